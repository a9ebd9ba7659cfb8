#include "core/dashboard/Period.h"

#include <QCoreApplication>

namespace kechi {

static const struct {
    PeriodKind kind;
    const char* name;
    const char* previous;
} kPeriods[] = {
    {PeriodKind::ThisMonth, QT_TRANSLATE_NOOP("period", "This month"),
     QT_TRANSLATE_NOOP("period", "vs same days last month")},
    {PeriodKind::LastMonth, QT_TRANSLATE_NOOP("period", "Last month"),
     QT_TRANSLATE_NOOP("period", "vs the month before")},
    {PeriodKind::ThisQuarter, QT_TRANSLATE_NOOP("period", "This quarter"),
     QT_TRANSLATE_NOOP("period", "vs same days last quarter")},
    {PeriodKind::LastQuarter, QT_TRANSLATE_NOOP("period", "Last quarter"),
     QT_TRANSLATE_NOOP("period", "vs the quarter before")},
    {PeriodKind::ThisYear, QT_TRANSLATE_NOOP("period", "This year"),
     QT_TRANSLATE_NOOP("period", "vs same days last year")},
    {PeriodKind::LastYear, QT_TRANSLATE_NOOP("period", "Last year"),
     QT_TRANSLATE_NOOP("period", "vs the year before")},
    {PeriodKind::Chosen, QT_TRANSLATE_NOOP("period", "Chosen days"),
     QT_TRANSLATE_NOOP("period", "vs as many days before")},
};

QString nameOf(PeriodKind kind)
{
    return QCoreApplication::translate("period", kPeriods[int(kind)].name);
}

QString nameOfPrevious(PeriodKind kind)
{
    return QCoreApplication::translate("period", kPeriods[int(kind)].previous);
}

const QList<PeriodKind>& namedPeriods()
{
    static const QList<PeriodKind> all = {PeriodKind::ThisMonth,   PeriodKind::LastMonth,
                                          PeriodKind::ThisQuarter, PeriodKind::LastQuarter,
                                          PeriodKind::ThisYear,    PeriodKind::LastYear};
    return all;
}

static QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

static QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Period periodOf(PeriodKind kind, QDate today)
{
    switch (kind) {
    case PeriodKind::ThisMonth: return {firstOfMonth(today), today};
    case PeriodKind::LastMonth: {
        const QDate first = firstOfMonth(today);
        return {first.addMonths(-1), first.addDays(-1)};
    }
    case PeriodKind::ThisQuarter: return {firstOfQuarter(today), today};
    case PeriodKind::LastQuarter: {
        const QDate first = firstOfQuarter(today);
        return {first.addMonths(-3), first.addDays(-1)};
    }
    case PeriodKind::ThisYear: return {QDate(today.year(), 1, 1), today};
    case PeriodKind::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case PeriodKind::Chosen: break;
    }
    return {today, today};
}

static int monthsIn(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::ThisMonth:
    case PeriodKind::LastMonth: return 1;
    case PeriodKind::ThisQuarter:
    case PeriodKind::LastQuarter: return 3;
    default: return 12;
    }
}

Period previousOf(PeriodKind kind, const Period& period)
{
    if (kind == PeriodKind::Chosen) {
        const qint64 days = period.from.daysTo(period.to) + 1;
        return {period.from.addDays(-days), period.from.addDays(-1)};
    }
    const int months = monthsIn(kind);
    QDate to = period.to.addMonths(-months);
    const bool isWhole = period.to.day() == period.to.daysInMonth();
    if (isWhole) // the 30th of a month of 30 days stands for the 31st of the one before
        to.setDate(to.year(), to.month(), to.daysInMonth());
    return {period.from.addMonths(-months), to};
}

QList<QDate> monthsUpTo(QDate last, int count)
{
    QList<QDate> months;
    months.reserve(count);
    for (int back = count - 1; back >= 0; --back)
        months.append(firstOfMonth(last).addMonths(-back));
    return months;
}

} // namespace kechi
