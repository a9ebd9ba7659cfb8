#include "core/imports/ColumnProfile.h"

#include "core/base/Text.h"
#include "core/customer/DuplicateRules.h"
#include "core/imports/CellShape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kechi {

template <size_t N>
static bool endsInOneOf(QStringView text, const std::array<QStringView, N>& words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.size() > word.size() && text.endsWith(word);
    });
}

bool looksLikeCompany(const QString& text)
{
    static constexpr std::array<QStringView, 20> kHan = {
        u"公司",   u"集团",   u"厂",   u"事务所", u"研究院", u"研究所",  u"医院",
        u"大学",   u"学校",   u"银行", u"酒店",   u"商行",   u"中心",    u"合作社",
        u"经营部", u"工作室", u"商店", u"超市",   u"协会",   u"合伙企业"};
    static constexpr std::array<QStringView, 14> kLatin = {
        u" ltd", u" inc", u" llc",     u" gmbh", u" corp", u" corporation", u" company",
        u" co",  u" plc", u" limited", u" s.a",  u" ag",   u" group",       u" holdings"};
    QString plain = folded(text).trimmed();
    if (plain.size() < 4 || plain.size() > 80)
        return false;
    while (plain.endsWith(u'.') || plain.endsWith(u')'))
        plain.chop(1);
    plain.replace(u',', u' ');
    return endsInOneOf(plain, kHan) || endsInOneOf(plain, kLatin);
}

// Two to four characters that begin with a usual family name.
static bool looksLikePerson(const QString& text)
{
    static const QString kFamilies =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
        u"苏魏吕丁任沈姚卢姜崔钟谭陆"
        "汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施洪季柯詹游翁简庄"_s;
    if (text.size() < 2 || text.size() > 4 || !kFamilies.contains(folded(text)[0]))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() < 0xA000; });
}

static bool looksLikeAddress(const QString& text)
{
    if (text.size() < 6)
        return false;
    const auto has = [&text](QChar c) { return text.contains(c); };
    const bool isChinese =
        (has(u'省') || has(u'市') || has(u'区') || has(u'區') || has(u'县') || has(u'縣')) &&
        (has(u'路') || has(u'街') || has(u'号') || has(u'號') || has(u'道') || has(u'村'));
    return isChinese || (has(u'路') && (has(u'号') || has(u'號')));
}

static bool looksLikeRegion(const QString& text)
{
    static const QSet<QString> kRegions = {
        u"北京"_s,   u"天津"_s, u"河北"_s, u"山西"_s, u"内蒙古"_s, u"辽宁"_s, u"吉林"_s,
        u"黑龙江"_s, u"上海"_s, u"江苏"_s, u"浙江"_s, u"安徽"_s,   u"福建"_s, u"江西"_s,
        u"山东"_s,   u"河南"_s, u"湖北"_s, u"湖南"_s, u"广东"_s,   u"广西"_s, u"海南"_s,
        u"重庆"_s,   u"四川"_s, u"贵州"_s, u"云南"_s, u"西藏"_s,   u"陕西"_s, u"甘肃"_s,
        u"青海"_s,   u"宁夏"_s, u"新疆"_s, u"台湾"_s, u"香港"_s,   u"澳门"_s};
    QString plain = folded(text);
    if (plain.endsWith(u'省') || plain.endsWith(u'市'))
        plain.chop(1);
    return plain.size() <= 4 && kRegions.contains(plain);
}

// A bare run of seven or eight digits may be anything; a phone has marks, an area code or is
// mobile.
static bool looksLikePhone(const QString& text, const PhoneKey& key)
{
    if (key.kind != PhoneKey::Kind::Landline)
        return key.kind == PhoneKey::Kind::Mobile;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (isNumber && text.contains(u'.'))
        return false;
    const bool hasMarks = text.contains(u'-') || text.contains(u'(') || text.contains(u'（') ||
                          text.contains(u'+') || text.contains(u'转') || text.contains(u'轉');
    return shapeOf(text) != CellShape::Date &&
           (hasMarks || (key.digits.startsWith(u'0') && key.digits.size() >= 10));
}

void ColumnProfile::add(const Cell& cell)
{
    const QString text = cell.text.trimmed();
    if (cell.isEmpty() || saysNothing(text))
        return;
    ++m_filled;
    if (m_different.size() < 100'000)
        m_different.insert(text);
    if (cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Number)
        addText(text);
}

void ColumnProfile::addText(const QString& text)
{
    const PhoneKey phone = phoneKey(text);
    m_mobiles += phone.kind == PhoneKey::Kind::Mobile ? 1 : 0;
    m_phones += looksLikePhone(text, phone) ? 1 : 0;
    m_emails += emailKey(text).isEmpty() ? 0 : 1;
    m_urls += shapeOf(text) == CellShape::Url ? 1 : 0;
    m_companies += looksLikeCompany(text) ? 1 : 0;
    m_persons += looksLikePerson(text) ? 1 : 0;
    m_addresses += looksLikeAddress(text) ? 1 : 0;
    m_regions += looksLikeRegion(text) ? 1 : 0;
    m_creditCodes += creditCodeKey(text).isEmpty() ? 0 : 1;
    m_businessNos += looksLikeTaiwanBusinessNo(text) ? 1 : 0;
    m_identityCards += looksLikeIdentityCard(text) ? 1 : 0;
    const bool isShort = text.size() <= 20 && !text.contains(u' ');
    const bool isCode = isShort && std::all_of(text.begin(), text.end(), [](QChar c) {
                            return c.unicode() < 0x80 &&
                                   (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
                        });
    m_codes += isCode && shapeOf(text) != CellShape::Date ? 1 : 0;
}

FieldGuess ColumnProfile::guess() const
{
    using Found = ColumnChoice::Found;
    struct Voice {
        Field field;
        qint64 count;
        double bar;
    };
    const Voice voices[] = {
        {Field::IdentityCard, m_identityCards, 0.5},
        {Field::CreditCode, m_creditCodes, 0.6},
        {Field::Email, m_emails, 0.6},
        {Field::ContactMobile, m_mobiles, 0.6},
        {Field::Phone, m_phones, 0.7},
        {Field::Website, m_urls, 0.6},
        {Field::Name, m_companies, 0.5},
        {Field::RegistrationNo, m_filled >= 5 ? m_businessNos : 0, 0.9},
        {Field::Region, m_regions, 0.7},
        {Field::ContactName, m_persons, 0.7},
        {Field::Address, m_addresses, 0.6},
        {Field::Code, isUnique() ? m_codes : 0, 0.95},
    };
    for (const Voice& voice : voices) {
        if (share(voice.count) >= voice.bar)
            return {voice.field, Found::Contents, 0.3 + 0.4 * share(voice.count)};
    }
    return {};
}

} // namespace kechi
