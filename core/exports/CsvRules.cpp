#include "core/exports/CsvRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

// A ' that stands before such text already gets one more, so that one can be taken off.
QString harmless(const QString& text)
{
    static constexpr QStringView kDangerous = u"=+-@\t\r＝＋－＠";
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    const bool mayRun = first != text.end() && kDangerous.contains(*first);
    return mayRun ? u'\'' + text : text;
}

static bool needsQuotes(const QString& text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'\t' || c == u'"' || c == u'\n' || c == u'\r';
    });
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells) {
        QString text = harmless(cell);
        if (needsQuotes(text))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        written += text;
    }
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace kechi
