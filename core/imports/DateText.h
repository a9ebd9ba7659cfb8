#pragma once

#include "core/imports/ImportDraft.h"
#include "core/imports/Mapping.h"

#include <QStringView>

namespace kechi {

// What a text says as a date.
struct DateReading {
    enum class Kind {
        None,      // no date
        Sure,      // read
        Ambiguous, // 03/04/2025, and the order is not known
    };

    Kind kind = Kind::None;
    WallTime time = {};
    // Which orders of day and month the text allows; both for one where it does not matter.
    bool dayFirst = false;
    bool monthFirst = false;

    // Day and month are both numbers at its start: other values of the column may tell which.
    bool dependsOnOrder() const { return dayFirst != monthFirst || kind == Kind::Ambiguous; }
};

// 2016/8/6 19:06 · 2025年11月20日 · 20251120 · 2025-11-20T08:00:00Z · 20.11.2025 · 11/20/25 3:15 PM
// · 20-Nov-2025 · 民國114年11月20日, 114/11/20 (Taiwan's years: + 1911) · 下午3点15分.
DateReading readDate(QStringView text, DateOrder order = DateOrder::Unknown);

// Excel's day number (1900 system) as a day, for text files that carry one: 20,000 … 80,000, that
// is 1954 … 2119. Outside: an invalid date.
WallTime dayOfSerial(double serial);

} // namespace kechi
