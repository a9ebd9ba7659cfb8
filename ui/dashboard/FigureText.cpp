#include "ui/dashboard/FigureText.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kechi {

QString FigureText::count(qint64 count)
{
    return QLocale().toString(count);
}

QString FigureText::shortCount(qint64 count)
{
    if (count < 10'000)
        return QLocale().toString(count);
    if (count < 1'000'000)
        return tr("%1k").arg(QLocale().toString(double(count) / 1000, 'f', 1));
    return tr("%1M").arg(QLocale().toString(double(count) / 1'000'000, 'f', 2));
}

QString FigureText::rate(const RateFigure& rate)
{
    const std::optional<double> share = rate.share();
    return share ? QLocale().toString(*share * 100, 'f', 1) + u'%' : u"—"_s;
}

QString FigureText::share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"—"_s;
    const double percent = 100.0 * double(part) / double(whole);
    if (part > 0 && percent < 1)
        return tr("< 1%");
    return QLocale().toString(qRound(percent)) + u'%';
}

QString FigureText::money(qint64 cents)
{
    const qint64 yuan = qint64(std::llround(double(cents) / 100));
    return u"¥ "_s + QLocale().toString(yuan);
}

QString FigureText::month(QDate month)
{
    return QLocale().toString(month, u"MMM"_s).left(3); // Sept
}

FigureNote FigureText::added(const Compared<CountFigure>& added)
{
    const QString before = count(added.before.count);
    if (added.now.count == 0)
        return {.text = tr("No new ones (%1 before)").arg(before)};
    return {.text = tr("%1 new (%2 before)").arg(count(added.now.count), before),
            .tone = Tone::Good,
            .trend = Trend::Up};
}

static FigureNote noteOf(double difference, const QString& amount, PeriodKind kind,
                         bool isLessBetter)
{
    const bool isUp = difference > 0;
    return {.text = u"%1 %2"_s.arg(amount, nameOfPrevious(kind)),
            .tone = isUp == isLessBetter ? Tone::Bad : Tone::Good,
            .trend = isUp ? Trend::Up : Trend::Down};
}

FigureNote FigureText::money(const Compared<MoneyFigure>& money, PeriodKind kind)
{
    if (money.before.amount <= 0)
        return {.text = tr("%n order(s)", nullptr, int(money.now.orders))};
    const double difference =
        100.0 * double(money.now.amount - money.before.amount) / double(money.before.amount);
    if (std::abs(difference) < 0.05)
        return {.text = tr("as before, %1").arg(nameOfPrevious(kind))};
    return noteOf(difference, QLocale().toString(std::abs(difference), 'f', 1) + u'%', kind, false);
}

FigureNote FigureText::rate(const Compared<RateFigure>& rate, PeriodKind kind, bool isLessBetter)
{
    if (!rate.now.share())
        return {};
    const QString outOf = tr("%1 of %2").arg(count(rate.now.part), count(rate.now.whole));
    if (!rate.before.share())
        return {.text = outOf};
    const double difference = 100.0 * (*rate.now.share() - *rate.before.share());
    if (std::abs(difference) < 0.05)
        return {.text = tr("as before, %1").arg(nameOfPrevious(kind))};
    return noteOf(difference, tr("%1 pt").arg(QLocale().toString(std::abs(difference), 'f', 1)),
                  kind, isLessBetter);
}

} // namespace kechi
