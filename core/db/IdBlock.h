#pragma once

#include <QList>
#include <QString>

namespace kechi {

class Session;

// Ids for the rows that a bulk insert adds to one table, fetched many at a time. Only inside a
// write transaction, and nobody else may add rows to the table meanwhile; after somebody did:
// forget().
class IdBlock {
public:
    IdBlock(Session& session, const QString& table) : m_session(session), m_table(table) {}

    qint64 next();
    void forget() { m_ids.clear(); }

private:
    void fetch();

    Session& m_session;
    QString m_table;
    QList<qint64> m_ids; // the next one last
};

} // namespace kechi
