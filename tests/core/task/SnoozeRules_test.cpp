#include "core/task/SnoozeRules.h"

#include "tests/support/Printers.h"

#include <QTimeZone>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("What is put off comes back at a time that people mean", "[task]")
{
    struct Row {
        Snooze snooze;
        const char* now;
        const char* until;
    };
    const auto row =
        GENERATE(Row{Snooze::TenMinutes, "2026-11-22 23:55", "2026-11-23 00:05"},
                 Row{Snooze::OneHour, "2026-11-22 10:00", "2026-11-22 11:00"},
                 Row{Snooze::Tomorrow, "2026-11-30 18:00", "2026-12-01 09:00"},
                 Row{Snooze::Tomorrow, "2026-11-22 00:30", "2026-11-23 09:00"},
                 Row{Snooze::Monday, "2026-11-22 10:00", "2026-11-23 09:00"},  // a Sunday
                 Row{Snooze::Monday, "2026-11-23 08:00", "2026-11-30 09:00"},  // a Monday
                 Row{Snooze::Monday, "2026-11-24 08:00", "2026-11-30 09:00"}); // a Tuesday
    const QString format = u"yyyy-MM-dd HH:mm"_s;
    QDateTime now = QDateTime::fromString(QLatin1String(row.now), format);
    now.setTimeZone(QTimeZone("Asia/Shanghai"));
    const QDateTime until = snoozedUntil(row.snooze, now);
    CHECK(until.toString(format) == QLatin1String(row.until));
    CHECK(until.timeZone() == now.timeZone());
}
