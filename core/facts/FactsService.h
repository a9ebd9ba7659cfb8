#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

namespace kechi {

class Clock;
class Database;

// Keeps true what changes although nobody writes: scores decay from day to day.
class FactsService {
public:
    FactsService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // The program's own, for every customer, once a local day: the second time there is nothing
    // to do. Many short transactions; one that is stopped keeps what it has done.
    Result<Done> renewScores(Progress& progress);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
