// Undo: the journal of one change read backwards.
#include "core/db/Journal.h"
#include "core/db/OldValues.h"
#include "core/db/Session.h"

#include <QMap>

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

// A column elsewhere that points to a table's rows.
struct Reference {
    QString table = {};
    QString column = {};
    bool cascades = false; // derived: it goes with the row
    bool isLedger = false; // has a change of its own in each row
};

class Replay {
public:
    Replay(Session& session, ChangeId change) : m_session(session), m_change(change) {}
    ReplayReport run();

private:
    void takeAway(const Entry& entry);
    void takeAwayRange(const Entry& entry);
    void putBack(const Entry& entry);
    void changeBack(const Entry& entry);
    bool isChangedSince(const Entry& entry, const QStringList& columns);
    bool exists(const QString& table, qint64 row);
    QString nobodyNeeds(const QString& table);
    const QList<Reference>& referencesTo(const QString& table);
    const QStringList& columnsOf(const QString& table);
    void keep(const Entry& entry);
    void touch(const Entry& entry);

    Session& m_session;
    ChangeId m_change;
    ReplayReport m_report;
    QMap<QString, QList<Reference>> m_references;
    QMap<QString, QStringList> m_columns;
};

} // namespace

// Read a page at a time: an import's undo may have a million of them.
static const QString kEntries = uR"(
    SELECT id, table_name, row_id, last_row_id, customer_id, kind, COALESCE(old, '')
    FROM journal
    WHERE change_id = :change AND id < :before
    ORDER BY id DESC
    LIMIT 1000)"_s;

// What others did to the row afterwards, as far as it still counts.
static const QString kLater = uR"(
    SELECT j.kind, COALESCE(j.old, '')
    FROM journal j JOIN change c ON c.id = j.change_id
    WHERE j.table_name = :table AND j.row_id <= :row AND j.last_row_id >= :sameRow
      AND j.id > :after AND j.change_id <> :change AND j.change_id <> :undo AND NOT c.cancelled)"_s;

static const QString kMark = uR"(
    UPDATE change SET cancelled = :cancelled WHERE id = :id)"_s;

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

ReplayReport Replay::run()
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) {
        const QList<Entry> page =
            m_session.list(kEntries, {{"change", m_change}, {"before", before}}, readEntry);
        for (const Entry& entry : page) {
            if (entry.kind == u"insert")
                takeAway(entry);
            else if (entry.kind == u"range")
                takeAwayRange(entry);
            else if (entry.kind == u"delete")
                putBack(entry);
            else
                changeBack(entry);
        }
        if (page.isEmpty())
            return m_report;
        before = page.last().id;
    }
}

const QStringList& Replay::columnsOf(const QString& table)
{
    auto found = m_columns.find(table);
    if (found == m_columns.end())
        found = m_columns.insert(table,
                                 m_session.list(m_session.dialect().columns(), {{"table", table}},
                                                [](Row& row) { return row.take<QString>(); }));
    return *found;
}

const QList<Reference>& Replay::referencesTo(const QString& table)
{
    auto found = m_references.find(table);
    if (found != m_references.end())
        return *found;
    QList<Reference> references =
        m_session.list(m_session.dialect().references(), {{"table", table}}, [](Row& row) {
            return Reference{.table = row.take<QString>(),
                             .column = row.take<QString>(),
                             .cascades = row.take<bool>()};
        });
    for (Reference& reference : references)
        reference.isLedger = columnsOf(reference.table).contains(u"change_id"_s);
    return *m_references.insert(table, references);
}

// A row that somebody's later work hangs on is not taken away. Names come from the
// schema itself and from nowhere else.
QString Replay::nobodyNeeds(const QString& table)
{
    QString where;
    for (const Reference& reference : referencesTo(table)) {
        if (reference.isLedger)
            where += uR"( AND NOT EXISTS (SELECT 1 FROM %1 r JOIN change c ON c.id = r.change_id
                          WHERE r.%2 = %3.id AND r.change_id <> :change AND NOT c.cancelled))"_s
                         .arg(reference.table, reference.column, table);
        else if (!reference.cascades)
            where += u" AND NOT EXISTS (SELECT 1 FROM %1 r WHERE r.%2 = %3.id)"_s.arg(
                reference.table, reference.column, table);
    }
    return where;
}

bool Replay::exists(const QString& table, qint64 row)
{
    return m_session.value<int>(u"SELECT 1 FROM %1 WHERE id = :row"_s.arg(table), {{"row", row}})
        .has_value();
}

bool Replay::isChangedSince(const Entry& entry, const QStringList& columns)
{
    const auto later =
        m_session.list(kLater,
                       {{"table", entry.table},
                        {"row", entry.row},
                        {"sameRow", entry.row},
                        {"after", entry.id},
                        {"change", m_change},
                        {"undo", m_session.change()}},
                       [](Row& row) {
                           return std::pair{row.take<QString>(), row.take<QString>()};
                       });
    return std::any_of(later.begin(), later.end(), [&](const auto& change) {
        if (change.first != u"update" || columns.isEmpty())
            return true;
        const OldValues old = parseOldValues(change.second);
        return std::any_of(columns.begin(), columns.end(),
                           [&](const QString& column) { return old.contains(column); });
    });
}

void Replay::keep(const Entry& entry)
{
    m_report.kept.append({entry.table, entry.row, entry.customer});
}

void Replay::touch(const Entry& entry)
{
    ++m_report.restored;
    if (entry.customer)
        m_report.customers.insert(entry.customer);
}

void Replay::takeAway(const Entry& entry)
{
    if (isChangedSince(entry, {}))
        return keep(entry);
    const QString needs = nobodyNeeds(entry.table);
    Params params{{"row", entry.row}};
    if (needs.contains(u":change"_s))
        params.append(Param("change", m_change));
    if (m_session.exec(u"DELETE FROM %1 WHERE id = :row%2"_s.arg(entry.table, needs), params) > 0)
        touch(entry);
    else if (exists(entry.table, entry.row))
        keep(entry);
}

void Replay::takeAwayRange(const Entry& entry)
{
    const QString untouched = uR"( AND NOT EXISTS (
        SELECT 1 FROM journal j JOIN change c ON c.id = j.change_id
        WHERE j.table_name = '%1' AND j.row_id = %1.id AND j.change_id <> :target
          AND j.change_id <> :undo AND NOT c.cancelled AND j.kind <> 'range'))"_s.arg(entry.table);
    const QString needs = nobodyNeeds(entry.table);
    Params params{{"first", entry.row},
                  {"last", entry.lastRow},
                  {"target", m_change},
                  {"undo", m_session.change()}};
    if (needs.contains(u":change"_s))
        params.append(Param("change", m_change));
    m_report.restored +=
        m_session.exec(u"DELETE FROM %1 WHERE id BETWEEN :first AND :last%2%3"_s.arg(
                           entry.table, untouched, needs),
                       params);
    const bool customers = entry.table == u"customer";
    const auto left =
        m_session.list(u"SELECT id FROM %1 WHERE id BETWEEN :first AND :last"_s.arg(entry.table),
                       {{"first", entry.row}, {"last", entry.lastRow}},
                       [](Row& row) { return row.take<qint64>(); });
    for (const qint64 row : left) {
        const CustomerId customer = customers ? CustomerId{row} : CustomerId{};
        m_report.kept.append({entry.table, row, customer});
        if (customer)
            m_report.customers.insert(customer);
    }
}

void Replay::putBack(const Entry& entry)
{
    if (exists(entry.table, entry.row))
        return keep(entry);
    QStringList names;
    QStringList marks;
    Params params;
    for (auto it = entry.old.begin(); it != entry.old.end(); ++it) {
        names << it.key();
        marks << u':' + it.key();
        params.append(Param(it.key(), it.value()));
    }
    m_session.exec(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(entry.table, names.join(u", "_s),
                                                            marks.join(u", "_s)),
                   params);
    touch(entry);
}

void Replay::changeBack(const Entry& entry)
{
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
    if (!exists(entry.table, entry.row) || isChangedSince(entry, watched))
        return keep(entry);
    if (columnsOf(entry.table).contains(u"version"_s))
        sets << u"version = version + 1"_s;
    m_session.exec(u"UPDATE %1 SET %2 WHERE id = :row"_s.arg(entry.table, sets.join(u", "_s)),
                   params);
    touch(entry);
}

ReplayReport replayBackwards(Session& session, ChangeId change)
{
    return Replay(session, change).run();
}

void markUndone(Session& session, ChangeId undone, ChangeId undo)
{
    session.exec(kMark, {{"cancelled", true}, {"id", undone}});
    session.exec(kMark, {{"cancelled", true}, {"id", undo}});
    // An undo of an undo brings the first change back to life.
    const auto first = session.value<ChangeId>(kUndoOf, {{"id", undone}});
    if (first && *first)
        session.exec(kMark, {{"cancelled", false}, {"id", *first}});
}

} // namespace kechi
