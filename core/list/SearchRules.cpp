#include "core/list/SearchRules.h"

#include "core/base/Text.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static bool isPhoneLike(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || u" +-().\u2010\u2013"_s.contains(c);
    });
}

// As phone keys are stored: without +86.
static QString phonePart(const QString& text)
{
    const QString digits = digitsOf(text);
    if (text.startsWith(u"+86"))
        return digits.mid(2);
    return digits.startsWith(u"0086") ? digits.mid(4) : digits;
}

QList<SearchWord> searchWords(const QString& text)
{
    const QString whole = folded(text).simplified();
    if (isPhoneLike(whole) && digitsOf(whole).size() >= 3)
        return {{.name = whole, .way = phonePart(whole)}};
    QList<SearchWord> words;
    for (const QString& word : whole.split(u' ', Qt::SkipEmptyParts)) {
        if (words.size() == kMostSearchWords)
            break;
        words.append({.name = word, .way = word});
    }
    return words;
}

} // namespace kechi
