#include "core/pool/DeadlineWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kUntouched = u"untouched "_s;

static QString dayOf(const QDateTime& at, const QTimeZone& zone)
{
    return at.toTimeZone(zone).date().toString(Qt::ISODate);
}

QString sentenceOf(const Deadline& deadline, const QTimeZone& zone)
{
    return QCoreApplication::translate(
               "pool", "Goes back to the pool after %1 without an effective follow-up")
        .arg(dayOf(deadline.dueAt.addMSecs(-1), zone));
}

QString reasonOf(const Deadline& deadline, const QDateTime& lastTouch, const QTimeZone& zone)
{
    const QString days =
        lastTouch.isValid() && lastTouch == deadline.startedAt
            ? QCoreApplication::translate("pool", "%n day(s) from the last follow-up on %1",
                                          nullptr, deadline.days)
            : QCoreApplication::translate("pool", "%n day(s) from when it got an owner on %1",
                                          nullptr, deadline.days);
    return days.arg(dayOf(deadline.startedAt, zone));
}

QString keyOfReason(const Deadline& deadline)
{
    return kUntouched + QString::number(deadline.days);
}

QString reasonOf(How how, const QString& reason)
{
    if (how != How::Recycled || !reason.startsWith(kUntouched))
        return reason;
    return QCoreApplication::translate("pool", "%n day(s) without an effective follow-up", nullptr,
                                       reason.mid(kUntouched.size()).toInt());
}

QString countdownOf(int daysLeft)
{
    if (daysLeft < 0)
        return QCoreApplication::translate("pool", "%n day(s) over", nullptr, -daysLeft);
    if (daysLeft == 0)
        return QCoreApplication::translate("pool", "today");
    return QCoreApplication::translate("pool", "in %n day(s)", nullptr, daysLeft);
}

} // namespace kechi
