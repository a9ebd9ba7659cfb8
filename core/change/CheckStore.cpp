#include "core/change/CheckStore.h"

#include "core/db/Integrity.h"
#include "core/db/Journal.h"
#include "core/db/Schema.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kWithoutPool = uR"(
    SELECT c.id
    FROM customer c LEFT JOIN ownership o ON o.customer_id = c.id
    WHERE o.customer_id IS NULL
    ORDER BY c.id)"_s;

static const QString kWithoutOneOpenRow = uR"(
    SELECT c.id
    FROM customer c LEFT JOIN custody k ON k.customer_id = c.id AND k.until IS NULL
    GROUP BY c.id
    HAVING COUNT(k.id) <> 1
    ORDER BY c.id)"_s;

static const QString kStartingLate = uR"(
    SELECT c.id
    FROM customer c JOIN custody k ON k.customer_id = c.id
    GROUP BY c.id, c.created_at
    HAVING MIN(k.since) > c.created_at
    ORDER BY c.id)"_s;

static const QString kWithGaps = uR"(
    SELECT DISTINCT customer_id
    FROM (SELECT customer_id, since, until,
                 LEAD(since) OVER (PARTITION BY customer_id ORDER BY id) AS next
          FROM custody) spans
    WHERE until < since OR (next IS NOT NULL AND (until IS NULL OR until <> next))
       OR (next IS NULL AND until IS NOT NULL)
    ORDER BY customer_id)"_s;

static const QString kContradicting = uR"(
    SELECT o.customer_id
    FROM ownership o JOIN custody k ON k.customer_id = o.customer_id AND k.until IS NULL
    WHERE o.pool_id <> k.pool_id OR COALESCE(o.owner_id, 0) <> COALESCE(k.owner_id, 0)
       OR o.since <> k.since OR COALESCE(o.owned_since, 0) <> COALESCE(k.owned_since, 0)
       OR (o.owner_id IS NULL) <> (o.owned_since IS NULL)
    ORDER BY o.customer_id)"_s;

static const QString kMiscounted = uR"(
    SELECT o.customer_id
    FROM ownership o JOIN custody k ON k.customer_id = o.customer_id
    GROUP BY o.customer_id, o.version
    HAVING COUNT(k.id) <> o.version
    ORDER BY o.customer_id)"_s;

static const QString kBelowFirst = uR"(
    SELECT id FROM %1 WHERE version < 1 ORDER BY id LIMIT 100)"_s;

static const QString kBrokenEntries = uR"(
    SELECT id
    FROM journal
    WHERE kind NOT IN ('insert', 'update', 'delete', 'range') OR row_id < 1
       OR last_row_id < row_id OR (kind <> 'range' AND last_row_id <> row_id)
       OR (kind IN ('update', 'delete') AND COALESCE(old, '') = '')
    ORDER BY id
    LIMIT 100)"_s;

static const QString kFalselyUndone = uR"(
    SELECT c.id
    FROM change c
    WHERE c.cancelled AND c.undo_of IS NULL
      AND NOT EXISTS (SELECT 1 FROM change u WHERE u.undo_of = c.id)
    ORDER BY c.id
    LIMIT 100)"_s;

static const QString kRanges = uR"(
    SELECT id, table_name, last_row_id FROM journal WHERE kind = 'range' ORDER BY id)"_s;

static QList<qint64> idsOf(Session& session, const QString& sql)
{
    return session.list(sql, {}, [](Row& row) { return row.take<qint64>(); });
}

QList<qint64> CheckStore::withoutPool()
{
    return idsOf(m_session, kWithoutPool);
}

QList<qint64> CheckStore::withoutOneOpenRow()
{
    return idsOf(m_session, kWithoutOneOpenRow);
}

QList<qint64> CheckStore::startingLate()
{
    return idsOf(m_session, kStartingLate);
}

QList<qint64> CheckStore::withGaps()
{
    return idsOf(m_session, kWithGaps);
}

QList<qint64> CheckStore::contradictingLedger()
{
    return idsOf(m_session, kContradicting);
}

QList<qint64> CheckStore::miscountedMoves()
{
    return idsOf(m_session, kMiscounted);
}

QList<CheckStore::TableRow> CheckStore::belowFirstVersion()
{
    QList<TableRow> below;
    Schema schema(m_session);
    for (const QString& table : journaledTables(m_session)) {
        if (!schema.has(table, u"version"_s))
            continue;
        for (const qint64 row : idsOf(m_session, kBelowFirst.arg(table)))
            below.append({table, row});
    }
    return below;
}

QList<qint64> CheckStore::brokenEntries()
{
    return idsOf(m_session, kBrokenEntries);
}

QList<qint64> CheckStore::falselyUndone()
{
    return idsOf(m_session, kFalselyUndone);
}

QList<CheckStore::TableRow> CheckStore::missingInRange()
{
    struct Range {
        qint64 entry;
        QString table;
        qint64 last;
    };
    const auto ranges = m_session.list(kRanges, {}, [](Row& row) {
        return Range{row.take<qint64>(), row.take<QString>(), row.take<qint64>()};
    });
    const QStringList tables = journaledTables(m_session);
    QList<TableRow> missing;
    for (const Range& range : ranges) {
        const bool isThere =
            tables.contains(range.table) && range.last <= highestIdEver(m_session, range.table);
        if (!isThere)
            missing.append({range.table, range.entry});
    }
    return missing;
}

} // namespace kechi
