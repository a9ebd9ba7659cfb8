#include "core/customer/ContactDataRules.h"

#include "core/base/Text.h"
#include "core/member/Access.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kechi {

// Replaces what the pattern's group "data" finds and `mask` has a mask for.
template <typename Mask>
static QString replaced(const QString& text, const QRegularExpression& pattern, Mask mask)
{
    QString result;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart(u"data") - from);
        result += mask(match.captured(u"data"));
        from = match.capturedEnd(u"data");
    }
    return result + text.mid(from);
}

static QString maskedNumber(const QString& number)
{
    static const QRegularExpression day(uR"(^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$)"_s);
    if (day.match(number).hasMatch())
        return number;
    return masked(u"phone"_s, number);
}

// Most texts hold none, and are asked for in their thousands.
static bool mayHoldContactData(const QString& text)
{
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isDigit() && ++digits == 7)
            return true;
        if (QStringView(u"@＠信加").contains(c))
            return true;
        const bool isWord = i + 1 < text.size() && QStringView(u"wWvV").contains(c);
        if (isWord && QStringView(u"xXeE").contains(text[i + 1])) // wx, wechat, vx
            return true;
    }
    return false;
}

QString contactDataMasked(const QString& text)
{
    if (!mayHoldContactData(text))
        return text;
    // A day is found before a number, so that it does not become a part of one.
    static const QRegularExpression number(
        uR"((?<data>(?<!\d)\d{4}([-/.])\d{1,2}\2\d{1,2}(?!\d)|\+?\d(?:[\s\-‐-―－_/.．·•()（）]{0,3}\d){6,}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression email(uR"((?<data>[\w.+\-]+[@＠][\w\-]+(?:[.．][\w\-]+)+))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression weChat(
        uR"((?:[微薇威v]信号?|加v|wechat|weixin|wx|vx)[\s:：是]*(?:id)?[\s:：]*(?<data>[a-z][\w\-]{5,19}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masking = replaced(text, email, [](const QString& v) { return masked(u"email"_s, v); });
    masking = replaced(masking, weChat, [](const QString& v) { return masked(u"wechat"_s, v); });
    return replaced(masking, number, maskedNumber);
}

QStringList contactDataIn(const QString& name)
{
    if (contactDataMasked(name) == name)
        return {};
    return {folded(name), digitsOf(name)};
}

} // namespace kechi
