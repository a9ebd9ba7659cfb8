#include "ui/dashboard/FigureText.h"

#include "tests/support/Printers.h"

#include <QLocale>

using namespace kechi;

static Compared<RateFigure> rates(qint64 part, qint64 whole, qint64 partBefore, qint64 wholeBefore)
{
    return {.now = {.part = part, .whole = whole},
            .before = {.part = partBefore, .whole = wholeBefore}};
}

TEST_CASE("Figures are said with as many digits as one reads", "[dashboard]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(FigureText::count(48'210) == u"48,210");
    CHECK(FigureText::shortCount(9'999) == u"9,999");
    CHECK(FigureText::shortCount(48'210) == u"48.2k");
    CHECK(FigureText::shortCount(1'230'000) == u"1.23M");
    CHECK(FigureText::money(642'000'050) == u"¥ 6,420,001");
    CHECK(FigureText::share(1, 3) == u"33%");
    CHECK(FigureText::share(1, 1000) == u"< 1%");
    CHECK(FigureText::share(0, 0) == u"—");
    CHECK(FigureText::rate({.part = 1, .whole = 3}) == u"33.3%");
    CHECK(FigureText::rate({}) == u"—");
    CHECK(FigureText::month({2026, 9, 1}) == u"Sep");
}

TEST_CASE("A rate that falls is good where less is better", "[dashboard]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const FigureNote churn = FigureText::rate(rates(3, 100, 7, 200), PeriodKind::ThisMonth, true);
    CHECK(churn.text == u"0.5 pt vs same days last month");
    CHECK(churn.trend == Trend::Down);
    CHECK(churn.tone == Tone::Good);
    const FigureNote won = FigureText::rate(rates(3, 100, 7, 200), PeriodKind::ThisMonth, false);
    CHECK(won.tone == Tone::Bad);
    CHECK(FigureText::rate(rates(3, 100, 0, 0), PeriodKind::ThisMonth, true).text == u"3 of 100");
    CHECK(FigureText::rate(rates(0, 0, 1, 2), PeriodKind::ThisMonth, true) == FigureNote{});
    CHECK(FigureText::rate(rates(1, 2, 2, 4), PeriodKind::LastYear, true).trend == Trend::None);
}

TEST_CASE("Money is compared in percent, where there was some before", "[dashboard]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const FigureNote more =
        FigureText::money(Compared<MoneyFigure>{.now = {.amount = 300}, .before = {.amount = 200}},
                          PeriodKind::LastMonth);
    CHECK(more.text == u"50.0% vs the month before");
    CHECK(more.trend == Trend::Up);
    const FigureNote first = FigureText::money(
        Compared<MoneyFigure>{.now = {.amount = 300, .orders = 2}}, PeriodKind::LastMonth);
    CHECK(first.trend == Trend::None);
}
