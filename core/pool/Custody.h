#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace kechi {

// How a customer came into somebody's custody, or into a pool's.
enum class How {
    Created,
    Imported,
    Claimed,     // somebody took it from the open sea
    Assigned,    // a manager gave it from the open sea
    Transferred, // from one owner to another
    Released,    // the owner gave it back
    Recycled,    // the rules took it back
    Moved,       // from one pool to another
    Undone       // an earlier act was taken back
};
QString keyOf(How how);
How howOf(const QString& key);
QString nameOf(How how); // translated

// A row of the ownership ledger. The rows of a customer cover every instant since its
// creation exactly once.
struct Custody {
    CustodyId id = {};
    CustomerId customer = {};
    PoolId pool = {};
    MemberId owner = {}; // none: in the open sea
    QDateTime since = {};
    QDateTime until = {};      // invalid: now
    QDateTime ownedSince = {}; // since when it has had owners without a break; invalid: no owner
    How how = How::Created;
    QString reason = {};
    MemberId by = {}; // who did it; none: the program
    ChangeId change = {};

    friend bool operator==(const Custody&, const Custody&) = default;
};

// Where a customer is now: the ledger's open row, narrow.
struct Ownership {
    CustomerId customer = {};
    PoolId pool = {};
    MemberId owner = {};
    QDateTime since = {};
    QDateTime ownedSince = {};
    int version = 1;

    bool isOpen() const { return !owner; }
    friend bool operator==(const Ownership&, const Ownership&) = default;
};

// What an act came to for one customer of a batch.
struct CustodyResult {
    CustomerId customer = {};
    std::optional<Error> refusal = {}; // none: done

    bool isDone() const { return !refusal; }
};

} // namespace kechi
