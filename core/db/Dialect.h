#pragma once

#include "core/db/DbError.h"

#include <QStringList>

class QSqlError;

namespace kechi {

// Every difference between SQLite and PostgreSQL that the code can see.
class Dialect {
public:
    enum class Kind { Sqlite, Postgres };

    explicit Dialect(Kind kind) : m_kind(kind) {}

    // A file has one writer at a time and no server that queues them.
    bool isFile() const { return m_kind == Kind::Sqlite; }

    QString driver() const;
    QStringList onConnect(bool readOnly, bool isDraft) const;
    QString beginRead() const;
    QString beginWrite() const;
    // Whether transactions may spill from memory into the log; heard only between two of them.
    // Empty: a server minds its own memory.
    QString letSpill(bool may) const;
    QString ddl(QString sql) const;
    DbError::Kind classify(const QSqlError& error) const;

    QString tables() const;      // SELECT name: the tables of the workspace
    QString columns() const;     // SELECT name of :table, in order
    QString references() const;  // SELECT table, column, cascades: all that point to :table
    QString foreignKeys() const; // SELECT column, table, cascades: all by which :table points
    QString hasTable() const;    // SELECT 1 if there is a :table

    QString nextId() const; // SELECT the id that the next row of :table may take
    // SELECT the ids in a text parameter "1,2,3" (see idList): any number of them by one
    // statement. `parameter` is a constant, without its colon.
    QString idsOf(const QString& parameter) const;
    QString textsOf(const QString& parameter) const; // the same of texts, see textList

    QString quickCheck() const; // SELECT "ok" or what is damaged
    QString copyInto(const QString& file) const;
    QStringList settle() const; // the log into the file, and the workspace's mark on it

    // Tells the journal's triggers which change is being written; 0: none, and a write fails.
    QString setCurrentChange(qint64 change) const;
    // Statements that make the journal's triggers on a table with these columns.
    QStringList journalTriggers(const QString& table, const QStringList& columns) const;
    QString dropInsertTrigger(const QString& table) const; // empty: the engine keeps it
    QString makeInsertTrigger(const QString& table, const QStringList& columns) const;

private:
    QStringList fileTriggers(const QString& table, const QStringList& columns) const;

    Kind m_kind;
};

} // namespace kechi
