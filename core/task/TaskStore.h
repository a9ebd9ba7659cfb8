#pragma once

#include "core/task/Task.h"

#include <optional>

namespace kechi {

class Session;

// All SQL on the task table.
class TaskStore {
public:
    explicit TaskStore(Session& session) : m_session(session) {}

    std::optional<Task> find(TaskId id);
    QList<Task> ofCustomer(CustomerId customer); // the open ones first, by due time
    // Open, due before that time, the oldest first; those of customers in the recycle bin
    // are left out.
    QList<DueTask> due(MemberId member, const QDateTime& before);

    TaskId add(const Task& task);
    bool update(const Task& task); // false: somebody saved since that version, or it is gone
    bool remove(const Task& task); // false: as above

private:
    void tellViews(const Task& task);

    Session& m_session;
};

} // namespace kechi
