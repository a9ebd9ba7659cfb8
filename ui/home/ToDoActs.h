#pragma once

#include "core/base/Result.h"
#include "core/dashboard/Home.h"
#include "core/task/SnoozeRules.h"

#include <QObject>
#include <functional>

class QWidget;

namespace kechi {

class Clock;
class TaskService;
class Tasks;
class Toast;

// What can be done with a line of the day's list: each act says what it did and how to take
// it back, in a toast on the host.
class ToDoActs : public QObject {
    Q_OBJECT

public:
    ToDoActs(TaskService& toDos, const Clock& clock, Tasks& tasks, MemberId me, QWidget* host);

    void complete(const ToDoRow& row);
    void snooze(const ToDoRow& row, Snooze snooze);

signals:
    void started(const kechi::ToDoRow& row);
    void failed(const kechi::ToDoRow& row, const QString& text);
    void done(); // something has changed

private:
    void snoozeTask(const ToDoRow& row, const QDateTime& until);
    void planFirstTouch(const ToDoRow& row, const QDateTime& until);
    QDateTime nowFor(const ToDoRow& row) const;

    using Undo = std::function<Result<Done>(TaskId)>;
    void act(const ToDoRow& row, const std::function<Result<Task>()>& call, const QString& said,
             const Undo& undo);
    void takeBack(const ToDoRow& row, TaskId task, const Undo& undo);

    TaskService& m_toDos;
    const Clock& m_clock;
    Tasks& m_tasks;
    MemberId m_me;
    Toast* m_toast = nullptr;
};

} // namespace kechi
