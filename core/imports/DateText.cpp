#include "core/imports/DateText.h"

#include <QVarLengthArray>
#include <array>
#include <cmath>

namespace kechi {

namespace {

// A run of digits and what follows it, up to the next run.
struct Piece {
    int value = 0;
    qsizetype digits = 0;
    QStringView after = {};
};

struct Pieces {
    QVarLengthArray<Piece, 8> list;
    QStringView before = {}; // the first run
    bool isTooMuch = false;

    bool isDate(char16_t mark) const
    {
        return list.size() >= 3 && isMark(0, mark) && isMark(1, mark);
    }
    bool isMark(qsizetype i, char16_t mark) const
    {
        const QStringView after = list[i].after.trimmed();
        return after.size() == 1 && after[0] == mark;
    }
};

} // namespace

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static Pieces piecesOf(QStringView text)
{
    Pieces pieces;
    qsizetype at = 0;
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    pieces.before = text.left(at);
    while (at < text.size()) {
        Piece piece;
        for (; at < text.size() && isDigit(text[at]) && piece.digits < 9; ++at, ++piece.digits)
            piece.value = piece.value * 10 + text[at].digitValue();
        const qsizetype from = at;
        while (at < text.size() && !isDigit(text[at]))
            ++at;
        piece.after = text.mid(from, at - from);
        if (piece.digits == 9 || pieces.list.size() == 8) {
            pieces.isTooMuch = true;
            return pieces;
        }
        pieces.list.append(piece);
    }
    return pieces;
}

static int monthNamed(QStringView word)
{
    static constexpr std::array<QStringView, 12> kMonths = {u"jan", u"feb", u"mar", u"apr",
                                                            u"may", u"jun", u"jul", u"aug",
                                                            u"sep", u"oct", u"nov", u"dec"};
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (word.left(3).compare(kMonths[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

static int yearOf(const Piece& piece)
{
    if (piece.digits == 2)
        return piece.value + (piece.value < 70 ? 2000 : 1900);
    return piece.digits == 3 ? piece.value + 1911 : piece.value; // 114: a year of Taiwan
}

// Hours and minutes from a piece on. ok: there is no time, or a good one.
static QTime timeFrom(const Pieces& pieces, qsizetype from, bool& ok)
{
    ok = true;
    const qsizetype count = pieces.list.size() - from;
    if (count <= 0)
        return {};
    const QStringView lead = from == 0 ? pieces.before : pieces.list[from - 1].after;
    const QStringView tail = pieces.list.last().after;
    const auto part = [&](qsizetype i) { return i < count ? pieces.list[from + i].value : 0; };
    const auto has = [&](QStringView word) {
        return lead.contains(word, Qt::CaseInsensitive) || tail.contains(word, Qt::CaseInsensitive);
    };
    int hour = part(0);
    const bool isAfternoon = has(u"pm") || has(u"下午") || has(u"晚上");
    const bool isMorning = has(u"am") || has(u"上午");
    if (isAfternoon && hour < 12)
        hour += 12;
    if (isMorning && hour == 12)
        hour = 0;
    const QStringView mark = pieces.list[from].after.trimmed();
    ok = count >= 2 ? mark == u":" || mark == u"：" || mark == u"点" || mark == u"點" ||
                          mark == u"时" || mark == u"時"
                    : isAfternoon || isMorning || mark.startsWith(u'点') || mark.startsWith(u'时');
    const QTime time(hour, part(1), part(2));
    ok = ok && time.isValid();
    return time;
}

static DateReading found(const QDate& date, const Pieces& pieces, qsizetype used)
{
    bool ok = false;
    const QTime time = timeFrom(pieces, used, ok);
    if (!date.isValid() || !ok || date.year() < 1800 || date.year() > 2200)
        return {};
    return {.kind = DateReading::Kind::Sure,
            .time = {.date = date, .time = time},
            .dayFirst = true,
            .monthFirst = true};
}

// 20/11/2025 or 11/20/2025
static DateReading yearLast(const Pieces& pieces, DateOrder order)
{
    const int year = yearOf(pieces.list[2]);
    const QDate asDay(year, pieces.list[1].value, pieces.list[0].value);
    const QDate asMonth(year, pieces.list[0].value, pieces.list[1].value);
    const bool isSame = asDay == asMonth;
    const bool useDay =
        asDay.isValid() && (!asMonth.isValid() || order == DateOrder::DayFirst || isSame);
    DateReading reading = found(useDay ? asDay : asMonth, pieces, 3);
    if (reading.kind == DateReading::Kind::None)
        return reading;
    reading.dayFirst = asDay.isValid();
    reading.monthFirst = asMonth.isValid();
    if (asDay.isValid() && asMonth.isValid() && !isSame && order == DateOrder::Unknown)
        reading.kind = DateReading::Kind::Ambiguous;
    return reading;
}

static DateReading withMonthName(const Pieces& pieces)
{
    if (pieces.list.size() < 2)
        return {};
    const QStringView between = pieces.list[0].after;
    QStringView word = between;
    while (!word.isEmpty() && !word[0].isLetter())
        word = word.mid(1);
    if (const int month = monthNamed(word)) // 20-Nov-2025
        return found(QDate(yearOf(pieces.list[1]), month, pieces.list[0].value), pieces, 2);
    const QStringView lead = pieces.before.trimmed();
    if (const int month = monthNamed(lead)) // Nov 20, 2025
        return found(QDate(yearOf(pieces.list[1]), month, pieces.list[0].value), pieces, 2);
    return {};
}

static bool hasYearFirst(const Pieces& pieces)
{
    const auto& list = pieces.list;
    if (list.size() < 3 || list[1].digits > 2 || list[2].digits > 2)
        return false;
    const bool isChinese = list[0].after.trimmed() == u"年" && list[1].after.trimmed() == u"月";
    if (isChinese)
        return list[0].digits >= 2;
    const bool isMarked = pieces.isDate(u'-') || pieces.isDate(u'/') || pieces.isDate(u'.');
    return isMarked && (list[0].digits == 4 || list[0].digits == 3);
}

// 日 and a weekday may stand behind a day, other words make it prose.
static bool mayEndDate(QStringView after)
{
    after = after.trimmed();
    if (!after.isEmpty() && QStringView(u"日号號").contains(after[0]))
        after = after.mid(1);
    after = after.trimmed();
    return after.isEmpty() || after.startsWith(u"星期") || after.startsWith(u'周') ||
           after.startsWith(u'(') || after.startsWith(u'（');
}

DateReading readDate(QStringView text, DateOrder order)
{
    const QStringView plain = text.trimmed();
    if (plain.size() < 6 || plain.size() > 40)
        return {};
    const Pieces pieces = piecesOf(plain);
    if (pieces.isTooMuch || pieces.list.isEmpty())
        return {};
    const auto& list = pieces.list;
    const bool isBare = pieces.before.isEmpty();
    const bool isEra = pieces.before.trimmed() == u"民國" || pieces.before.trimmed() == u"民国";
    if (isBare && list[0].digits == 8 && (list.size() == 1 ? list[0].after.isEmpty() : true))
        return found(QDate(list[0].value / 10000, list[0].value / 100 % 100, list[0].value % 100),
                     pieces, 1);
    if ((isBare || isEra) && hasYearFirst(pieces)) {
        if (list.size() == 3 && !mayEndDate(list[2].after))
            return {};
        Pieces rest = pieces;
        const int year = isEra ? list[0].value + 1911 : yearOf(list[0]);
        // a zone behind the time (Z, +08:00) is passed over
        while (rest.list.size() > 6)
            rest.list.removeLast();
        return found(QDate(year, list[1].value, list[2].value), rest, 3);
    }
    const bool isSlashed = pieces.isDate(u'/') || pieces.isDate(u'-') || pieces.isDate(u'.');
    if (isBare && isSlashed && list[0].digits <= 2 && list[1].digits <= 2 &&
        (list[2].digits == 4 || (list[2].digits == 2 && pieces.isDate(u'/'))))
        return yearLast(pieces, pieces.isDate(u'.') ? DateOrder::DayFirst : order);
    return withMonthName(pieces);
}

WallTime dayOfSerial(double serial)
{
    if (!(serial >= 20000) || serial > 80000)
        return {};
    const double day = std::floor(serial);
    const int seconds = int(std::lround((serial - day) * 86400));
    WallTime time{.date = QDate(1899, 12, 30).addDays(qint64(day))};
    if (seconds > 0 && seconds < 86400)
        time.time = QTime(0, 0).addSecs(seconds);
    return time;
}

} // namespace kechi
