#pragma once

#include "core/base/Result.h"
#include "core/list/CustomerFilter.h"
#include "core/list/CustomerRow.h"
#include "core/list/FilterChoices.h"

namespace kechi {

class Clock;
class Database;

// Every list of customers: found, counted, ordered and told as its reader may see them.
class ListService {
public:
    ListService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // The rows behind `after`, none: from the start. Pages of one filter and sort meet without
    // gap or overlap while nothing is written.
    Result<CustomerPage> page(MemberId me, const CustomerFilter& filter, const CustomerSort& sort,
                              const std::optional<ListCursor>& after, int limit);
    Result<qint64> count(MemberId me, const CustomerFilter& filter);
    Result<QList<qint64>> counts(MemberId me, const QList<CustomerFilter>& filters);

    // Those of these customers that the filter lets through as they are now, in no order: what
    // a shown list asks after a change.
    Result<QList<CustomerRow>> among(MemberId me, const CustomerFilter& filter,
                                     const QList<CustomerId>& ids);
    // All that the filter lets through, in the order of the list, `limit` at most.
    Result<QList<CustomerId>> idsMatching(MemberId me, const CustomerFilter& filter,
                                          const CustomerSort& sort, int limit);

    // An id, or else a code. Says nothing about the customer: whatever is done with the id asks
    // for permission itself, so that who was too late to claim hears that and not "not found".
    Result<CustomerId> resolve(const QString& idOrCode);

    Result<FilterChoices> choices(MemberId me);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
