#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace kechi {

// What a column of a file may become.
enum class Field {
    Ignored,      // left out
    Extra,        // kept under its header: a custom field
    IdentityCard, // never kept; each filled cell is reported

    Name,
    ShortName,
    Code,           // the company's own customer number
    CreditCode,     // 统一社会信用代码, 18 characters
    RegistrationNo, // any other official number: 統一編號, VAT number …
    Industry,
    Size,
    Region,
    City,
    Address,
    PostalCode,
    Website,
    CustomerSource,
    CustomerType,
    Stage,
    Grade,
    Need,
    Remark,
    Phone, // the customer's own, any kind
    Fax,
    Email,

    ContactName,
    ContactFirstName, // with the next one a name, where the list parts them
    ContactLastName,
    ContactTitle,
    ContactMobile,
    ContactPhone,
    ContactEmail,
    ContactWechat,

    Tags,
    Owner,
    Pool,
    CreatedAt,
    LastFollowUp,
};

struct FieldInfo {
    Field field = Field::Ignored;
    const char* key = "";   // stable: stands in mapping files
    const char* label = ""; // English source text, see labelOf
    bool takesMany = false; // several columns may feed it
};

const QList<FieldInfo>& allFields(); // in the order a person chooses from
const FieldInfo& infoOf(Field field);
QString labelOf(Field field); // translated
QString keyOf(Field field);
std::optional<Field> fieldOfKey(const QString& key);

} // namespace kechi
