#pragma once

#include "core/db/Act.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/PoolRules.h"

#include <QHash>
#include <QSet>

namespace kechi {

class Session;

// The one path that changes an owner: inside a running transaction, for one customer at a
// time. Each act checks the rules, moves the customer with the guard in the statement, and
// writes the ledger. Permission has been asked by the service. Derived facts (deadline …)
// are the caller's: FactsDesk, once for the whole batch.
class CustodyDesk {
public:
    CustodyDesk(Session& session, MemberId by, const QDateTime& at)
        : m_session(session), m_by(by), m_at(at)
    {
    }

    // A customer that has just been added. Holding limits do not stop it: who is over their
    // limit by an import claims nothing more until below. `since` none: now. A list may say
    // that it was created long ago; the rules' clock starts now all the same.
    void open(CustomerId customer, PoolId pool, MemberId owner, How how,
              const QDateTime& since = {});

    std::optional<Error> claim(CustomerId customer, const Member& claimer);
    std::optional<Error> give(CustomerId customer, const Member& receiver, const QString& reason);
    // `pool` none: back to the pool it is in.
    std::optional<Error> release(CustomerId customer, PoolId pool, const QString& reason);
    std::optional<Error> moveToPool(CustomerId customer, PoolId pool, const QString& reason);
    std::optional<Error> recycle(CustomerId customer, const QString& reason);

    // The same without doing it.
    std::optional<Error> whyNotClaim(CustomerId customer, const Member& claimer);
    std::optional<Error> whyNotGive(CustomerId customer, const Member& receiver);
    std::optional<Error> whyNotRelease(CustomerId customer);
    std::optional<Error> whyNotMove(CustomerId customer, PoolId pool);
    void count(MemberId owner, int more); // as if more had been given, in a preview
    int held(MemberId owner);             // in all pools

    // Gives every customer back to whom it was before that change, where nobody moved it
    // since; the ledger grows, it is never rewritten.
    struct Undone {
        QList<CustomerId> restored = {};
        QList<CustomerId> kept = {};      // moved by somebody since
        QList<CustomerId> ownerless = {}; // kept too: the former owner no longer works here
    };
    // The `spared` stay where they are, and so do those that the change added itself.
    Undone undo(ChangeId change, const QSet<CustomerId>& spared = {});

private:
    std::optional<Error> move(const Ownership& was, PoolId pool, MemberId owner, How how,
                              const QString& reason);
    QDateTime ownedSinceAfterUndo(const CustodyStore::Step& step);
    const Pool& pool(PoolId id);

    Session& m_session;
    MemberId m_by;
    QDateTime m_at;
    QHash<MemberId, int> m_held; // counted once a batch, then kept
    QHash<PoolId, Pool> m_pools;
};

} // namespace kechi
