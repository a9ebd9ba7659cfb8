#pragma once

#include "core/change/ChangeStore.h"
#include "core/member/Access.h"

#include <QStringList>

namespace kechi {

constexpr int kUndoDays = 30;

// What decides whether somebody's act can be taken back.
struct UndoFacts {
    RecordedChange change = {};
    QStringList tables = {};          // it wrote
    bool isAboutCustomers = false;    // some of them are or were customers' rows
    bool hasTakenAwayForGood = false; // see ChangeStore
};

// One's own, one's people's as their manager, everybody's as the owner of the company: then
// customers that have changed hands and are out of sight are left alone. Another's change in
// a pool that a manager looks after: then only customers within the manager's scope.
bool isAsIfOwn(const Actor& actor, const RecordedChange& change);

// Why this act cannot be taken back by this person now; none: it can, at least in part.
std::optional<Error> whyNotUndo(const Actor& actor, const UndoFacts& facts, const QDateTime& now);

} // namespace kechi
