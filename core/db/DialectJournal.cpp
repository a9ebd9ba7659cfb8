// The journal's triggers in both engines' words; the rest of Dialect is in Dialect.cpp.
#include "core/db/Dialect.h"

using namespace Qt::StringLiterals;

namespace kechi {

// Which customer a row is about, so that a customer's history is one look-up.
static QString aboutCustomer(const QString& table, const QStringList& columns, const QString& row)
{
    if (table == u"customer")
        return row + u".id"_s;
    return columns.contains(u"customer_id"_s) ? row + u".customer_id"_s : u"NULL"_s;
}

static QString entry(const QString& table, const QString& customer, const QString& row,
                     const QString& kind, const QString& old)
{
    return uR"(INSERT INTO journal (change_id, table_name, row_id, last_row_id, customer_id, kind, old)
               VALUES ((SELECT change_id FROM current_change), '%1', %2.id, %2.id, %3, '%4', %5);)"_s
        .arg(table, row, customer, kind, old);
}

static QString wholeRow(const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns)
        parts << u"'%1=' || quote(OLD.%1)"_s.arg(column);
    return parts.join(u" || ',' || "_s);
}

static QString changedColumns(const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns)
        parts << u"SELECT '%1=' || quote(OLD.%1) AS p WHERE OLD.%1 IS NOT NEW.%1"_s.arg(column);
    return u"(SELECT group_concat(p) FROM (%1))"_s.arg(parts.join(u" UNION ALL "_s));
}

QString Dialect::makeInsertTrigger(const QString& table, const QStringList& columns) const
{
    if (!isFile())
        return {};
    return u"CREATE TRIGGER journal_%1_insert AFTER INSERT ON %1 BEGIN %2 END"_s.arg(
        table,
        entry(table, aboutCustomer(table, columns, u"NEW"_s), u"NEW"_s, u"insert"_s, u"NULL"_s));
}

QString Dialect::dropInsertTrigger(const QString& table) const
{
    return isFile() ? u"DROP TRIGGER journal_%1_insert"_s.arg(table) : QString();
}

QStringList Dialect::fileTriggers(const QString& table, const QStringList& columns) const
{
    QStringList differs;
    for (const QString& column : columns)
        differs << u"OLD.%1 IS NOT NEW.%1"_s.arg(column);
    const QString customer = aboutCustomer(table, columns, u"OLD"_s);
    QStringList made;
    for (const QString& kind : {u"insert"_s, u"update"_s, u"delete"_s})
        made << u"DROP TRIGGER IF EXISTS journal_%1_%2"_s.arg(table, kind);
    made << makeInsertTrigger(table, columns);
    made << u"CREATE TRIGGER journal_%1_update AFTER UPDATE ON %1 WHEN %2 BEGIN %3 END"_s.arg(
        table, differs.join(u" OR "_s),
        entry(table, customer, u"OLD"_s, u"update"_s, changedColumns(columns)));
    made << u"CREATE TRIGGER journal_%1_delete AFTER DELETE ON %1 BEGIN %2 END"_s.arg(
        table, entry(table, customer, u"OLD"_s, u"delete"_s, wholeRow(columns)));
    return made;
}

// One function serves every table. Without a current change the cast of '' fails, and
// with it the write: nothing is written unseen.
static const QString kJournalFunction = uR"(
    CREATE OR REPLACE FUNCTION kechi_journal() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
        was jsonb;
        about jsonb;
        told text;
    BEGIN
        IF TG_OP = 'INSERT' THEN
            about := to_jsonb(NEW);
        ELSE
            about := to_jsonb(OLD);
            was := about;
        END IF;
        IF TG_OP = 'UPDATE' THEN
            SELECT jsonb_object_agg(o.key, o.value) INTO was
            FROM jsonb_each(about) o WHERE o.value IS DISTINCT FROM to_jsonb(NEW) -> o.key;
            IF was IS NULL THEN
                RETURN NULL;
            END IF;
        END IF;
        SELECT string_agg(o.key || '=' || CASE jsonb_typeof(o.value)
                   WHEN 'string' THEN '''' || replace(o.value #>> '{}', '''', '''''') || ''''
                   WHEN 'null' THEN 'NULL'
                   ELSE o.value #>> '{}' END, ',')
        INTO told FROM jsonb_each(was) o;
        INSERT INTO journal (change_id, table_name, row_id, last_row_id, customer_id, kind, old)
        VALUES (CAST(current_setting('kechi.change') AS BIGINT), TG_TABLE_NAME,
                CAST(about ->> 'id' AS BIGINT), CAST(about ->> 'id' AS BIGINT),
                CAST(CASE WHEN TG_TABLE_NAME = 'customer' THEN about ->> 'id'
                          ELSE about ->> 'customer_id' END AS BIGINT),
                lower(TG_OP), told);
        RETURN NULL;
    END $$)"_s;

QStringList Dialect::journalTriggers(const QString& table, const QStringList& columns) const
{
    if (isFile())
        return fileTriggers(table, columns);
    return {kJournalFunction, u"DROP TRIGGER IF EXISTS journal_%1 ON %1"_s.arg(table),
            uR"(CREATE TRIGGER journal_%1 AFTER INSERT OR UPDATE OR DELETE ON %1
                FOR EACH ROW EXECUTE FUNCTION kechi_journal())"_s.arg(table)};
}

} // namespace kechi
