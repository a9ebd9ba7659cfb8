#pragma once

#include "core/base/Progress.h"
#include "core/facts/FactsStore.h"
#include "core/order/Order.h"
#include "core/pool/Deadline.h"
#include "core/pool/Pool.h"
#include "core/scoring/Score.h"

#include <QSet>

namespace kechi {

class Session;

// A derived value that is not what the rows give.
struct FactMismatch {
    enum class What { Touch, Deadline };

    CustomerId customer = {};
    What what = What::Touch;

    friend bool operator==(const FactMismatch&, const FactMismatch&) = default;
};
QString keyOf(FactMismatch::What what);      // "touch", "deadline"
QString sentenceOf(FactMismatch::What what); // translated

// Inside a running transaction: makes what is derived (last touch, deadline, score) true to
// the rows it comes from. Everything that writes such rows ends with it: interactions,
// orders, stage and need, ownership, collaborators, leaves, a pool's rule, the time zone,
// and every undo. Writes only what differs, and tells the views of that.
class FactsDesk {
public:
    FactsDesk(Session& session, const QDateTime& now, const QTimeZone& zone);
    FactsDesk(Session& session, const QDateTime& now); // in the workspace's time zone

    const QTimeZone& zone() const { return m_zone; }

    void recompute(CustomerId customer);
    void recompute(const QSet<CustomerId>& customers);
    void recomputePool(PoolId pool);     // after its rule changed
    void recomputeOwned(MemberId owner); // after an owner's leave or stand-in changed

    // After a change was taken back: its customers, or everybody where it had changed what
    // all clocks run by (a pool's rule, somebody's leave, a setting).
    void recomputeUndone(ChangeId undone, const QSet<CustomerId>& customers);

    // The next `most` customers after that id, for a job of many transactions; gives the
    // last one's id, none at the end.
    CustomerId recomputeAfter(CustomerId after, int most);
    // All in this transaction. False: cancelled; then the caller returns an Error.
    bool recomputeAll(Progress& progress);

    // Scores decay by themselves. Finds anew those of the next `most` customers after that id
    // that were last found on an earlier day; gives the last one's id, none at the end.
    CustomerId renewScoresAfter(CustomerId after, int most);

    // Of a customer's interactions those that buy no time, each with the reason.
    QHash<InteractionId, NoTouch> whyNoTouch(CustomerId customer);

    // Touches and deadlines that differ from their recomputation (a score decays by itself).
    QList<FactMismatch> check();

private:
    struct Derived {
        std::optional<Touch> touch = {};
        std::optional<Deadline> deadline = {};
        std::optional<Score> score = {}; // none: in the recycle bin
    };

    void recompute(QList<CustomerId> customers);
    QHash<CustomerId, Derived> derive(const QList<CustomerId>& chunk);
    std::optional<Deadline> deadlineOf(const CustomerFacts& facts,
                                       const std::optional<Touch>& touch);
    Score scoreOf(const CustomerFacts& facts, const QList<Interaction>& interactions,
                  const Purchases& purchases) const;
    bool save(CustomerId customer, const Derived& fresh, const Derived& stored); // false: the same
    QHash<CustomerId, Derived> storedClocks(const QList<CustomerId>& chunk);
    const PoolRule& rule(PoolId pool);

    Session& m_session;
    QDateTime m_now;
    QTimeZone m_zone;
    QHash<PoolId, PoolRule> m_rules; // read once a desk
};

} // namespace kechi
