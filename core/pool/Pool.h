#pragma once

#include "core/base/Id.h"

#include <QString>

namespace kechi {

// What a pool demands. Each rule has its own switch: a number is never "0 = off".
struct PoolRule {
    bool membersOnly = false;      // only the pool's people may claim
    bool recycleUntouched = false; // back to the pool without a touch for so many days
    int recycleUntouchedDays = 30;

    friend bool operator==(const PoolRule&, const PoolRule&) = default;
};

// 客户池: a home for customers, with its rule.
struct Pool {
    PoolId id = {};
    QString name = {};
    PoolRule rule = {};
    bool isArchived = false;
    int version = 1;

    friend bool operator==(const Pool&, const Pool&) = default;
};

} // namespace kechi
