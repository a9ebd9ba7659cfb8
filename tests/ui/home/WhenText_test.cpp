#include "ui/home/WhenText.h"

#include "tests/support/Printers.h"

#include <QLocale>
#include <QTimeZone>

using namespace kechi;
using namespace Qt::StringLiterals;

static QDateTime at(const char* text)
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(QTimeZone("Asia/Shanghai"));
    return time;
}

TEST_CASE("Times are said from where one stands now", "[home]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime now = at("2026-11-22 10:00");
    const auto due = [&](const char* when) { return WhenText::due({.at = at(when)}, now); };
    CHECK(due("2026-11-22 14:00") == WhenText::Words{u"14:00"_s, Tone::Normal});
    CHECK(due("2026-11-22 09:59") == WhenText::Words{u"09:59"_s, Tone::Bad});
    CHECK(due("2026-11-21 23:00").tone == Tone::Bad);

    CHECK(WhenText::ago(at("2026-11-22 09:12"), now) == u"09:12");
    CHECK(WhenText::ago(at("2026-11-21 23:59"), now) == u"Yesterday");
    CHECK(WhenText::ago(at("2026-11-20 08:00"), now) == u"Fri");
    CHECK(WhenText::ago(at("2026-11-15 08:00"), now) == u"11-15");
    CHECK(WhenText::ago(at("2025-11-22 08:00"), now) == u"2025-11-22");

    CHECK(WhenText::moment(at("2026-11-22 10:10"), now) == u"today 10:10");
    CHECK(WhenText::moment(at("2026-11-23 09:00"), now) == u"tomorrow 09:00");
    CHECK(WhenText::moment(at("2026-11-30 09:00"), now) == u"11-30 09:00");

    CHECK(WhenText::daysLeft(-1).tone == Tone::Bad);
    CHECK(WhenText::daysLeft(6).tone == Tone::Warn);
}

TEST_CASE("The greeting knows the time of day", "[home]")
{
    CHECK(WhenText::greeting(at("2026-11-22 08:00"), u"Ann"_s) == u"Good morning, Ann");
    CHECK(WhenText::greeting(at("2026-11-22 12:00"), u"Ann"_s) == u"Good afternoon, Ann");
    CHECK(WhenText::greeting(at("2026-11-22 18:00"), u"Ann"_s) == u"Good evening, Ann");
    CHECK(WhenText::greeting(at("2026-11-22 02:00"), u"Ann"_s) == u"Good evening, Ann");
}
