#include "core/task/TaskStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT t.id, t.customer_id, t.member_id, t.kind, t.title, t.due_at, t.remind_at, t.done_at,
           t.version
    FROM task t )"_s;

static const QString kFind = kSelect + u"WHERE t.id = :id"_s;
static const QString kOfCustomer = kSelect + uR"(
    WHERE t.customer_id = :customer
    ORDER BY t.done_at IS NOT NULL, t.due_at, t.id)"_s;

static const QString kDue = uR"(
    SELECT t.id, t.customer_id, t.member_id, t.kind, t.title, t.due_at, t.remind_at, t.done_at,
           t.version, COALESCE(c.name, '')
    FROM task t LEFT JOIN customer c ON c.id = t.customer_id
    WHERE t.member_id = :member AND t.done_at IS NULL AND t.due_at < :before
      AND c.deleted_at IS NULL
    ORDER BY t.due_at, t.id)"_s;

static const QString kAdd = uR"(
    INSERT INTO task (customer_id, member_id, kind, title, due_at, remind_at, done_at)
    VALUES (:customer, :member, :kind, :title, :dueAt, :remindAt, :doneAt)
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE task
    SET member_id = :member, kind = :kind, title = :title, due_at = :dueAt,
        remind_at = :remindAt, done_at = :doneAt, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kRemove = uR"(
    DELETE FROM task WHERE id = :id AND version = :version)"_s;

static Task readTask(Row& row)
{
    return {.id = row.take<TaskId>(),
            .customer = row.take<CustomerId>(),
            .member = row.take<MemberId>(),
            .kind = taskKindOf(row.take<QString>()),
            .title = row.take<QString>(),
            .dueAt = row.take<QDateTime>(),
            .remindAt = row.take<QDateTime>(),
            .doneAt = row.take<QDateTime>(),
            .version = row.take<int>()};
}

static Params editableFields(const Task& task)
{
    return {{"member", task.member}, {"kind", keyOf(task.kind)},  {"title", task.title},
            {"dueAt", task.dueAt},   {"remindAt", task.remindAt}, {"doneAt", task.doneAt}};
}

std::optional<Task> TaskStore::find(TaskId id)
{
    return m_session.first(kFind, {{"id", id}}, readTask);
}

QList<Task> TaskStore::ofCustomer(CustomerId customer)
{
    return m_session.list(kOfCustomer, {{"customer", customer}}, readTask);
}

QList<DueTask> TaskStore::due(MemberId member, const QDateTime& before)
{
    return m_session.list(kDue, {{"member", member}, {"before", before}}, [](Row& row) {
        return DueTask{.task = readTask(row), .customerName = row.take<QString>()};
    });
}

TaskId TaskStore::add(const Task& task)
{
    Params params = editableFields(task);
    params += Param("customer", task.customer);
    tellViews(task);
    return *m_session.value<TaskId>(kAdd, params);
}

bool TaskStore::update(const Task& task)
{
    Params params = editableFields(task);
    params += {Param("id", task.id), Param("version", task.version)};
    if (m_session.exec(kUpdate, params) == 0)
        return false;
    tellViews(task);
    return true;
}

bool TaskStore::remove(const Task& task)
{
    if (m_session.exec(kRemove, {{"id", task.id}, {"version", task.version}}) == 0)
        return false;
    tellViews(task);
    return true;
}

void TaskStore::tellViews(const Task& task)
{
    if (task.customer)
        m_session.changed(task.customer);
}

} // namespace kechi
