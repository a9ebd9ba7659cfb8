#include "tests/core/imports/ImportScene.h"
#include "tests/support/RealFiles.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Real lists come in whole, and nobody a second time", "[imports]")
{
    const auto [name, customers] = GENERATE(table<QString, int>({
        {u"zh/上市公司_20250114_utf8.csv"_s, 1041},
        {u"crm/northwind/customers.csv"_s, 91},
        {u"crm/maven-crm/accounts.csv"_s, 85},
        {u"csv/w3c-csvw/Customer.csv"_s, 59}, // persons, some of a company
    }));
    const QString path = realFile(name);
    if (path.isEmpty())
        return;
    INFO(name.toStdString());
    ImportScene scene;
    const ImportOrder order{.path = path};
    const ImportReport first = scene.run(order);
    for (const ImportIssue& issue : first.issues)
        UNSCOPED_INFO(issue.row << " " << issue.column.toStdString() << " "
                                << issue.text.toStdString());
    CHECK(first.added == customers);
    CHECK(first.rows == customers);
    CHECK(scene.count(u"customer"_s) == customers);
    CHECK(scene.isSound());
    const ImportReport second = scene.run(order);
    CHECK(second.added == 0);
    CHECK(second.skipped == customers);
    scene.undo(first.change);
    CHECK(scene.count(u"customer"_s) == 0);
}

TEST_CASE("GB18030 text arrives letter for letter", "[imports]")
{
    // 客户名称,城市 / 珠海镕铭𠮷㐀有限公司,䶮市
    static const char kList[] = "\xbf\xcd\xbb\xa7\xc3\xfb\xb3\xc6\x2c\xb3\xc7\xca\xd0\x0a\xd6\xe9"
                                "\xba\xa3\xe9\x46\xc3\xfa\x95\x34\xb2\x35\x81\x39\xee\x39\xd3\xd0"
                                "\xcf\xde\xb9\xab\xcb\xbe\x2c\xfe\x9f\xca\xd0\x0a";
    ImportScene scene;
    CHECK(scene.run(kList).added == 1);
    CHECK(scene.customer(u"珠海镕铭𠮷㐀有限公司"_s).city == u"䶮市");
}

TEST_CASE("The list of Taiwan's companies in Big5 has everybody whom the other one has",
          "[imports]")
{
    const QString big5 = realFile(u"zh/上市公司_big5.csv"_s);
    const QString utf8 = realFile(u"zh/上市公司_20250114_utf8.csv"_s);
    if (big5.isEmpty() || utf8.isEmpty())
        return;
    ImportScene scene;
    const ImportReport first = scene.run(ImportOrder{.path = big5});
    CHECK(first.added == 1041);
    CHECK(first.errors == 0);
    ImportOrder second{.path = utf8, .duplicates = DuplicatePolicy::FillBlanks};
    CHECK(scene.check(second).added == 0);
    const ImportReport filled = scene.run(second);
    CHECK(filled.added == 0);
    CHECK(filled.rows == 1041);
    CHECK(scene.isSound());
}

TEST_CASE("A workbook comes in", "[imports]")
{
    const QString path = realFile(u"xlsx/issue_174.xlsx"_s);
    if (path.isEmpty())
        return;
    ImportScene scene;
    const ImportReport first = scene.run(ImportOrder{.path = path});
    CHECK(first.added == 1);
    CHECK(first.errors == 0);
    CHECK(scene.customer(u"Test Contact Name"_s).city == u"My City");
    CHECK(scene.run(ImportOrder{.path = path}).added == 0);
}
