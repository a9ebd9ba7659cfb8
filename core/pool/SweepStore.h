#pragma once

#include "core/member/Access.h"
#include "core/pool/Deadline.h"
#include "core/pool/Sweep.h"

namespace kechi {

class Session;

// Customers whose deadline has come. Reads whatever table it needs, and writes nothing.
class SweepStore {
public:
    // Within that scope, as of `at`.
    SweepStore(Session& session, const ReadScope& scope, const QDateTime& now, const QDateTime& at)
        : m_session(session), m_scope(scope), m_now(now), m_at(at)
    {
    }

    QList<CustomerId> due(); // in id order
    // Those of them that are due now, in id order; the reason as the ledger keeps it.
    QList<Recycled> dueAmong(const QList<CustomerId>& customers);

private:
    Session& m_session;
    ReadScope m_scope;
    QDateTime m_now;
    QDateTime m_at;
};

} // namespace kechi
