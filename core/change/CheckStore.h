#pragma once

#include <QList>
#include <QString>

namespace kechi {

class Session;

// Looks for rows that contradict each other. Reads whatever table it needs.
class CheckStore {
public:
    explicit CheckStore(Session& session) : m_session(session) {}

    // Ids of customers, in order.
    QList<qint64> withoutPool();         // no row that says where they are
    QList<qint64> withoutOneOpenRow();   // none, or several, in the ledger
    QList<qint64> startingLate();        // the ledger begins after the customer did
    QList<qint64> withGaps();            // a row does not begin when the one before it ended
    QList<qint64> contradictingLedger(); // owner, pool or time are not the open row's
    QList<qint64> miscountedMoves();     // the version is not the number of ledger rows

    struct TableRow {
        QString table = {};
        qint64 row = 0;
    };
    QList<TableRow> belowFirstVersion();
    QList<qint64> brokenEntries();    // of the journal: no range, no old values, no such kind
    QList<qint64> falselyUndone();    // changes marked undone that nothing has undone
    QList<TableRow> missingInRange(); // the last row of a range is beyond what the table ever had

private:
    Session& m_session;
};

} // namespace kechi
