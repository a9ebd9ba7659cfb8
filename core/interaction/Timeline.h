#pragma once

#include "core/customer/Stage.h"
#include "core/feedback/Case.h"
#include "core/interaction/TouchRules.h"
#include "core/order/Order.h"
#include "core/pool/Custody.h"
#include "core/task/Task.h"

#include <QString>
#include <variant>

namespace kechi {

// An interaction as the timeline tells it.
struct LoggedInteraction {
    Interaction interaction = {};
    QString contactName = {};            // empty: not said with whom
    std::optional<NoTouch> noTouch = {}; // none: it counts as a touch
};

// From whom to whom; an owner without a name is a pool's open sea.
struct OwnerStep {
    Custody custody = {};
    QString fromName = {};
    QString toName = {};
    QString poolName = {};
};

struct StageChange {
    Stage from = Stage::Lead;
    Stage to = Stage::Lead;
};

// One entry of a customer's timeline. A task stands at the time when it was done, an open one
// when it is due; an order at the start of the day on which it was signed.
struct TimelineEntry {
    // In this order where two are of the same instant, the last kind on top.
    using What = std::variant<OwnerStep, StageChange, LoggedInteraction, Case, Order, Task>;

    QDateTime at = {};
    qint64 row = 0;   // of its kind's table, or of the journal
    MemberId by = {}; // none: the program, or nobody of this workspace
    QString byName = {};
    What what = {};
};

// After which entry the next page begins.
struct TimelineCursor {
    QDateTime at = {};
    std::size_t kind = 0;
    qint64 row = 0;
};

struct TimelinePage {
    QList<TimelineEntry> entries = {};       // newest first
    std::optional<TimelineCursor> next = {}; // none: this was the last
};

} // namespace kechi
