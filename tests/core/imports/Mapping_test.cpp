#include "core/imports/Mapping.h"

#include "tests/support/Printers.h"

#include <QSet>

using namespace kechi;
using namespace Qt::StringLiterals;

static Mapping exampleMapping()
{
    return {.headerRow = 2,
            .columns = {
                {.header = u"单位名称"_s, .field = Field::Name},
                {.header = u"电话"_s, .field = Field::Phone},
                {.header = u"电话"_s, .field = Field::ContactPhone},
                {.header = u"建档"_s, .field = Field::CreatedAt, .dateOrder = DateOrder::DayFirst},
                {.header = {}, .field = Field::Extra}}};
}

TEST_CASE("Every field has a key of its own and a word for it", "[imports]")
{
    QSet<QString> keys;
    for (const FieldInfo& info : allFields()) {
        CHECK_FALSE(labelOf(info.field).isEmpty());
        CHECK(fieldOfKey(keyOf(info.field)) == info.field);
        keys.insert(keyOf(info.field));
    }
    CHECK(keys.size() == allFields().size());
    CHECK(allFields().size() == int(Field::LastFollowUp) + 1);
    CHECK_FALSE(fieldOfKey(u"nonsense"_s));
}

TEST_CASE("A mapping comes back from its file as it was", "[imports]")
{
    const Mapping mapping = exampleMapping();
    Mapping blank = mapping;
    blank.headerRow = 0;
    for (ColumnChoice& choice : blank.columns)
        choice.field = Field::Ignored, choice.dateOrder = DateOrder::Unknown;
    const Result<Mapping> read = withJson(blank, toJson(mapping));
    REQUIRE(read);
    CHECK(read->headerRow == 2);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        CHECK(read->columns[i].field == mapping.columns[i].field);
        CHECK(read->columns[i].dateOrder == mapping.columns[i].dateOrder);
        CHECK(read->columns[i].found == ColumnChoice::Found::Chosen);
    }
}

TEST_CASE("A mapping file may name columns by their headers alone", "[imports]")
{
    const Result<Mapping> read =
        withJson(exampleMapping(), R"({"columns":{"单位名称":"short_name","建档":"name"}})");
    REQUIRE(read);
    CHECK(read->columnOf(Field::ShortName) == 0);
    CHECK(read->columnOf(Field::Name) == 3);
    CHECK(read->columns[1].field == Field::Ignored);
    CHECK(read->headerRow == 2);
}

TEST_CASE("A mapping file that does not fit is refused in a sentence", "[imports]")
{
    const auto [json, text] = GENERATE(table<QByteArray, QString>({
        {"not json", u"The mapping file is not JSON with “columns” in it."_s},
        {"{}", u"The mapping file is not JSON with “columns” in it."_s},
        {R"({"columns":{"公司":"name"}})", u"The file has no column “公司”."_s},
        {R"({"columns":[{"column":9,"field":"name"}]})", u"The file has no column number 9."_s},
        {R"({"columns":{"单位名称":"nom"}})", u"There is no field “nom”."_s},
        {R"({"columns":{"电话":"phone"}})",
         u"No column holds the customer's name. Choose which one does."_s},
        {R"({"columns":[{"column":1,"field":"name"},{"column":2,"field":"name"}]})",
         u"Two columns are mapped to “Customer name”, which takes only one."_s},
    }));
    const Result<Mapping> read = withJson(exampleMapping(), json);
    REQUIRE_FALSE(read);
    CHECK(read.error().text == text);
}

TEST_CASE("A column without a header is called by its number", "[imports]")
{
    CHECK(titleOf(exampleMapping(), 0) == u"单位名称"_s);
    CHECK(titleOf(exampleMapping(), 4) == u"Column 5"_s);
}
