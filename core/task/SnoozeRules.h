#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// For how long something may be put off: 10 分钟后, 1 小时后, 明天 9:00, 下周一 9:00.
enum class Snooze { TenMinutes, OneHour, Tomorrow, Monday };

const QList<Snooze>& allSnoozes();
QString nameOf(Snooze snooze); // translated

// `now` in the time zone whose mornings are meant; the answer is in it, too. Monday is the
// next one, on a Monday that of next week.
QDateTime snoozedUntil(Snooze snooze, const QDateTime& now);

} // namespace kechi
