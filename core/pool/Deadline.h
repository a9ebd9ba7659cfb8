#pragma once

#include "core/pool/Pool.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace kechi {

// The facts that a customer's clock runs on.
struct ClockFacts {
    bool isOwned = false;
    QDateTime ownedSince = {}; // of the current ownership
    QDateTime lastTouch = {};  // invalid: never
};

// About to be recycled: within so many whole days, the overdue included.
inline constexpr int kSoonDays = 7;

// When the rules take a customer back, and why.
struct Deadline {
    enum class Rule { Untouched };

    Rule rule = Rule::Untouched;
    QDateTime dueAt = {};     // UTC; the first instant at which the sweep may take it
    QDateTime startedAt = {}; // what started the clock
    int days = 0;             // the rule's N

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

// The one function for list, warning, what-if and sweep. start = max(ownership's start, last
// touch), never null; due at the end of the local day start + N. None: no rule would ever.
std::optional<Deadline> deadlineOf(const PoolRule& rule, const ClockFacts& facts,
                                   const QTimeZone& zone);

// Whole local days from now to the deadline's day: 0 today, negative when overdue.
int daysLeft(const Deadline& deadline, const QDateTime& now, const QTimeZone& zone);

// The first instant of a local day, also where daylight saving skips midnight.
QDateTime startOfLocalDay(QDate day, const QTimeZone& zone);

} // namespace kechi
