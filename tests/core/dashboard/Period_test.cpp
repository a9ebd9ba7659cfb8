#include "core/dashboard/Period.h"

#include "tests/support/Printers.h"

using namespace kechi;

static QString said(const Period& period)
{
    return period.from.toString(Qt::ISODate) + QLatin1Char(' ') + period.to.toString(Qt::ISODate);
}

TEST_CASE("A period that has not ended is compared with the same days before", "[dashboard]")
{
    struct Row {
        PeriodKind kind;
        QDate today;
        const char* period;
        const char* previous;
    };
    const auto row = GENERATE(
        Row{PeriodKind::ThisMonth,
            {2026, 11, 22},
            "2026-11-01 2026-11-22",
            "2026-10-01 2026-10-22"},
        Row{PeriodKind::ThisMonth, {2026, 3, 30}, "2026-03-01 2026-03-30", "2026-02-01 2026-02-28"},
        Row{PeriodKind::ThisMonth,
            {2026, 11, 30},
            "2026-11-01 2026-11-30",
            "2026-10-01 2026-10-31"},
        Row{PeriodKind::LastMonth, {2026, 3, 31}, "2026-02-01 2026-02-28", "2026-01-01 2026-01-31"},
        Row{PeriodKind::ThisQuarter,
            {2026, 11, 22},
            "2026-10-01 2026-11-22",
            "2026-07-01 2026-08-22"},
        Row{PeriodKind::LastQuarter,
            {2026, 2, 10},
            "2025-10-01 2025-12-31",
            "2025-07-01 2025-09-30"},
        Row{PeriodKind::ThisYear, {2024, 2, 29}, "2024-01-01 2024-02-29", "2023-01-01 2023-02-28"},
        Row{PeriodKind::LastYear,
            {2026, 11, 22},
            "2025-01-01 2025-12-31",
            "2024-01-01 2024-12-31"});
    const Period period = periodOf(row.kind, row.today);
    CHECK(said(period) == QLatin1String(row.period));
    CHECK(said(previousOf(row.kind, period)) == QLatin1String(row.previous));
}

TEST_CASE("Before chosen days lie as many days", "[dashboard]")
{
    const Period week = {{2026, 11, 16}, {2026, 11, 22}};
    CHECK(said(previousOf(PeriodKind::Chosen, week)) == QLatin1String("2026-11-09 2026-11-15"));
}

TEST_CASE("The last twelve months end with this one", "[dashboard]")
{
    const QList<QDate> months = monthsUpTo({2026, 11, 30}, 12);
    REQUIRE(months.size() == 12);
    CHECK(months.first() == QDate(2025, 12, 1));
    CHECK(months.last() == QDate(2026, 11, 1));
}
