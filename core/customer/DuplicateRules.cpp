#include "core/customer/DuplicateRules.h"

#include "core/base/Text.h"

#include <QDate>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kechi {

static bool isOneDigitRepeated(QStringView text)
{
    return !text.isEmpty() && text.count(text[0]) == text.size();
}

static bool isAddressCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'@':
    case u'<':
    case u'>':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u',':
    case u';':
    case u':':
    case u'"':
    case u'\\': return false;
    default: return c.unicode() > 0x20 && c.unicode() != 0x7F && !c.isSpace();
    }
}

static bool isDomain(QStringView domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || domain.size() - dot < 3 || domain.startsWith(u'-') || domain.contains(u".."))
        return false;
    const QStringView top = domain.mid(dot + 1);
    return domain[0] != u'.' &&
           std::none_of(top.begin(), top.end(), [](QChar c) { return c.isDigit(); });
}

QString emailKey(const QString& text)
{
    QString key = halfWidth(text).toLower();
    const qsizetype open = key.lastIndexOf(u'<');
    if (open >= 0 && key.endsWith(u'>'))
        key = key.mid(open + 1, key.size() - open - 2).trimmed();
    if (key.startsWith(u"mailto:"))
        key.remove(0, 7);
    const qsizetype at = key.indexOf(u'@');
    if (at < 1 || at > 64 || key.size() > 254 || !isDomain(QStringView(key).mid(at + 1)))
        return {};
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i != at && !isAddressCharacter(key[i]))
            return {};
    }
    return key;
}

QString creditCodeKey(const QString& text)
{
    static const QString kCharacters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    const QString code = halfWidth(text).remove(u' ').toUpper();
    if (code.size() != 18 || isOneDigitRepeated(code))
        return {};
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^i mod 31
    for (qsizetype i = 0; i < 17; ++i) {
        const qsizetype value = kCharacters.indexOf(code[i]);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    const qsizetype check = (31 - sum % 31) % 31;
    return code[17] == kCharacters[check] ? code : QString();
}

static bool isIdentityCard(QStringView card)
{
    static constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const int province = card.left(2).toInt();
    const QDate birth(card.mid(6, 4).toInt(), card.mid(10, 2).toInt(), card.mid(12, 2).toInt());
    if (province < 11 || province > 83 || !birth.isValid() || birth.year() < 1850 ||
        birth.year() > 2150)
        return false;
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum += card[qsizetype(i)].digitValue() * kWeights[i];
    return card[17].toUpper() == u"10X98765432"_s[sum % 11];
}

// Runs of 18 digits, the last of which may be an X, that nothing like them touches.
static bool hasIdentityCard(const QString& half)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isWord = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    for (qsizetype i = 0; i + 18 <= half.size(); ++i) {
        if (!isDigit(half[i]) || (i > 0 && isWord(half[i - 1])))
            continue;
        qsizetype end = i;
        while (end < half.size() && isDigit(half[end]))
            ++end;
        if (end - i == 17 && end < half.size() && half[end].toUpper() == u'X')
            ++end;
        const bool isAlone = end == half.size() || !isWord(half[end]);
        if (end - i == 18 && isAlone && isIdentityCard(QStringView(half).mid(i, 18)))
            return true;
        i = end;
    }
    return false;
}

bool looksLikeIdentityCard(const QString& text)
{
    const QString card = text.size() < 18 ? QString() : halfWidth(text);
    return card.size() == 18 && hasIdentityCard(card);
}

bool holdsIdentityCard(const QString& text)
{
    return text.size() >= 18 && hasIdentityCard(halfWidth(text));
}

bool looksLikeTaiwanBusinessNo(const QString& text)
{
    static constexpr std::array kWeights = {1, 2, 1, 2, 1, 2, 4, 1};
    const QString digits = digitsOf(text);
    if (digits.size() != 8 || text.trimmed().size() != 8 || isOneDigitRepeated(digits))
        return false;
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i) {
        const int product = digits[qsizetype(i)].digitValue() * kWeights[i];
        sum += product / 10 + product % 10;
    }
    // A 7 in the seventh place gives 28, whose digits may be summed once more: 10 or 1.
    return sum % 5 == 0 || (digits[6] == u'7' && (sum + 1) % 5 == 0);
}

} // namespace kechi
