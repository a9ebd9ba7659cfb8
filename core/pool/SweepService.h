#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/pool/Sweep.h"

namespace kechi {

class Clock;
class Database;

// 回收: takes back the customers whose deadline has come, in id order, in many short
// transactions under one change, so that nobody waits for it and one undo takes it all back. A
// second run finds nothing left to take.
class SweepService {
public:
    SweepService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // By hand: the owner of the company and administrators everywhere, a manager what the team
    // owns and the pools they manage. Invalid: a day to come, and not a check.
    Result<SweepReport> sweep(MemberId me, const SweepOrder& order, Progress& progress);
    // The program's own, everywhere, now: at start-up and every hour.
    Result<SweepReport> sweepByItself(Progress& progress);

private:
    class Run;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
