#pragma once

#include "core/base/Result.h"
#include "core/pool/Custody.h"

#include <QList>

namespace kechi {

class Clock;
class Database;

// What an act on many customers came to, customer by customer.
struct CustodyReport {
    ChangeId change = {}; // none: nothing was changed, so there is nothing to undo
    QList<CustodyResult> results = {};

    qsizetype done() const; // customers without a refusal
};

// Who owns which customer, changed by people. Each act is one change; no customer is done by
// half, and one that is refused stops no other.
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

private:
    template <typename Each>
    Result<CustodyReport> act(MemberId me, const QString& what, const QString& reason,
                              const QList<CustomerId>& customers, Each each);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
