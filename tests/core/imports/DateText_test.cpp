#include "core/imports/DateText.h"

#include "core/imports/CellShape.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using Kind = DateReading::Kind;

static QString said(const WallTime& time)
{
    return time.date.toString(Qt::ISODate) +
           (time.time.isValid() ? u' ' + time.time.toString(u"HH:mm:ss"_s) : QString());
}

TEST_CASE("A date is read however it is written", "[imports]")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"2016/8/6 19:06"_s, u"2016-08-06 19:06:00"_s},
        {u"2025年11月20日"_s, u"2025-11-20"_s},
        {u"2025 年 11 月 20 日"_s, u"2025-11-20"_s},
        {u"2025年11月20日 下午3点15分"_s, u"2025-11-20 15:15:00"_s},
        {u"20251120"_s, u"2025-11-20"_s},
        {u"2025-11-20"_s, u"2025-11-20"_s},
        {u"2025.11.20"_s, u"2025-11-20"_s},
        {u"2025-11-20T08:00:30Z"_s, u"2025-11-20 08:00:30"_s},
        {u"2025-11-20T08:00:30+08:00"_s, u"2025-11-20 08:00:30"_s},
        {u"1996-07-04 00:00:00.000"_s, u"1996-07-04 00:00:00"_s},
        {u"2025-11-20 星期四"_s, u"2025-11-20"_s},
        {u"20.11.2025"_s, u"2025-11-20"_s},
        {u"03.04.2025"_s, u"2025-04-03"_s},
        {u"20/11/2025"_s, u"2025-11-20"_s},
        {u"11/20/2025 3:15 PM"_s, u"2025-11-20 15:15:00"_s},
        {u"11/20/25"_s, u"2025-11-20"_s},
        {u"05/05/2025"_s, u"2025-05-05"_s},
        {u"20-Nov-2025"_s, u"2025-11-20"_s},
        {u"Nov 20, 2025"_s, u"2025-11-20"_s},
        {u"民國114年11月20日"_s, u"2025-11-20"_s},
        {u"114/11/20"_s, u"2025-11-20"_s},
    }));
    INFO(text.toStdString());
    const DateReading reading = readDate(text);
    CHECK(reading.kind == Kind::Sure);
    CHECK(said(reading.time) == expected);
}

TEST_CASE("What is no date is not made one", "[imports]")
{
    for (const QString& text :
         {u""_s, u"abc"_s, u"2025"_s, u"13/13/2025"_s, u"2025-02-30"_s, u"11913502"_s,
          u"021-5566-7788"_s, u"192.168.1.1"_s, u"2025-11-20前付款"_s, u"12345678901"_s, u"1.2.3"_s,
          u"2025-11-20 25:00"_s, u"2025-11-20 8"_s, u"5566-7788"_s, u"第3条第2款第1项"_s}) {
        INFO(text.toStdString());
        CHECK(readDate(text).kind == Kind::None);
    }
}

TEST_CASE("A date that could be two days waits to be told", "[imports]")
{
    const DateReading reading = readDate(u"03/04/2025"_s);
    CHECK(reading.kind == Kind::Ambiguous);
    CHECK(reading.dependsOnOrder());
    CHECK(said(readDate(u"03/04/2025"_s, DateOrder::DayFirst).time) == u"2025-04-03"_s);
    CHECK(said(readDate(u"03/04/2025"_s, DateOrder::MonthFirst).time) == u"2025-03-04"_s);
    CHECK(readDate(u"03/04/2025"_s, DateOrder::DayFirst).kind == Kind::Sure);
    const DateReading day = readDate(u"20/11/2025"_s);
    CHECK((day.dayFirst && !day.monthFirst && day.dependsOnOrder()));
    CHECK_FALSE(readDate(u"2025-11-20"_s).dependsOnOrder());
    CHECK_FALSE(readDate(u"05/05/2025"_s).dependsOnOrder());
}

TEST_CASE("Excel's day numbers are days", "[imports]")
{
    CHECK(said(dayOfSerial(45981)) == u"2025-11-20"_s);
    CHECK(said(dayOfSerial(45981.75)) == u"2025-11-20 18:00:00"_s);
    CHECK_FALSE(dayOfSerial(12).date.isValid());
    CHECK_FALSE(dayOfSerial(1e9).date.isValid());
}

TEST_CASE("A cell is known by its looks", "[imports]")
{
    const auto [text, shape] = GENERATE(table<QString, CellShape>({
        {u""_s, CellShape::Empty},
        {u"NULL"_s, CellShape::Empty},
        {u"－"_s, CellShape::Empty},
        {u"12"_s, CellShape::Number},
        {u"-1,234.50"_s, CellShape::Number},
        {u"¥186,000.00"_s, CellShape::Number},
        {u"12.5%"_s, CellShape::Number},
        {u"1.5e3"_s, CellShape::Number},
        {u"2016/8/6"_s, CellShape::Date},
        {u"19:06"_s, CellShape::Time},
        {u"a@b.example"_s, CellShape::Email},
        {u"www.b.example"_s, CellShape::Url},
        {u"https://b.example/x"_s, CellShape::Url},
        {u"A-1024"_s, CellShape::Code},
        {u"苏州优联光电有限公司"_s, CellShape::Word},
        {u"Maria Anders"_s, CellShape::Word},
        {u"-- !! ??"_s, CellShape::Prose},
    }));
    INFO(text.toStdString());
    CHECK(int(shapeOf(text)) == int(shape));
}
