#include "core/customer/ContactDataRules.h"

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

QString contactDataMasked(const QString& text)
{
    // A day is found before a number, so that it does not become a part of one.
    static const QRegularExpression number(
        uR"((?<data>(?<!\d)\d{4}([-/.])\d{1,2}\2\d{1,2}(?!\d)|\+?\d(?:[\s\-/.()]?\d){6,}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression email(uR"((?<data>[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression weChat(
        uR"((?:微信号?|wechat|wx)[\s:：]*(?:id)?[\s:：]*(?<data>[a-z][\w\-]{5,19}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masking = replaced(text, email, [](const QString& v) { return masked(u"email"_s, v); });
    masking = replaced(masking, weChat, [](const QString& v) { return masked(u"wechat"_s, v); });
    return replaced(masking, number, maskedNumber);
}

} // namespace kechi
