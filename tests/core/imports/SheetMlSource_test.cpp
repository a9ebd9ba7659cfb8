#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"

#include <QRandomGenerator>

using namespace kechi;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

static QByteArray book(const QByteArray& sheets, const QByteArray& styles = {})
{
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>" +
           styles + "</Styles>" + sheets + "</Workbook>";
}

static QByteArray sheet(const QByteArray& rows, const QByteArray& name = "客户")
{
    return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table></Worksheet>";
}

static std::unique_ptr<Source> opened(const Files& files, const QByteArray& xml)
{
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.xls"_s, xml));
    INFO((source ? std::string() : source.error().text.toStdString()));
    REQUIRE(source);
    CHECK((*source)->format().kind == SourceFormat::Kind::SpreadsheetMl);
    return std::move(*source);
}

TEST_CASE("Excel 2003 XML is read cell by cell, whatever their kind", "[imports]")
{
    const Files files;
    const std::unique_ptr<Source> source = opened(
        files,
        book(sheet(
                 "<Row ss:Index=\"2\"><Cell><Data ss:Type=\"String\">优联<B>光电</B></Data>"
                 "<Comment ss:Author=\"x\"><ss:Data>注</ss:Data></Comment></Cell>"
                 "<Cell ss:Index=\"3\" ss:StyleID=\"s2\"><Data ss:Type=\"Number\">123</Data></Cell>"
                 "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"Boolean\">1</Data></Cell>"
                 "<Cell ss:StyleID=\"s1\"><Data "
                 "ss:Type=\"DateTime\">2025-11-20T00:00:00.000</Data></Cell>"
                 "<Cell><Data ss:Type=\"DateTime\">2025-11-20T19:06:00.000</Data></Cell>"
                 "<Cell ss:StyleID=\"s1\"><Data ss:Type=\"Number\">45981</Data></Cell>"
                 "<Cell><Data ss:Type=\"Error\">#N/A</Data></Cell><Cell/></Row>"
                 "<Row/><Row><Cell><Data ss:Type=\"Number\">x</Data></Cell></Row>"),
             "<Style ss:ID=\"s1\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
             "<Style ss:ID=\"s2\"><NumberFormat ss:Format=\"00000\"/></Style>"));
    CHECK(source->sheets() == QList<Sheet>{{u"客户"_s, false}});
    Result<std::unique_ptr<RowReader>> reader = source->open();
    REQUIRE(reader);
    QList<Cell> cells;
    REQUIRE(*(*reader)->next(cells));
    CHECK((*reader)->row() == 2);
    CHECK(textOf(cells) ==
          QStringList({u"优联光电"_s, u""_s, u"00123"_s, u"TRUE"_s, u""_s, u"2025-11-20"_s,
                       u"2025-11-20T19:06:00"_s, u"2025-11-20"_s, u"#N/A"_s}));
    const QList<Kind> kinds = {Kind::Text, Kind::Empty, Kind::Number, Kind::Bool, Kind::Empty,
                               Kind::Date, Kind::Date,  Kind::Date,   Kind::Error};
    REQUIRE(cells.size() == kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i)
        CHECK(cells[i].kind == kinds[i]);
    CHECK(cells[5].number == 45981);
    REQUIRE(*(*reader)->next(cells));
    CHECK(cells.isEmpty());
    REQUIRE(*(*reader)->next(cells));
    CHECK((*reader)->row() == 4);
    CHECK(textOf(cells) == QStringList(u"x"_s));
    CHECK_FALSE(*(*reader)->next(cells));
    CHECK((*reader)->mergedRanges() == 1);
}

TEST_CASE("Sheets of Excel 2003 XML are read apart, and hidden ones offered last", "[imports]")
{
    const Files files;
    const QByteArray row = "<Row><Cell><Data ss:Type=\"Number\">%1</Data></Cell></Row>";
    QByteArray hidden = sheet(QByteArray(row).replace("%1", "1"), "藏");
    hidden.replace("</Worksheet>", "<WorksheetOptions><Visible>SheetHidden</Visible>"
                                   "</WorksheetOptions></Worksheet>");
    const std::unique_ptr<Source> source =
        opened(files, book(hidden + sheet(QByteArray(row).replace("%1", "2"), "看")));
    CHECK(source->sheets() == QList<Sheet>{{u"藏"_s, true}, {u"看"_s, false}});
    CHECK(source->sheet() == 1);
    CHECK(textOf(*source, 0) == QList<QStringList>{{u"1"_s}});
    CHECK(textOf(*source, 1) == QList<QStringList>{{u"2"_s}});
}

TEST_CASE("Excel 2003 XML in a charset that XML parsers do not know is read", "[imports]")
{
    const Files files;
    QByteArray xml = book(sheet("<Row><Cell><Data ss:Type=\"String\">\xbf\xcd\xbb\xa7</Data>"
                                "</Cell></Row>",
                                "a"));
    xml.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"gb2312\"");
    CHECK(textOf(*opened(files, xml)) == QList<QStringList>{{u"客户"_s}});
}

TEST_CASE("Excel 2003 XML that is broken or means harm ends in a sentence", "[imports][hostile]")
{
    const Files files;
    const auto error = [&](const QByteArray& xml) { return errorOf(files.write(u"a.xls"_s, xml)); };
    const QString damaged = u"The workbook is damaged or cut short."_s;
    const QByteArray whole = book(sheet(
        QByteArray("<Row><Cell><Data ss:Type=\"String\">a</Data></Cell></Row>").repeated(50)));
    CHECK(error(whole).isEmpty());
    CHECK(error(book({})) == u"The workbook has no sheet with cells."_s);
    for (qsizetype size = 200; size < whole.size(); size += 41)
        CHECK(error(whole.left(size)) == damaged);
    CHECK(error("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"x\">]>" + whole.mid(21)) ==
          damaged);
    CHECK(error(book(sheet("<Row ss:Index=\"99999999\"/>"))) ==
          u"The sheet has more rows than a workbook can have. It is not read."_s);
    for (const char* place : {"ss:Index=\"99999\"", "ss:Index=\"-1\"", "ss:MergeAcross=\"99999\"",
                              "ss:Index=\"9223372036854775807\""})
        CHECK(error(book(sheet("<Row><Cell " + QByteArray(place) + "/></Row>"))) ==
              u"Row 1 has more columns than a workbook can have. It is not read."_s);
    QRandomGenerator dice(20251120);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 3; ++flips)
            bytes[dice.bounded(100, int(bytes.size()))] = char(dice.bounded(256));
        const QString said = error(bytes);
        CHECK((said.isEmpty() || said.endsWith(u'.')));
    }
}
