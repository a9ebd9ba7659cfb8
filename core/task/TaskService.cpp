#include "core/task/TaskService.h"

#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/task/TaskRules.h"
#include "core/task/TaskStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchTask()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("task", "This task is not there any longer.")};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("task", "Somebody has changed this task meanwhile. Look "
                                                "at it again before you save.")};
}

Result<QList<DueTask>> TaskService::due(MemberId me, const QDateTime& before)
{
    return m_database.read([&](Session& session) -> Result<QList<DueTask>> {
        AccessDesk access(session, m_clock.now());
        const Result<Actor> actor = access.actor(me);
        if (!actor)
            return actor.error();
        QList<DueTask> due = TaskStore(session).due(me, before);
        QList<CustomerId> customers;
        for (const DueTask& one : std::as_const(due))
            customers.append(one.task.customer);
        const QHash<CustomerId, Standing> standings = access.standings(customers, *actor);
        for (DueTask& one : due) {
            if (whyNot(*actor, Action::ReadCustomer, standings.value(one.task.customer)))
                one.customerName.clear();
        }
        return due;
    });
}

Result<QList<Task>> TaskService::ofCustomer(MemberId me, CustomerId customer)
{
    return m_database.read([&](Session& session) -> Result<QList<Task>> {
        const Result<Permit> permit =
            AccessDesk(session, m_clock.now()).permit(me, Action::ReadCustomer, customer);
        if (!permit)
            return permit.error();
        QList<Task> tasks = TaskStore(session).ofCustomer(customer);
        if (permit->disclosure() != Disclosure::Full) {
            for (Task& task : tasks)
                task.title = contactDataMasked(task.title);
        }
        return tasks;
    });
}

Result<Task> TaskService::add(MemberId me, const Task& wanted)
{
    Task task = wanted;
    task.member = wanted.member ? wanted.member : me;
    task.title = cleaned(wanted.title).trimmed();
    if (auto refusal = whyNotTask(task))
        return *refusal;
    return m_database.write({.by = me, .what = u"add_task"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Task> {
                                AccessDesk access(session, m_clock.now());
                                const Result<Actor> actor = access.actor(me);
                                if (!actor)
                                    return actor.error();
                                if (auto refusal = whyNotTouchTaskOf(*actor, task.member))
                                    return *refusal;
                                if (task.customer) {
                                    const auto allowed = access.require(
                                        *actor, Action::LogInteraction, task.customer);
                                    if (!allowed)
                                        return allowed.error();
                                }
                                TaskStore tasks(session);
                                return *tasks.find(tasks.add(task));
                            });
}

Result<Task> TaskService::change(MemberId me, TaskId id, const QString& what,
                                 const std::function<void(Task&)>& edit)
{
    return m_database.write(
        {.by = me, .what = what, .at = m_clock.now()}, [&](Session& session) -> Result<Task> {
            const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
            if (!actor)
                return actor.error();
            TaskStore tasks(session);
            const std::optional<Task> before = tasks.find(id);
            if (!before)
                return noSuchTask();
            if (auto refusal = whyNotTouchTaskOf(*actor, before->member))
                return *refusal;
            Task task = *before;
            edit(task);
            if (task == *before)
                return task;
            if (auto refusal = whyNotTask(task))
                return *refusal;
            if (auto refusal = whyNotTouchTaskOf(*actor, task.member))
                return *refusal;
            if (!tasks.update(task))
                return changedMeanwhile();
            return *tasks.find(id);
        });
}

Result<Task> TaskService::edit(MemberId me, const Task& wanted)
{
    return change(me, wanted.id, u"edit_task"_s, [&](Task& task) {
        const CustomerId customer = task.customer;
        task = wanted;
        task.customer = customer;
        task.title = cleaned(wanted.title).trimmed();
    });
}

Result<Task> TaskService::done(MemberId me, TaskId id)
{
    return change(me, id, u"finish_task"_s, [&](Task& task) {
        if (task.isOpen())
            task.doneAt = m_clock.now();
    });
}

Result<Task> TaskService::reopen(MemberId me, TaskId id)
{
    return change(me, id, u"reopen_task"_s, [](Task& task) { task.doneAt = {}; });
}

Result<Task> TaskService::snooze(MemberId me, TaskId id, const QDateTime& until)
{
    return change(me, id, u"snooze_task"_s, [&](Task& task) {
        if (task.remindAt.isValid())
            task.remindAt = task.remindAt.addMSecs(task.dueAt.msecsTo(until));
        task.dueAt = until;
    });
}

Result<ChangeId> TaskService::remove(MemberId me, TaskId id)
{
    return m_database.write({.by = me, .what = u"remove_task"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<ChangeId> {
                                const Result<Actor> actor =
                                    AccessDesk(session, m_clock.now()).actor(me);
                                if (!actor)
                                    return actor.error();
                                TaskStore tasks(session);
                                const std::optional<Task> task = tasks.find(id);
                                if (!task)
                                    return noSuchTask();
                                if (auto refusal = whyNotTouchTaskOf(*actor, task->member))
                                    return *refusal;
                                if (!tasks.remove(*task))
                                    return changedMeanwhile();
                                return session.change();
                            });
}

} // namespace kechi
