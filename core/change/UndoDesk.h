#pragma once

#include "core/change/ChangeStore.h"
#include "core/change/UndoRules.h"
#include "core/db/Journal.h"
#include "core/pool/CustodyDesk.h"

namespace kechi {

class Session;

// Inside a running transaction: takes one change back, in the order that leaves nothing half
// true: rows, ownership, what is derived from both, and the mark that it is done.
class UndoDesk {
public:
    UndoDesk(Session& session, const Actor& actor, const QDateTime& now)
        : m_session(session), m_actor(actor), m_now(now)
    {
    }

    UndoFacts factsOf(const RecordedChange& change);

    // Why a customer stayed as it is.
    enum class Why { ChangedSince, MovedSince, OwnerGone, OutOfReach };
    struct Outcome {
        qint64 restored = 0;                              // customers; where there are none, rows
        QList<std::pair<CustomerId, Why>> customers = {}; // that were kept, in id order
        qint64 rows = 0;                                  // kept, of no customer
    };
    Outcome undo(const RecordedChange& change);

    // What must hold afterwards; an Error takes the whole undo back.
    std::optional<Error> whyNotSound(const QStringList& tables);

private:
    QSet<CustomerId> outOfReach(const RecordedChange& change);
    QSet<CustomerId> outOfSight(const QSet<CustomerId>& customers);
    QSet<CustomerId> notTheirsToHand(const QSet<CustomerId>& customers,
                                     const RecordedChange& change);
    template <typename Outside>
    QSet<CustomerId> those(const QSet<CustomerId>& customers, Outside outside);
    Standing standingOf(CustomerId customer);
    void tellViews(const QStringList& tables, const ReplayReport& rows);

    Session& m_session;
    const Actor& m_actor;
    QDateTime m_now;
};

} // namespace kechi
