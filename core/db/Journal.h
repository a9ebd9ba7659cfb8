#pragma once

#include "core/base/Id.h"
#include "core/db/Act.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace kechi {

class Session;

// The journal: every row that a person's act writes leaves what it was before, by
// triggers on every table, so that no path can write unseen and every act can be undone.
// Tables that are their own history (the ownership ledger), secrets, logs and derived
// values are left out; see kUnjournaled in Journal.cpp.

void beginChange(Session& session, const Act& act); // called by Database alone
void endChange(Session& session);                   // an act that wrote nothing leaves no change

// Goes on with a change of an earlier transaction instead of the one just begun: a long run is
// one act of many transactions. To be called before anything is written. False: that change is
// gone or was undone meanwhile, and the new one stays.
bool resumeChange(Session& session, ChangeId earlier);

// Makes the triggers on every journaled table anew; called after migrations.
void installJournal(Session& session);
QStringList journaledTables(Session& session);

// While it lives, rows inserted into these tables are journaled as one range per table:
// a trigger per row would more than double an import. Only inside one transaction, and
// finish() before its end.
class BulkJournal {
public:
    BulkJournal(Session& session, const QStringList& tables);
    void finish();

private:
    struct Range {
        QString table;
        QStringList columns;
        qint64 last; // the highest id before
    };
    Session& m_session;
    QList<Range> m_ranges;
};

// A row that an undo left as it is, because somebody changed it since.
struct KeptRow {
    QString table = {};
    qint64 row = 0;
    CustomerId customer = {}; // none: the row is about no customer
};

struct ReplayReport {
    qint64 restored = 0; // rows put back, taken away or changed back
    qint64 removed = 0;  // customers among them, added by the change and gone again
    QList<KeptRow> kept = {};
    QSet<CustomerId> customers = {}; // whose rows were touched or kept, and who were there before
};

// Replays a change backwards where each row still is as that change left it. Versions are
// bumped, never restored. A row that the change added and others built on since stays whole,
// with all that belongs to it: a customer with its contacts. `spared`: customers whose rows
// are left alone, and not told of. The ledger is not replayed: CustodyDesk undoes ownership.
ReplayReport replayBackwards(Session& session, ChangeId change,
                             const QSet<CustomerId>& spared = {});

// Marks that `undo` has undone `undone`: together they amount to nothing.
void markUndone(Session& session, ChangeId undone, ChangeId undo);

// What a change wrote: the tables, and the customers whose rows they are or were.
QStringList tablesOf(Session& session, ChangeId change);
QSet<CustomerId> customersOf(Session& session, ChangeId change);

} // namespace kechi
