#include "core/db/Integrity.h"

#include "core/db/Journal.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kOpenChange = uR"(
    SELECT COUNT(*), COUNT(change_id) FROM current_change)"_s;

namespace {

// What the engines must be asked in words of their own, and only here.
struct Questions {
    QString damage = {};     // SELECT "ok" or what is damaged, a line each
    QString references = {}; // SELECT table, row, target: what points to a row not there
    QString lastId = {};     // SELECT the highest id that a row of :table ever had
    QString triggers = {};   // SELECT name: those that stand and are on
};

} // namespace

// A server checks every reference as it is written; there are no rows to tell.
static Questions questionsTo(const Dialect& dialect)
{
    if (dialect.isFile())
        return {.damage = u"PRAGMA integrity_check(100)"_s,
                .references = uR"(SELECT "table", COALESCE(rowid, 0), parent
                                  FROM pragma_foreign_key_check)"_s,
                .lastId = u"SELECT seq FROM sqlite_sequence WHERE name = :table"_s,
                .triggers = u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s};
    return {.damage = u"SELECT 'ok'"_s,
            .references = u"SELECT CAST('' AS TEXT), 0, CAST('' AS TEXT) WHERE FALSE"_s,
            .lastId = uR"(SELECT COALESCE(pg_sequence_last_value(
                              CAST(pg_get_serial_sequence(:table, 'id') AS regclass)), 0))"_s,
            .triggers = uR"(SELECT CAST(t.tgname AS TEXT)
                            FROM pg_trigger t
                            JOIN pg_class r ON r.oid = t.tgrelid
                            JOIN pg_namespace n ON n.oid = r.relnamespace
                            WHERE n.nspname = current_schema() AND t.tgenabled <> 'D')"_s};
}

static QStringList triggersOf(const Dialect& dialect, const QString& table)
{
    const QString name = u"journal_"_s + table;
    if (!dialect.isFile())
        return {name};
    return {name + u"_insert"_s, name + u"_update"_s, name + u"_delete"_s};
}

QStringList damageOf(Session& session)
{
    QStringList said = session.list(questionsTo(session.dialect()).damage, {},
                                    [](Row& row) { return row.take<QString>(); });
    said.removeAll(u"ok"_s);
    return said;
}

QList<LostReference> lostReferences(Session& session)
{
    return session.list(questionsTo(session.dialect()).references, {}, [](Row& row) {
        return LostReference{
            .table = row.take<QString>(), .row = row.take<qint64>(), .target = row.take<QString>()};
    });
}

qint64 highestIdEver(Session& session, const QString& table)
{
    return session.value<qint64>(questionsTo(session.dialect()).lastId, {{"table", table}})
        .value_or(0);
}

QStringList unwatchedTables(Session& session)
{
    const QStringList watched = session.list(questionsTo(session.dialect()).triggers, {},
                                             [](Row& row) { return row.take<QString>(); });
    QStringList unwatched;
    for (const QString& table : journaledTables(session)) {
        const QStringList needed = triggersOf(session.dialect(), table);
        const bool isWatched = std::all_of(needed.begin(), needed.end(), [&](const QString& name) {
            return watched.contains(name);
        });
        if (!isWatched)
            unwatched += table;
    }
    return unwatched;
}

bool isChangeLeftOpen(Session& session)
{
    return session
        .first(kOpenChange, {},
               [](Row& row) {
                   const bool isOne = row.take<qint64>() == 1;
                   return !isOne || row.take<qint64>() != 0;
               })
        .value_or(true);
}

} // namespace kechi
