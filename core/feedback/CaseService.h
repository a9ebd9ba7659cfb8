#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/feedback/Case.h"

namespace kechi {

class Database;
class Session;

struct SavedCase {
    Case serviceCase = {};
    ChangeId change = {}; // what an undo takes back
};

// Complaints, suggestions and questions: taken up, worked on, answered and closed. Due times
// are the caller's until service levels are set up.
class CaseService {
public:
    CaseService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // Received now. `member` none: me.
    Result<SavedCase> open(MemberId me, const Case& serviceCase);
    // Conflict: somebody saved since `version`. Whoever moves a case of nobody works on it from
    // then on. `resolution` and `cause` (none: as it was) are kept with the state.
    Result<SavedCase> advance(MemberId me, CaseId serviceCase, int version, CaseState state,
                              const QString& resolution = {}, ChoiceId cause = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
