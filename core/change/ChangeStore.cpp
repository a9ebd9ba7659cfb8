#include "core/change/ChangeStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT c.id, c.at, c.member_id, COALESCE(m.full_name, ''), c.what, c.note, c.undo_of, u.undo_of,
           COALESCE(f.what, u.what, ''),
           CASE WHEN c.undo_of IS NULL THEN c.cancelled
                ELSE EXISTS (SELECT 1 FROM change r WHERE r.undo_of = c.id) END,
           EXISTS (SELECT 1 FROM member_role w
                   WHERE w.member_id = c.member_id AND w.role = 'owner')
    FROM change c
    LEFT JOIN member m ON m.id = c.member_id
    LEFT JOIN change u ON u.id = c.undo_of
    LEFT JOIN change f ON f.id = u.undo_of )"_s;

static const QString kFind = kSelect + u"WHERE c.id = :id"_s;

// A change may be the one that is being written: it has done nothing yet.
static const QString kLastOf = kSelect + uR"(
    WHERE c.member_id = :by AND c.at >= :since AND NOT c.cancelled AND c.undo_of IS NULL
      AND c.id <> :now
    ORDER BY c.id DESC
    LIMIT 1)"_s;

static const QString kLatest = kSelect + uR"(
    %1
    ORDER BY c.id DESC
    LIMIT :limit)"_s;
static const QString kByThese = u"WHERE c.member_id IN (%1)"_s;

// An undone import has left no customers and no ledger, only the range of numbers they had.
static const QString kCountNamed = uR"(
    SELECT COUNT(*) FROM (
        SELECT customer_id FROM journal WHERE change_id = :change AND customer_id IS NOT NULL
        UNION
        SELECT customer_id FROM custody WHERE change_id = :moved) named)"_s;

static const QString kCountRanges = uR"(
    SELECT CAST(COALESCE(SUM(last_row_id - row_id + 1), 0) AS BIGINT)
    FROM journal
    WHERE change_id = :change AND kind = 'range' AND table_name || '' = 'customer')"_s;

static const QString kMoved = uR"(
    SELECT DISTINCT customer_id FROM custody WHERE change_id = :change)"_s;

static const QString kMovedSince = uR"(
    SELECT DISTINCT k.customer_id
    FROM custody k JOIN change c ON c.id = k.change_id
    WHERE k.change_id > :change AND k.change_id <> :now AND NOT c.cancelled)"_s;

static const QString kPlacesBefore = uR"(
    SELECT k.customer_id, b.pool_id, b.owner_id
    FROM custody k JOIN custody b ON b.customer_id = k.customer_id AND b.id < k.id
    WHERE k.change_id = :change
    ORDER BY k.customer_id, b.id)"_s;

static const QString kPools = uR"(
    SELECT DISTINCT row_id FROM journal WHERE change_id = :change AND table_name || '' = 'pool')"_s;

static const QString kTakenForGood = uR"(
    SELECT 1
    FROM journal
    WHERE change_id = :change AND kind = 'delete' AND table_name || '' IN ('customer', 'member')
    LIMIT 1)"_s;

static const QString kFullArchivedPool = uR"(
    SELECT 1
    FROM pool p JOIN ownership o ON o.pool_id = p.id
    WHERE p.archived
    LIMIT 1)"_s;

// In the order of the SELECT list above.
static RecordedChange readChange(Row& row)
{
    return {.id = row.take<ChangeId>(),
            .at = row.take<QDateTime>(),
            .by = row.take<MemberId>(),
            .byName = row.take<QString>(),
            .what = row.take<QString>(),
            .note = row.take<QString>(),
            .undoOf = row.take<ChangeId>(),
            .redoOf = row.take<ChangeId>(),
            .aboutWhat = row.take<QString>(),
            .isUndone = row.take<bool>(),
            .isByOwner = row.take<bool>()};
}

static CustomerId readCustomer(Row& row)
{
    return row.take<CustomerId>();
}

static QSet<CustomerId> setOf(const QList<CustomerId>& customers)
{
    return {customers.begin(), customers.end()};
}

std::optional<RecordedChange> ChangeStore::find(ChangeId id)
{
    return m_session.first(kFind, {{"id", id}}, readChange);
}

std::optional<RecordedChange> ChangeStore::lastOf(MemberId by, const QDateTime& since)
{
    return m_session.first(
        kLastOf, {{"by", by}, {"since", since}, {"now", m_session.change().value}}, readChange);
}

QList<RecordedChange> ChangeStore::latest(const std::optional<QSet<MemberId>>& by, int limit)
{
    if (!by)
        return m_session.list(kLatest.arg(QString()), {{"limit", limit}}, readChange);
    const QString where = kByThese.arg(m_session.dialect().idsOf(u"by"_s));
    return m_session.list(kLatest.arg(where), {{"by", idList(*by)}, {"limit", limit}}, readChange);
}

qint64 ChangeStore::countCustomers(ChangeId id)
{
    const auto named = m_session.value<qint64>(kCountNamed, {{"change", id}, {"moved", id}});
    const auto ranged = m_session.value<qint64>(kCountRanges, {{"change", id}});
    return std::max(named.value_or(0), ranged.value_or(0));
}

QSet<CustomerId> ChangeStore::movedCustomers(ChangeId id)
{
    return setOf(m_session.list(kMoved, {{"change", id}}, readCustomer));
}

QSet<CustomerId> ChangeStore::movedSince(ChangeId id)
{
    return setOf(m_session.list(kMovedSince, {{"change", id}, {"now", m_session.change().value}},
                                readCustomer));
}

// The last row before is the one that counts.
QHash<CustomerId, ChangeStore::Place> ChangeStore::placesBefore(ChangeId id)
{
    QHash<CustomerId, Place> places;
    m_session.each(kPlacesBefore, {{"change", id}}, [&](Row& row) {
        const auto customer = row.take<CustomerId>();
        const auto pool = row.take<PoolId>();
        places.insert(customer, {.pool = pool, .owner = row.take<MemberId>()});
    });
    return places;
}

QSet<PoolId> ChangeStore::poolsOf(ChangeId id)
{
    const QList<PoolId> pools =
        m_session.list(kPools, {{"change", id}}, [](Row& row) { return row.take<PoolId>(); });
    return {pools.begin(), pools.end()};
}

bool ChangeStore::hasTakenAwayForGood(ChangeId id)
{
    return m_session.value<int>(kTakenForGood, {{"change", id}}).has_value();
}

bool ChangeStore::hasFullArchivedPool()
{
    return m_session.value<int>(kFullArchivedPool).has_value();
}

} // namespace kechi
