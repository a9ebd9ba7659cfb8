#include "core/imports/CellShape.h"

#include "core/customer/DuplicateRules.h"
#include "core/imports/DateText.h"

#include <algorithm>
#include <array>

namespace kechi {

// Na, Nan and Null are people; NA, NaN and null are nothing.
static bool isWrittenAsName(QStringView text)
{
    return text.size() > 1 && text[0].isUpper() &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isLower(); });
}

bool saysNothing(QStringView text)
{
    static constexpr std::array<QStringView, 13> kNothings = {
        u"NULL", u"\\N", u"N/A", u"#N/A", u"NA", u"-",  u"--",
        u"---",  u"－",  u"—",   u"——",   u"/",  u"NaN"};
    if (text.isEmpty())
        return true;
    return text.size() <= 4 && !isWrittenAsName(text) &&
           std::any_of(kNothings.begin(), kNothings.end(), [text](QStringView nothing) {
               return text.compare(nothing, Qt::CaseInsensitive) == 0;
           });
}

namespace {

struct Counts {
    qsizetype digits = 0;
    qsizetype letters = 0;
    qsizetype blanks = 0;
    qsizetype marks = 0; // everything else
};

} // namespace

static Counts countsOf(QStringView text)
{
    Counts counts;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++counts.digits;
        else if (c.isLetter() || c.isMark() || c.isSurrogate())
            ++counts.letters;
        else if (c.isSpace())
            ++counts.blanks;
        else
            ++counts.marks;
    }
    return counts;
}

// 12  -1,234.50  1 234,5  1.5e3  12%  ¥1,200  (300)
static bool isNumber(QStringView text)
{
    static constexpr QStringView kMoney = u"$€£¥￥";
    qsizetype digits = 0;
    bool afterE = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9') {
            ++digits;
            continue;
        }
        const bool isLast = i + 1 == text.size();
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool isSign =
            (c == u'-' || c == u'+') && (digits == 0 || before == u'e' || before == u'E');
        const bool isE = (c == u'e' || c == u'E') && digits > 0 && !isLast && !afterE;
        const bool isMark = (c == u'.' || c == u',' || c == u'\'' || c == u' ' || c == u'\u00A0') &&
                            before != c && !(c == u' ' && isLast);
        const bool isWrap = (c == u'(' && i == 0) || (c == u')' && isLast) ||
                            (c == u'%' && isLast) || kMoney.contains(c);
        if (!isSign && !isE && !isMark && !isWrap)
            return false;
        afterE = afterE || isE;
    }
    return digits > 0;
}

static bool isTime(QStringView text)
{
    const qsizetype colons = text.count(u':');
    if (colons < 1 || colons > 2 || text.size() > 15 || !text[0].isDigit())
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u':' || c == u'.' || c == u' ' ||
               QStringView(u"aApPmM").contains(c);
    });
}

static bool isUrl(QStringView text)
{
    if (text.contains(u' '))
        return false;
    if (text.contains(u"://") || text.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    const qsizetype dot = text.indexOf(u'.');
    const qsizetype slash = text.indexOf(u'/');
    return dot > 0 && slash > dot + 2 && text[0].isLetter();
}

CellShape shapeOf(QStringView text)
{
    const QStringView plain = text.trimmed();
    if (saysNothing(plain))
        return CellShape::Empty;
    const Counts counts = countsOf(plain);
    if (counts.digits > 0) {
        if (isNumber(plain))
            return CellShape::Number;
        if (isTime(plain))
            return CellShape::Time;
        if (readDate(plain).kind != DateReading::Kind::None)
            return CellShape::Date;
    }
    if (plain.contains(u'@') && !emailKey(plain.toString()).isEmpty())
        return CellShape::Email;
    if (counts.marks > 0 && isUrl(plain))
        return CellShape::Url;
    if (counts.digits > 0 && counts.blanks == 0)
        return CellShape::Code;
    return counts.marks * 4 <= counts.letters ? CellShape::Word : CellShape::Prose;
}

} // namespace kechi
