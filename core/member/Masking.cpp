#include "core/base/Text.h"
#include "core/member/Access.h"

using namespace Qt::StringLiterals;

namespace kechi {

static QString stars(qsizetype most)
{
    return QString(std::min<qsizetype>(most, 4), u'*');
}

// Digits alone, so that blanks and dashes do not count as hidden ones. +86 says nothing.
static QString maskedPhone(const QString& value)
{
    QString digits = digitsOf(value);
    if (digits.startsWith(u"0086"_s))
        digits.remove(0, 4);
    else if (digits.size() == 13 && digits.startsWith(u"86"_s))
        digits.remove(0, 2);
    if (digits.size() >= 11)
        return digits.left(3) + stars(4) + digits.right(4);
    if (digits.size() >= 7)
        return stars(4) + digits.right(3);
    return stars(value.size());
}

// The first letter stays, a letter of two units with both.
static QString maskedWord(const QString& word, qsizetype shortest)
{
    const qsizetype first = !word.isEmpty() && word.front().isHighSurrogate() ? 2 : 1;
    if (word.size() < std::max(shortest, first + 1))
        return stars(word.size());
    return word.left(first) + QString(std::min<qsizetype>(word.size() - first, 3), u'*');
}

QString masked(const QString& wayKind, const QString& value)
{
    if (wayKind == u"mobile"_s || wayKind == u"phone"_s)
        return maskedPhone(value);
    const qsizetype at = value.lastIndexOf(u'@');
    if (wayKind == u"email"_s && at > 0)
        return maskedWord(value.left(at), 2) + value.mid(at);
    return maskedWord(value, 5);
}

} // namespace kechi
