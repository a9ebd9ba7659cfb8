#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/deal/Deal.h"

namespace kechi {

class Database;
class Session;

struct SavedDeal {
    Deal deal = {};
    ChangeId change = {}; // what an undo takes back
};

// What may be sold to whom, and how far it has come. Moving a deal does not move its customer:
// an order does that, and a person.
class DealService {
public:
    DealService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<QList<Deal>> ofCustomer(MemberId me, CustomerId customer); // the open ones first

    // Whose it is: the customer's owner, or me; with their department as it is now. Opened now.
    Result<SavedDeal> open(MemberId me, const Deal& deal);
    // Conflict: somebody saved since `version`. A lost deal needs a reason.
    Result<SavedDeal> advance(MemberId me, DealId deal, int version, DealStage stage,
                              const QString& lostReason = {});

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
