#include "core/deal/Deal.h"

#include <QCoreApplication>

namespace kechi {

static const struct {
    const char* key;
    const char* name;
} kStages[] = {
    {"contact", QT_TRANSLATE_NOOP("deal", "First contact")},
    {"need", QT_TRANSLATE_NOOP("deal", "Need confirmed")},
    {"quote", QT_TRANSLATE_NOOP("deal", "Quoted")},
    {"negotiation", QT_TRANSLATE_NOOP("deal", "Negotiating")},
    {"won", QT_TRANSLATE_NOOP("deal", "Won")},
    {"lost", QT_TRANSLATE_NOOP("deal", "Lost")},
};

const QList<DealStage>& allDealStages()
{
    static const QList<DealStage> all = [] {
        QList<DealStage> stages;
        for (int i = 0; i < int(std::size(kStages)); ++i)
            stages.append(DealStage(i));
        return stages;
    }();
    return all;
}

QString keyOf(DealStage stage)
{
    return QLatin1String(kStages[int(stage)].key);
}

DealStage dealStageOf(const QString& key)
{
    for (const DealStage stage : allDealStages()) {
        if (keyOf(stage) == key)
            return stage;
    }
    return DealStage::Contact;
}

QString nameOf(DealStage stage)
{
    return QCoreApplication::translate("deal", kStages[int(stage)].name);
}

} // namespace kechi
