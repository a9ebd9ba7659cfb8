#include "core/imports/CellText.h"

#include "core/base/Text.h"
#include "core/customer/DuplicateRules.h"
#include "core/imports/CellShape.h"
#include "core/imports/NumberFormat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static bool mayRunAsFormula(QChar c)
{
    static constexpr QStringView kDangerous = u"=+-@\t\r＝＋－＠";
    return kDangerous.contains(c);
}

// '=1+1 is =1+1, ''=1 is '=1; a ' before anything else was never ours.
static bool hasOurQuote(const QString& text)
{
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    return quotes > 0 && quotes < text.size() && mayRunAsFormula(text[quotes]);
}

static QString undone(const QString& text)
{
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3).replace(u"\"\""_s, u"\""_s);
    return hasOurQuote(text) ? text.mid(1) : text;
}

QString keptText(const Cell& cell, bool plainText)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
    case Cell::Kind::Error: return {};
    case Cell::Kind::Date: return QString(cell.text).replace(u'T', u' ');
    case Cell::Kind::Number:
        return cell.isPercent() ? numberText(cell.number * 100) + u'%' : cell.text;
    case Cell::Kind::Bool:
    case Cell::Kind::Text: break;
    }
    const QString text = plainText ? undone(cell.text) : cell.text;
    const QString trimmed = text.trimmed();
    return saysNothing(trimmed) ? QString() : cleaned(trimmed);
}

static QStringList split(const QString& text, QStringView marks)
{
    const auto isMark = [marks](QChar c) {
        return std::find(marks.begin(), marks.end(), c) != marks.end();
    };
    if (std::none_of(text.begin(), text.end(), isMark))
        return {text};
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isMark(text[i]))
            continue;
        const QString piece = text.mid(from, i - from).trimmed();
        if (!piece.isEmpty())
            pieces += piece;
        from = i + 1;
    }
    return pieces;
}

static bool isWordForNone(const QString& text)
{
    static const QStringList none = {u"无"_s,   u"無"_s,   u"暂无"_s, u"没有"_s,
                                     u"不详"_s, u"未知"_s, u"none"_s, u"nil"_s};
    return saysNothing(text) || none.contains(text, Qt::CaseInsensitive);
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The number as written, without its extension and what leads to it. Words make it digits.
static QString numberIn(const QString& piece, const PhoneKey& key)
{
    QString number = halfWidth(piece);
    qsizetype left = key.extension.size();
    while (left > 0 && !number.isEmpty()) {
        left -= isDigit(number.back()) ? 1 : 0;
        number.chop(1);
    }
    if (!key.extension.isEmpty()) {
        while (!number.isEmpty() && !isDigit(number.back()))
            number.chop(1);
    }
    const bool hasWords =
        std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); });
    return hasWords ? key.digits : number;
}

static WayDraft phoneOf(const QString& piece, const PhoneKey& key)
{
    return {.kind = key.kind == PhoneKey::Kind::Mobile ? WayKind::Mobile : WayKind::Phone,
            .value = numberIn(piece, key),
            .extension = key.extension,
            .key = key.digits};
}

static bool isShortNumber(const QString& piece) // 95588, 10086: can be called, but names nobody
{
    return piece.size() >= 3 && piece.size() <= 6 &&
           std::all_of(piece.begin(), piece.end(), isDigit);
}

static void addPhone(const QString& piece, QList<WayDraft>& phones, QStringList& rest)
{
    const PhoneKey key = phoneKey(piece);
    if (key.kind != PhoneKey::Kind::None) {
        phones += phoneOf(piece, key);
        return;
    }
    const QStringList parts = piece.split(u' ', Qt::SkipEmptyParts);
    const bool areAll =
        parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
            return phoneKey(part).kind != PhoneKey::Kind::None;
        });
    if (areAll) {
        for (const QString& part : parts)
            phones += phoneOf(part, phoneKey(part));
    } else if (!phones.isEmpty() && piece.size() < 5 &&
               std::all_of(piece.begin(), piece.end(), isDigit)) {
        phones.last().value += u'/' + piece; // 55667788/89: the next line of the same switchboard
    } else if (isShortNumber(halfWidth(piece))) {
        phones += {.kind = WayKind::Phone, .value = halfWidth(piece)};
    } else if (!isWordForNone(piece)) {
        rest += piece;
    }
}

QList<WayDraft> phonesIn(const QString& text, QStringList& rest)
{
    QList<WayDraft> phones;
    for (const QString& piece : split(text, u"/、,，;；|\n\r\t\\或"))
        addPhone(piece, phones, rest);
    if (phones.isEmpty() && !rest.isEmpty())
        rest = {text}; // as the person wrote it
    return phones;
}

QList<WayDraft> emailsIn(const QString& text, QStringList& rest)
{
    QList<WayDraft> emails;
    const bool hasName = text.contains(u'<');
    for (const QString& piece : split(text, hasName ? u"、,，;；|\n\r\t" : u"/、,，;；| \n\r\t")) {
        const QString key = emailKey(piece);
        if (!key.isEmpty())
            emails +=
                {.kind = WayKind::Email, .value = hasName ? key : halfWidth(piece), .key = key};
        else if (!isWordForNone(piece))
            rest += piece;
    }
    if (emails.isEmpty() && !rest.isEmpty())
        rest = {text};
    return emails;
}

QStringList tagsIn(const QString& text)
{
    QStringList tags = split(text, u";；、,，|\n\r\t");
    tags.removeDuplicates();
    return tags;
}

DateReading dateIn(const Cell& cell, DateOrder order)
{
    if (cell.kind == Cell::Kind::Date)
        return readDate(cell.text);
    const QString text = cell.text.trimmed();
    const DateReading reading = readDate(text, order);
    if (reading.kind != DateReading::Kind::None)
        return reading;
    bool isNumber = false;
    const double number = cell.kind == Cell::Kind::Number ? cell.number : text.toDouble(&isNumber);
    const WallTime day =
        cell.kind == Cell::Kind::Number || isNumber ? dayOfSerial(number) : WallTime{};
    if (!day.date.isValid())
        return {};
    return {.kind = DateReading::Kind::Sure, .time = day, .dayFirst = true, .monthFirst = true};
}

} // namespace kechi
