#include "ui/imports/ImportText.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    Field field = Field::Name;
    ColumnReport report = {};
    DateOrder order = DateOrder::Unknown;
    QString words = {};
    Tone tone = Tone::Good;
};

ColumnReport reportOf(qint64 filled, qint64 valid, qint64 ambiguous = 0)
{
    return {.filled = filled, .valid = valid, .ambiguousDates = ambiguous};
}

} // namespace

TEST_CASE("A column says what stands in its way", "[imports]")
{
    const auto [field, report, order, words, tone] =
        GENERATE(Case{.report = reportOf(10, 10), .words = u"Fine"_s},
                 Case{.field = Field::Phone,
                      .report = reportOf(10, 7),
                      .words = u"3 doubtful"_s,
                      .tone = Tone::Warn},
                 Case{.field = Field::City,
                      .report = reportOf(0, 0),
                      .words = u"Empty"_s,
                      .tone = Tone::Second},
                 Case{.field = Field::Ignored,
                      .report = reportOf(9, 9),
                      .words = u"Left out"_s,
                      .tone = Tone::Second},
                 Case{.field = Field::IdentityCard,
                      .report = reportOf(9, 0),
                      .words = u"Never kept"_s,
                      .tone = Tone::Bad},
                 Case{.field = Field::CreatedAt,
                      .report = reportOf(9, 4, 5),
                      .words = u"Day or month first?"_s,
                      .tone = Tone::Warn},
                 Case{.field = Field::CreatedAt,
                      .report = reportOf(9, 9, 5),
                      .order = DateOrder::DayFirst,
                      .words = u"Fine"_s});
    SourceLook look;
    look.mapping.columns = {{.header = u"x"_s, .field = field, .dateOrder = order}};
    look.inspection.rows = 10;
    look.inspection.columns = {report};
    const ImportText::ColumnState state = ImportText::state(look, look.mapping, 0);
    CHECK(state.tag.text == words);
    CHECK(state.tag.tone == tone);
}

TEST_CASE("Of two columns for one field each names the other", "[imports]")
{
    SourceLook look;
    look.inspection.rows = 1;
    look.inspection.columns = {reportOf(1, 1), reportOf(1, 1)};
    look.mapping.columns = {{.header = u"电话"_s, .field = Field::Phone},
                            {.header = u"手机"_s, .field = Field::Phone}};
    CHECK(ImportText::state(look, look.mapping, 0).tag.tone == Tone::Good); // it takes many
    look.mapping.columns[0].field = Field::City;
    look.mapping.columns[1].field = Field::City;
    CHECK(ImportText::state(look, look.mapping, 0).tip.contains(u"“手机”"_s));
    CHECK(ImportText::state(look, look.mapping, 1).tip.contains(u"“电话”"_s));
}

TEST_CASE("An import is told in one sentence", "[imports]")
{
    const auto [added, updated, words] = GENERATE(table<qint64, qint64, QString>({
        {1, 0, u"1 customer(s) imported from “a.csv”."_s},
        {1041, 0, u"1,041 customer(s) imported from “a.csv”."_s},
        {3, 2, u"3 customer(s) imported, 2 filled up from “a.csv”."_s},
        {0, 2, u"2 filled up from “a.csv”."_s},
        {0, 0, u"0 customer(s) imported from “a.csv”."_s},
    }));
    CHECK(ImportText::done({.added = added, .updated = updated}, u"a.csv"_s) == words);
}

TEST_CASE("A file is described by its rows, columns and how it is written", "[imports]")
{
    SourceLook look;
    look.mapping.columns.resize(14);
    look.mapping.headerRow = 2;
    look.inspection.rows = 12408;
    look.format = {.charset = u"GB18030"_s, .delimiter = u','};
    CHECK(ImportText::facts(look) == u"12,408 row(s) × 14 column(s) · header in row 2"_s);
    look.format.kind = SourceFormat::Kind::Xlsx;
    look.sheets = {{.name = u"一月"_s}};
    look.mapping.headerRow = 0;
    look.inspection.totalsRows = 1;
    CHECK(
        ImportText::facts(look) ==
        u"12,408 row(s) × 14 column(s) · sheet “一月” · no header · 1 row(s) of totals left out"_s);
}
