#include "ui/home/ToDoActs.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "core/task/TaskService.h"
#include "ui/base/Toast.h"
#include "ui/home/ToDoItem.h"
#include "ui/home/WhenText.h"

#include <QTimeZone>

namespace kechi {

ToDoActs::ToDoActs(TaskService& toDos, const Clock& clock, Tasks& tasks, MemberId me, QWidget* host)
    : QObject(host), m_toDos(toDos), m_clock(clock), m_tasks(tasks), m_me(me),
      m_toast(new Toast(host))
{
}

void ToDoActs::act(const ToDoRow& row, const std::function<Result<Task>()>& call,
                   const QString& said, const Undo& undo)
{
    emit started(row);
    m_tasks.run(this, call, [this, row, said, undo](const Result<Task>& answer) {
        if (!answer) {
            emit failed(row, answer.error().text);
            return;
        }
        m_toast->tell(said, tr("Undo"),
                      [this, row, undo, task = answer->id] { takeBack(row, task, undo); });
        emit done();
    });
}

void ToDoActs::takeBack(const ToDoRow& row, TaskId task, const Undo& undo)
{
    m_tasks.run(
        this, [undo, task] { return undo(task); },
        [this, row](const Result<Done>& undone) {
            if (undone)
                emit done();
            else
                emit failed(row, undone.error().text);
        });
}

template <typename Value>
static Result<Done> doneOr(const Result<Value>& answer)
{
    return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
}

void ToDoActs::complete(const ToDoRow& row)
{
    act(
        row, [&toDos = m_toDos, me = m_me, id = row.task] { return toDos.done(me, id); },
        tr("Done: %1").arg(ToDoItem::titleOf(row)),
        [&toDos = m_toDos, me = m_me](TaskId id) { return doneOr(toDos.reopen(me, id)); });
}

// The clock, not the list's time: the list may have been made minutes ago.
QDateTime ToDoActs::nowFor(const ToDoRow& row) const
{
    return m_clock.now().toTimeZone(row.at.timeZone());
}

void ToDoActs::snooze(const ToDoRow& row, Snooze snooze)
{
    const QDateTime until = snoozedUntil(snooze, nowFor(row));
    if (row.what == ToDoRow::What::Task)
        snoozeTask(row, until);
    else
        planFirstTouch(row, until);
}

void ToDoActs::snoozeTask(const ToDoRow& row, const QDateTime& until)
{
    act(
        row,
        [&toDos = m_toDos, me = m_me, id = row.task, until] {
            return toDos.snooze(me, id, until.toUTC());
        },
        tr("Put off until %1").arg(WhenText::moment(until, nowFor(row))),
        [&toDos = m_toDos, me = m_me, was = row.at.toUTC()](TaskId id) {
            return doneOr(toDos.snooze(me, id, was));
        });
}

// Putting off a first follow-up plans it: from then on it is a task.
void ToDoActs::planFirstTouch(const ToDoRow& row, const QDateTime& until)
{
    const Task task = {.customer = row.customer,
                       .member = row.member,
                       .kind = TaskKind::Call,
                       .title = tr("First follow-up"),
                       .dueAt = until.toUTC(),
                       .remindAt = until.toUTC()};
    act(
        row, [&toDos = m_toDos, me = m_me, task] { return toDos.add(me, task); },
        tr("Planned for %1").arg(WhenText::moment(until, nowFor(row))),
        [&toDos = m_toDos, me = m_me](TaskId id) { return doneOr(toDos.remove(me, id)); });
}

} // namespace kechi
