// The part of DuplicateRules that takes a phone number apart. By hand: an import asks it for
// every phone of a million rows, and regular expressions took most of the time.
#include "core/base/Text.h"
#include "core/customer/DuplicateRules.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace kechi {

namespace {

struct Group {
    qsizetype from = 0;
    qsizetype size = 0;
};

// What a phone cell says, in pieces.
struct Scan {
    QVarLengthArray<char16_t, 64> digits;
    QVarLengthArray<Group, 16> groups; // of digits that stand together
    bool hasPlus = false;              // before the first digit
    qsizetype extensionGroup = -1;     // the group behind 转, 分机, ext, #
    bool isSomethingElse = false;      // has words that no phone number has

    QStringView group(qsizetype i) const
    {
        return {digits.data() + groups[i].from, groups[i].size};
    }
    QStringView joined(qsizetype from, qsizetype to) const
    {
        if (from >= to)
            return {};
        const qsizetype start = groups[from].from;
        return {digits.data() + start, groups[to - 1].from + groups[to - 1].size - start};
    }
};

} // namespace

static char16_t narrow(char16_t c)
{
    c = halfWidth(c);
    return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
}

static bool isLatin(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

static bool isExtensionWord(QStringView word)
{
    return word == u"ext" || word == u"extension" || word == u"extn" || word == u"x";
}

static bool isPhoneWord(QStringView word)
{
    static constexpr std::array<QStringView, 14> kWords = {
        u"tel",    u"telephone", u"phone", u"mobile", u"mob",    u"cell", u"fax",
        u"office", u"no",        u"ph",    u"hp",     u"direct", u"or",   u"home"};
    return word.size() < 2 || std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

static Scan scanned(QStringView text)
{
    Scan scan;
    QVarLengthArray<char16_t, 16> word;
    bool inGroup = false;
    bool extensionNext = false;
    const auto endWord = [&] {
        const QStringView view(word.data(), word.size());
        if (isExtensionWord(view) && !scan.groups.isEmpty())
            extensionNext = true;
        else if (!isPhoneWord(view))
            scan.isSomethingElse = true;
        word.clear();
    };
    for (const QChar each : text) {
        const char16_t c = narrow(each.unicode());
        if (isLatin(c)) {
            word.append(c);
            inGroup = false;
            continue;
        }
        if (!word.isEmpty())
            endWord();
        if (c >= u'0' && c <= u'9') {
            if (!inGroup) {
                if (extensionNext && scan.extensionGroup < 0)
                    scan.extensionGroup = scan.groups.size();
                scan.groups.append({scan.digits.size(), 0});
            }
            inGroup = true;
            scan.digits.append(c);
            ++scan.groups.last().size;
            continue;
        }
        inGroup = false;
        if (c == u'+' && scan.digits.isEmpty())
            scan.hasPlus = true;
        // 转 轉, the 机 機 of 分机, the 线 線 of 内线
        const bool announces = c == u'转' || c == u'轉' || c == u'机' || c == u'機' || c == u'线' ||
                               c == u'線' || c == u'#' || c == u'*';
        if (announces && !scan.groups.isEmpty())
            extensionNext = true;
    }
    if (!word.isEmpty())
        endWord();
    return scan;
}

static bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

// A Chinese number with its area code: 010 and 02x have three digits and 8 after them, the others
// four digits and 7 or 8.
static bool isWholeLandline(QStringView digits)
{
    if (digits.size() < 11 || digits[0] != u'0' || digits[1] == u'0')
        return false;
    if (digits[1] == u'1' || digits[1] == u'2')
        return digits.size() == 11;
    return digits.size() <= 12;
}

// 021-55667788-801: a short group behind a number that is whole without it.
static bool endsInExtension(const Scan& scan)
{
    const qsizetype last = scan.groups.size() - 1;
    if (last < 1 || scan.groups[last].size > 5)
        return false;
    const bool hasCountry = last > 1 && (scan.group(0) == u"86" || scan.group(0) == u"0086");
    const QStringView number = scan.joined(hasCountry ? 1 : 0, last);
    const bool isLocal = last == 1 && (number.size() == 7 || number.size() == 8);
    if (number[0] != u'0' && hasCountry)
        return isMobile(number) || isWholeLandline(QString(u'0' + number.toString()));
    return isMobile(number) || isWholeLandline(number) || (isLocal && number[0] != u'0');
}

// The digits as China dials them, or with the country code of another country.
static QStringView national(const Scan& scan, QStringView digits, bool& needsZero)
{
    bool international = scan.hasPlus;
    if (!international && digits.startsWith(u"00")) {
        digits = digits.mid(2);
        international = true;
    }
    const bool isChina =
        digits.startsWith(u"86") && (international || isMobile(digits.mid(2)) ||
                                     (scan.group(0) == u"86" && digits.size() >= 11));
    if (!isChina)
        return digits;
    digits = digits.mid(2);
    const bool isService = digits.startsWith(u"400") || digits.startsWith(u"800");
    needsZero = !isMobile(digits) && !isService && digits.size() >= 9 && digits[0] != u'0';
    return digits;
}

PhoneKey phoneKey(const QString& text)
{
    const Scan scan = scanned(text);
    if (scan.isSomethingElse || scan.groups.isEmpty())
        return {};
    qsizetype groups = scan.groups.size();
    PhoneKey key;
    if (scan.extensionGroup > 0 || endsInExtension(scan)) {
        groups = scan.extensionGroup > 0 ? scan.extensionGroup : groups - 1;
        key.extension = scan.joined(groups, scan.groups.size()).toString();
    }
    bool needsZero = false; // +86 21 … is 021 …
    QStringView digits = national(scan, scan.joined(0, groups), needsZero);
    const bool isForeign = scan.hasPlus && !scan.group(0).startsWith(u"86");
    if (digits.size() == 12 && digits[0] == u'0' && isMobile(digits.mid(1)))
        digits = digits.mid(1); // dialled from another city
    if (digits.size() < 7 || digits.size() > 15 || digits.count(digits[0]) == digits.size())
        return {};
    key.kind = isMobile(digits) && !isForeign ? PhoneKey::Kind::Mobile : PhoneKey::Kind::Landline;
    key.digits = needsZero ? u'0' + digits.toString() : digits.toString();
    return key;
}

} // namespace kechi
