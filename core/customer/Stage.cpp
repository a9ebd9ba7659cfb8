#include "core/customer/Stage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static const struct {
    Stage stage;
    const char* key;
    const char* name;
} kStages[] = {
    {Stage::Lead, "lead", QT_TRANSLATE_NOOP("stage", "Lead")},
    {Stage::Following, "following", QT_TRANSLATE_NOOP("stage", "Following up")},
    {Stage::Quoted, "quoted", QT_TRANSLATE_NOOP("stage", "Quoted")},
    {Stage::Negotiating, "negotiating", QT_TRANSLATE_NOOP("stage", "Negotiating")},
    {Stage::Won, "won", QT_TRANSLATE_NOOP("stage", "Won")},
    {Stage::Lost, "lost", QT_TRANSLATE_NOOP("stage", "Lost")},
    {Stage::Invalid, "invalid", QT_TRANSLATE_NOOP("stage", "Invalid")},
};

const QList<Stage>& allStages()
{
    static const QList<Stage> all = [] {
        QList<Stage> stages;
        for (const auto& entry : kStages)
            stages.append(entry.stage);
        return stages;
    }();
    return all;
}

QString keyOf(Stage stage)
{
    return QLatin1String(kStages[int(stage)].key);
}

Stage stageOf(const QString& key)
{
    for (const auto& entry : kStages) {
        if (key == QLatin1String(entry.key))
            return entry.stage;
    }
    return Stage::Lead;
}

QString nameOf(Stage stage)
{
    return QCoreApplication::translate("stage", kStages[int(stage)].name);
}

} // namespace kechi
