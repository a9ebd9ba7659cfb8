#include "core/imports/CsvRecord.h"

#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using State = CsvRecord::State;

TEST_CASE("A record is taken apart as a spreadsheet would", "[imports]")
{
    struct Case {
        QString text;
        QStringList cells;
        CsvDialect dialect = {};
    };
    const Case record = GENERATE(values<Case>({
        {u"a,b,c\n"_s, {u"a"_s, u"b"_s, u"c"_s}},
        {u"a,b,c"_s, {u"a"_s, u"b"_s, u"c"_s}},
        {u"a,,\r\n"_s, {u"a"_s, u""_s, u""_s}},
        {u"\"a,b\",\"c\"\"d\"\r"_s, {u"a,b"_s, u"c\"d"_s}},
        {u"\"first\r\nsecond\",2\n"_s, {u"first\r\nsecond"_s, u"2"_s}},
        {u"\"\",x\n"_s, {u""_s, u"x"_s}},
        {u"\"\"\"\"\n"_s, {u"\""_s}},
        {u"a, \"b, c\" ,d\n"_s, {u"a"_s, u"b, c"_s, u"d"_s}},
        {u"5\" pipe,x\n"_s, {u"5\" pipe"_s, u"x"_s}},
        {u"\"a\"tail,b\n"_s, {u"atail"_s, u"b"_s}},
        {u" a , b \n"_s, {u" a "_s, u" b "_s}},
        {u"a;b\n"_s, {u"a"_s, u"b"_s}, {.delimiter = u';'}},
        {u"a\t\"b\tc\"\n"_s, {u"a"_s, u"b\tc"_s}, {.delimiter = u'\t'}},
        {u"'a,b',c\n"_s, {u"a,b"_s, u"c"_s}, {.quote = u'\'', .escape = u'\''}},
        {u"\"say \\\"hi\\\", c:\\\\x\\y\",b\n"_s,
         {u"say \"hi\", c:\\x\\y"_s, u"b"_s},
         {.escape = u'\\'}},
        {u"\n"_s, {}},
    }));
    INFO(record.text.toStdString());
    QList<Cell> cells(7); // left over from the row before
    cells[0].text = u"old"_s;
    const CsvRecord read = readRecord(record.text, true, record.dialect, cells);
    CHECK(read.state == State::Whole);
    CHECK(read.length == record.text.size());
    CHECK(textOf(cells) == record.cells);
    for (const Cell& cell : cells)
        CHECK(cell.isEmpty() == cell.text.isEmpty());
}

TEST_CASE("A record cut anywhere waits for the rest", "[imports]")
{
    const QString text = u"a,\"b\"\"c\r\nd\" ,\"\"\r\nnext"_s;
    const qsizetype whole = text.indexOf(u"next"_s);
    for (qsizetype size = 1; size < whole; ++size) {
        INFO(size);
        QList<Cell> cells;
        CHECK(readRecord(QStringView(text).left(size), false, {}, cells).state == State::Cut);
    }
    QList<Cell> cells;
    const CsvRecord read = readRecord(text, false, {}, cells);
    CHECK(read.state == State::Whole);
    CHECK(read.length == whole);
    CHECK(read.lines == 2);
    CHECK(textOf(cells) == QStringList({u"a"_s, u"b\"c\r\nd"_s, u""_s}));
}

TEST_CASE("A record without measure is refused", "[imports]")
{
    QList<Cell> cells;
    const CsvLimits limits{.cell = 10, .record = 40, .columns = 4};
    CHECK(readRecord(u"a,b,c,d\n"_s, true, {}, cells, limits).state == State::Whole);
    CHECK(readRecord(u"a,b,c,d,e\n"_s, true, {}, cells, limits).state == State::TooManyColumns);
    CHECK(readRecord(u"12345678901,b\n"_s, true, {}, cells, limits).state == State::CellTooLong);
    const CsvRecord open = readRecord(u"a,\"x\ny\",\"no end\n"_s, true, {}, cells, limits);
    CHECK(open.state == State::OpenQuote);
    CHECK(open.cellLine == 1);
    CHECK(readRecord(u"\"no end at all"_s, false, {}, cells, limits).state == State::CellTooLong);
    CHECK(readRecord(u"1234567,1234567,1234567,"_s.repeated(2), false, {}, cells,
                     {.cell = 99, .record = 40})
              .state == State::RecordTooLong);
}
