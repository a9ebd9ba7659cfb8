#pragma once

#include "core/base/Result.h"
#include "core/dashboard/Dashboard.h"

namespace kechi {

class Clock;
class Database;

// The figures of the dashboard, of what somebody may read. Denied: whose role reads no
// customers. An owner, pool or department to filter by that is not for their eyes
// gives zeros, not an error, as a list would.
class DashboardService {
public:
    DashboardService(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    {
    }

    Result<Dashboard> dashboard(MemberId me, const DashboardFilter& filter);
    Result<DashboardChoices> choices(MemberId me);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
