#pragma once

#include "core/base/Result.h"
#include "core/change/PastChange.h"

namespace kechi {

class Clock;
class Database;

// A customer, or an entry about none, that an undo left as it is.
struct UndoKept {
    CustomerId customer = {}; // none: about no customer
    QString name = {};        // of the customer; empty: none, or not for the reader's eyes
    QString why = {};         // translated sentence
};

struct UndoReport {
    ChangeId change = {}; // the undo itself; undoing it does again what was undone
    ChangeId undone = {};
    QString what = {};   // what was undone, in words
    qint64 restored = 0; // customers put right again; where there are none, entries
    QList<UndoKept> kept = {};
};

// Takes back what a person did, and tells what was done lately.
class UndoService {
public:
    UndoService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // `wanted` none: the last of my own that can be undone, of those done `since` then. One
    // transaction, and a change itself. What somebody changed since stays as it is and is listed.
    // Denied: not theirs to take back, too old, or it cannot be; Conflict: undone already;
    // NotFound: nothing to undo.
    Result<UndoReport> undo(MemberId me, ChangeId wanted = {}, const QDateTime& since = {});

    // What was done lately, the latest first: one's own, a manager's people's, everybody's for
    // the owner of the company and who may read the logs.
    Result<QList<PastChange>> history(MemberId me, int limit);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
