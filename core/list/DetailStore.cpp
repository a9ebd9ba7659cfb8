#include "core/list/DetailStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kCollaborators = uR"(
    SELECT x.member_id, COALESCE(NULLIF(m.full_name, ''), m.name), x.may_write, x.until
    FROM collaborator x JOIN member m ON m.id = x.member_id
    WHERE x.customer_id = :customer AND (x.until IS NULL OR x.until > :now)
    ORDER BY x.id)"_s;

static const QString kCounts = uR"(
    SELECT (SELECT COUNT(*) FROM contact WHERE customer_id = :customer),
           (SELECT COUNT(*) FROM sales_order WHERE customer_id = :customer),
           (SELECT COUNT(*) FROM task WHERE customer_id = :customer AND done_at IS NULL))"_s;

static const QString kLedger = uR"(
    SELECT k.id, k.customer_id, k.pool_id, k.owner_id, k.since, k.until, k.owned_since, k.how,
           k.reason, k.member_id, k.change_id,
           COALESCE(NULLIF(m.full_name, ''), m.name, ''), p.name,
           COALESCE(NULLIF(b.full_name, ''), b.name, '')
    FROM custody k
    JOIN pool p ON p.id = k.pool_id
    LEFT JOIN member m ON m.id = k.owner_id
    LEFT JOIN member b ON b.id = k.member_id
    WHERE k.customer_id = :customer
    ORDER BY k.id DESC)"_s;

QList<Collaborator> DetailStore::collaborators(CustomerId customer, const QDateTime& now)
{
    return m_session.list(kCollaborators, {{"customer", customer}, {"now", now}}, [](Row& row) {
        return Collaborator{.member = row.take<MemberId>(),
                            .name = row.take<QString>(),
                            .mayWrite = row.take<bool>(),
                            .until = row.take<QDateTime>()};
    });
}

DetailCounts DetailStore::counts(CustomerId customer)
{
    return m_session
        .first(kCounts, {{"customer", customer}},
               [](Row& row) {
                   return DetailCounts{.contacts = row.take<int>(),
                                       .orders = row.take<int>(),
                                       .openTasks = row.take<int>()};
               })
        .value_or(DetailCounts{});
}

QList<CustodyEntry> DetailStore::ledger(CustomerId customer)
{
    return m_session.list(kLedger, {{"customer", customer}}, [](Row& row) {
        const Custody custody{.id = row.take<CustodyId>(),
                              .customer = row.take<CustomerId>(),
                              .pool = row.take<PoolId>(),
                              .owner = row.take<MemberId>(),
                              .since = row.take<QDateTime>(),
                              .until = row.take<QDateTime>(),
                              .ownedSince = row.take<QDateTime>(),
                              .how = howOf(row.take<QString>()),
                              .reason = row.take<QString>(),
                              .by = row.take<MemberId>(),
                              .change = row.take<ChangeId>()};
        return CustodyEntry{.custody = custody,
                            .owner = row.take<QString>(),
                            .pool = row.take<QString>(),
                            .by = row.take<QString>()};
    });
}

} // namespace kechi
