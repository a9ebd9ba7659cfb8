#include "core/task/SnoozeRules.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kechi {

static const QTime kMorning(9, 0);

const QList<Snooze>& allSnoozes()
{
    static const QList<Snooze> all = {Snooze::TenMinutes, Snooze::OneHour, Snooze::Tomorrow,
                                      Snooze::Monday};
    return all;
}

QString nameOf(Snooze snooze)
{
    switch (snooze) {
    case Snooze::TenMinutes: return QCoreApplication::translate("snooze", "In 10 minutes");
    case Snooze::OneHour: return QCoreApplication::translate("snooze", "In an hour");
    case Snooze::Tomorrow: return QCoreApplication::translate("snooze", "Tomorrow 9:00");
    case Snooze::Monday: break;
    }
    return QCoreApplication::translate("snooze", "Monday 9:00");
}

static QDateTime morningOf(QDate day, const QDateTime& now)
{
    return {day, kMorning, now.timeZone()};
}

QDateTime snoozedUntil(Snooze snooze, const QDateTime& now)
{
    switch (snooze) {
    case Snooze::TenMinutes: return now.addSecs(10 * 60);
    case Snooze::OneHour: return now.addSecs(60 * 60);
    case Snooze::Tomorrow: return morningOf(now.date().addDays(1), now);
    case Snooze::Monday: break;
    }
    return morningOf(now.date().addDays(8 - now.date().dayOfWeek()), now);
}

} // namespace kechi
