#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/task/Task.h"

#include <functional>

namespace kechi {

class Database;
class Session;

// What is to be done, by whom and when.
class TaskService {
public:
    TaskService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // My open tasks that are due before that time, overdue ones included, the oldest first.
    Result<QList<DueTask>> due(MemberId me, const QDateTime& before);
    Result<QList<Task>> ofCustomer(MemberId me, CustomerId customer);

    // `task.member` none: for me. A manager may give one to somebody of the team.
    Result<Task> add(MemberId me, const Task& task);
    // Conflict: somebody saved since `task.version`. Its customer stays.
    Result<Task> edit(MemberId me, const Task& task);
    Result<Task> done(MemberId me, TaskId task); // done already: as it is
    Result<Task> reopen(MemberId me, TaskId task);
    // Due then instead; a reminder moves along.
    Result<Task> snooze(MemberId me, TaskId task, const QDateTime& until);
    Result<ChangeId> remove(MemberId me, TaskId task);

private:
    // Finds the task, asks whether I may, and saves what `edit` makes of it.
    Result<Task> change(MemberId me, TaskId task, const QString& what,
                        const std::function<void(Task&)>& edit);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
