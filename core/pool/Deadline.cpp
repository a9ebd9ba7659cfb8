#include "core/pool/Deadline.h"

namespace kechi {

QDateTime startOfLocalDay(QDate day, const QTimeZone& zone)
{
    return day.startOfDay(zone).toUTC();
}

std::optional<Deadline> deadlineOf(const PoolRule& rule, const ClockFacts& facts,
                                   const QTimeZone& zone)
{
    if (!rule.recycleUntouched || !facts.isOwned)
        return {};
    QDateTime start = facts.ownedSince;
    if (facts.lastTouch.isValid() && facts.lastTouch > start)
        start = facts.lastTouch;
    const QDate lastDay = start.toTimeZone(zone).date().addDays(rule.recycleUntouchedDays);
    return Deadline{.rule = Deadline::Rule::Untouched,
                    .dueAt = startOfLocalDay(lastDay.addDays(1), zone),
                    .startedAt = start,
                    .days = rule.recycleUntouchedDays};
}

int daysLeft(const Deadline& deadline, const QDateTime& now, const QTimeZone& zone)
{
    const QDate lastDay = deadline.dueAt.addMSecs(-1).toTimeZone(zone).date();
    return int(now.toTimeZone(zone).date().daysTo(lastDay));
}

} // namespace kechi
