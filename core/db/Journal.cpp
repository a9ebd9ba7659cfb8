#include "core/db/Journal.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

// Not journaled, and why: the journal's own tables; the ledger, which is its own history,
// and the narrow copy of its open rows; secrets; logs; what is derived from other rows.
static const QStringList kUnjournaled = {u"schema_version"_s, u"change"_s,     u"journal"_s,
                                         u"current_change"_s, u"custody"_s,    u"ownership"_s,
                                         u"credential"_s,     u"access_log"_s, u"touch"_s,
                                         u"deadline"_s,       u"score"_s,      u"customer_key"_s};

static const QString kAddChange = uR"(
    INSERT INTO change (at, member_id, what, note, undo_of)
    VALUES (:at, :by, :what, :note, :undoOf)
    RETURNING id)"_s;

static const QString kDropEmptyChange = uR"(
    DELETE FROM change
    WHERE id = :change
      AND NOT EXISTS (SELECT 1 FROM journal WHERE change_id = :journaled)
      AND NOT EXISTS (SELECT 1 FROM custody WHERE change_id = :moved))"_s;

static const QString kIsAlive = uR"(
    SELECT 1 FROM change WHERE id = :id AND NOT cancelled)"_s;

static const QString kDropChange = uR"(
    DELETE FROM change WHERE id = :id)"_s;

static const QString kAddRange = uR"(
    INSERT INTO journal (change_id, table_name, row_id, last_row_id, customer_id, kind, old)
    VALUES (:change, :table, :first, :last, NULL, 'range', NULL))"_s;

static const QString kTablesOf = uR"(
    SELECT DISTINCT table_name FROM journal WHERE change_id = :change ORDER BY table_name)"_s;

static const QString kCustomersOf = uR"(
    SELECT DISTINCT customer_id
    FROM journal
    WHERE change_id = :change AND customer_id IS NOT NULL)"_s;

static const QString kRangesOf = uR"(
    SELECT table_name, row_id, last_row_id
    FROM journal
    WHERE change_id = :change AND kind = 'range')"_s;

void beginChange(Session& session, const Act& act)
{
    const auto id = session.value<ChangeId>(kAddChange, {{"at", act.at},
                                                         {"by", act.by},
                                                         {"what", act.what},
                                                         {"note", act.note},
                                                         {"undoOf", act.undoOf}});
    session.setChange(id.value_or(ChangeId{}));
    session.command(session.dialect().setCurrentChange(session.change().value));
}

void endChange(Session& session)
{
    const ChangeId change = session.change();
    session.command(session.dialect().setCurrentChange(0));
    session.exec(kDropEmptyChange, {{"change", change}, {"journaled", change}, {"moved", change}});
}

bool resumeChange(Session& session, ChangeId earlier)
{
    if (!session.value<int>(kIsAlive, {{"id", earlier}}))
        return false;
    const ChangeId fresh = session.change();
    session.setChange(earlier);
    session.command(session.dialect().setCurrentChange(earlier.value));
    session.exec(kDropChange, {{"id", fresh}});
    return true;
}

static QStringList columnsOf(Session& session, const QString& table)
{
    return session.list(session.dialect().columns(), {{"table", table}},
                        [](Row& row) { return row.take<QString>(); });
}

QStringList journaledTables(Session& session)
{
    QStringList tables =
        session.list(session.dialect().tables(), {}, [](Row& row) { return row.take<QString>(); });
    tables.removeIf([](const QString& table) { return kUnjournaled.contains(table); });
    return tables;
}

void installJournal(Session& session)
{
    for (const QString& table : journaledTables(session)) {
        for (const QString& sql :
             session.dialect().journalTriggers(table, columnsOf(session, table)))
            session.command(sql);
    }
}

static qint64 highestId(Session& session, const QString& table)
{
    return session.value<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM %1"_s.arg(table)).value_or(0);
}

BulkJournal::BulkJournal(Session& session, const QStringList& tables) : m_session(session)
{
    for (const QString& table : tables) {
        const QString drop = session.dialect().dropInsertTrigger(table);
        if (drop.isEmpty())
            continue;
        m_ranges.append({table, columnsOf(session, table), highestId(session, table)});
        session.command(drop);
    }
}

void BulkJournal::finish()
{
    for (const Range& range : std::as_const(m_ranges)) {
        const qint64 last = highestId(m_session, range.table);
        if (last > range.last)
            m_session.exec(kAddRange, {{"change", m_session.change()},
                                       {"table", range.table},
                                       {"first", range.last + 1},
                                       {"last", last}});
        m_session.command(m_session.dialect().makeInsertTrigger(range.table, range.columns));
    }
    m_ranges.clear();
}

QStringList tablesOf(Session& session, ChangeId change)
{
    return session.list(kTablesOf, {{"change", change}},
                        [](Row& row) { return row.take<QString>(); });
}

// A range says of whom its rows are through the rows themselves.
QSet<CustomerId> customersOf(Session& session, ChangeId change)
{
    QSet<CustomerId> customers;
    const auto add = [&](Row& row) { customers.insert(row.take<CustomerId>()); };
    session.each(kCustomersOf, {{"change", change}}, add);
    struct Span {
        QString table;
        qint64 first;
        qint64 last;
    };
    const auto spans = session.list(kRangesOf, {{"change", change}}, [](Row& row) {
        return Span{row.take<QString>(), row.take<qint64>(), row.take<qint64>()};
    });
    for (const Span& span : spans) {
        const bool isCustomer = span.table == u"customer";
        if (!isCustomer && !columnsOf(session, span.table).contains(u"customer_id"_s))
            continue;
        const QString column = isCustomer ? u"id"_s : u"customer_id"_s;
        session.each(
            u"SELECT DISTINCT %1 FROM %2 WHERE id BETWEEN :first AND :last AND %1 > 0"_s.arg(
                column, span.table),
            {{"first", span.first}, {"last", span.last}}, add);
    }
    return customers;
}

} // namespace kechi
