#include "core/imports/RowMapper.h"

#include "core/imports/CellText.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static Cell text(const QString& said)
{
    return {.kind = said.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, .text = said};
}

// A row of a name and one cell more, mapped to this field.
static ImportDraft mapped(Field field, const Cell& cell, bool plainText = true,
                          DateOrder order = DateOrder::Unknown)
{
    const Mapping mapping{.headerRow = 1,
                          .plainText = plainText,
                          .columns = {{.header = u"客户"_s, .field = Field::Name},
                                      {.header = u"栏"_s, .field = field, .dateOrder = order}}};
    const Result<ImportDraft> draft = mapRow(mapping, {text(u"优联光电"_s), cell});
    REQUIRE(draft);
    CHECK(draft->name == u"优联光电"_s);
    return *draft;
}

static QString issueOf(const ImportDraft& draft)
{
    REQUIRE(draft.issues.size() == 1);
    CHECK(draft.issues[0].column == 1);
    return draft.issues[0].text;
}

TEST_CASE("One row carries a customer, its contact, tags, owner and pool", "[imports]")
{
    const Mapping mapping{.headerRow = 1,
                          .columns = {{.field = Field::Name},
                                      {.field = Field::CreditCode},
                                      {.field = Field::ContactName},
                                      {.field = Field::ContactMobile},
                                      {.field = Field::ContactEmail},
                                      {.field = Field::Phone},
                                      {.field = Field::Tags},
                                      {.field = Field::Owner},
                                      {.field = Field::Pool},
                                      {.field = Field::Remark},
                                      {.field = Field::Remark},
                                      {.header = u"成立年份"_s, .field = Field::Extra},
                                      {.field = Field::Ignored}}};
    QList<Cell> cells;
    for (const QString& said :
         {u" 苏州优联\n光电有限公司 "_s, u"91350100m000100y43"_s, u"刘洋"_s, u"13862190077"_s,
          u"liu@y.example"_s, u"0512-62801133"_s, u"展会；光电、展会"_s, u"林晓"_s, u"华东池"_s,
          u"甲"_s, u"乙"_s, u"1998"_s, u"x"_s})
        cells += text(said);
    const Result<ImportDraft> draft = mapRow(mapping, cells);
    REQUIRE(draft);
    CHECK(draft->name == u"苏州优联 光电有限公司"_s);
    CHECK(draft->creditCode == u"91350100M000100Y43"_s);
    REQUIRE(draft->contacts.size() == 1);
    CHECK(
        draft->contacts[0] ==
        ContactDraft{
            .name = u"刘洋"_s,
            .ways = {
                {.kind = WayKind::Mobile, .value = u"13862190077"_s, .key = u"13862190077"_s},
                {.kind = WayKind::Email, .value = u"liu@y.example"_s, .key = u"liu@y.example"_s}}});
    CHECK(draft->ways ==
          QList<WayDraft>{
              {.kind = WayKind::Phone, .value = u"0512-62801133"_s, .key = u"051262801133"_s}});
    CHECK(draft->tags == QStringList({u"展会"_s, u"光电"_s}));
    CHECK(draft->owner == u"林晓"_s);
    CHECK(draft->pool == u"华东池"_s);
    CHECK(draft->remark == u"甲\n乙"_s);
    CHECK(draft->extras ==
          QList<ExtraDraft>{{.column = 11, .header = u"成立年份"_s, .text = u"1998"_s}});
    CHECK(draft->issues.isEmpty());
}

TEST_CASE("Phones are taken as people write them", "[imports]")
{
    struct Case {
        QString said;
        QStringList phones; // kind:value#extension
    };
    const Case cell = GENERATE(values<Case>({
        {u"13862190077"_s, {u"mobile:13862190077"_s}},
        {u"１３８６２１９００７７"_s, {u"mobile:13862190077"_s}},
        {u"\t13862190077"_s, {u"mobile:13862190077"_s}},
        {u"=\"013862190077\""_s, {u"mobile:013862190077"_s}},
        {u"+86 138-6219-0077"_s, {u"mobile:+86 138-6219-0077"_s}},
        {u"021-5566 7788 转 8023"_s, {u"phone:021-5566 7788#8023"_s}},
        {u"（021）55667788－801"_s, {u"phone:(021)55667788#801"_s}},
        {u"13862190077/021-55667788"_s, {u"mobile:13862190077"_s, u"phone:021-55667788"_s}},
        {u"13862190077 13791205566"_s, {u"mobile:13862190077"_s, u"mobile:13791205566"_s}},
        {u"13862190077，13862190077"_s, {u"mobile:13862190077"_s}},
        {u"021-55667788/89"_s, {u"phone:021-55667788/89"_s}},
        {u"手机：13862190077 张总"_s, {u"mobile:13862190077"_s}},
        {u"95588"_s, {u"phone:95588"_s}},
        {u"无"_s, {}},
        {u"NULL"_s, {}},
        {u"-"_s, {}},
    }));
    INFO(cell.said.toStdString());
    const ImportDraft draft = mapped(Field::Phone, text(cell.said));
    QStringList phones;
    for (const WayDraft& way : draft.ways)
        phones += keyOf(way.kind) + u':' + way.value +
                  (way.extension.isEmpty() ? QString() : u'#' + way.extension);
    CHECK(phones == cell.phones);
    CHECK(draft.issues.isEmpty());
}

TEST_CASE("A cell that cannot be used is left out with a word", "[imports]")
{
    CHECK(issueOf(mapped(Field::Phone, text(u"稍后提供"_s))) ==
          u"“稍后提供” is no phone number. It is left out."_s);
    CHECK(issueOf(mapped(Field::Email, text(u"hunya.com.tw"_s))) ==
          u"“hunya.com.tw” is no e-mail address. It is left out."_s);
    CHECK(issueOf(mapped(Field::CreatedAt, text(u"去年"_s))) ==
          u"“去年” is no date. It is left out."_s);
    CHECK(issueOf(mapped(Field::Remark, {.kind = Cell::Kind::Error, .text = u"#VALUE!"_s})) ==
          u"The cell holds the error #VALUE!. It is left out."_s);
    const ImportDraft odd = mapped(Field::Phone, text(u"1379120556"_s));
    CHECK(issueOf(odd) ==
          u"“1379120556” looks like a mobile number but has not 11 digits. It is kept as it is."_s);
    CHECK(odd.ways.size() == 1);
}

TEST_CASE("Identity-card numbers are refused, the row comes in", "[imports]")
{
    const QString refused = u"An identity-card number is not kept. The cell is left out."_s;
    const QString card = u"11010519491231002X"_s;
    for (const Field field : {Field::Remark, Field::Extra, Field::Code, Field::RegistrationNo,
                              Field::CreditCode, Field::IdentityCard}) {
        const ImportDraft draft =
            mapped(field, text(field == Field::Remark ? u"证件 "_s + card : card));
        CHECK(issueOf(draft) == refused);
        CHECK(draft.remark + draft.code + draft.registrationNo + draft.creditCode == QString());
        CHECK(draft.extras.isEmpty());
    }
    // stored as a number, Excel has zeroed its last digits
    const Cell rounded{.kind = Cell::Kind::Number,
                       .text = u"110105194912310000"_s,
                       .number = 110105194912310000.0};
    CHECK(issueOf(mapped(Field::Extra, rounded)) == refused);
}

TEST_CASE("A credit code that does not hold is kept apart", "[imports]")
{
    const ImportDraft draft = mapped(Field::CreditCode, text(u"91350100M000100Y44"_s));
    CHECK(draft.creditCode.isEmpty());
    CHECK(draft.registrationNo == u"91350100M000100Y44"_s);
    CHECK(issueOf(draft).startsWith(u"“91350100M000100Y44” is no valid"));
}

TEST_CASE("Dates arrive as days, whatever the cell", "[imports]")
{
    const auto day = [](const Cell& cell, DateOrder order = DateOrder::Unknown) {
        return mapped(Field::CreatedAt, cell, false, order).createdAt;
    };
    CHECK(day(text(u"2016/8/6 19:06"_s)) == WallTime{QDate(2016, 8, 6), QTime(19, 6)});
    CHECK(day(text(u"2025年11月20日"_s)) == WallTime{QDate(2025, 11, 20), {}});
    CHECK(day(text(u"45981"_s)) == WallTime{QDate(2025, 11, 20), {}});
    CHECK(day({.kind = Cell::Kind::Number, .text = u"45981"_s, .number = 45981}) ==
          WallTime{QDate(2025, 11, 20), {}});
    CHECK(day({.kind = Cell::Kind::Date, .text = u"2025-11-20T19:06:00"_s, .number = 45981.8}) ==
          WallTime{QDate(2025, 11, 20), QTime(19, 6)});
    CHECK(day(text(u"03/04/2025"_s), DateOrder::DayFirst) == WallTime{QDate(2025, 4, 3), {}});
    const ImportDraft unsure = mapped(Field::LastFollowUp, text(u"03/04/2025"_s));
    CHECK_FALSE(unsure.lastFollowUp.date.isValid());
    CHECK(issueOf(unsure).startsWith(u"“03/04/2025” can be two days."));
}

TEST_CASE("Numbers of a workbook keep their meaning as text", "[imports]")
{
    const auto kept = [](const Cell& cell) { return mapped(Field::Remark, cell, false).remark; };
    CHECK(kept({.kind = Cell::Kind::Number,
                .text = u"00123"_s,
                .number = 123,
                .format = u"00000"_s}) == u"00123"_s);
    CHECK(kept({.kind = Cell::Kind::Number,
                .text = u"0.125"_s,
                .number = 0.125,
                .format = u"0.0%"_s}) == u"12.5%"_s);
    CHECK(kept({.kind = Cell::Kind::Date, .text = u"2025-11-20T19:06:00"_s}) ==
          u"2025-11-20 19:06:00"_s);
    const ImportDraft rounded = mapped(Field::Remark, {.kind = Cell::Kind::Number,
                                                       .text = u"6222021234567890000"_s,
                                                       .number = 6222021234567890000.0});
    CHECK(rounded.remark == u"6222021234567890000"_s);
    CHECK(issueOf(rounded).contains(u"more than 15 digits"_s));
}

TEST_CASE("What our export puts before a formula is taken off, nothing else", "[imports]")
{
    const auto [said, kept] = GENERATE(table<QString, QString>({
        {u"'=1+1"_s, u"=1+1"_s},
        {u"'@SUM"_s, u"@SUM"_s},
        {u"'-5"_s, u"-5"_s},
        {u"'＝1"_s, u"＝1"_s},
        {u"''=1"_s, u"'=1"_s},
        {u"'tis"_s, u"'tis"_s},
        {u"'"_s, u"'"_s},
        {u"=\"0123\""_s, u"0123"_s},
        {u"=\"a\"\"b\""_s, u"a\"b"_s},
        {u"=1+1"_s, u"=1+1"_s},
    }));
    CHECK(keptText(text(said), true) == kept);
    CHECK(keptText(text(said), false) == said); // a workbook's cell says what it says
}

TEST_CASE("A literal nothing is nothing", "[imports]")
{
    for (const QString& said :
         {u"NULL"_s, u"null"_s, u"N/A"_s, u"\\N"_s, u"－"_s, u"-"_s, u" — "_s})
        CHECK(keptText(text(said), true).isEmpty());
    CHECK(keptText(text(u"Nullmeier"_s), true) == u"Nullmeier"_s);
}

TEST_CASE("Who is called like a word for nothing keeps the name", "[imports]")
{
    for (const QString& said : {u"Na"_s, u"Nan"_s, u"Null"_s})
        CHECK(keptText(text(said), true) == said);
    for (const QString& said : {u"NA"_s, u"na"_s, u"NaN"_s, u"nan"_s, u"N/a"_s})
        CHECK(keptText(text(said), true).isEmpty());
}

TEST_CASE("A character that could not be read is told of, and the row comes in", "[imports]")
{
    const Mapping mapping{.headerRow = 1,
                          .columns = {{.field = Field::Name}, {.field = Field::City}}};
    const Result<ImportDraft> draft = mapRow(mapping, {text(u"客户\uFFFD公司"_s), text(u"北京"_s)});
    REQUIRE(draft);
    CHECK(draft->name == u"客户\uFFFD公司"_s);
    REQUIRE(draft->issues.size() == 1);
    CHECK(draft->issues[0].column == 0);
    CHECK(draft->issues[0].text.contains(u"could not be read"_s));
}

TEST_CASE("Only a missing name refuses a row", "[imports]")
{
    const Mapping mapping{.headerRow = 1,
                          .columns = {{.field = Field::Name}, {.field = Field::Email}}};
    const Result<ImportDraft> draft = mapRow(mapping, {text(u" "_s), text(u"a@b.example"_s)});
    REQUIRE_FALSE(draft);
    CHECK(draft.error().text == u"The customer's name is missing."_s);
    CHECK(mapRow(mapping, {text(u"Acme"_s)}));
}

TEST_CASE("A row with more cells than the list has columns says so", "[imports]")
{
    const Mapping mapping{.headerRow = 1,
                          .columns = {{.field = Field::Name}, {.field = Field::City}}};
    const Result<ImportDraft> draft =
        mapRow(mapping, {text(u"Acme"_s), text(u"12"_s), text(u" rue Royale"_s)});
    REQUIRE(draft);
    REQUIRE(draft->issues.size() == 1);
    CHECK(draft->issues[0].column == -1);
    CHECK(draft->issues[0].text.startsWith(u"The row has 3 cells, the list 2 columns."));
}

TEST_CASE("A name comes in parts, and a person of no company is the customer", "[imports]")
{
    const Mapping mapping{.headerRow = 1,
                          .columns = {{.field = Field::Name},
                                      {.field = Field::ContactFirstName},
                                      {.field = Field::ContactLastName}}};
    CHECK_FALSE(whyNot(mapping));
    const auto [company, first, last, name, person] =
        GENERATE(table<QString, QString, QString, QString, QString>({
            {u"Embraer"_s, u"Luís"_s, u"Gonçalves"_s, u"Embraer"_s, u"Luís Gonçalves"_s},
            {{}, u"Luís"_s, u"Gonçalves"_s, u"Luís Gonçalves"_s, u"Luís Gonçalves"_s},
            {{}, u"立"_s, u"陈"_s, u"陈立"_s, u"陈立"_s},
            {{}, {}, u"Chen"_s, u"Chen"_s, u"Chen"_s},
        }));
    const Result<ImportDraft> draft = mapRow(mapping, {text(company), text(first), text(last)});
    REQUIRE(draft);
    CHECK(draft->name == name);
    REQUIRE(draft->contacts.size() == 1);
    CHECK(draft->contacts[0].name == person);
    CHECK_FALSE(mapRow(mapping, {text({}), text({}), text({})}));
}
