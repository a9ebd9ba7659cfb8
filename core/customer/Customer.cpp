#include "core/customer/Customer.h"

#include "core/base/Text.h"
#include "core/base/Word.h"
#include "core/customer/DuplicateRules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kechi {

static const Word kWays[] = {
    {"mobile", QT_TRANSLATE_NOOP("customer", "Mobile")},
    {"phone", QT_TRANSLATE_NOOP("customer", "Phone")},
    {"email", QT_TRANSLATE_NOOP("customer", "E-mail")},
    {"wechat", QT_TRANSLATE_NOOP("customer", "WeChat")},
};

QString keyOf(WayKind kind)
{
    return QLatin1String(kWays[int(kind)].key);
}

WayKind wayKindOf(const QString& key)
{
    return valueOf<WayKind>(kWays, key).value_or(WayKind::Phone);
}

QString nameOf(WayKind kind)
{
    return QCoreApplication::translate("customer", kWays[int(kind)].name);
}

QString keyOfWay(WayKind kind, const QString& value)
{
    switch (kind) {
    case WayKind::Mobile:
    case WayKind::Phone: return phoneKey(value).digits;
    case WayKind::Email: return emailKey(value);
    case WayKind::WeChat: return folded(value.trimmed());
    }
    return {};
}

QString toJson(const QList<ExtraField>& extras)
{
    if (extras.isEmpty())
        return {};
    QJsonArray all;
    for (const ExtraField& extra : extras)
        all.append(QJsonArray{extra.name, extra.value});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<ExtraField> extrasOf(const QString& json)
{
    QList<ExtraField> extras;
    for (const QJsonValue& each : QJsonDocument::fromJson(json.toUtf8()).array())
        extras.append(
            {.name = each.toArray().at(0).toString(), .value = each.toArray().at(1).toString()});
    return extras;
}

} // namespace kechi
