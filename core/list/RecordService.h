#pragma once

#include "core/base/Result.h"
#include "core/list/CustomerDetail.h"

namespace kechi {

class Clock;
class Database;

// One customer, whole, as its reader may see it.
class RecordService {
public:
    RecordService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // NotFound: not there, or not for their eyes.
    Result<CustomerDetail> record(MemberId me, CustomerId customer);
    Result<QList<CustodyEntry>> ledger(MemberId me, CustomerId customer); // the latest first

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
