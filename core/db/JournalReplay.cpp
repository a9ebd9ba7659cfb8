// Undo: the journal of one change read backwards.
#include "core/db/AddedRows.h"
#include "core/db/Journal.h"
#include "core/db/OldValues.h"

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

struct Entry {
    qint64 id = 0;
    QString table = {};
    qint64 row = 0;
    qint64 lastRow = 0;
    CustomerId customer = {};
    QString kind = {};
    OldValues old = {};
};

// What happened to a row afterwards.
struct Later {
    QString kind = {};
    OldValues old = {};
    bool isCancelled = false; // undone since, as far as it could be
};

class Replay {
public:
    Replay(Session& session, ChangeId change)
        : m_session(session), m_change(change), m_schema(session),
          m_added(session, m_schema, change)
    {
    }
    ReplayReport run(const QSet<CustomerId>& spared);

private:
    void tellWhoStays();
    void replay(const QList<Entry>& page);
    void takeAway(const QString& table, const QString& which, const Params& params);
    void noteCustomers(const QString& table, const QString& where, const Params& params);
    void keepWhatIsLeft(const QString& table, const QString& where, const Params& params);
    void putBack(const Entry& entry);
    void changeBack(const Entry& entry);
    bool isSpared(const Entry& entry);
    bool isChangedSince(const Entry& entry, const QStringList& columns);
    bool isNowAsLeft(const Entry& entry, const OldValues& left);
    bool exists(const QString& table, const QVariant& row);
    bool lacksParent(const Entry& entry);
    QString nobodyNeeds(const QString& table);
    void keep(const Entry& entry);
    void touch(const Entry& entry);
    void forgetWhoIsGone();

    Session& m_session;
    ChangeId m_change;
    Schema m_schema;
    AddedRows m_added;
    ReplayReport m_report;
};

} // namespace

// Read a page at a time: an import's undo may have a million of them.
static const QString kEntries = uR"(
    SELECT id, table_name, row_id, last_row_id, customer_id, kind, COALESCE(old, '')
    FROM journal
    WHERE change_id = :change AND id < :before
    ORDER BY id DESC
    LIMIT 1000)"_s;

static const QString kLater = uR"(
    SELECT j.kind, COALESCE(j.old, ''), c.cancelled
    FROM journal j JOIN change c ON c.id = j.change_id
    WHERE j.table_name = :table AND j.row_id = :row AND j.kind <> 'range' AND j.id > :after
      AND j.change_id > :change AND j.change_id <> :undo
    ORDER BY j.id)"_s;

static const QString kMark = uR"(
    UPDATE change SET cancelled = :cancelled WHERE id = :id)"_s;

static const QString kSetUndoOf = uR"(
    UPDATE change SET undo_of = :undone WHERE id = :undo)"_s;

static const QString kUndoOf = uR"(
    SELECT undo_of FROM change WHERE id = :id)"_s;

static Entry readEntry(Row& row)
{
    Entry entry{.id = row.take<qint64>(),
                .table = row.take<QString>(),
                .row = row.take<qint64>(),
                .lastRow = row.take<qint64>(),
                .customer = row.take<CustomerId>(),
                .kind = row.take<QString>()};
    entry.old = parseOldValues(row.take<QString>());
    return entry;
}

ReplayReport Replay::run(const QSet<CustomerId>& spared)
{
    m_added.settle(spared);
    tellWhoStays();
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) {
        const QList<Entry> page =
            m_session.list(kEntries, {{"change", m_change}, {"before", before}}, readEntry);
        if (page.isEmpty())
            break;
        replay(page);
        before = page.last().id;
    }
    forgetWhoIsGone();
    return m_report;
}

// Whom the change had added and written again afterwards was put right before being taken away.
void Replay::forgetWhoIsGone()
{
    if (m_report.removed == 0)
        return;
    QSet<CustomerId> there;
    m_session.each(
        u"SELECT id FROM customer WHERE id IN (%1)"_s.arg(m_session.dialect().idsOf(u"ids"_s)),
        {{"ids", idList(m_report.customers)}},
        [&](Row& row) { there.insert(row.take<CustomerId>()); });
    m_report.customers = there;
}

void Replay::tellWhoStays()
{
    const auto& staying = m_added.staying();
    for (auto head = staying.cbegin(); head != staying.cend(); ++head) {
        for (const qint64 row : head.value()) {
            CustomerId customer;
            if (head.key() == u"customer")
                customer = CustomerId{row};
            else if (m_schema.has(head.key(), u"customer_id"_s))
                customer = m_session
                               .value<CustomerId>(
                                   u"SELECT customer_id FROM %1 WHERE id = :row"_s.arg(head.key()),
                                   {{"row", row}})
                               .value_or(CustomerId{});
            m_report.kept.append({head.key(), row, customer});
        }
    }
}

// What was added to one table in a row is taken away by one statement.
void Replay::replay(const QList<Entry>& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        const Entry& entry = page[i];
        if (entry.kind == u"range") {
            takeAway(entry.table, u"%1.id BETWEEN :first AND :last"_s.arg(entry.table),
                     {{"first", entry.row}, {"last", entry.lastRow}});
        } else if (entry.kind == u"delete") {
            putBack(entry);
        } else if (entry.kind == u"update") {
            changeBack(entry);
        } else {
            QString rows = QString::number(entry.row);
            while (i + 1 < page.size() && page[i + 1].kind == u"insert" &&
                   page[i + 1].table == entry.table)
                rows += u',' + QString::number(page[++i].row);
            takeAway(entry.table,
                     u"%1.id IN (%2)"_s.arg(entry.table, m_session.dialect().idsOf(u"rows"_s)),
                     {{"rows", rows}});
        }
    }
}

// A row that somebody's later work hangs on is not taken away. Names come from the
// schema itself and from nowhere else.
QString Replay::nobodyNeeds(const QString& table)
{
    QString where;
    for (const Reference& reference : m_schema.referencesTo(table)) {
        const bool isLedger = reference.cascades && m_schema.has(reference.table, u"change_id"_s);
        if (isLedger)
            where += uR"( AND NOT EXISTS (SELECT 1 FROM %1 r JOIN change c ON c.id = r.change_id
                          WHERE r.%2 = %3.id AND r.change_id > :change AND NOT c.cancelled))"_s.arg(
                reference.table, reference.column, table);
        else if (!reference.cascades)
            where += u" AND NOT EXISTS (SELECT 1 FROM %1 r WHERE r.%2 = %3.id)"_s.arg(
                reference.table, reference.column, table);
    }
    return where;
}

void Replay::takeAway(const QString& table, const QString& which, const Params& chosen)
{
    Params params = chosen;
    params += {Param("change", m_change), Param("undo", m_session.change())};
    const QString where = which + m_added.belongsToNoneThatStays(table, params);
    noteCustomers(table, where, params);
    const QString sql = u"DELETE FROM %1 WHERE %2 AND %3%4"_s.arg(
        table, where, AddedRows::untouched(table, table + u".id"_s), nobodyNeeds(table));
    const qint64 removed = m_session.exec(sql, onlyUsed(params, sql));
    m_report.restored += removed;
    if (table == u"customer")
        m_report.removed += removed;
    keepWhatIsLeft(table, where, params);
}

// Whose customers they are that were there before.
void Replay::noteCustomers(const QString& table, const QString& where, const Params& params)
{
    if (!m_schema.has(table, u"customer_id"_s))
        return;
    const QString sql =
        u"SELECT DISTINCT customer_id FROM %1 WHERE customer_id IS NOT NULL AND %2 AND NOT %3"_s
            .arg(table, where, m_added.isAdded(u"customer"_s, u"customer_id"_s));
    m_session.each(sql, onlyUsed(params, sql),
                   [this](Row& row) { m_report.customers.insert(row.take<CustomerId>()); });
}

void Replay::keepWhatIsLeft(const QString& table, const QString& where, const Params& params)
{
    const QString customer = table == u"customer"                    ? u"id"_s
                             : m_schema.has(table, u"customer_id"_s) ? u"customer_id"_s
                                                                     : u"NULL"_s;
    const QString sql = u"SELECT id, %1 FROM %2 WHERE %3"_s.arg(customer, table, where);
    m_session.each(sql, onlyUsed(params, sql), [&](Row& row) {
        const KeptRow kept{
            .table = table, .row = row.take<qint64>(), .customer = row.take<CustomerId>()};
        m_report.kept.append(kept);
        if (kept.customer)
            m_report.customers.insert(kept.customer);
    });
}

bool Replay::exists(const QString& table, const QVariant& row)
{
    return m_session
        .value<int>(u"SELECT 1 FROM %1 WHERE id = :row"_s.arg(table), {{"row", row.toLongLong()}})
        .has_value();
}

bool Replay::isChangedSince(const Entry& entry, const QStringList& columns)
{
    const auto later = m_session.list(kLater,
                                      {{"table", entry.table},
                                       {"row", entry.row},
                                       {"after", entry.id},
                                       {"change", m_change},
                                       {"undo", m_session.change()}},
                                      [](Row& row) {
                                          Later one{.kind = row.take<QString>()};
                                          one.old = parseOldValues(row.take<QString>());
                                          one.isCancelled = row.take<bool>();
                                          return one;
                                      });
    OldValues left; // what the change left in these columns, where somebody wrote them since
    for (const Later& one : later) {
        if (!one.isCancelled && one.kind != u"update")
            return true;
        for (const QString& column : columns) {
            if (!one.old.contains(column))
                continue;
            if (!one.isCancelled)
                return true;
            if (!left.contains(column))
                left.insert(column, one.old.value(column));
        }
    }
    return !isNowAsLeft(entry, left);
}

// Somebody's change that was undone only in part may still stand in the row.
bool Replay::isNowAsLeft(const Entry& entry, const OldValues& left)
{
    for (auto value = left.begin(); value != left.end(); ++value) {
        const auto now =
            m_session.first(u"SELECT %1 FROM %2 WHERE id = :row"_s.arg(value.key(), entry.table),
                            {{"row", entry.row}}, [](Row& row) { return row.take<QVariant>(); });
        const auto was = value->isNull() ? std::nullopt : std::optional(value->toString());
        if (!now || *now != was)
            return false;
    }
    return true;
}

// What the change itself had added it has written again afterwards, as an import that fills a
// row of its own: that went with the row, for ranges stand last in the journal.
bool Replay::isSpared(const Entry& entry)
{
    if (m_added.isInRange(entry.table, entry.row))
        return true;
    if (entry.customer && m_added.isStaying(entry.customer))
        return true;
    return m_added.isStaying(entry.table, entry.row);
}

void Replay::keep(const Entry& entry)
{
    m_report.kept.append({entry.table, entry.row, entry.customer});
    if (entry.customer)
        m_report.customers.insert(entry.customer);
}

void Replay::touch(const Entry& entry)
{
    ++m_report.restored;
    if (entry.customer)
        m_report.customers.insert(entry.customer);
}

// What the old values point to may be gone.
bool Replay::lacksParent(const Entry& entry)
{
    for (const Reference& reference : m_schema.referencesFrom(entry.table)) {
        const QVariant parent = entry.old.value(reference.column);
        if (!parent.isNull() && !exists(reference.target, parent))
            return true;
    }
    return false;
}

void Replay::putBack(const Entry& entry)
{
    if (isSpared(entry))
        return;
    if (exists(entry.table, entry.row) || lacksParent(entry))
        return keep(entry);
    QStringList names;
    QStringList marks;
    Params params;
    for (auto it = entry.old.begin(); it != entry.old.end(); ++it) {
        names << it.key();
        marks << u':' + it.key();
        params.append(Param(it.key(), it.value()));
    }
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
        entry.table, names.join(u", "_s), marks.join(u", "_s));
    if (m_session.exec(sql, params) > 0)
        touch(entry);
    else
        keep(entry);
}

void Replay::changeBack(const Entry& entry)
{
    if (isSpared(entry))
        return;
    QStringList sets;
    QStringList restored;
    Params params{{"row", entry.row}};
    for (auto it = entry.old.begin(); it != entry.old.end(); ++it) {
        if (it.key() == u"version")
            continue;
        restored << it.key();
        sets << u"%1 = :%1"_s.arg(it.key());
        params.append(Param(it.key(), it.value()));
    }
    if (sets.isEmpty())
        return;
    QStringList watched = restored;
    watched.removeAll(u"updated_at"_s);
    if (!exists(entry.table, entry.row) || isChangedSince(entry, watched) || lacksParent(entry))
        return keep(entry);
    if (m_schema.has(entry.table, u"version"_s))
        sets << u"version = version + 1"_s;
    m_session.exec(u"UPDATE %1 SET %2 WHERE id = :row"_s.arg(entry.table, sets.join(u", "_s)),
                   params);
    touch(entry);
}

ReplayReport replayBackwards(Session& session, ChangeId change, const QSet<CustomerId>& spared)
{
    return Replay(session, change).run(spared);
}

void markUndone(Session& session, ChangeId undone, ChangeId undo)
{
    session.exec(kMark, {{"cancelled", true}, {"id", undone}});
    session.exec(kMark, {{"cancelled", true}, {"id", undo}});
    session.exec(kSetUndoOf, {{"undone", undone}, {"undo", undo}});
    // An undo of an undo brings the first change back to life.
    const auto first = session.value<ChangeId>(kUndoOf, {{"id", undone}});
    if (first && *first)
        session.exec(kMark, {{"cancelled", false}, {"id", *first}});
}

} // namespace kechi
