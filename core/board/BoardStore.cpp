#include "core/board/BoardStore.h"

#include "core/db/Session.h"
#include "core/pool/Deadline.h"

using namespace Qt::StringLiterals;

namespace kechi {

// Of the tables of whereListed those that a pool and a text ask for.
static const QString kCounts = uR"(
    SELECT o.owner_id, COUNT(*), COUNT(CASE WHEN d.due_at <= :soon THEN 1 END)
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id %2
    LEFT JOIN deadline d ON d.customer_id = o.customer_id
    WHERE c.deleted_at IS NULL AND %1
    GROUP BY o.owner_id)"_s;

static const QString kJoinKeys = u"JOIN customer_key k ON k.customer_id = o.customer_id"_s;

static const QString kHeld = uR"(
    SELECT owner_id, COUNT(*)
    FROM ownership
    WHERE owner_id IN (%1)
    GROUP BY owner_id)"_s;

// The open row of the ledger, and the owner of the one before it.
static const QString kOrigins = uR"(
    SELECT c.id, COALESCE(i.name, ''), k.how, k.since, k.reason, b.owner_id,
           COALESCE(NULLIF(m.full_name, ''), m.name, ''), COALESCE(s.name, '')
    FROM customer c
    JOIN custody k ON k.customer_id = c.id AND k.until IS NULL
    LEFT JOIN custody b ON b.id = (SELECT MAX(x.id) FROM custody x
                                   WHERE x.customer_id = c.id AND x.id < k.id)
    LEFT JOIN member m ON m.id = b.owner_id
    LEFT JOIN choice i ON i.id = c.industry_id
    LEFT JOIN choice s ON s.id = c.source_id
    WHERE c.id IN (%1))"_s;

QList<BoardStore::LaneCount> BoardStore::counts(PoolId pool, const QString& text)
{
    const CustomerFilter filter{.text = text, .pool = pool};
    const QDate today = m_reader.now.toTimeZone(m_reader.zone).date();
    SqlCondition where = whereListed(filter, m_reader, m_session);
    where.params += Param("soon", startOfLocalDay(today.addDays(kSoonDays + 1), m_reader.zone));
    return m_session.list(kCounts.arg(where.sql, text.trimmed().isEmpty() ? QString() : kJoinKeys),
                          where.params, [](Row& row) {
                              return LaneCount{.owner = row.take<MemberId>(),
                                               .here = row.take<qint64>(),
                                               .soon = row.take<qint64>()};
                          });
}

QHash<MemberId, int> BoardStore::held(const QList<MemberId>& owners)
{
    QHash<MemberId, int> held;
    m_session.each(kHeld.arg(m_session.dialect().idsOf(u"owners"_s)), {{"owners", idList(owners)}},
                   [&](Row& row) {
                       const auto owner = row.take<MemberId>();
                       held.insert(owner, row.take<int>());
                   });
    return held;
}

QHash<CustomerId, BoardStore::Origin> BoardStore::origins(const QList<CustomerId>& customers)
{
    QHash<CustomerId, Origin> origins;
    m_session.each(kOrigins.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       Origin origin{.industry = row.take<QString>()};
                       origin.arrival = {.how = howOf(row.take<QString>()),
                                         .since = row.take<QDateTime>(),
                                         .reason = row.take<QString>(),
                                         .from = row.take<MemberId>(),
                                         .fromName = row.take<QString>(),
                                         .sourceName = row.take<QString>()};
                       origins.insert(customer, origin);
                   });
    return origins;
}

} // namespace kechi
