#include "core/imports/BiffRecords.h"
#include "tests/core/imports/Files.h"
#include "tests/core/imports/OldWorkbook.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

static std::unique_ptr<Source> opened(const Files& files, const OldWorkbook& workbook,
                                      const SourceOptions& options = {})
{
    Result<std::unique_ptr<Source>> source =
        openSource(files.write(u"a.csv"_s, workbook.file()), options);
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

static QByteArray whole(qint32 number) // an RK
{
    return bytesOf(quint32(number) << 2 | 2);
}

TEST_CASE("An old workbook's cells are read whatever their record", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0);
    workbook.global(Biff::Strings, bytesOf(quint32(9)) + bytesOf(quint32(9)) + narrowText("zero") +
                                       wideText(u"课程"_s));
    const QByteArray text = cellRecord(Biff::Formula, 0, 7, QByteArray("\0\0\0\0\0\0\xff\xff", 8)) +
                            record(Biff::SharedFormula, "xx") +
                            record(Biff::String, wideText(u"文"_s));
    workbook.sheet(
        u"甲"_s, cellRecord(Biff::LabelSst, 0, 0, bytesOf(quint32(1))) +
                     cellRecord(Biff::Number, 0, 2, bytesOf(0.1)) +
                     record(Biff::MulRk, bytesOf(quint16(0)) + bytesOf(quint16(3)) +
                                             bytesOf(quint16(0)) + whole(-5) + bytesOf(quint16(0)) +
                                             whole(7) + bytesOf(quint16(4))) +
                     cellRecord(Biff::BoolErr, 0, 5, QByteArray("\1\0", 2)) +
                     cellRecord(Biff::BoolErr, 0, 6, QByteArray("\x2a\1", 2)) + text +
                     cellRecord(Biff::Formula, 0, 8, bytesOf(2.5) + QByteArray(6, '\0')) +
                     cellRecord(Biff::Formula, 0, 9, QByteArray("\1\0\0\0\0\0\xff\xff", 8)) +
                     cellRecord(Biff::Formula, 0, 10, QByteArray("\2\0\x07\0\0\0\xff\xff", 8)) +
                     cellRecord(Biff::Formula, 0, 11, QByteArray("\3\0\0\0\0\0\xff\xff", 8)) +
                     cellRecord(Biff::Label, 0, 12, narrowText("caf\xe9")) +
                     cellRecord(Biff::RString, 0, 13, wideText(u"富"_s) + QByteArray(6, '\0')));
    const QList<Cell> cells = firstRow(*opened(files, workbook));
    CHECK(textOf(cells) ==
          QStringList({u"课程"_s, u""_s, u"0.1"_s, u"-5"_s, u"7"_s, u"TRUE"_s, u"#N/A"_s, u"文"_s,
                       u"2.5"_s, u"FALSE"_s, u"#DIV/0!"_s, u""_s, u"café"_s, u"富"_s}));
    const QList<Kind> kinds = {Kind::Text,  Kind::Empty, Kind::Number, Kind::Number, Kind::Number,
                               Kind::Bool,  Kind::Error, Kind::Text,   Kind::Number, Kind::Bool,
                               Kind::Error, Kind::Empty, Kind::Text,   Kind::Text};
    REQUIRE(cells.size() == kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        INFO(i);
        CHECK(cells[i].kind == kinds[i]);
    }
    CHECK(cells[3].number == -5);
}

TEST_CASE("A packed number is whole or the front of a double, and may be hundredths", "[imports]")
{
    struct Case {
        quint32 bits;
        QString text;
    };
    const Case number = GENERATE(values<Case>({{0x3FF00000, u"1"_s},
                                               {0x3FF00001, u"0.01"_s},
                                               {12345u << 2 | 2, u"12345"_s},
                                               {12345u << 2 | 3, u"123.45"_s},
                                               {quint32(-1) << 2 | 2, u"-1"_s},
                                               {0xC1E00000, u"-2147483648"_s}}));
    const Files files;
    OldWorkbook workbook;
    workbook.style(0).sheet(u"a"_s, cellRecord(Biff::Rk, 0, 0, bytesOf(number.bits)));
    CHECK(textOf(firstRow(*opened(files, workbook))) == QStringList(number.text));
}

TEST_CASE("Strings are read across the records they are split over, wherever the cut falls",
          "[imports]")
{
    const Files files;
    const QString long1 = QString(u"甲乙丙丁"_s).repeated(20);
    const QString long2 = u"plain, then 中文 in the middle"_s;
    for (qsizetype cut = 0; cut <= long1.size(); cut += 7) {
        OldWorkbook workbook;
        workbook.style(0);
        // The first part is wide; behind the cut the characters may be of the other width.
        const QByteArray head =
            QByteArray(8, '\0') + narrowText("first") + wideText(long1).left(3 + 2 * cut);
        const QByteArray rest = '\1' + wideText(long1.mid(cut)).mid(3) + wideText(long2);
        workbook.global(Biff::Strings, head).global(Biff::Continue, rest);
        QByteArray cells;
        for (quint16 i = 0; i < 3; ++i)
            cells += cellRecord(Biff::LabelSst, 0, i, bytesOf(quint32(i)));
        workbook.sheet(u"a"_s, cells);
        INFO(cut);
        CHECK(textOf(firstRow(*opened(files, workbook))) ==
              QStringList({u"first"_s, long1, long2}));
    }
}

TEST_CASE("A string changes its width where a record ends", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0);
    // "中文 and" wide, " so on" narrow, with two rich runs and four bytes of reading behind it
    const QByteArray head = bytesOf(quint16(12)) + '\x0d' + bytesOf(quint16(2)) +
                            bytesOf(quint32(4)) + wideText(u"中文 and"_s).mid(3);
    workbook.global(Biff::Strings, QByteArray(8, '\0') + head);
    workbook.global(Biff::Continue, QByteArray("\0 so on", 7) + QByteArray(5, 'r'));
    workbook.global(Biff::Continue, QByteArray(7, 'r') + narrowText("next"));
    workbook.sheet(u"a"_s, cellRecord(Biff::LabelSst, 0, 0, bytesOf(quint32(0))) +
                               cellRecord(Biff::LabelSst, 0, 1, bytesOf(quint32(1))) +
                               cellRecord(Biff::LabelSst, 0, 2, bytesOf(quint32(99))));
    CHECK(textOf(firstRow(*opened(files, workbook))) ==
          QStringList({u"中文 and so on"_s, u"next"_s, u""_s}));
}

TEST_CASE("Text of an .xls that looks like XML's escapes is left alone", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0).global(Biff::Strings, QByteArray(8, '\0') + narrowText("a_x000D_b"));
    workbook.sheet(u"a"_s, cellRecord(Biff::LabelSst, 0, 0, bytesOf(quint32(0))));
    CHECK(textOf(firstRow(*opened(files, workbook))) == QStringList(u"a_x000D_b"_s));
}

TEST_CASE("Rows and cells out of their order are put in it", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0);
    const auto number = [](quint16 row, quint16 column, double value) {
        return cellRecord(Biff::Number, row, column, bytesOf(value));
    };
    workbook.sheet(u"a"_s,
                   number(7, 1, 8.1) + number(7, 0, 8) +
                       cellRecord(Biff::Formula, 2, 0, QByteArray("\0\0\0\0\0\0\xff\xff", 8)) +
                       record(Biff::String, narrowText("three")) + number(0, 2, 1) +
                       number(7, 2, 8.2));
    const std::unique_ptr<Source> source = opened(files, workbook);
    CHECK(textOf(*source) ==
          QList<QStringList>{{u""_s, u""_s, u"1"_s}, {u"three"_s}, {u"8"_s, u"8.1"_s, u"8.2"_s}});
    Result<std::unique_ptr<RowReader>> reader = source->open();
    QList<Cell> cells;
    QList<qint64> rows;
    while (*(*reader)->next(cells))
        rows += (*reader)->row();
    CHECK(rows == QList<qint64>{1, 3, 8});
    CHECK((*reader)->total() > 0);
    CHECK((*reader)->done() <= (*reader)->total());
}

TEST_CASE("Charts inside a sheet are passed over, merged ranges are counted", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0).sheet(
        u"a"_s, cellRecord(Biff::Number, 0, 0, bytesOf(1.0)) + sheetBegin(0x20) +
                    cellRecord(Biff::Number, 0, 1, bytesOf(2.0)) + sheetEnd() +
                    cellRecord(Biff::Number, 1, 0, bytesOf(3.0)) +
                    record(Biff::MergedCells, bytesOf(quint16(2)) + QByteArray(16, '\0')) +
                    record(Biff::MergedCells, bytesOf(quint16(1)) + QByteArray(8, '\0')));
    const std::unique_ptr<Source> source = opened(files, workbook);
    CHECK(textOf(*source) == QList<QStringList>{{u"1"_s}, {u"3"_s}});
    CHECK((*source->open())->mergedRanges() == 3);
}

TEST_CASE("Hidden sheets are offered last, charts and macros not at all", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0);
    const QByteArray one = cellRecord(Biff::Number, 0, 0, bytesOf(1.0));
    const QByteArray two = cellRecord(Biff::Number, 0, 0, bytesOf(2.0));
    workbook.sheet(u"藏"_s, one, 1).sheet(u"更藏"_s, one, 2).sheet(u"图"_s, one, 0, 2);
    workbook.sheet(u"宏"_s, one, 0, 1).sheet(u"乙"_s, two);
    const std::unique_ptr<Source> source = opened(files, workbook);
    CHECK(source->sheets() == QList<Sheet>{{u"藏"_s, true}, {u"更藏"_s, true}, {u"乙"_s, false}});
    CHECK(source->sheet() == 2);
    CHECK(source->format().kind == SourceFormat::Kind::Xls);
    CHECK(textOf(*source, 2) == QList<QStringList>{{u"2"_s}});
    CHECK(opened(files, workbook, {.sheet = u"藏"_s})->sheet() == 0);
}

TEST_CASE("Styles of an .xls make days and leading zeros of numbers", "[imports]")
{
    const Files files;
    OldWorkbook workbook;
    workbook.style(0)
        .style(14)
        .style(164, narrowText("00000"))
        .style(165, wideText(u"yyyy\"年\"m\"月\""_s));
    const auto number = [](quint16 column, double value, quint16 style) {
        return cellRecord(Biff::Number, 0, column, bytesOf(value), style);
    };
    workbook.sheet(u"a"_s, number(0, 45981, 0) + number(1, 45981, 1) + number(2, 123, 2) +
                               number(3, 45981.5, 3) + number(4, 1, 99));
    SECTION("from 1900")
    {
        const QList<Cell> cells = firstRow(*opened(files, workbook));
        CHECK(textOf(cells) == QStringList({u"45981"_s, u"2025-11-20"_s, u"00123"_s,
                                            u"2025-11-20T12:00:00"_s, u"1"_s}));
        CHECK(cells[2].format == u"00000");
    }
    SECTION("from 1904")
    {
        workbook.global(Biff::DateMode, bytesOf(quint16(1)));
        CHECK(firstRow(*opened(files, workbook))[1].text == u"2029-11-21");
    }
}

TEST_CASE("Texts before Excel 97 are of the code page, or of the charset one is told", "[imports]")
{
    const Files files;
    const QByteArray name = "\xbf\xcd\xbb\xa7"; // 客户 in GBK
    const auto workbook = [&](quint16 page) {
        OldWorkbook book(0x0500);
        book.global(Biff::CodePage, bytesOf(page));
        book.style(164, QByteArray("\5") + "00000");
        book.rawSheet('\4' + name, sheetBegin() +
                                       cellRecord(Biff::Label, 0, 0, bytesOf(quint16(4)) + name) +
                                       cellRecord(Biff::Rk, 0, 1, whole(7)) + sheetEnd());
        return book;
    };
    const std::unique_ptr<Source> source = opened(files, workbook(936));
    CHECK(source->sheets().first().name == u"客户");
    CHECK(textOf(firstRow(*source)) == QStringList({u"客户"_s, u"00007"_s}));
    CHECK(textOf(firstRow(*opened(files, workbook(1252)))).first() == u"¿Í»§");
    CHECK(textOf(firstRow(*opened(files, workbook(1252), {.charset = u"GB18030"_s}))).first() ==
          u"客户");
}
