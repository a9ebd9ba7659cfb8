#include "tests/core/imports/Files.h"
#include "tests/core/imports/Workbook.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

static std::unique_ptr<Source> opened(const Files& files, const Workbook& workbook)
{
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.csv"_s, workbook.zipped()));
    INFO((source ? std::string() : source.error().text.toStdString()));
    REQUIRE(source);
    return std::move(*source);
}

static QList<Cell> firstRow(Source& source)
{
    Result<std::unique_ptr<RowReader>> reader = source.open();
    REQUIRE(reader);
    QList<Cell> cells;
    const Result<bool> next = (*reader)->next(cells);
    REQUIRE(next);
    CHECK(*next);
    return cells;
}

TEST_CASE("A workbook's cells are read whatever their kind", "[imports]")
{
    const Files files;
    Workbook workbook(R"(<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>0.1</v></c>
        <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>A1</f><v>x</v></c>
        <c r="G2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>
        <c r="H2" t="d"><v>2025-11-20T00:00:00.000Z</v></c><c r="I2"/></row>)");
    workbook.strings(
        {"<t>zero</t>",
         "<r><t>课</t></r><rPh sb=\"0\"><t>ke</t></rPh><r><t xml:space=\"preserve\"> x</t></r>"});
    const QList<Cell> cells = firstRow(*opened(files, workbook));
    CHECK(textOf(cells) == QStringList({u"课 x"_s, u""_s, u"0.1"_s, u"TRUE"_s, u"#N/A"_s, u"x"_s,
                                        u"inline"_s, u"2025-11-20T00:00:00"_s}));
    const QList<Kind> kinds = {Kind::Text,  Kind::Empty, Kind::Number, Kind::Bool,
                               Kind::Error, Kind::Text,  Kind::Text,   Kind::Date};
    for (qsizetype i = 0; i < kinds.size(); ++i)
        CHECK(cells[i].kind == kinds[i]);
    CHECK(cells[2].number == 0.1);
    CHECK(cells[3].number == 1);
}

TEST_CASE("Rows and cells without a place follow one another", "[imports]")
{
    const Files files;
    const Workbook workbook(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c>"
        "<c><v>4</v></c></row><row/><row><c><v>5</v></c></row>");
    const std::unique_ptr<Source> source = opened(files, workbook);
    CHECK(textOf(*source) ==
          QList<QStringList>{{u"1"_s, u"2"_s}, {u""_s, u"3"_s, u"4"_s}, {}, {u"5"_s}});
    Result<std::unique_ptr<RowReader>> reader = source->open();
    QList<Cell> cells;
    QList<qint64> rows;
    while (*(*reader)->next(cells))
        rows += (*reader)->row();
    CHECK(rows == QList<qint64>{1, 5, 6, 7});
}

TEST_CASE("A cell left over from another row says nothing in this one", "[imports]")
{
    const Files files;
    const Workbook workbook("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                            "<row><c/><c r=\"C2\"><v>9</v></c></row><row><c><v>7</v></c></row>");
    CHECK(textOf(*opened(files, workbook)) ==
          QList<QStringList>{{u"1"_s, u"2"_s, u"3"_s}, {u""_s, u""_s, u"9"_s}, {u"7"_s}});
}

TEST_CASE("Prefixes, slashes, case and absolute targets do not matter", "[imports]")
{
    const Files files;
    Workbook workbook;
    workbook.part(
        u"_rels/.rels"_s,
        R"(<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="x/officeDocument" Target="/XL/Book.xml"/></p:Relationships>)");
    workbook.part(
        u"xl\\book.xml"_s,
        R"(<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="甲" state="hidden" q:id="s1"/>
                     <x:sheet name="图" q:id="c1"/><x:sheet name="乙" q:id="s2"/></x:sheets></x:workbook>)");
    workbook.part(u"xl/_rels/book.xml.rels"_s,
                  R"(<Relationships><Relationship Id="s1" Type="y/worksheet" Target="..\XL\w1.xml"/>
                     <Relationship Id="c1" Type="y/chartsheet" Target="c.xml"/>
                     <Relationship Id="s2" Type="y/worksheet" Target="/xl/w2.xml"/></Relationships>)");
    workbook.part(
        u"xl/w1.xml"_s,
        "<m:worksheet xmlns:m=\"m\"><m:row><m:c><m:v>1</m:v></m:c></m:row></m:worksheet>");
    workbook.part(
        u"xl/w2.xml"_s,
        "<m:worksheet xmlns:m=\"m\"><m:row><m:c><m:v>2</m:v></m:c></m:row></m:worksheet>");
    const QString path = files.write(u"a.xlsx"_s, workbook.zipped());
    Result<std::unique_ptr<Source>> source = openSource(path);
    REQUIRE(source);
    CHECK((*source)->sheets() == QList<Sheet>{{u"甲"_s, true}, {u"乙"_s, false}});
    CHECK((*source)->sheet() == 1);
    CHECK(textOf(**source, 0) == QList<QStringList>{{u"1"_s}});
    CHECK(textOf(**source, 1) == QList<QStringList>{{u"2"_s}});
    CHECK((*openSource(path, {.sheet = u"甲"_s}))->sheet() == 0);
    CHECK(errorOf(path, {.sheet = u"丙"_s}) ==
          u"There is no sheet “丙”. The sheets are: 甲, 乙."_s);
}

TEST_CASE("A number says what its format makes of it", "[imports]")
{
    struct Case {
        int id;
        QByteArray code;
        QByteArray value;
        QString text;
        Kind kind;
    };
    const Case number = GENERATE(values<Case>({
        {0, "", "1.0413926851582251", u"1.0413926851582251"_s, Kind::Number},
        {0, "", "0.10000000000000001", u"0.1"_s, Kind::Number},
        {0, "", "13812345678", u"13812345678"_s, Kind::Number},
        {0, "", "1.2345678901234567E+17", u"123456789012345660"_s, Kind::Number},
        {0, "", "1E+300", u"1e+300"_s, Kind::Number},
        {0, "", "-0.5", u"-0.5"_s, Kind::Number},
        {0, "", "twelve", u"twelve"_s, Kind::Text},
        {10, "", "0.125", u"0.125"_s, Kind::Number},
        {164, "00000", "123", u"00123"_s, Kind::Number},
        {164, "000\\-0000", "123", u"000-0123"_s, Kind::Number},
        {164, "&quot;KH&quot;0000", "12345", u"KH12345"_s, Kind::Number},
        {164, "00000", "1.5", u"1.5"_s, Kind::Number},
        {164, "0.00", "7", u"7"_s, Kind::Number},
        {164, "[Red]0.00E+00", "7", u"7"_s, Kind::Number},
        {164, "General", "7", u"7"_s, Kind::Number},
        {164, "#,##0&quot;days&quot;", "7", u"7"_s, Kind::Number},
        {14, "", "45981", u"2025-11-20"_s, Kind::Date},
        {22, "", "45981.795833333337", u"2025-11-20T19:06:00"_s, Kind::Date},
        {22, "", "45981", u"2025-11-20T00:00:00"_s, Kind::Date},
        {14, "", "45981.5", u"2025-11-20T12:00:00"_s, Kind::Date},
        {21, "", "0.79583333333333328", u"19:06:00"_s, Kind::Date},
        {31, "", "45981", u"2025-11-20"_s, Kind::Date},
        {57, "", "45981", u"2025-11-20"_s, Kind::Date},
        {46, "", "10.6320601851852", u"255:10:10"_s, Kind::Date},
        {14, "", "60", u"1900-02-29"_s, Kind::Date},
        {14, "", "59", u"1900-02-28"_s, Kind::Date},
        {14, "", "61", u"1900-03-01"_s, Kind::Date},
        {14, "", "0", u"0"_s, Kind::Number},
        {14, "", "-3", u"-3"_s, Kind::Number},
        {14, "", "99999999", u"99999999"_s, Kind::Number},
        {164, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "45981", u"2025-11-20"_s,
         Kind::Date},
        {164, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "45981", u"2025-11-20"_s, Kind::Date},
        {164, "mmm\\-yy", "45981", u"2025-11-20"_s, Kind::Date},
        {164, "&quot;day &quot;0", "5", u"5"_s, Kind::Number},
        {164, "\\d0", "5", u"5"_s, Kind::Number},
        {164, "[h]:mm", "1.5", u"36:00:00"_s, Kind::Date},
    }));
    INFO(number.id << " " << number.code.toStdString() << " " << number.value.toStdString());
    const Files files;
    Workbook workbook("<row><c s=\"1\"><v>" + number.value + "</v></c></row>");
    workbook.formats({{number.id, number.code}});
    const QList<Cell> cells = firstRow(*opened(files, workbook));
    REQUIRE(cells.size() == 1);
    CHECK(cells[0].text == number.text);
    CHECK(cells[0].kind == number.kind);
}

TEST_CASE("Days may count from 1904", "[imports]")
{
    const Files files;
    Workbook workbook("<row><c s=\"1\"><v>42735</v></c></row>");
    workbook.formats({{14, ""}});
    workbook.part(
        u"xl/workbook.xml"_s,
        R"(<workbook><workbookPr date1904="true"/><sheets><sheet name="a" id="rId1"/></sheets></workbook>)");
    CHECK(firstRow(*opened(files, workbook))[0].text == u"2021-01-01"_s);
}

TEST_CASE("Escapes in a workbook's text are undone", "[imports]")
{
    const Files files;
    Workbook workbook(
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c></row>");
    workbook.strings({"<t>a_x000D_b_x005F_x000D_ &amp; &#x4E00;</t>", "<t>_x00</t>"});
    CHECK(textOf(firstRow(*opened(files, workbook))) ==
          QStringList({u"a\rb_x000D_ & 一"_s, u"_x00"_s, u""_s}));
}

TEST_CASE("A long number has lost its end, and says so", "[imports]")
{
    const Files files;
    const Workbook workbook(
        "<row><c><v>6222021234567890123</v></c><c><v>123456789012345</v></c></row>");
    const QList<Cell> cells = firstRow(*opened(files, workbook));
    CHECK(cells[0].isRounded());
    CHECK_FALSE(cells[1].isRounded());
}

TEST_CASE("Merged ranges are counted by the end of the sheet", "[imports]")
{
    const Files files;
    Workbook workbook;
    workbook.part(u"xl/worksheets/sheet1.xml"_s,
                  "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>"
                  "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell "
                  "ref=\"C1:D2\"/></mergeCells></worksheet>");
    const std::unique_ptr<Source> source = opened(files, workbook);
    Result<std::unique_ptr<RowReader>> reader = source->open();
    REQUIRE(reader);
    QList<Cell> cells;
    while (*(*reader)->next(cells)) {
    }
    CHECK((*reader)->mergedRanges() == 2);
}
