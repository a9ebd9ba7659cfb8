#include "tests/support/Printers.h"
#include "ui/base/Cells.h"
#include "ui/imports/ColumnModel.h"
#include "ui/imports/IssueModel.h"
#include "ui/imports/OutcomeModel.h"
#include "ui/imports/PreviewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

SourceLook lookOf(const QStringList& headers, const QList<Field>& fields)
{
    SourceLook look;
    look.mapping.headerRow = 2;
    look.inspection.rows = 4;
    for (int i = 0; i < headers.size(); ++i) {
        look.mapping.columns.append({.header = headers[i], .field = fields[i]});
        look.inspection.columns.append({.samples = {u"a"_s}, .filled = 4, .valid = 3});
    }
    look.inspection.firstRows = {{1, {{Cell::Kind::Text, u"名单"_s}}},
                                 {2, {{Cell::Kind::Text, headers[0]}}},
                                 {3, {{Cell::Kind::Text, u"=\"0123\""_s}}}};
    return look;
}

QString at(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Columns follow the file and what is chosen", "[imports]")
{
    ColumnModel model;
    const QAbstractItemModelTester tester(&model);
    const SourceLook look = lookOf({u"客户"_s, u"日期"_s}, {Field::Name, Field::City});
    model.setLook(look, look.mapping);
    REQUIRE(model.rowCount() == 2);
    CHECK(at(model, 0, ColumnModel::Into) == labelOf(Field::Name));
    CHECK(at(model, 0, ColumnModel::SampleOne) == u"a"_s);
    CHECK(at(model, 0, ColumnModel::SampleTwo) == u"—"_s);
    CHECK(at(model, 0, ColumnModel::Usable) == u"75%"_s);

    QSignalSpy changed(&model, &ColumnModel::mappingChanged);
    model.setField(1, Field::CreatedAt);
    CHECK(changed.count() == 1);
    CHECK(model.mapping().columns[1].found == ColumnChoice::Found::Chosen);
    CHECK(at(model, 1, ColumnModel::Usable) == u"—"_s); // not read as a date yet
    model.setField(1, Field::CreatedAt);
    CHECK(changed.count() == 1);

    SourceLook read = look;
    read.mapping = model.mapping();
    read.inspection.columns[1].ambiguousDates = 2;
    model.setLook(read, read.mapping);
    CHECK(model.asksForDates(1));
    CHECK_FALSE(model.asksForDates(0));
    model.setDateOrder(1, DateOrder::DayFirst);
    CHECK(changed.count() == 2);
    CHECK(model.asksForDates(1)); // so that it can be changed back
}

TEST_CASE("A share that is not whole is not rounded to all", "[imports]")
{
    ColumnModel model;
    SourceLook look = lookOf({u"客户"_s}, {Field::Name});
    const auto [valid, words] = GENERATE(table<qint64, QString>(
        {{100'000, u"100%"_s}, {99'999, u"99.9%"_s}, {98'000, u"98%"_s}, {0, u"0%"_s}}));
    look.inspection.rows = 100'000;
    look.inspection.columns[0].valid = valid;
    model.setLook(look, look.mapping);
    CHECK(at(model, 0, ColumnModel::Usable) == words);
}

TEST_CASE("The preview shows rows as they will be read", "[imports]")
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLook(lookOf({u"客户"_s, u"城市"_s}, {Field::Name, Field::City}));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.columnCount() == 3);
    CHECK(at(model, 2, 1) == u"0123"_s);
    CHECK(at(model, 2, 2).isEmpty());
    CHECK(model.index(0, 1).data(ToneRole).toInt() == int(Tone::Muted));
    CHECK(model.index(1, 1).data(ToneRole).toInt() == int(Tone::Accent));
    CHECK(model.rowNumber(2) == 3);
}

TEST_CASE("Columns are lettered as in a spreadsheet", "[imports]")
{
    const auto [column, letters] = GENERATE(table<int, QString>({{0, u"A"_s},
                                                                 {25, u"Z"_s},
                                                                 {26, u"AA"_s},
                                                                 {51, u"AZ"_s},
                                                                 {701, u"ZZ"_s},
                                                                 {702, u"AAA"_s}}));
    CHECK(columnLetters(column) == letters);
}

TEST_CASE("Issues and outcomes are told row by row", "[imports]")
{
    IssueModel issues;
    const QAbstractItemModelTester issueTester(&issues);
    issues.setIssues({{.row = 7, .column = u"手机"_s, .text = u"No phone"_s}});
    CHECK(at(issues, 0, IssueModel::Row) == u"7"_s);
    CHECK(at(issues, 0, IssueModel::Where) == u"手机"_s);

    OutcomeModel outcomes;
    const QAbstractItemModelTester outcomeTester(&outcomes);
    const QList<RowOutcome> rows = {
        {.kind = RowOutcome::Kind::Duplicate, .row = 3, .isPossible = true, .text = u"Same name"_s},
        {.kind = RowOutcome::Kind::Update, .row = 4, .differences = {u"City: 上海"_s}}};
    outcomes.setOutcomes(rows, {});
    CHECK(at(outcomes, 0, OutcomeModel::Kind).endsWith(u"Undecided"_s));
    CHECK(at(outcomes, 1, OutcomeModel::Text) == u"City: 上海"_s);
    outcomes.setOutcomes(rows, {{3, RowDecision::Skip}});
    CHECK_FALSE(at(outcomes, 0, OutcomeModel::Kind).contains(u"Undecided"_s));
}
