#pragma once

#include "core/base/Result.h"
#include "core/pool/Pool.h"

#include <QList>
#include <optional>

namespace kechi {

// One of a pool's people.
struct PoolPerson {
    MemberId member = {};
    QString name = {}; // full name; not looked at when a pool is saved
    bool isManager = false;

    friend bool operator==(const PoolPerson&, const PoolPerson&) = default;
};

// A pool as one person sees it. The rule's sentences: sentencesOf(pool.rule), PoolRules.h.
struct PoolView {
    Pool pool = {};
    QList<PoolPerson> people = {}; // the managers first, then by name
    qint64 open = 0;               // without an owner; of those that this person may see
    qint64 owned = 0;
    // What this person may not do here, in the words for a greyed button; none: they may.
    std::optional<Error> whyNotClaim = {};
    std::optional<Error> whyNotChangeRule = {};
    std::optional<Error> whyNotManage = {}; // name and people, and to archive it

    qint64 customers() const { return open + owned; }
};

} // namespace kechi
