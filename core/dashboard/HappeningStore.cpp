#include "core/dashboard/HappeningStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

// Of an import nobody asks to whom each row went, of a gift nobody asks for the pool. An act
// that was undone is told by its undo alone.
static const QString kOwnerships = uR"(
    SELECT h.id, h.at, h.member_id,
           COALESCE(CASE WHEN b.full_name = '' THEN b.name ELSE b.full_name END, ''), h.note,
           h.how, h.owner, COALESCE(CASE WHEN w.full_name = '' THEN w.name ELSE w.full_name END, ''),
           COALESCE(p.name, ''), h.were_mine, COUNT(*), MAX(h.customer), MAX(h.customer_name)
    FROM (
        SELECT l.id, l.at, l.member_id, l.note, k.how,
               CASE WHEN k.how IN ('assigned', 'transferred', 'claimed') THEN k.owner_id END
                   AS owner,
               CASE WHEN k.how IN ('released', 'recycled', 'moved') THEN k.pool_id END AS pool,
               CASE WHEN x.owner_id = :me1 AND (k.owner_id IS NULL OR k.owner_id <> :me2)
                    THEN 1 ELSE 0 END AS were_mine,
               CASE WHEN %1 THEN c.id END AS customer,
               CASE WHEN %1 THEN c.name ELSE '' END AS customer_name
        FROM (SELECT id, at, member_id, note
              FROM change
              WHERE EXISTS (SELECT 1 FROM custody y WHERE y.change_id = change.id)
                AND (NOT cancelled OR undo_of IS NOT NULL)
              ORDER BY id DESC
              LIMIT :changes) l
        JOIN custody k ON k.change_id = l.id
        JOIN ownership o ON o.customer_id = k.customer_id
        JOIN customer c ON c.id = k.customer_id AND c.deleted_at IS NULL
        LEFT JOIN custody x ON x.id = (SELECT MAX(y.id) FROM custody y
                                       WHERE y.customer_id = k.customer_id AND y.id < k.id)
        WHERE %1 OR x.owner_id = :me3 OR l.member_id = :me4) h
    LEFT JOIN member b ON b.id = h.member_id
    LEFT JOIN member w ON w.id = h.owner
    LEFT JOIN pool p ON p.id = h.pool
    GROUP BY h.id, h.at, h.member_id, b.full_name, b.name, h.note, h.how, h.owner, w.full_name,
             w.name, p.name, h.were_mine
    ORDER BY h.id DESC)"_s;

// Orders that came with their customers, as in an import, are told with those.
static const QString kOrders = uR"(
    SELECT h.id, h.at, m.id, COALESCE(CASE WHEN m.full_name = '' THEN m.name ELSE m.full_name END, ''),
           s.amount, c.id, c.name
    FROM (SELECT change_id, row_id
          FROM journal
          WHERE table_name = 'sales_order' AND kind = 'insert'
          ORDER BY row_id DESC
          LIMIT :orders) j
    JOIN change h ON h.id = j.change_id AND NOT h.cancelled
    JOIN sales_order s ON s.id = j.row_id
    JOIN ownership o ON o.customer_id = s.customer_id
    JOIN customer c ON c.id = s.customer_id AND c.deleted_at IS NULL
    LEFT JOIN member m ON m.id = COALESCE(s.seller_id, h.member_id)
    WHERE %1 AND NOT EXISTS (SELECT 1 FROM custody k WHERE k.change_id = h.id))"_s;

constexpr int kChangesLookedAt = 60;

QList<Happening> HappeningStore::ownerships()
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {
        {"me1", m_me}, {"me2", m_me}, {"me3", m_me}, {"me4", m_me}, {"changes", kChangesLookedAt}};
    return m_session.list(kOwnerships.arg(covered.sql), params + covered.params, [&](Row& row) {
        Happening happening{.change = row.take<ChangeId>(),
                            .at = row.take<QDateTime>().toTimeZone(m_view.zone),
                            .by = row.take<MemberId>(),
                            .byName = row.take<QString>()};
        happening.note = row.take<QString>();
        happening.how = howOf(row.take<QString>());
        if (happening.how != How::Imported)
            happening.note.clear(); // a reason, in which a number may stand; else a file's name
        happening.to = row.take<MemberId>();
        happening.toName = row.take<QString>();
        happening.poolName = row.take<QString>();
        happening.wereMine = row.take<int>() != 0;
        happening.customers = row.take<int>();
        const auto customer = row.take<CustomerId>();
        const auto name = row.take<QString>();
        if (happening.customers == 1) {
            happening.customer = customer;
            happening.customerName = name;
        }
        return happening;
    });
}

QList<Happening> HappeningStore::orders()
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"orders", kChangesLookedAt}};
    return m_session.list(kOrders.arg(covered.sql), params + covered.params, [&](Row& row) {
        Happening happening{.change = row.take<ChangeId>(),
                            .at = row.take<QDateTime>().toTimeZone(m_view.zone),
                            .by = row.take<MemberId>(),
                            .byName = row.take<QString>(),
                            .what = Happening::What::Signed,
                            .customers = 1};
        happening.amount = row.take<qint64>();
        happening.customer = row.take<CustomerId>();
        happening.customerName = row.take<QString>();
        return happening;
    });
}

QList<Happening> HappeningStore::latest(int limit)
{
    QList<Happening> all = ownerships() + orders();
    std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) {
        return a.at != b.at ? a.at > b.at : a.change > b.change;
    });
    return all.mid(0, limit);
}

} // namespace kechi
