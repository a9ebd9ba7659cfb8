#include "core/task/Task.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kKinds[] = {
    {"todo", QT_TRANSLATE_NOOP("task", "To do")},
    {"call", QT_TRANSLATE_NOOP("task", "Call")},
    {"visit", QT_TRANSLATE_NOOP("task", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("task", "Meeting")},
    {"message", QT_TRANSLATE_NOOP("task", "Message")},
};

const QList<TaskKind>& allTaskKinds()
{
    static const QList<TaskKind> all = allOf<TaskKind>(kKinds);
    return all;
}

QString keyOf(TaskKind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

TaskKind taskKindOf(const QString& key)
{
    return valueOf<TaskKind>(kKinds, key).value_or(TaskKind::ToDo);
}

QString nameOf(TaskKind kind)
{
    return QCoreApplication::translate("task", kKinds[int(kind)].name);
}

} // namespace kechi
