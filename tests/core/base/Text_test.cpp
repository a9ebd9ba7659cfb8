#include "core/base/Text.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Text is compared past width, case and the script's variant", "[base]")
{
    CHECK(folded(u"臺灣水泥股份有限公司"_s) == u"台湾水泥股份有限公司"_s);
    CHECK(folded(u"ＡＢＣ Ｃo．"_s) == u"abc co."_s);
    CHECK(folded(u"ÄRZTEHAUS"_s) == folded(u"ärztehaus"_s));
    CHECK(folded(u"𠮷野家"_s) == u"𠮷野家"_s);
}

TEST_CASE("Text is cleaned of what a database would choke on", "[base]")
{
    CHECK(cleaned(u"e\u0301te\u0301"_s) == u"été"_s);
    CHECK(cleaned(QString::fromUtf16(u"a\0b", 3)) == u"ab"_s);
    CHECK(cleaned(QString(QChar(0xd842))) == QString(QChar::ReplacementCharacter));
    CHECK(cleaned(u"𠮷"_s) == u"𠮷"_s);
    CHECK(cleaned({}) == QString());
}

TEST_CASE("Names sort by pinyin, numbers as numbers", "[base]")
{
    const auto before = [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); };
    CHECK(before(u"安徽"_s, u"北京"_s));
    CHECK(before(u"北京"_s, u"浙江"_s));
    CHECK(before(u"店2"_s, u"店10"_s));
    CHECK(sortKey(u"acme"_s) == sortKey(u"ACME"_s));
    CHECK(before({}, u"a"_s));
    CHECK(before(QString(100, u'中'), QString(101, u'中')));
}

TEST_CASE("What was written wide is read as usual", "[base]")
{
    CHECK(halfWidth(u"　ＡＢ－１＠ｃ．ｃｎ 客户 "_s) == u"AB-1@c.cn 客户"_s);
    CHECK(halfWidth(char16_t(u'～')) == u'~');
    CHECK(halfWidth(char16_t(u'客')) == u'客');
}

TEST_CASE("Digits are digits at any width", "[base]")
{
    CHECK(digitsOf(u"+86 １３８-0000"_s) == u"861380000"_s);
}
