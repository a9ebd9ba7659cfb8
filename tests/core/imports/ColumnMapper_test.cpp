#include "core/imports/ColumnMapper.h"

#include "core/imports/FieldWords.h"
#include "core/imports/HeaderFinder.h"
#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using Found = ColumnChoice::Found;

static Mapping mappingOf(const QStringList& lines, qint64 headerRow = 1)
{
    QList<SheetRow> rows;
    for (const QString& line : lines) {
        SheetRow row{.number = rows.size() + 1};
        for (const QString& text : line.split(u'|'))
            row.cells.append(
                {.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, .text = text});
        rows.append(row);
    }
    return mapColumns(rows, headerRow, true);
}

static QStringList fieldsOf(const Mapping& mapping)
{
    QStringList keys;
    for (const ColumnChoice& choice : mapping.columns)
        keys += keyOf(choice.field);
    return keys;
}

TEST_CASE("A header says what its column is, in Chinese and English", "[imports]")
{
    const auto [header, field] = GENERATE(table<QString, QString>({
        {u"客户名称"_s, u"name"_s},
        {u"*公司名稱（必填）"_s, u"name"_s},
        {u"companyName"_s, u"name"_s},
        {u"Company Name"_s, u"name"_s},
        {u"单位 名称"_s, u"name"_s},
        {u"account"_s, u"name"_s},
        {u"公司簡稱"_s, u"short_name"_s},
        {u"customerID"_s, u"code"_s},
        {u"公司代號"_s, u"code"_s},
        {u"统一社会信用代码"_s, u"credit_code"_s},
        {u"統一編號"_s, u"registration_no"_s},
        {u"營利事業統一編號"_s, u"registration_no"_s},
        {u"身份证号"_s, u"identity_card"_s},
        {u"產業類別"_s, u"industry"_s},
        {u"sector"_s, u"industry"_s},
        {u"employees"_s, u"size"_s},
        {u"省市"_s, u"region"_s},
        {u"住址"_s, u"address"_s},
        {u"postal_code"_s, u"postal_code"_s},
        {u"公司網址"_s, u"website"_s},
        {u"總機電話"_s, u"phone"_s},
        {u"電子郵件信箱"_s, u"email"_s},
        {u"E-mail"_s, u"email"_s},
        {u"意向"_s, u"need"_s},
        {u"备注"_s, u"remark"_s},
        {u"业务员"_s, u"owner"_s},
        {u"sales_agent"_s, u"owner"_s},
        {u"公海"_s, u"pool"_s},
        {u"最后跟进时间"_s, u"last_follow_up"_s},
        {u"Customer name"_s, u"name"_s},
    }));
    INFO(header.toStdString());
    const QList<FieldGuess> guesses = fieldsCalled(header);
    REQUIRE_FALSE(guesses.isEmpty());
    CHECK(keyOf(guesses.first().field) == field);
    CHECK(guesses.first().confidence >= 0.85);
}

TEST_CASE("A header that resembles a known one is taken with less certainty", "[imports]")
{
    const auto [header, field] = GENERATE(table<QString, QString>({
        {u"投資人關係聯絡人職稱"_s, u"contact_title"_s},
        {u"投資人關係聯絡電話"_s, u"contact_phone"_s},
        {u"主要客户名称"_s, u"name"_s},
        {u"adress"_s, u"address"_s},
        {u"CompanyNmae"_s, u"name"_s},
    }));
    INFO(header.toStdString());
    const FieldGuess guess = fieldResembling(header);
    CHECK(keyOf(guess.field) == field);
    CHECK(guess.found == Found::Similarity);
    CHECK(guess.confidence < 0.85);
}

TEST_CASE("A header that means something else is left alone", "[imports]")
{
    for (const QString& header :
         {u"Contract"_s, u"編製財務報告類型"_s, u"year_established"_s, u"上市日期"_s,
          u"股票過戶機構"_s, u"gender"_s, u"dining_table_name"_s, u"訂單編號"_s, u""_s}) {
        INFO(header.toStdString());
        CHECK(fieldsCalled(header).isEmpty());
        CHECK(fieldResembling(header).field == Field::Extra);
    }
}

TEST_CASE("Two columns never claim one field", "[imports]")
{
    CHECK(fieldsOf(mappingOf({u"公司名称|客户名称|地址|联系地址"_s})) ==
          QStringList({u"extra"_s, u"name"_s, u"address"_s, u"extra"_s}));
    // but several columns may feed a field that takes many
    CHECK(fieldsOf(mappingOf({u"客户|电话|联系电话|备注|说明"_s})) ==
          QStringList({u"name"_s, u"phone"_s, u"phone"_s, u"remark"_s, u"remark"_s}));
    // and a weaker claim does not join a stronger one
    CHECK(fieldsOf(mappingOf({u"公司名稱|總機電話|過戶電話"_s})) ==
          QStringList({u"name"_s, u"phone"_s, u"extra"_s}));
}

TEST_CASE("Phones belong to the contact where there is one", "[imports]")
{
    CHECK(fieldsOf(mappingOf({u"单位名称|联系人|手机|电话|E-mail|公司电话"_s})) ==
          QStringList({u"name"_s, u"contact_name"_s, u"contact_mobile"_s, u"contact_phone"_s,
                       u"contact_email"_s, u"phone"_s}));
    CHECK(fieldsOf(mappingOf({u"单位名称|手机|电话|E-mail"_s})) ==
          QStringList({u"name"_s, u"phone"_s, u"phone"_s, u"email"_s}));
    CHECK(fieldsOf(mappingOf({u"姓名|手机"_s})) == QStringList({u"name"_s, u"phone"_s}));
    CHECK(fieldsOf(mappingOf({u"name|company|phone"_s})) ==
          QStringList({u"contact_name"_s, u"name"_s, u"contact_phone"_s}));
}

TEST_CASE("Values say what a column without a header is", "[imports]")
{
    const Mapping mapping = mappingOf(
        {u"1|苏州优联光电有限公司|刘洋|13862190077|a@b.example|江苏省|11010519491231002X"_s,
         u"2|上海鼎新餐饮有限公司|周婷|13791205566|c@d.example|上海市|11010519491231002X"_s,
         u"3|华网科技有限公司|王立|13791205567|e@f.example|广东省|11010519491231002X"_s},
        0);
    CHECK(fieldsOf(mapping) ==
          QStringList({u"code"_s, u"name"_s, u"contact_name"_s, u"contact_mobile"_s,
                       u"contact_email"_s, u"region"_s, u"identity_card"_s}));
    for (const ColumnChoice& choice : mapping.columns)
        CHECK(choice.found == Found::Contents);
}

TEST_CASE("Values help where nobody knows the header", "[imports]")
{
    CHECK(
        fieldsOf(mappingOf({u"甲栏|乙栏|丙栏"_s, u"苏州优联光电有限公司|13862190077|0.582822907"_s,
                            u"上海鼎新餐饮有限公司|13791205566|0.641659507"_s})) ==
        QStringList({u"name"_s, u"phone"_s, u"extra"_s}));
}

static Mapping realMapping(const QString& path)
{
    Result<std::unique_ptr<Source>> source = openSource(path);
    REQUIRE(source);
    Result<std::unique_ptr<RowReader>> reader = (*source)->open();
    REQUIRE(reader);
    QList<SheetRow> rows;
    SheetRow row;
    while (rows.size() < 200 && *(*reader)->next(row.cells)) {
        row.number = (*reader)->row();
        rows.append(row);
    }
    return mapColumns(rows, findHeader(rows), true);
}

TEST_CASE("Taiwan's list without a header is recognised by its contents", "[imports]")
{
    const QString path = realFile(u"zh/上市公司_20250114_utf8.csv"_s);
    if (path.isEmpty())
        return;
    const Mapping mapping = realMapping(path);
    CHECK(mapping.headerRow == 0);
    CHECK(fieldsOf(mapping) ==
          QStringList({u"code"_s, u"name"_s, u"registration_no"_s, u"extra"_s}));
}

TEST_CASE("Real lists map without help", "[imports]")
{
    const QString big5 = realFile(u"zh/上市公司_big5.csv"_s);
    const QString northwind = realFile(u"crm/northwind/customers.csv"_s);
    const QString maven = realFile(u"crm/maven-crm/accounts.csv"_s);
    if (big5.isEmpty() || northwind.isEmpty() || maven.isEmpty())
        return;
    const Mapping taiwan = realMapping(big5);
    CHECK(taiwan.headerRow == 1);
    CHECK(taiwan.columnOf(Field::Name) == 1);
    CHECK(taiwan.columnOf(Field::RegistrationNo) == 6);
    CHECK(taiwan.columnOf(Field::Phone) == 12);
    CHECK(taiwan.columnOf(Field::ContactName) == 34);
    CHECK(taiwan.columnOf(Field::ContactEmail) == 37);
    CHECK(taiwan.columns[24].field == Field::Extra); // 過戶電話

    CHECK(fieldsOf(realMapping(northwind)) ==
          QStringList({u"code"_s, u"name"_s, u"contact_name"_s, u"contact_title"_s, u"address"_s,
                       u"city"_s, u"region"_s, u"postal_code"_s, u"extra"_s, u"contact_phone"_s,
                       u"fax"_s}));
    CHECK(fieldsOf(realMapping(maven)).mid(0, 2) == QStringList({u"name"_s, u"industry"_s}));
}
