#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace kechi {

class Session;

// One row of `change`: an act as it is written.
struct RecordedChange {
    ChangeId id = {};
    QDateTime at = {};
    MemberId by = {};    // none: the program itself
    QString byName = {}; // full name
    QString what = {};   // a key
    QString note = {};
    ChangeId undoOf = {};   // what it took back; none: nothing
    ChangeId redoOf = {};   // what it brought back, by undoing an undo; none: nothing
    QString aboutWhat = {}; // the key of what it took or brought back
    bool isUndone = false;
    bool isByOwner = false; // by somebody who is now owner of the company

    // What kind of act it is in the end, by its key: an undo and its undo are as what they take
    // or bring back.
    const QString& act() const { return undoOf ? aboutWhat : what; }
};

// What was done; the rows behind it are the journal's.
class ChangeStore {
public:
    explicit ChangeStore(Session& session) : m_session(session) {}

    std::optional<RecordedChange> find(ChangeId id);
    // The last of that person's acts since then that still stands and takes nothing back.
    std::optional<RecordedChange> lastOf(MemberId by, const QDateTime& since);
    // The latest first; of these people, none: of everybody.
    QList<RecordedChange> latest(const std::optional<QSet<MemberId>>& by, int limit);

    qint64 countCustomers(ChangeId id);
    QSet<CustomerId> movedCustomers(ChangeId id); // whose ownership it changed
    // Those of them whose ownership a later, lasting change of another changed again.
    QSet<CustomerId> movedSince(ChangeId id);
    // Where what it moved was before.
    struct Place {
        PoolId pool = {};
        MemberId owner = {}; // none: in the open sea
    };
    QHash<CustomerId, Place> placesBefore(ChangeId id);
    QSet<PoolId> poolsOf(ChangeId id); // whose own rows it wrote
    // It took rows away with which went what no journal keeps: the ledger of a customer, the
    // password of a user.
    bool hasTakenAwayForGood(ChangeId id);
    bool hasFullArchivedPool(); // an archived pool with customers in it

private:
    Session& m_session;
};

} // namespace kechi
