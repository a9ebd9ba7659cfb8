#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace kechi {

// Days of the workspace's time zone, both included.
struct Period {
    QDate from = {};
    QDate to = {};

    bool covers(QDate day) const { return day >= from && day <= to; }
    friend bool operator==(const Period&, const Period&) = default;
};

enum class PeriodKind {
    ThisMonth, // to today, as the quarter and the year
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Chosen // from one day to another
};

QString nameOf(PeriodKind kind);         // translated: "This month"
QString nameOfPrevious(PeriodKind kind); // translated, after a comparison: "vs last month"
const QList<PeriodKind>& namedPeriods(); // all but Chosen, as a menu offers them

// `today` is a local day. Chosen is what the caller says, not made here.
Period periodOf(PeriodKind kind, QDate today);

// What a period is compared with: the same days of the month, quarter or year before, so
// that a month that has not ended is not measured against a whole one. Before a chosen
// period as many days as it has.
Period previousOf(PeriodKind kind, const Period& period);

// The first days of the last `count` months, the oldest first, up to the month of `last`.
QList<QDate> monthsUpTo(QDate last, int count);

} // namespace kechi
