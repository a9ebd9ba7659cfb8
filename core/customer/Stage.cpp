#include "core/customer/Stage.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kStages[] = {
    {"lead", QT_TRANSLATE_NOOP("stage", "Lead")},
    {"following", QT_TRANSLATE_NOOP("stage", "Following up")},
    {"quoted", QT_TRANSLATE_NOOP("stage", "Quoted")},
    {"negotiating", QT_TRANSLATE_NOOP("stage", "Negotiating")},
    {"won", QT_TRANSLATE_NOOP("stage", "Won")},
    {"lost", QT_TRANSLATE_NOOP("stage", "Lost")},
    {"invalid", QT_TRANSLATE_NOOP("stage", "Invalid")},
};

const QList<Stage>& allStages()
{
    static const QList<Stage> all = allOf<Stage>(kStages);
    return all;
}

QString keyOf(Stage stage)
{
    return QLatin1String(kStages[int(stage)].key);
}

Stage stageOf(const QString& key)
{
    return valueOf<Stage>(kStages, key).value_or(Stage::Lead);
}

QString nameOf(Stage stage)
{
    return QCoreApplication::translate("stage", kStages[int(stage)].name);
}

} // namespace kechi
