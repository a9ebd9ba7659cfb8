#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/member/Member.h"

namespace kechi {

class Database;
class Session;

// The tree of departments. A stale version gives Conflict.
class DepartmentService {
public:
    DepartmentService(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    {
    }

    Result<Department> add(MemberId me, const QString& name, DepartmentId parent);
    // Its name, and below which other it stands; never below itself.
    Result<Department> edit(MemberId me, const Department& department);
    Result<Done> remove(MemberId me, const Department& department); // an empty one only

private:
    template <typename Body>
    auto change(MemberId me, const QString& what, Body body);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
