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
    QSet<PoolId> pools = {};          // whose own rows it wrote
    bool isAboutCustomers = false;    // some of them are or were customers' rows
    bool hasTakenAwayForGood = false; // see ChangeStore
};

// One's own act; as the owner of the company everybody's.
bool isAsIfOwn(const Actor& actor, const RecordedChange& change);
// Of somebody whose manager this is. Nobody is the manager of the owner of the company.
bool isOfTheirPeople(const Actor& actor, const RecordedChange& change);
// It put customers into other hands than one's own.
bool isHanding(const RecordedChange& change);

// Why this act cannot be taken back by this person now; none: it can, at least in part.
std::optional<Error> whyNotUndo(const Actor& actor, const UndoFacts& facts, const QDateTime& now);

} // namespace kechi
