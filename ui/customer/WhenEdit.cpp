#include "ui/customer/WhenEdit.h"

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMorning = 9; // o'clock

// What is shown is kept as UTC, which skips no hour, and read as the workspace's.
WhenEdit::WhenEdit(const QTimeZone& zone, QWidget* parent) : QDateTimeEdit(parent), m_zone(zone)
{
    setTimeSpec(Qt::UTC);
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
}

void WhenEdit::setMoment(const QDateTime& moment)
{
    const QDateTime there = moment.toTimeZone(m_zone);
    const QTime time(there.time().hour(), there.time().minute());
    setDateTime(QDateTime(there.date(), time, Qt::UTC));
}

void WhenEdit::setMorningIn(int days, const QDateTime& now)
{
    const QDate day = now.toTimeZone(m_zone).date().addDays(days);
    setDateTime(QDateTime(day, QTime(kMorning, 0), Qt::UTC));
}

QDateTime WhenEdit::moment() const
{
    return QDateTime(date(), time(), m_zone).toUTC();
}

} // namespace kechi
