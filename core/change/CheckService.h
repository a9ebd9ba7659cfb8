#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace kechi {

class Clock;
class Database;

// Something in a workspace that must not be.
struct CheckProblem {
    QString what = {}; // a key: "integrity", "foreign_key", "custody", "ownership", "touch" …
    qint64 id = 0;     // the customer's or row's; 0: the workspace as a whole
    QString text = {}; // translated sentence

    friend bool operator==(const CheckProblem&, const CheckProblem&) = default;
};

struct CheckReport {
    QList<CheckProblem> problems = {};

    bool isSound() const { return problems.isEmpty(); }
};

// Whether a workspace is what it must be: the file itself, and all that the rest of the
// program takes for granted.
class CheckService {
public:
    CheckService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // Reads everything and writes nothing; reports in checks done. Needs no user: it tells of
    // rows by number alone.
    Result<CheckReport> check(Progress& progress);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
