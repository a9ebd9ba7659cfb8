#include "ui/change/UndoActs.h"

#include "core/base/Tasks.h"

namespace kechi {

UndoActs::UndoActs(UndoService& undos, Tasks& tasks, MemberId me, const QDateTime& since,
                   QObject* parent)
    : QObject(parent), m_undos(undos), m_tasks(tasks), m_me(me), m_since(since)
{
}

// In the long lane: an import of a hundred thousand rows takes its time to go.
void UndoActs::undo(ChangeId change)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_tasks.runLong(
        this,
        [&undos = m_undos, me = m_me, change, since = m_since] {
            return undos.undo(me, change, since);
        },
        [this](const Result<UndoReport>& answer) { take(answer); });
}

void UndoActs::take(const Result<UndoReport>& answer)
{
    m_isBusy = false;
    if (answer)
        emit tookBack(answer->undone);
    if (!answer)
        emit refused(answer.error().text);
    else if (answer->kept.isEmpty())
        emit undone(tr("Undone: %1").arg(answer->what));
    else
        emit undoneButFor(tr("Undone: %1. Left, because somebody changed it since: %n.", {},
                             int(answer->kept.size()))
                              .arg(answer->what),
                          answer->kept);
    emit finished();
}

} // namespace kechi
