#include "core/imports/HtmlText.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kLongestEntity = 10;

static QString characterOf(QStringView entity)
{
    static const QHash<QString, QString> named = {
        {u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},     {u"apos"_s, u"'"_s},      {u"nbsp"_s, u"\u00A0"_s},
        {u"ensp"_s, u"\u2002"_s}, {u"emsp"_s, u"\u2003"_s}, {u"middot"_s, u"·"_s},
        {u"yen"_s, u"¥"_s},       {u"pound"_s, u"£"_s},     {u"euro"_s, u"€"_s},
        {u"copy"_s, u"©"_s},      {u"reg"_s, u"®"_s},       {u"trade"_s, u"™"_s},
        {u"deg"_s, u"°"_s},       {u"times"_s, u"×"_s},     {u"divide"_s, u"÷"_s},
        {u"plusmn"_s, u"±"_s},    {u"sup2"_s, u"²"_s},      {u"sup3"_s, u"³"_s},
        {u"hellip"_s, u"…"_s},    {u"mdash"_s, u"—"_s},     {u"ndash"_s, u"–"_s},
        {u"ldquo"_s, u"“"_s},     {u"rdquo"_s, u"”"_s},     {u"lsquo"_s, u"‘"_s},
        {u"rsquo"_s, u"’"_s},     {u"laquo"_s, u"«"_s},     {u"raquo"_s, u"»"_s},
        {u"bull"_s, u"•"_s},      {u"auml"_s, u"ä"_s},      {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s},      {u"Auml"_s, u"Ä"_s},      {u"Ouml"_s, u"Ö"_s},
        {u"Uuml"_s, u"Ü"_s},      {u"szlig"_s, u"ß"_s},     {u"eacute"_s, u"é"_s},
        {u"egrave"_s, u"è"_s},    {u"agrave"_s, u"à"_s},    {u"ccedil"_s, u"ç"_s},
        {u"ntilde"_s, u"ñ"_s},    {u"oslash"_s, u"ø"_s},    {u"aring"_s, u"å"_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity.toString());
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter =
        isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!isCharacter)
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

// &nbsp; without its ; is nothing: an address may hold "?a=1&copy=2".
static QString withoutEntities(const QString& text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString plain;
    qsizetype from = 0; // what is before it stands in plain
    for (; at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0)
            break;
        if (end - at > kLongestEntity)
            continue;
        const QString character = characterOf(QStringView(text).mid(at + 1, end - at - 1));
        if (character.isEmpty())
            continue;
        plain += QStringView(text).mid(from, at - from);
        plain += character;
        from = end + 1;
        at = end;
    }
    plain += QStringView(text).mid(from);
    return plain;
}

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

QString plainOfHtml(std::string_view utf8)
{
    const QString raw = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QString text;
    text.reserve(raw.size());
    for (const QChar c : raw) {
        if (c == QLatin1Char(kHtmlLineEnd)) {
            while (text.endsWith(u' '))
                text.chop(1);
            text += u'\n';
        } else if (!isBlank(c)) {
            text += c;
        } else if (!text.isEmpty() && !text.endsWith(u' ') && !text.endsWith(u'\n')) {
            text += u' ';
        }
    }
    return withoutEntities(text).trimmed(); // &nbsp; at its ends is there to fill a cell
}

} // namespace kechi
