#include "ui/customer/CustomerWords.h"

#include "core/base/Clock.h"
#include "core/list/CustomerRow.h"
#include "core/pool/Deadline.h"
#include "core/pool/DeadlineWords.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

QString shownPhone(const QString& phone)
{
    const bool isMobile =
        phone.size() == 11 && phone.startsWith(u'1') &&
        std::all_of(phone.begin(), phone.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isMobile ? phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7) : phone;
}

QString shownDay(const QDateTime& at, const CustomerServices& with)
{
    if (!at.isValid())
        return {};
    const QDate day = at.toTimeZone(with.zone).date();
    const bool isThisYear = day.year() == with.clock.now().toTimeZone(with.zone).date().year();
    return day.toString(isThisYear ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

QString shownTime(const QDateTime& at, const CustomerServices& with)
{
    if (!at.isValid())
        return {};
    return shownDay(at, with) + at.toTimeZone(with.zone).toString(u" HH:mm"_s);
}

QString shownMoney(qint64 cents)
{
    const QLocale plain(QLocale::English);
    const bool isWhole = cents % 100 == 0;
    return (cents < 0 ? u"-¥"_s : u"¥"_s) +
           plain.toString(double(std::abs(cents)) / 100, 'f', isWhole ? 0 : 2);
}

QString shownCountdown(const CustomerRow& row)
{
    return row.daysLeft ? countdownOf(*row.daysLeft) : u"—"_s;
}

Tone countdownTone(const CustomerRow& row)
{
    if (!row.daysLeft || *row.daysLeft > kSoonDays)
        return Tone::Muted;
    return *row.daysLeft <= 1 ? Tone::Bad : Tone::Warn;
}

QList<TagText> tagTexts(const CustomerRow& row)
{
    QList<TagText> texts;
    for (const RowTag& tag : row.tags)
        texts.append({.text = tag.name, .tone = tagTone(tag.colour), .colour = {}});
    return texts;
}

} // namespace kechi
