#include "core/scoring/Score.h"

#include "core/customer/Stage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <optional>

using namespace Qt::StringLiterals;

namespace kechi {

static const struct {
    const char* key;
    const char* name;
} kGroups[] = {
    {"interaction", QT_TRANSLATE_NOOP("score", "Interaction frequency")},
    {"purchase", QT_TRANSLATE_NOOP("score", "Purchase record")},
    {"likelihood", QT_TRANSLATE_NOOP("score", "Likelihood of a deal")},
};

static const char* const kRules[] = {"last-contact", "contact-days", "last-order", "order-count",
                                     "net-amount",   "no-purchase",  "stage",      "need"};

template <typename Enum, typename Table, typename KeyOf>
static std::optional<Enum> entryOf(const Table& table, const QString& key, KeyOf keyAt)
{
    for (int i = 0; i < int(std::size(table)); ++i) {
        if (key == QLatin1String(keyAt(table[i])))
            return Enum(i);
    }
    return {};
}

QString nameOf(ScoreGroup group)
{
    return QCoreApplication::translate("score", kGroups[int(group)].name);
}

static QString needText(const QString& need)
{
    if (need == u"strong")
        return QCoreApplication::translate("score", "The need is strong.");
    if (need == u"medium")
        return QCoreApplication::translate("score", "The need is medium.");
    return QCoreApplication::translate("score", "The need is weak.");
}

static QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString reasonText(const ScoreReason& reason)
{
    const int count = int(std::min<qint64>(reason.count, std::numeric_limits<int>::max()));
    switch (reason.rule) {
    case ScoreRule::LastContact:
        return QCoreApplication::translate("score", "The last contact was on %1.")
            .arg(dayText(reason.day));
    case ScoreRule::ContactDays:
        return QCoreApplication::translate(
            "score", "There was contact on %n day(s) of the last three months.", nullptr, count);
    case ScoreRule::LastOrder:
        return QCoreApplication::translate("score", "The last order was signed on %1.")
            .arg(dayText(reason.day));
    case ScoreRule::OrderCount:
        return QCoreApplication::translate("score", "%n order(s) so far.", nullptr, count);
    case ScoreRule::NetAmount:
        return QCoreApplication::translate("score", "Bought for %1 in all, refunds taken off.")
            .arg(QLocale().toCurrencyString(double(reason.amount) / 100, u"¥"_s, 0));
    case ScoreRule::NoPurchase:
        return QCoreApplication::translate("score", "Nothing was bought yet.");
    case ScoreRule::AtStage:
        return QCoreApplication::translate("score", "The stage is %1.")
            .arg(nameOf(stageOf(reason.key)));
    case ScoreRule::HasNeed: break;
    }
    return needText(reason.key);
}

static QJsonObject toObject(const ScoreReason& reason)
{
    QJsonObject object{{u"group"_s, QLatin1String(kGroups[int(reason.group)].key)},
                       {u"rule"_s, QLatin1String(kRules[int(reason.rule)])},
                       {u"points"_s, reason.points}};
    if (reason.day.isValid())
        object[u"day"_s] = reason.day.toString(Qt::ISODate);
    if (reason.count != 0)
        object[u"count"_s] = reason.count;
    if (reason.amount != 0)
        object[u"amount"_s] = reason.amount;
    if (!reason.key.isEmpty())
        object[u"key"_s] = reason.key;
    return object;
}

QByteArray toJson(const QList<ScoreReason>& reasons)
{
    QJsonArray array;
    for (const ScoreReason& reason : reasons)
        array.append(toObject(reason));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<ScoreReason> reasonsOf(const QByteArray& json)
{
    QList<ScoreReason> reasons;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const auto group = entryOf<ScoreGroup>(kGroups, object[u"group"_s].toString(),
                                               [](const auto& entry) { return entry.key; });
        const auto rule = entryOf<ScoreRule>(kRules, object[u"rule"_s].toString(),
                                             [](const char* key) { return key; });
        if (!group || !rule)
            continue;
        reasons.append({.group = *group,
                        .rule = *rule,
                        .points = object[u"points"_s].toInt(),
                        .day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate),
                        .count = object[u"count"_s].toInteger(),
                        .amount = object[u"amount"_s].toInteger(),
                        .key = object[u"key"_s].toString()});
    }
    return reasons;
}

} // namespace kechi
