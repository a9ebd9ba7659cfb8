#include "core/list/RowStore.h"

#include "core/db/Session.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kRows = uR"(
    SELECT c.id, c.code, c.name, c.grade_id, g.name, s.total, c.city, c.stage, t.touched_at,
           d.due_at, o.owner_id, COALESCE(NULLIF(m.full_name, ''), m.name, ''), o.pool_id,
           p.name, c.created_at, c.version
    FROM customer c
    JOIN ownership o ON o.customer_id = c.id
    JOIN pool p ON p.id = o.pool_id
    LEFT JOIN member m ON m.id = o.owner_id
    LEFT JOIN grade g ON g.id = c.grade_id
    LEFT JOIN score s ON s.customer_id = c.id
    LEFT JOIN touch t ON t.customer_id = c.id
    LEFT JOIN deadline d ON d.customer_id = c.id
    WHERE c.deleted_at IS NULL AND c.id IN (%1))"_s;

static const QString kContacts = uR"(
    SELECT customer_id, name
    FROM contact
    WHERE customer_id IN (%1)
    ORDER BY customer_id, is_main DESC, id)"_s;

// The main contact's before the customer's own before the others', a mobile before a landline.
static const QString kPhones = uR"(
    SELECT w.customer_id, w.kind, w.value
    FROM contact_way w LEFT JOIN contact k ON k.id = w.contact_id
    WHERE w.customer_id IN (%1) AND w.until IS NULL AND w.kind IN ('mobile', 'phone')
    ORDER BY w.customer_id,
             CASE WHEN k.is_main THEN 0 WHEN k.id IS NULL THEN 1 ELSE 2 END, w.kind, w.id)"_s;

static const QString kTags = uR"(
    SELECT x.customer_id, g.id, g.name, g.colour
    FROM customer_tag x JOIN tag g ON g.id = x.tag_id
    WHERE x.customer_id IN (%1)
    ORDER BY x.customer_id, g.name_key)"_s;

// In the order of the SELECT list above.
static CustomerRow readRow(Row& row)
{
    return {.id = row.take<CustomerId>(),
            .code = row.take<QString>(),
            .name = row.take<QString>(),
            .grade = row.take<GradeId>(),
            .gradeName = row.take<QString>(),
            .score = row.take<std::optional<int>>(),
            .city = row.take<QString>(),
            .stage = stageOf(row.take<QString>()),
            .lastTouch = row.take<QDateTime>(),
            .dueAt = row.take<QDateTime>(),
            .owner = row.take<MemberId>(),
            .ownerName = row.take<QString>(),
            .pool = row.take<PoolId>(),
            .poolName = row.take<QString>(),
            .createdAt = row.take<QDateTime>(),
            .version = row.take<int>()};
}

QList<CustomerRow> RowStore::rows(const QList<CustomerId>& ids)
{
    const QString in = m_session.dialect().idsOf(u"ids"_s);
    const Params params{{"ids", idList(ids)}};
    QHash<CustomerId, CustomerRow> found;
    found.reserve(ids.size());
    m_session.each(kRows.arg(in), params, [&](Row& row) {
        const CustomerRow one = readRow(row);
        found.insert(one.id, one);
    });
    m_session.each(kContacts.arg(in), params, [&](Row& row) {
        CustomerRow& one = found[row.take<CustomerId>()];
        if (one.contact.isEmpty())
            one.contact = row.take<QString>();
    });
    m_session.each(kPhones.arg(in), params, [&](Row& row) {
        CustomerRow& one = found[row.take<CustomerId>()];
        const QString kind = row.take<QString>();
        if (one.phone.isEmpty()) {
            one.phoneKind = wayKindOf(kind);
            one.phone = row.take<QString>();
        }
    });
    m_session.each(kTags.arg(in), params, [&](Row& row) {
        found[row.take<CustomerId>()].tags.append(
            {.id = row.take<TagId>(), .name = row.take<QString>(), .colour = row.take<QString>()});
    });
    QList<CustomerRow> rows;
    rows.reserve(found.size());
    for (const CustomerId id : ids) {
        const auto one = found.constFind(id);
        if (one != found.cend() && one->id)
            rows += *one;
    }
    return rows;
}

} // namespace kechi
