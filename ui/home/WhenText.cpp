#include "ui/home/WhenText.h"

#include "core/pool/DeadlineWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kechi {

static QString timeOf(const QDateTime& at)
{
    return at.toString(u"HH:mm"_s);
}

QString WhenText::greeting(const QDateTime& now, const QString& name)
{
    const int hour = now.time().hour();
    if (hour >= 5 && hour < 12)
        return tr("Good morning, %1").arg(name);
    if (hour >= 12 && hour < 18)
        return tr("Good afternoon, %1").arg(name);
    return tr("Good evening, %1").arg(name);
}

QString WhenText::day(QDate day)
{
    return QLocale().toString(day, tr("dddd, d MMMM", "format of a day"));
}

static int daysBetween(const QDateTime& earlier, const QDateTime& later)
{
    return int(earlier.date().daysTo(later.date()));
}

WhenText::Words WhenText::due(const ToDoRow& row, const QDateTime& now)
{
    const int days = daysBetween(row.at, now);
    if (row.what == ToDoRow::What::FirstTouch)
        return days == 0 ? Words{tr("Today"), Tone::Normal}
                         : Words{tr("%n day(s) ago", nullptr, days), Tone::Warn};
    if (days > 0)
        return {tr("Overdue %n day(s)", nullptr, days), Tone::Bad};
    return {timeOf(row.at), row.at < now ? Tone::Bad : Tone::Normal};
}

WhenText::Words WhenText::daysLeft(int days)
{
    return {countdownOf(days), days <= 0 ? Tone::Bad : Tone::Warn};
}

QString WhenText::ago(const QDateTime& at, const QDateTime& now)
{
    const int days = daysBetween(at, now);
    if (days <= 0)
        return timeOf(at);
    if (days == 1)
        return tr("Yesterday");
    if (days < 7)
        return QLocale().toString(at.date(), u"ddd"_s);
    return at.toString(at.date().year() == now.date().year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString WhenText::moment(const QDateTime& at, const QDateTime& now)
{
    const int days = -daysBetween(at, now);
    if (days == 0)
        return tr("today %1").arg(timeOf(at));
    if (days == 1)
        return tr("tomorrow %1").arg(timeOf(at));
    return at.toString(u"MM-dd HH:mm"_s);
}

} // namespace kechi
