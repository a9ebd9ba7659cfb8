// The part of DuplicateRules that compares names.
#include "core/customer/DuplicateRules.h"

#include "core/base/Text.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kechi {

// Words that say "company" at the end of a name; the longer before the shorter. Folded, so
// traditional characters need no line of their own.
static constexpr std::array<QStringView, 14> kChineseSuffixes = {
    u"股份有限公司", u"有限责任公司", u"有限公司", u"股份公司", u"有限合伙",
    u"合伙企业",     u"株式会社",     u"有限会社", u"合同会社", u"总公司",
    u"公司",         u"集团",         u"股份",     u"有限"};

static bool isLatinSuffix(const QString& word)
{
    static const QSet<QString> words = {
        u"ltd"_s,         u"limited"_s, u"inc"_s,      u"incorporated"_s, u"corp"_s,
        u"corporation"_s, u"co"_s,      u"company"_s,  u"llc"_s,          u"llp"_s,
        u"lp"_s,          u"plc"_s,     u"gmbh"_s,     u"ag"_s,           u"kg"_s,
        u"mbh"_s,         u"ug"_s,      u"sa"_s,       u"sas"_s,          u"sarl"_s,
        u"srl"_s,         u"spa"_s,     u"sl"_s,       u"bv"_s,           u"nv"_s,
        u"oy"_s,          u"oyj"_s,     u"ab"_s,       u"as"_s,           u"aps"_s,
        u"pty"_s,         u"pte"_s,     u"bhd"_s,      u"sdn"_s,          u"kk"_s,
        u"cv"_s,          u"group"_s,   u"holdings"_s, u"holding"_s,      u"&"_s};
    return words.contains(word);
}

static bool isHan(QChar c)
{
    return c.unicode() >= 0x2E80;
}

// Letters and digits that stand together in one script. "S.A." is one word, "C++" another.
static QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' ||
                            c == u'#' || c == u'&';
        if (isPart && !word.isEmpty() && isHan(word.back()) != isHan(c))
            endWord();
        if (isPart)
            word += c;
        else if (c == u'.' && i > 0 && text[i - 1].isLetter() && (i < 2 || !text[i - 2].isLetter()))
            continue;
        else
            endWord();
    }
    endWord();
    return words;
}

// A branch is not its company: 分公司 and 子公司 stay.
static bool isBranch(QStringView name, QStringView suffix)
{
    if (!suffix.endsWith(u"公司"))
        return false;
    const QStringView before = name.chopped(2);
    return before.endsWith(u'分') || before.endsWith(u'子');
}

static bool dropChineseSuffix(QStringList& words)
{
    QString& last = words.last();
    for (const QStringView suffix : kChineseSuffixes) {
        if (!last.endsWith(suffix) || isBranch(last, suffix))
            continue;
        const qsizetype left = last.size() - suffix.size();
        if (left == 0 && words.size() > 1) {
            words.removeLast();
            return true;
        }
        if (left >= 2) { // one character says too little
            last.chop(suffix.size());
            return true;
        }
        return false;
    }
    return false;
}

QString nameKey(const QString& name)
{
    const QString text = folded(name);
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return text.trimmed();
    const QStringList all = words;
    for (;;) {
        if (words.size() > 1 && isLatinSuffix(words.last()))
            words.removeLast();
        else if (!isHan(words.last().back()) || !dropChineseSuffix(words))
            break;
    }
    const bool isOnlySuffix =
        words.size() == 1 && std::find(kChineseSuffixes.begin(), kChineseSuffixes.end(),
                                       words[0]) != kChineseSuffixes.end();
    return (isOnlySuffix ? all : words).join(QString());
}

} // namespace kechi
