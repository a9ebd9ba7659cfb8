#pragma once

#include "core/member/Access.h"
#include "core/pool/Sweep.h"

#include <QDateTime>

namespace kechi {

class Session;

// What one transaction of a sweep did.
struct SweepBatch {
    ChangeId change = {}; // none: nobody was taken
    QList<Recycled> taken = {};
    QList<SweepSkipped> skipped = {};
};

// Inside a running transaction: whose deadline has come, and taking them back.
class SweepDesk {
public:
    // `by` none: the program itself, everywhere.
    SweepDesk(Session& session, MemberId by, const QDateTime& now)
        : m_session(session), m_by(by), m_now(now)
    {
    }

    Result<ReadScope> scope(); // within which this person may sweep
    // The instant at which deadlines have come. Invalid: a day to come, and no check.
    Result<QDateTime> instant(const SweepOrder& order);

    QList<CustomerId> due(const ReadScope& scope, const QDateTime& at);
    QList<Recycled> preview(const ReadScope& scope, const QDateTime& at);
    // Those of them that are still due. `run`: the change to go on with; none: a new one.
    SweepBatch take(const ReadScope& scope, const QDateTime& at, const QList<CustomerId>& customers,
                    ChangeId run);

private:
    Session& m_session;
    MemberId m_by;
    QDateTime m_now;
};

} // namespace kechi
