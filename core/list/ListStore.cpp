#include "core/list/ListStore.h"

#include "core/db/Session.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFrom = uR"(
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id
    JOIN customer_key k ON k.customer_id = o.customer_id
    LEFT JOIN score s ON s.customer_id = o.customer_id
    LEFT JOIN touch t ON t.customer_id = o.customer_id
    LEFT JOIN deadline d ON d.customer_id = o.customer_id
    LEFT JOIN grade g ON g.id = c.grade_id
    WHERE c.deleted_at IS NULL AND )"_s;

static const QString kCount = u"SELECT COUNT(*) "_s + kFrom;
static const QString kIds = u"SELECT o.customer_id "_s + kFrom;
static const QString kAmong = u" AND o.customer_id IN (%1)"_s;
static const QString kPage = u"SELECT %1, %2, o.customer_id "_s;
static const QString kLimit = u" LIMIT :limit"_s;

static const QString kById = uR"(
    SELECT id FROM customer WHERE id = :id AND deleted_at IS NULL)"_s;
static const QString kByCode = uR"(
    SELECT id FROM customer WHERE code = :code AND deleted_at IS NULL)"_s;

namespace {

// What rows are ordered by before their id: a number, a text, or one after the other. Who has
// no value comes last either way, so the stand-in for none differs.
struct Order {
    CustomerSort::By by;
    QString forward;
    QString backward;
    QString text;
};

} // namespace

static const QString kStageOrder = uR"(CASE c.stage
    WHEN 'lead' THEN 0 WHEN 'following' THEN 1 WHEN 'quoted' THEN 2 WHEN 'negotiating' THEN 3
    WHEN 'won' THEN 4 WHEN 'lost' THEN 5 ELSE 6 END)"_s;

static const QList<Order> kOrders = {
    {CustomerSort::By::Name, {}, {}, u"k.sort_key"_s},
    {CustomerSort::By::Code, u"LENGTH(c.code)"_s, u"LENGTH(c.code)"_s, u"c.code"_s}, // 9 before 10
    {CustomerSort::By::Score, u"COALESCE(s.total, 1000)"_s, u"COALESCE(s.total, -1)"_s, {}},
    {CustomerSort::By::Grade,
     u"COALESCE(g.position, 1000000)"_s,
     u"COALESCE(g.position, -1)"_s,
     {}},
    {CustomerSort::By::Stage, kStageOrder, kStageOrder, {}},
    {CustomerSort::By::LastTouch,
     u"COALESCE(t.touched_at, 0)"_s,
     u"COALESCE(t.touched_at, 0)"_s,
     {}},
    {CustomerSort::By::Deadline,
     u"COALESCE(d.due_at, 9000000000000000)"_s,
     u"COALESCE(d.due_at, -1)"_s,
     {}},
    {CustomerSort::By::Created, u"c.created_at"_s, u"c.created_at"_s, {}},
};

namespace {

// The order of a list, and where in it a page ended.
class Keyset {
public:
    explicit Keyset(const CustomerSort& sort) : m_isDescending(sort.isDescending)
    {
        const auto order = std::find_if(kOrders.begin(), kOrders.end(),
                                        [&](const Order& one) { return one.by == sort.by; });
        m_number = sort.isDescending ? order->backward : order->forward;
        m_text = order->text;
        add(m_number, u":number"_s);
        add(m_text, u":text"_s);
        add(u"o.customer_id"_s, u":id"_s);
    }

    QString number() const { return m_number.isEmpty() ? u"0"_s : m_number; }
    QString text() const { return m_text.isEmpty() ? u"''"_s : m_text; }
    QString behind() const
    {
        return u"(%1) %2 (%3)"_s.arg(m_keys.join(u", "_s), m_isDescending ? u"<"_s : u">"_s,
                                     m_places.join(u", "_s));
    }
    Params at(const ListCursor& cursor) const
    {
        Params params{{"id", cursor.id}};
        if (!m_number.isEmpty())
            params += Param("number", cursor.number);
        if (!m_text.isEmpty())
            params += Param("text", cursor.text);
        return params;
    }
    QString order() const
    {
        const QString way = m_isDescending ? u" DESC"_s : QString();
        return u" ORDER BY "_s + m_keys.join(way + u", "_s) + way;
    }

private:
    void add(const QString& key, const QString& place)
    {
        if (key.isEmpty())
            return;
        m_keys += key;
        m_places += place;
    }

    bool m_isDescending;
    QString m_number;
    QString m_text;
    QStringList m_keys;
    QStringList m_places;
};

} // namespace

ListStore::Page ListStore::page(const CustomerFilter& filter, const CustomerSort& sort,
                                const std::optional<ListCursor>& after, int limit)
{
    const Keyset keys(sort);
    SqlCondition where = whereListed(filter, m_reader, m_session);
    if (after) {
        where.sql += u" AND "_s + keys.behind();
        where.params += keys.at(*after);
    }
    where.params += Param("limit", limit + 1); // one more than asked tells of a next page
    const QString sql =
        kPage.arg(keys.number(), keys.text()) + kFrom + where.sql + keys.order() + kLimit;
    const QList<ListCursor> found = m_session.list(sql, where.params, [](Row& row) {
        return ListCursor{.number = row.take<qint64>(),
                          .text = row.take<QString>(),
                          .id = row.take<CustomerId>()};
    });
    Page page;
    for (const ListCursor& one : found.first(std::min<qsizetype>(found.size(), limit)))
        page.ids += one.id;
    if (found.size() > limit)
        page.next = found[limit - 1];
    return page;
}

qint64 ListStore::count(const CustomerFilter& filter)
{
    const SqlCondition where = whereListed(filter, m_reader, m_session);
    return m_session.value<qint64>(kCount + where.sql, where.params).value_or(0);
}

QSet<CustomerId> ListStore::among(const CustomerFilter& filter, const QList<CustomerId>& ids)
{
    SqlCondition where = whereListed(filter, m_reader, m_session);
    where.params += Param("among", idList(ids));
    const QString sql = kIds + where.sql + kAmong.arg(m_session.dialect().idsOf(u"among"_s));
    QSet<CustomerId> found;
    m_session.each(sql, where.params, [&](Row& row) { found.insert(row.take<CustomerId>()); });
    return found;
}

std::optional<CustomerId> ListStore::idOf(Session& session, const QString& idOrCode)
{
    const QString text = idOrCode.trimmed();
    bool isNumber = false;
    const CustomerId id{text.toLongLong(&isNumber)};
    if (isNumber) {
        if (const auto found = session.value<CustomerId>(kById, {{"id", id}}))
            return found;
    }
    return session.value<CustomerId>(kByCode, {{"code", text}});
}

} // namespace kechi
