#include "core/customer/ContactDataRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Contact data in a text is masked, the rest is told", "[customer]")
{
    struct Row {
        const char16_t *text, *told;
    };
    const auto row = GENERATE(
        Row{u"", u""}, Row{u"约了周三上门", u"约了周三上门"},
        Row{u"新号码13867596721，下午打", u"新号码138****6721，下午打"},
        Row{u"打 138 6759 6721 找陈总", u"打 138****6721 找陈总"},
        Row{u"+86-138-6759-6721", u"138****6721"}, Row{u"座机0571-88271234", u"座机057****1234"},
        Row{u"发li.ming@example.com了", nullptr},
        Row{u"to lily@example.com today", u"to l***@example.com today"},
        Row{u"加微信 chenli_88 聊", u"加微信 c*** 聊"},
        Row{u"微信号：zhou-hang2020", u"微信号：z***"},
        Row{u"2026-11-22 签了 120 件", u"2026-11-22 签了 120 件"},
        Row{u"2026-11-22 120 件", u"2026-11-22 120 件"}, Row{u"2026/1/3 到货", u"2026/1/3 到货"},
        Row{u"报价 186000 元", u"报价 186000 元"}, Row{u"１３８６７５９６７２１", u"138****6721"},
        Row{u"１３８－６７５９－６７２１", u"138****6721"},
        Row{u"138 - 6759 - 6721", u"138****6721"}, Row{u"138——6759.6721", u"138****6721"},
        Row{u"发 lily＠example.com", u"发 l***"}, Row{u"vx：chenli88", u"vx：c***"},
        Row{u"加V chenli88", u"加V c***"}, Row{u"薇信是chenli88", u"薇信是c***"},
        Row{u"诚信经营 since 2003", u"诚信经营 since 2003"});
    const QString told = contactDataMasked(QString::fromUtf16(row.text));
    if (row.told)
        CHECK(told == QString::fromUtf16(row.told));
    else
        CHECK_FALSE(told.contains(u"li.ming"_s));
}

TEST_CASE("A masked text says no long number whole, wherever it stands", "[customer]")
{
    for (const QString& around : {u"a%1b"_s, u"(%1)"_s, u"tel:%1/%1"_s, u"电话%1、%1"_s}) {
        const QString told = contactDataMasked(around.arg(u"13867596721"_s));
        INFO(told.toStdString());
        CHECK_FALSE(told.contains(u"6759"_s));
    }
}
