#pragma once

#include "core/base/Result.h"
#include "core/pool/Custody.h"
#include "core/pool/PoolView.h"
#include "core/pool/WhatIf.h"

#include <QList>

namespace kechi {

class Clock;
class Database;
struct Handing;

// What an act on many customers came to, customer by customer.
struct CustodyReport {
    ChangeId change = {}; // none: nothing was changed, so there is nothing to undo
    QList<CustodyResult> results = {};

    qsizetype done() const; // customers without a refusal
};

// Where customers are dropped, or sent from a menu.
struct DropTarget {
    enum class Kind {
        Owner,   // to somebody: claimed where I may only claim, else given
        OpenSea, // given back, to the open sea of `pool`; who has no owner moves there
        Pool     // to another home pool; the owner stays
    };

    Kind kind = Kind::OpenSea;
    MemberId owner = {};
    PoolId pool = {}; // of OpenSea, none: of the pool each is in

    static DropTarget to(MemberId owner) { return {.kind = Kind::Owner, .owner = owner}; }
    static DropTarget openSea(PoolId pool = {}) { return {.kind = Kind::OpenSea, .pool = pool}; }
    static DropTarget home(PoolId pool) { return {.kind = Kind::Pool, .pool = pool}; }
    friend bool operator==(const DropTarget&, const DropTarget&) = default;
};

// What a drop would come to.
struct DropPreview {
    // The receiver's customers in all pools; none: nobody receives them, or somebody to whom the
    // actor may give nothing.
    struct Load {
        MemberId owner = {};
        QString name = {}; // full name
        int before = 0;
        int after = 0;
        std::optional<int> limit = {}; // none: no limit

        friend bool operator==(const Load&, const Load&) = default;
    };

    QList<CustodyResult> results = {};
    std::optional<Load> load = {};

    qsizetype done() const; // customers that the drop would move
    // Why nothing at all would move: the first customer's refusal; none: something would.
    std::optional<Error> whyNot() const;
};

// Pools and who owns which customer, changed by people. Each act is one change; no customer is
// done by half, and one that is refused stops no other.
class PoolService {
public:
    PoolService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<CustodyReport> claim(MemberId me, const QList<CustomerId>& customers);
    // From the open sea or from another owner.
    Result<CustodyReport> give(MemberId me, const QList<CustomerId>& customers, MemberId receiver,
                               const QString& reason);
    // `pool` none: into the open sea of the pool each is in.
    Result<CustodyReport> release(MemberId me, const QList<CustomerId>& customers, PoolId pool,
                                  const QString& reason);
    // To another home pool; who owns them goes on owning them.
    Result<CustodyReport> moveToPool(MemberId me, const QList<CustomerId>& customers, PoolId pool,
                                     const QString& reason);

    // Whichever of the above the target means.
    Result<CustodyReport> drop(MemberId me, const QList<CustomerId>& customers,
                               const DropTarget& target, const QString& reason);
    // The same, customer by customer, with nothing written.
    Result<DropPreview> preview(MemberId me, const QList<CustomerId>& customers,
                                const DropTarget& target);

    // The pools that concern this person, in the order in which they were made.
    Result<QList<PoolView>> pools(MemberId me);
    Result<Pool> addPool(MemberId me, const Pool& pool, const QList<PoolPerson>& people);
    // Name, rule and people. Conflict: somebody saved since `pool.version`. Who manages the
    // pool may change its rule, and gives name and people as they are.
    Result<Pool> updatePool(MemberId me, const Pool& pool, const QList<PoolPerson>& people);
    Result<Done> archivePool(MemberId me, PoolId pool, int version); // while it is empty
    // With the facts as they are now and `rule` instead of the pool's.
    Result<WhatIf> whatIf(MemberId me, PoolId pool, const PoolRule& rule);

private:
    Result<CustodyReport> act(MemberId me, const QString& what, const QList<CustomerId>& customers,
                              const Handing& handing);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
