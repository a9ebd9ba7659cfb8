#include "core/pool/SweepStore.h"

#include "core/db/Session.h"
#include "core/member/ReadScopeStore.h"
#include "core/pool/DeadlineWords.h"

using namespace Qt::StringLiterals;

namespace kechi {

// A rule that is off takes nobody, whatever deadline might have been left.
static const QString kFrom = uR"(
    FROM deadline d
    JOIN ownership o ON o.customer_id = d.customer_id
    JOIN pool p ON p.id = o.pool_id
    JOIN customer c ON c.id = d.customer_id
    LEFT JOIN member m ON m.id = o.owner_id
    WHERE d.due_at <= :at AND o.owner_id IS NOT NULL AND p.recycle_untouched
      AND c.deleted_at IS NULL AND %1)"_s;

static const QString kDue = u"SELECT d.customer_id "_s + kFrom + u" ORDER BY d.customer_id"_s;

static const QString kDueAmong = uR"(
    SELECT d.customer_id, c.name, o.owner_id, COALESCE(NULLIF(m.full_name, ''), m.name, ''),
           o.pool_id, p.name, d.days )"_s +
                                 kFrom + uR"( AND d.customer_id IN (%2)
    ORDER BY d.customer_id)"_s;

QList<CustomerId> SweepStore::due()
{
    SqlCondition where = whereCovered(m_scope, m_now, m_session);
    where.params += Param("at", m_at);
    return m_session.list(kDue.arg(where.sql), where.params,
                          [](Row& row) { return row.take<CustomerId>(); });
}

QList<Recycled> SweepStore::dueAmong(const QList<CustomerId>& customers)
{
    SqlCondition where = whereCovered(m_scope, m_now, m_session);
    where.params += {Param("at", m_at), Param("customers", idList(customers))};
    const QString sql = kDueAmong.arg(where.sql, m_session.dialect().idsOf(u"customers"_s));
    return m_session.list(sql, where.params, [](Row& row) {
        Recycled found{.customer = row.take<CustomerId>(),
                       .name = row.take<QString>(),
                       .from = row.take<MemberId>(),
                       .fromName = row.take<QString>(),
                       .to = row.take<PoolId>(),
                       .toName = row.take<QString>()};
        found.reason = keyOfReason(Deadline{.days = row.take<int>()});
        return found;
    });
}

} // namespace kechi
