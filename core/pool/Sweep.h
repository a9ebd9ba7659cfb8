#pragma once

#include "core/base/Result.h"
#include "core/pool/Custody.h"

#include <QDate>
#include <QList>
#include <optional>

namespace kechi {

// What a sweep is asked to do.
struct SweepOrder {
    // As if it were the beginning of that local day; invalid: now. A day to come can only be
    // checked: with the facts as they are now.
    QDate asOf = {};
    bool isCheck = false; // says what it would take, and writes nothing
};

// A customer that the rules took back, or would.
struct Recycled {
    CustomerId customer = {};
    QString name = {};
    MemberId from = {}; // who owned it
    QString fromName = {};
    PoolId to = {};
    QString toName = {};
    QString reason = {}; // in words

    friend bool operator==(const Recycled&, const Recycled&) = default;
};

// A customer whose deadline has come and who was not taken.
struct SweepSkipped {
    CustomerId customer = {};
    QString reason = {}; // in words
};

struct SweepReport {
    ChangeId change = {}; // none: nothing was written, so there is nothing to undo
    QList<Recycled> taken = {};
    QList<SweepSkipped> skipped = {};
    // Why it did not go to the end (cancelled, disk full …); what was taken stays taken.
    std::optional<Error> stopped = {};
};

} // namespace kechi
