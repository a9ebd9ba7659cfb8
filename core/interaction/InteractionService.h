#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/interaction/Timeline.h"

namespace kechi {

class Database;
class Session;

// What one dialog and one key log.
struct QuickLog {
    CustomerId customer = {};
    ContactId contact = {}; // none: not said
    InteractionKind kind = InteractionKind::Call;
    Outcome outcome = Outcome::Unsaid;
    QDateTime occurredAt = {}; // invalid: now
    QString note = {};
    // The next step becomes a task of mine; invalid: there is none.
    QDateTime nextAt = {};
    QString nextTitle = {};
    TaskKind nextKind = TaskKind::ToDo;
};

struct Logged {
    Interaction interaction = {};
    TaskId next = {};                    // none: no next step was given
    std::optional<NoTouch> noTouch = {}; // none: it counts for the clock
    ChangeId change = {};                // what an undo takes back
};

// Follow-ups: logged, corrected, and read back with everything else that happened.
class InteractionService {
public:
    InteractionService(Database& database, const Clock& clock)
        : m_database(database), m_clock(clock)
    {
    }

    // The interaction and the next step, in one change.
    Result<Logged> log(MemberId me, const QuickLog& log);
    // Kind, outcome, contact, time and text. Conflict: somebody saved since its version.
    Result<Logged> edit(MemberId me, const Interaction& interaction);
    Result<ChangeId> remove(MemberId me, InteractionId interaction);

    Result<TimelinePage> timeline(MemberId me, CustomerId customer,
                                  const std::optional<TimelineCursor>& after, int limit);

private:
    // The interaction as it is stored, if I may change it.
    Result<Interaction> mine(Session& session, MemberId me, InteractionId id) const;
    // What every change of an interaction ends with.
    Logged settled(Session& session, InteractionId id) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
