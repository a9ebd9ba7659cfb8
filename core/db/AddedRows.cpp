#include "core/db/AddedRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

// A row that means nothing without another: it goes or stays with it. What has a customer_id
// belongs to that customer besides.
struct Belonging {
    QString table = {};
    QString column = {};
    QString head = {};
};

} // namespace

const QString AddedRows::kCustomer = u"customer"_s;

static const QList<Belonging> kBelongings = {
    {u"contact_way"_s, u"contact_id"_s, u"contact"_s},
    {u"order_line"_s, u"order_id"_s, u"sales_order"_s},
    {u"deal_stage"_s, u"deal_id"_s, u"deal"_s},
    {u"member_role"_s, u"member_id"_s, u"member"_s},
    {u"pool_member"_s, u"pool_id"_s, u"pool"_s},
};

// What belongs to a customer before the customer: it stays where one of these does.
static const QStringList kHeads = {u"contact"_s,  u"sales_order"_s, u"deal"_s,
                                   u"customer"_s, u"member"_s,      u"pool"_s};

static const QString kRanges = uR"(
    SELECT table_name, row_id, last_row_id
    FROM journal
    WHERE change_id = :change AND kind = 'range')"_s;

static const QString kSingly = uR"(
    SELECT DISTINCT table_name
    FROM journal
    WHERE change_id = :change AND kind = 'insert')"_s;

static QString listOf(const QSet<qint64>& ids)
{
    QString list;
    for (const qint64 id : ids)
        list += QString::number(id) + u',';
    list.chop(1);
    return list;
}

// Binding what a statement does not name is an error on one engine.
Params onlyUsed(Params params, const QString& sql)
{
    params.removeIf([&](const Param& param) { return !sql.contains(param.name); });
    return params;
}

AddedRows::AddedRows(Session& session, Schema& schema, ChangeId change)
    : m_session(session), m_schema(schema), m_change(change)
{
    m_session.each(kRanges, {{"change", change}}, [this](Row& row) {
        const auto table = row.take<QString>();
        m_ranges[table].append({.first = row.take<qint64>(), .last = row.take<qint64>()});
    });
    m_session.each(kSingly, {{"change", change}},
                   [this](Row& row) { m_singly.insert(row.take<QString>()); });
}

// The table's name is compared as an expression, so that the change's few entries are looked
// through and not the table's many.
QString AddedRows::isAdded(const QString& table, const QString& row)
{
    QStringList parts;
    for (const Range& range : m_ranges.value(table))
        parts += u"%1 BETWEEN %2 AND %3"_s.arg(row).arg(range.first).arg(range.last);
    if (m_singly.contains(table))
        parts += uR"(%1 IN (SELECT i.row_id FROM journal i
            WHERE i.change_id = :change AND i.table_name || '' = '%2' AND i.kind = 'insert'))"_s
                     .arg(row, table);
    return parts.isEmpty() ? u"FALSE"_s : u'(' + parts.join(u" OR "_s) + u')';
}

// Changes are numbered in the order in which they reach a row.
QString AddedRows::untouched(const QString& table, const QString& row)
{
    return uR"(NOT EXISTS (
        SELECT 1 FROM journal j JOIN change c ON c.id = j.change_id
        WHERE j.table_name = '%1' AND j.row_id = %2 AND j.kind <> 'range'
          AND j.change_id > :change AND j.change_id <> :undo AND NOT c.cancelled))"_s.arg(table,
                                                                                          row);
}

bool AddedRows::isInRange(const QString& table, qint64 row) const
{
    const QList<Range> ranges = m_ranges.value(table);
    return std::any_of(ranges.begin(), ranges.end(), [row](const Range& range) {
        return row >= range.first && row <= range.last;
    });
}

Params AddedRows::bound() const
{
    return {{"change", m_change}, {"undo", m_session.change()}};
}

bool AddedRows::isStaying(const QString& table, qint64 row) const
{
    const auto staying = m_staying.constFind(table);
    return staying != m_staying.cend() && staying->contains(row);
}

void AddedRows::settle(const QSet<CustomerId>& spared)
{
    for (const QString& head : kHeads)
        findStaying(head);
    for (const CustomerId customer : spared)
        m_staying[kCustomer].insert(customer.value);
    addFamiliesOfCustomers();
}

// That another row points to `head`'s and is not of this change, or stays itself. Ledger
// rows go with their customer, so those of lasting acts alone count.
QString AddedRows::isUsed(const QString& head, const Reference& reference)
{
    const QString from = u"EXISTS (SELECT 1 FROM %1 r%2 WHERE r.%3 = %4.id"_s;
    const bool isLedger = m_schema.has(reference.table, u"change_id"_s);
    if (reference.cascades && !isLedger)
        return {};
    if (reference.cascades)
        return from.arg(reference.table, u" JOIN change c ON c.id = r.change_id"_s,
                        reference.column, head) +
               u" AND r.change_id > :change AND r.change_id <> :undo AND NOT c.cancelled)"_s;
    QString others;
    if (hasAdded(reference.table)) {
        others = u" AND (NOT "_s + isAdded(reference.table, u"r.id"_s);
        if (m_staying.contains(reference.table))
            others += u" OR r.id IN (%1)"_s.arg(
                m_session.dialect().idsOf(u"staying_"_s + reference.table));
        others += u')';
    }
    return from.arg(reference.table, QString(), reference.column, head) + others + u')';
}

void AddedRows::findStaying(const QString& head)
{
    if (!hasAdded(head))
        return;
    QStringList reasons{u"NOT "_s + untouched(head, head + u".id"_s)};
    if (head == kCustomer)
        reasons += uR"(EXISTS (
            SELECT 1 FROM journal a JOIN change b ON b.id = a.change_id
            WHERE a.customer_id = customer.id AND a.change_id > :change
              AND a.change_id <> :undo AND NOT b.cancelled))"_s;
    for (const Belonging& belonging : kBelongings) {
        if (belonging.head == head)
            reasons += u"EXISTS (SELECT 1 FROM %1 x WHERE x.%2 = %3.id AND NOT %4)"_s.arg(
                belonging.table, belonging.column, head, untouched(belonging.table, u"x.id"_s));
    }
    for (const Reference& reference : m_schema.referencesTo(head))
        reasons += isUsed(head, reference);
    reasons.removeAll(QString());
    const QString sql = u"SELECT id FROM %1 WHERE %2 AND (%3)"_s.arg(
        head, isAdded(head, head + u".id"_s), reasons.join(u" OR "_s));
    Params params = bound();
    for (auto staying = m_staying.cbegin(); staying != m_staying.cend(); ++staying)
        params += Param(u"staying_"_s + staying.key(), toSql(listOf(staying.value())));
    QSet<qint64> found;
    m_session.each(sql, onlyUsed(params, sql), [&](Row& row) { found.insert(row.take<qint64>()); });
    if (!found.isEmpty()) {
        m_staying[head] = found;
        m_stayingAdded[head] = found;
    }
}

// An order of a customer who stays is told of with the customer, and keeps its lines.
void AddedRows::addFamiliesOfCustomers()
{
    if (m_staying.value(kCustomer).isEmpty())
        return;
    for (const QString& head : kHeads) {
        if (!hasAdded(head) || !m_schema.has(head, u"customer_id"_s))
            continue;
        Params params = bound();
        params += Param("staying", listOf(m_staying[kCustomer]));
        const QString sql = u"SELECT id FROM %1 WHERE %2 AND customer_id IN (%3)"_s.arg(
            head, isAdded(head, head + u".id"_s), m_session.dialect().idsOf(u"staying"_s));
        m_session.each(sql, onlyUsed(params, sql), [&](Row& row) {
            const auto id = row.take<qint64>();
            m_staying[head].insert(id);
            m_stayingAdded[head].remove(id);
        });
    }
}

QString AddedRows::belongsToNoneThatStays(const QString& table, Params& params)
{
    QString sql;
    const auto leaveOut = [&](const QString& column, const QString& head) {
        const QSet<qint64> staying = m_staying.value(head);
        if (staying.isEmpty())
            return;
        const QString name = u"staying_"_s + head;
        sql += u" AND (%1.%2 IS NULL OR %1.%2 NOT IN (%3))"_s.arg(table, column,
                                                                  m_session.dialect().idsOf(name));
        params += Param(name, toSql(listOf(staying)));
    };
    if (kHeads.contains(table))
        leaveOut(u"id"_s, table);
    if (m_schema.has(table, u"customer_id"_s))
        leaveOut(u"customer_id"_s, kCustomer);
    for (const Belonging& belonging : kBelongings) {
        if (belonging.table == table)
            leaveOut(belonging.column, belonging.head);
    }
    return sql;
}

} // namespace kechi
