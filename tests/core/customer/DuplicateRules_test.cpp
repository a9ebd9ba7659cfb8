#include "core/customer/DuplicateRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using Kind = PhoneKey::Kind;

TEST_CASE("A phone number is known however it is written", "[customer]")
{
    struct Case {
        QString text;
        Kind kind;
        QString digits;
        QString extension = {};
    };
    const Case phone = GENERATE(values<Case>({
        {u"13800138000"_s, Kind::Mobile, u"13800138000"_s},
        {u"１３８ ００１３ ８０００"_s, Kind::Mobile, u"13800138000"_s},
        {u"+86 138-0013-8000"_s, Kind::Mobile, u"13800138000"_s},
        {u"008613800138000"_s, Kind::Mobile, u"13800138000"_s},
        {u"8613800138000"_s, Kind::Mobile, u"13800138000"_s},
        {u"013800138000"_s, Kind::Mobile, u"13800138000"_s},
        {u"手机：13800138000"_s, Kind::Mobile, u"13800138000"_s},
        {u"Tel: 021-55667788"_s, Kind::Landline, u"02155667788"_s},
        {u"（０２１）５５６６－７７８８"_s, Kind::Landline, u"02155667788"_s},
        {u"+86 21 5566 7788"_s, Kind::Landline, u"02155667788"_s},
        {u"+86 (0)21 5566 7788"_s, Kind::Landline, u"02155667788"_s},
        {u"86-21-55667788"_s, Kind::Landline, u"02155667788"_s},
        {u"0512-6280 1133"_s, Kind::Landline, u"051262801133"_s},
        {u"021-5566 7788 转 8023"_s, Kind::Landline, u"02155667788"_s, u"8023"_s},
        {u"02-25317099 分機12"_s, Kind::Landline, u"0225317099"_s, u"12"_s},
        {u"02 27338000 ext.8336"_s, Kind::Landline, u"0227338000"_s, u"8336"_s},
        {u"(02)2551-5211#277"_s, Kind::Landline, u"0225515211"_s, u"277"_s},
        {u"021-55667788-801"_s, Kind::Landline, u"02155667788"_s, u"801"_s},
        {u"86-21-55667788-801"_s, Kind::Landline, u"02155667788"_s, u"801"_s},
        {u"55667788-801"_s, Kind::Landline, u"55667788"_s, u"801"_s},
        {u"5566-7788"_s, Kind::Landline, u"55667788"_s},
        {u"400-820-8820"_s, Kind::Landline, u"4008208820"_s},
        {u"+86 400 820 8820"_s, Kind::Landline, u"4008208820"_s},
        {u"030-0074321"_s, Kind::Landline, u"0300074321"_s},
        {u"(5) 555-4729"_s, Kind::Landline, u"55554729"_s},
        {u"+1 (555) 123-4567 x89"_s, Kind::Landline, u"15551234567"_s, u"89"_s},
        {u"+886-2-2531-7099"_s, Kind::Landline, u"886225317099"_s},
        {u"95588"_s, Kind::None, {}},
        {u"00000000"_s, Kind::None, {}},
        {u"QQ 12345678"_s, Kind::None, {}},
        {u"lee12345678@example.com"_s, Kind::None, {}},
        {u"110105194912310021"_s, Kind::None, {}},
        {u"无"_s, Kind::None, {}},
        {{}, Kind::None, {}},
    }));
    INFO(phone.text.toStdString());
    const PhoneKey key = phoneKey(phone.text);
    CHECK(key.kind == phone.kind);
    CHECK(key.digits == phone.digits);
    if (phone.kind != Kind::None)
        CHECK(key.extension == phone.extension);
}

TEST_CASE("Two spellings of a company are one name", "[customer]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"臺灣水泥股份有限公司"_s, u"台湾水泥"_s},
        {u"苏州优联光电有限公司"_s, u"苏州优联光电有限责任公司"_s},
        {u"小米科技（北京）有限公司"_s, u"小米科技(北京)有限公司"_s},
        {u"小米科技【北京】有限公司"_s, u"小米科技北京"_s},
        {u"海尔集团公司"_s, u"海尔"_s},
        {u"ＡＢＣ Ｃo.，Ｌtd．"_s, u"abc"_s},
        {u"Acme, Inc."_s, u"ACME Incorporated"_s},
        {u"Müller GmbH & Co. KG"_s, u"MÜLLER"_s},
        {u"Galería S.A. de C.V."_s, u"Galería S.A. de C.V"_s},
        {u"Volvo AB (publ)"_s, u"volvo ab publ"_s},
        {u"谷歌 Co.,Ltd"_s, u"谷歌"_s},
        {u"Alfreds  Futterkiste"_s, u"alfreds futterkiste"_s},
    }));
    INFO(one.toStdString());
    CHECK(nameKey(one) == nameKey(other));
    CHECK_FALSE(nameKey(one).isEmpty());
}

TEST_CASE("Different companies keep different names", "[customer]")
{
    CHECK(nameKey(u"大众汽车有限公司上海分公司"_s) != nameKey(u"大众汽车有限公司"_s));
    CHECK(nameKey(u"大众汽车上海分公司"_s) != nameKey(u"大众汽车上海分"_s));
    CHECK(nameKey(u"AT&T"_s) != nameKey(u"ATT"_s));
    CHECK(nameKey(u"C++ 培训"_s) != nameKey(u"C 培训"_s));
}

TEST_CASE("A name is never stripped to nothing", "[customer]")
{
    CHECK(nameKey(u"有限公司"_s) == u"有限公司"_s);
    CHECK(nameKey(u"集团公司"_s) == u"集团公司"_s);
    CHECK(nameKey(u"大有限公司"_s) == u"大有限公司"_s);
    CHECK(nameKey(u"Limited"_s) == u"limited"_s);
    CHECK(nameKey(u"Co. Ltd."_s) == u"co"_s);
    CHECK(nameKey(u" ** "_s) == u"**"_s);
    CHECK(nameKey({}).isEmpty());
}

TEST_CASE("An e-mail address is compared without case, name or mailto", "[customer]")
{
    CHECK(emailKey(u" Liu.Y@YouLian.Example "_s) == u"liu.y@youlian.example"_s);
    CHECK(emailKey(u"刘洋 <liu@youlian.example>"_s) == u"liu@youlian.example"_s);
    CHECK(emailKey(u"mailto:ir@ccgroup.com.tw"_s) == u"ir@ccgroup.com.tw"_s);
    CHECK(emailKey(u"ｉｒ＠ccgroup．com"_s) == u"ir@ccgroup.com"_s);
    for (const QString& none : {u"无"_s, u"a@b"_s, u"@b.com"_s, u"a b@c.com"_s, u"a@b@c.com"_s,
                                u"a@b..com"_s, u"a@.com"_s, u"a@10.0.0.1"_s, QString()}) {
        INFO(none.toStdString());
        CHECK(emailKey(none).isEmpty());
    }
}

TEST_CASE("A credit code counts only when its check character holds", "[customer]")
{
    CHECK(creditCodeKey(u"91350100M000100Y43"_s) == u"91350100M000100Y43"_s); // example of GB 32100
    CHECK(creditCodeKey(u" ９1350100m000100y43"_s) == u"91350100M000100Y43"_s);
    CHECK(creditCodeKey(u"91350100M000100Y44"_s).isEmpty());
    CHECK(creditCodeKey(u"91350100M000100Y4"_s).isEmpty());
    CHECK(creditCodeKey(u"91350100I000100Y43"_s).isEmpty()); // no I, O, S, V, Z
    CHECK(creditCodeKey(u"000000000000000000"_s).isEmpty());
    CHECK(creditCodeKey(u"11913502"_s).isEmpty());
}

TEST_CASE("An identity card is told from other long numbers", "[customer]")
{
    CHECK(looksLikeIdentityCard(u"11010519491231002X"_s)); // example of GB 11643
    CHECK(looksLikeIdentityCard(u"11010519491231002x "_s));
    CHECK(looksLikeIdentityCard(u"１１０１０５１９４９１２３１００２Ｘ"_s));
    CHECK_FALSE(looksLikeIdentityCard(u"110105194912310021"_s)); // wrong check
    CHECK_FALSE(looksLikeIdentityCard(u"11010519491331002X"_s)); // no 13th month
    CHECK_FALSE(looksLikeIdentityCard(u"91350100M000100Y43"_s));
    CHECK(holdsIdentityCard(u"身份证11010519491231002X，已核"_s));
    CHECK_FALSE(holdsIdentityCard(u"单号911010519491231002X"_s));
    CHECK_FALSE(holdsIdentityCard(u"13800138000"_s));
}

TEST_CASE("A Taiwanese business number is known by its checksum", "[customer]")
{
    for (const QString& number : {u"11913502"_s, u"03244509"_s, u"11892801"_s, u"04595257"_s})
        CHECK(looksLikeTaiwanBusinessNo(number));
    CHECK_FALSE(looksLikeTaiwanBusinessNo(u"00000000"_s));
    CHECK_FALSE(looksLikeTaiwanBusinessNo(u"11913503"_s));
    CHECK_FALSE(looksLikeTaiwanBusinessNo(u"1191350"_s));
}
