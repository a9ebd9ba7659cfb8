#include "core/imports/Field.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

const QList<FieldInfo>& allFields()
{
    static const QList<FieldInfo> fields = {
        {Field::Ignored, "ignored", QT_TRANSLATE_NOOP("imports", "Leave out"), true},
        {Field::Extra, "extra", QT_TRANSLATE_NOOP("imports", "Keep as an extra field"), true},
        {Field::IdentityCard, "identity_card",
         QT_TRANSLATE_NOOP("imports", "Identity card number (never kept)"), true},
        {Field::Name, "name", QT_TRANSLATE_NOOP("imports", "Customer name"), false},
        {Field::ShortName, "short_name", QT_TRANSLATE_NOOP("imports", "Short name"), false},
        {Field::Code, "code", QT_TRANSLATE_NOOP("imports", "Customer code"), false},
        {Field::CreditCode, "credit_code",
         QT_TRANSLATE_NOOP("imports", "Unified social credit code"), false},
        {Field::RegistrationNo, "registration_no",
         QT_TRANSLATE_NOOP("imports", "Registration number"), false},
        {Field::Industry, "industry", QT_TRANSLATE_NOOP("imports", "Industry"), false},
        {Field::Size, "size", QT_TRANSLATE_NOOP("imports", "Size"), false},
        {Field::Region, "region", QT_TRANSLATE_NOOP("imports", "Region"), false},
        {Field::City, "city", QT_TRANSLATE_NOOP("imports", "City"), false},
        {Field::Address, "address", QT_TRANSLATE_NOOP("imports", "Address"), false},
        {Field::PostalCode, "postal_code", QT_TRANSLATE_NOOP("imports", "Postal code"), false},
        {Field::Website, "website", QT_TRANSLATE_NOOP("imports", "Website"), false},
        {Field::CustomerSource, "source", QT_TRANSLATE_NOOP("imports", "Source"), false},
        {Field::CustomerType, "type", QT_TRANSLATE_NOOP("imports", "Customer type"), false},
        {Field::Stage, "stage", QT_TRANSLATE_NOOP("imports", "Stage"), false},
        {Field::Grade, "grade", QT_TRANSLATE_NOOP("imports", "Grade"), false},
        {Field::Need, "need", QT_TRANSLATE_NOOP("imports", "Need"), false},
        {Field::Remark, "remark", QT_TRANSLATE_NOOP("imports", "Remark"), true},
        {Field::Phone, "phone", QT_TRANSLATE_NOOP("imports", "Phone"), true},
        {Field::Fax, "fax", QT_TRANSLATE_NOOP("imports", "Fax"), true},
        {Field::Email, "email", QT_TRANSLATE_NOOP("imports", "E-mail"), true},
        {Field::ContactName, "contact_name", QT_TRANSLATE_NOOP("imports", "Contact: name"), false},
        {Field::ContactFirstName, "contact_first_name",
         QT_TRANSLATE_NOOP("imports", "Contact: given name"), false},
        {Field::ContactLastName, "contact_last_name",
         QT_TRANSLATE_NOOP("imports", "Contact: family name"), false},
        {Field::ContactTitle, "contact_title", QT_TRANSLATE_NOOP("imports", "Contact: title"),
         false},
        {Field::ContactMobile, "contact_mobile", QT_TRANSLATE_NOOP("imports", "Contact: mobile"),
         true},
        {Field::ContactPhone, "contact_phone", QT_TRANSLATE_NOOP("imports", "Contact: phone"),
         true},
        {Field::ContactEmail, "contact_email", QT_TRANSLATE_NOOP("imports", "Contact: e-mail"),
         true},
        {Field::ContactWechat, "contact_wechat", QT_TRANSLATE_NOOP("imports", "Contact: WeChat"),
         true},
        {Field::Tags, "tags", QT_TRANSLATE_NOOP("imports", "Tags"), true},
        {Field::Owner, "owner", QT_TRANSLATE_NOOP("imports", "Owner"), false},
        {Field::Pool, "pool", QT_TRANSLATE_NOOP("imports", "Pool"), false},
        {Field::CreatedAt, "created_at", QT_TRANSLATE_NOOP("imports", "Created on"), false},
        {Field::LastFollowUp, "last_follow_up", QT_TRANSLATE_NOOP("imports", "Last follow-up"),
         false},
    };
    return fields;
}

const FieldInfo& infoOf(Field field)
{
    const QList<FieldInfo>& fields = allFields();
    const auto info = std::find_if(fields.begin(), fields.end(),
                                   [field](const FieldInfo& each) { return each.field == field; });
    Q_ASSERT(info != fields.end());
    return *info;
}

QString labelOf(Field field)
{
    return QCoreApplication::translate("imports", infoOf(field).label);
}

QString keyOf(Field field)
{
    return QString::fromLatin1(infoOf(field).key);
}

std::optional<Field> fieldOfKey(const QString& key)
{
    for (const FieldInfo& info : allFields()) {
        if (key == QLatin1String(info.key))
            return info.field;
    }
    return std::nullopt;
}

} // namespace kechi
