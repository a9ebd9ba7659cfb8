#pragma once

#include "core/member/Member.h"

#include <QList>
#include <optional>

namespace kechi {

class Session;

// The tree of departments.
class DepartmentStore {
public:
    explicit DepartmentStore(Session& session) : m_session(session) {}

    std::optional<Department> find(DepartmentId id);
    QList<Department> all(); // in the order in which they were made

    DepartmentId add(const Department& department);
    bool update(const Department& department); // false: stale or gone
    bool remove(const Department& department); // false: stale or gone

    bool hasPeople(DepartmentId id);  // members, or departments below
    bool hasFigures(DepartmentId id); // deals, orders or payments signed in it

private:
    Session& m_session;
};

} // namespace kechi
