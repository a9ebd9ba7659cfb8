#pragma once

#include "core/base/Result.h"
#include "core/dashboard/Home.h"

namespace kechi {

class Clock;
class Database;

// The first page: what is due and about to be lost today, for me or my team. Everybody has
// one; who reads no customers sees their tasks.
class HomeService {
public:
    HomeService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // The team's only for managers and the owner of the company; for others it is their own.
    Result<Home> home(MemberId me, Whose whose = Whose::Mine);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
