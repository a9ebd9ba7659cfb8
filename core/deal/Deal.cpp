#include "core/deal/Deal.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kStages[] = {
    {"contact", QT_TRANSLATE_NOOP("deal", "First contact")},
    {"need", QT_TRANSLATE_NOOP("deal", "Need confirmed")},
    {"quote", QT_TRANSLATE_NOOP("deal", "Quoted")},
    {"negotiation", QT_TRANSLATE_NOOP("deal", "Negotiating")},
    {"won", QT_TRANSLATE_NOOP("deal", "Won")},
    {"lost", QT_TRANSLATE_NOOP("deal", "Lost")},
};

const QList<DealStage>& allDealStages()
{
    static const QList<DealStage> all = allOf<DealStage>(kStages);
    return all;
}

QString keyOf(DealStage stage)
{
    return QLatin1String(kStages[int(stage)].key);
}

DealStage dealStageOf(const QString& key)
{
    return valueOf<DealStage>(kStages, key).value_or(DealStage::Contact);
}

QString nameOf(DealStage stage)
{
    return QCoreApplication::translate("deal", kStages[int(stage)].name);
}

} // namespace kechi
