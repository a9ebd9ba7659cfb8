#include "core/task/Task.h"

#include <QCoreApplication>

namespace kechi {

static const struct {
    const char* key;
    const char* name;
} kKinds[] = {
    {"todo", QT_TRANSLATE_NOOP("task", "To do")},
    {"call", QT_TRANSLATE_NOOP("task", "Call")},
    {"visit", QT_TRANSLATE_NOOP("task", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("task", "Meeting")},
    {"message", QT_TRANSLATE_NOOP("task", "Message")},
};

const QList<TaskKind>& allTaskKinds()
{
    static const QList<TaskKind> all = [] {
        QList<TaskKind> kinds;
        for (int i = 0; i < int(std::size(kKinds)); ++i)
            kinds.append(TaskKind(i));
        return kinds;
    }();
    return all;
}

QString keyOf(TaskKind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

TaskKind taskKindOf(const QString& key)
{
    for (const TaskKind kind : allTaskKinds()) {
        if (keyOf(kind) == key)
            return kind;
    }
    return TaskKind::ToDo;
}

QString nameOf(TaskKind kind)
{
    return QCoreApplication::translate("task", kKinds[int(kind)].name);
}

} // namespace kechi
