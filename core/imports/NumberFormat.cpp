#include "core/imports/NumberFormat.h"

#include <QDateTime>
#include <QHash>
#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr QChar kDigit(u'\x1'); // where m_zeros has a digit
static constexpr double kMsOfDay = 86'400'000;
static constexpr double kLastDay = 2'958'466; // 9999-12-31 and a day

static const QHash<int, QString>& builtInCodes()
{
    static const QHash<int, QString> codes = {
        {1, u"0"_s},
        {2, u"0.00"_s},
        {3, u"#,##0"_s},
        {4, u"#,##0.00"_s},
        {9, u"0%"_s},
        {10, u"0.00%"_s},
        {11, u"0.00E+00"_s},
        {12, u"# ?/?"_s},
        {13, u"# ?\?/?\?"_s},
        {14, u"yyyy/m/d"_s},
        {15, u"d-mmm-yy"_s},
        {16, u"d-mmm"_s},
        {17, u"mmm-yy"_s},
        {18, u"h:mm AM/PM"_s},
        {19, u"h:mm:ss AM/PM"_s},
        {20, u"h:mm"_s},
        {21, u"h:mm:ss"_s},
        {22, u"yyyy/m/d h:mm"_s},
        {27, u"yyyy\"年\"m\"月\""_s},
        {28, u"m\"月\"d\"日\""_s},
        {29, u"m\"月\"d\"日\""_s},
        {30, u"m-d-yy"_s},
        {31, u"yyyy\"年\"m\"月\"d\"日\""_s},
        {32, u"h\"时\"mm\"分\""_s},
        {33, u"h\"时\"mm\"分\"ss\"秒\""_s},
        {34, u"AM/PMh\"时\"mm\"分\""_s},
        {35, u"AM/PMh\"时\"mm\"分\"ss\"秒\""_s},
        {36, u"yyyy\"年\"m\"月\""_s},
        {37, u"#,##0;-#,##0"_s},
        {38, u"#,##0;[Red]-#,##0"_s},
        {39, u"#,##0.00;-#,##0.00"_s},
        {40, u"#,##0.00;[Red]-#,##0.00"_s},
        {45, u"mm:ss"_s},
        {46, u"[h]:mm:ss"_s},
        {47, u"mm:ss.0"_s},
        {48, u"##0.0E+0"_s},
        {49, u"@"_s},
        {50, u"yyyy\"年\"m\"月\""_s},
        {51, u"m\"月\"d\"日\""_s},
        {52, u"yyyy\"年\"m\"月\""_s},
        {53, u"m\"月\"d\"日\""_s},
        {54, u"m\"月\"d\"日\""_s},
        {55, u"AM/PMh\"时\"mm\"分\""_s},
        {56, u"AM/PMh\"时\"mm\"分\"ss\"秒\""_s},
        {57, u"yyyy\"年\"m\"月\""_s},
        {58, u"m\"月\"d\"日\""_s},
    };
    return codes;
}

NumberFormat NumberFormat::builtIn(int id)
{
    const QString code = builtInCodes().value(id);
    return code.isEmpty() ? NumberFormat() : NumberFormat(code);
}

// Formats have sections for positive; negative; zero; text. The first one is what counts.
static QString firstSection(const QString& code)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'"')
            isQuoted = !isQuoted;
        else if (code[i] == u'\\')
            ++i;
        else if (code[i] == u';' && !isQuoted)
            return code.left(i);
    }
    return code;
}

NumberFormat::NumberFormat(const QString& code) : m_code(code)
{
    const bool isGeneral =
        code.compare(u"General"_s, Qt::CaseInsensitive) == 0 || code.startsWith(u"G/");
    if (!isGeneral && code.size() < 1000)
        readSection(firstSection(code));
}

// Passes over what is text in a format: "…", \x, _x, *x, […]. True: it did.
bool NumberFormat::readMark(const QString& section, qsizetype& at)
{
    const QChar c = section[at];
    if (c == u'"') {
        const qsizetype end = section.indexOf(u'"', at + 1);
        const qsizetype to = end < 0 ? section.size() : end;
        m_zeros += section.mid(at + 1, to - at - 1);
        at = to;
        return true;
    }
    if (c == u'\\' || c == u'_' || c == u'*') {
        if (c == u'\\' && at + 1 < section.size())
            m_zeros += section[at + 1];
        ++at;
        return true;
    }
    if (c == u'[') {
        const qsizetype end = section.indexOf(u']', at);
        const QString inside =
            section.mid(at + 1, (end < 0 ? section.size() : end) - at - 1).toLower();
        const bool isElapsed = !inside.isEmpty() && (inside.count(u'h') == inside.size() ||
                                                     inside.count(u'm') == inside.size() ||
                                                     inside.count(u's') == inside.size());
        m_isDuration = m_isDuration || isElapsed;
        at = end < 0 ? section.size() : end;
        return true;
    }
    return false;
}

void NumberFormat::readSection(const QString& section)
{
    QString marks; // what is not text, in lower case
    for (qsizetype i = 0; i < section.size(); ++i) {
        if (readMark(section, i))
            continue;
        marks += section[i].toLower();
        m_zeros += section[i] == u'0' ? kDigit : section[i];
    }
    settle(marks);
}

void NumberFormat::settle(const QString& given)
{
    QString marks = given;
    const bool hasNoon = marks.contains(u"am/pm"_s) || marks.contains(u"a/p"_s);
    marks.remove(u"am/pm"_s).remove(u"a/p"_s);
    const bool isScientific = marks.contains(u"e+"_s) || marks.contains(u"e-"_s);
    m_hasTime = hasNoon || marks.contains(u'h') || marks.contains(u's');
    const bool isMonth = marks.contains(u'm') && !m_hasTime && !m_isDuration;
    m_hasDate = !isScientific &&
                (marks.contains(u'y') || marks.contains(u'd') || marks.contains(u'e') || isMonth);
    if (isScientific)
        m_hasTime = false;
    const auto isPlain = [](QChar c) {
        return c == u'0' || c == u'-' || c == u' ' || c == u'(' || c == u')';
    };
    const bool isPadding =
        marks.count(u'0') >= 2 && std::all_of(marks.begin(), marks.end(), isPlain);
    if (!isPadding || isDate())
        m_zeros.clear();
}

// 000-0000 and 123: 000-0123
QString NumberFormat::padded(qint64 number) const
{
    QString digits = QString::number(number);
    const qsizetype first = m_zeros.indexOf(kDigit);
    QString text;
    for (qsizetype i = m_zeros.size() - 1; i >= 0; --i) {
        if (i == first)
            text.prepend(digits.isEmpty() ? u"0"_s : digits); // all that is left
        else if (m_zeros[i] != kDigit)
            text.prepend(m_zeros[i]);
        else
            text.prepend(digits.isEmpty() ? QChar(u'0') : digits.back());
        if (m_zeros[i] == kDigit)
            digits.chop(1);
    }
    return text;
}

// As few digits as say the number, and zeros behind them where it is larger than those.
QString numberText(double number)
{
    char room[64];
    const double size = std::fabs(number);
    if (size >= 1e15 && size < 1e21) {
        const auto end =
            std::to_chars(room, room + sizeof room, number, std::chars_format::scientific);
        const QString text = QString::fromLatin1(room, end.ptr - room); // -1.234e+17
        const qsizetype e = text.indexOf(u'e');
        const QString digits = text.left(e).remove(u'.');
        const qsizetype places = text.mid(e + 1).toInt() + 1 + (number < 0 ? 1 : 0);
        return digits.leftJustified(places, u'0');
    }
    const bool isOrdinary = number == 0 || (size >= 1e-7 && size < 1e15);
    const auto end = isOrdinary
                         ? std::to_chars(room, room + sizeof room, number, std::chars_format::fixed)
                         : std::to_chars(room, room + sizeof room, number);
    return QString::fromLatin1(room, end.ptr - room);
}

static QString timeText(qint64 ms)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms));
    return time.toString(ms % 1000 == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

static QString durationText(double days)
{
    const qint64 seconds = std::llround(days * 86400);
    return QString::asprintf("%lld:%02d:%02d", seconds / 3600, int(seconds / 60 % 60),
                             int(seconds % 60));
}

// Lotus took 1900 for a leap year, and Excel after it: day 60 is 29 February 1900.
static QString dayText(qint64 day, bool is1904)
{
    if (is1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

void NumberFormat::fill(Cell& cell, double number, bool is1904) const
{
    cell.number = number;
    cell.format = m_code;
    cell.kind = Cell::Kind::Number;
    if (isDate() && number >= 0 && number < kLastDay) {
        const qint64 ms = std::llround(number * kMsOfDay);
        const qint64 day = ms / qint64(kMsOfDay);
        const qint64 rest = ms % qint64(kMsOfDay);
        const bool isTimeOnly = day == 0 && !m_hasDate && !is1904;
        if (m_isDuration && !m_hasDate) {
            cell.text = durationText(number);
        } else if (isTimeOnly) {
            cell.text = timeText(rest);
        } else if (day == 0 && rest == 0 && !is1904) {
            cell.text = u"0"_s; // Excel shows 0 January 1900: no day
            return;
        } else {
            cell.text = dayText(day, is1904);
            if (rest != 0 || m_hasTime)
                cell.text += u'T' + timeText(rest);
        }
        cell.kind = Cell::Kind::Date;
        return;
    }
    const bool isWhole = number >= 0 && number < 1e15 && number == std::floor(number);
    cell.text = !m_zeros.isEmpty() && isWhole ? padded(qint64(number)) : numberText(number);
}

} // namespace kechi
