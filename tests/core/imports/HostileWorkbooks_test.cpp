#include "tests/core/imports/Files.h"
#include "tests/core/imports/Workbook.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <ctime>

using namespace kechi;
using namespace Qt::StringLiterals;

static const QByteArray kRow = "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>";

static Workbook ordinary()
{
    Workbook workbook(kRow.repeated(300));
    workbook.strings({"<t>上海优联光电有限公司</t>"});
    return workbook;
}

TEST_CASE("A workbook cut short anywhere ends in a sentence", "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = ordinary().zipped();
    CHECK(errorOf(files.write(u"a.xlsx"_s, whole)).isEmpty());
    for (qsizetype size = 4; size < whole.size(); size += 37) {
        INFO(size);
        CHECK_FALSE(errorOf(files.write(u"a.xlsx"_s, whole.left(size))).isEmpty());
    }
}

TEST_CASE("A workbook with bytes turned over never brings the reader down", "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = ordinary().zipped();
    QRandomGenerator dice(20251120);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[dice.bounded(4, int(bytes.size()))] = char(dice.bounded(256));
        refused += errorOf(files.write(u"a.xlsx"_s, bytes)).isEmpty() ? 0 : 1;
    }
    CHECK(refused > 200);
}

TEST_CASE("XML that means harm is refused in a sentence", "[imports][hostile]")
{
    const Files files;
    const auto error = [&files](const QString& part, const QByteArray& xml) {
        Workbook workbook = ordinary();
        workbook.part(part, xml);
        return errorOf(files.write(u"a.xlsx"_s, workbook.zipped()));
    };
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QString damaged = u"The workbook is damaged: its part “%1” cannot be read."_s;
    SECTION("a document type, and with it entities")
    {
        CHECK(error(sheet, "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c "
                           "\"&b;&b;&b;\">]><worksheet>&c;</worksheet>") == damaged.arg(sheet));
        CHECK(error(u"xl/sharedStrings.xml"_s,
                    "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>") ==
              damaged.arg(u"xl/sharedStrings.xml"_s));
    }
    SECTION("depth without end")
    {
        CHECK(error(sheet, QByteArray("<a>").repeated(100'000)) == damaged.arg(sheet));
    }
    SECTION("a tag without end")
    {
        CHECK(error(sheet, "<worksheet a=\"" + QByteArray(16 << 20, 'x')) == damaged.arg(sheet));
    }
    SECTION("no end, no sense, no XML")
    {
        CHECK(error(sheet, "<worksheet><sheetData>" + kRow) == damaged.arg(sheet));
        CHECK(error(sheet, "<worksheet></sheet>") == damaged.arg(sheet));
        CHECK(error(sheet, QByteArray(1000, '\0')) == damaged.arg(sheet));
        CHECK(error(u"xl/workbook.xml"_s, "") == damaged.arg(u"xl/workbook.xml"_s));
        CHECK(error(u"xl/workbook.xml"_s, "<workbook/>") ==
              u"The workbook has no sheet with cells."_s);
    }
    SECTION("places that no sheet has")
    {
        CHECK(error(sheet, "<worksheet><row r=\"99999999\"><c><v>1</v></c></row></worksheet>") ==
              u"The sheet has more rows than a workbook can have. It is not read."_s);
        CHECK(error(sheet, "<worksheet><row r=\"-1\"/></worksheet>") ==
              u"The sheet has more rows than a workbook can have. It is not read."_s);
        CHECK(
            error(sheet, "<worksheet><row><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row></worksheet>") ==
            u"Row 1 has more columns than a workbook can have. It is not read."_s);
        CHECK(error(sheet, "<worksheet><row><c t=\"inlineStr\"><is><t>" +
                               QByteArray(2'000'000, 'x') + "</t></is></c></row></worksheet>") ==
              u"A cell in row 1 is longer than 1 MB."_s);
        CHECK(error(sheet, "<worksheet><row><c s=\"999\"><v>1</v></c><c "
                           "t=\"s\"><v>-5</v></c></row></worksheet>")
                  .isEmpty());
    }
}

TEST_CASE("A part that unpacks to far more than it should is refused", "[imports][hostile]")
{
    const Files files;
    Workbook workbook;
    workbook.part(u"xl/worksheets/sheet1.xml"_s,
                  "<worksheet>" + QByteArray(64 << 20, ' ') + "</worksheet>");
    const std::clock_t start = std::clock(); // of this program, however busy the machine is
    CHECK(errorOf(files.write(u"a.xlsx"_s, workbook.zipped())) ==
          u"The workbook unpacks to far more than an honest one would. It is not read."_s);
    CHECK(std::clock() - start < 10 * CLOCKS_PER_SEC);
}

TEST_CASE("Text made of nothing but escapes does not take for ever", "[imports][hostile]")
{
    const Files files;
    Workbook workbook("<row><c t=\"s\"><v>0</v></c></row>");
    workbook.strings({"<t>" + QByteArray("_x0041_").repeated(140'000) + "</t>"});
    Result<std::unique_ptr<Source>> source =
        openSource(files.write(u"a.xlsx"_s, workbook.zipped()));
    REQUIRE(source);
    CHECK(textOf(**source) == QList<QStringList>{{QString(140'000, u'A')}});
}

TEST_CASE("An archive that is no workbook says what it is", "[imports][hostile]")
{
    const Files files;
    Workbook workbook;
    workbook.part(u"_rels/.rels"_s, "<Relationships/>");
    QByteArray bytes = workbook.zipped();
    bytes.replace("xl/workbook.xml", "xl/wordbook.xml");
    CHECK(errorOf(files.write(u"a.xlsx"_s, bytes)) ==
          u"This is an archive, but no Excel workbook."_s);
    bytes.replace("xl/wordbook.xml", "xl/workbook.bin");
    CHECK(errorOf(files.write(u"a.xlsx"_s, bytes)).startsWith(u"Binary workbooks (.xlsb)"));
}

TEST_CASE("Real workbooks with bytes turned over never bring the reader down", "[imports][hostile]")
{
    const QString folder = realFile(u"xlsx"_s);
    if (folder.isEmpty())
        return;
    const Files files;
    QRandomGenerator dice(7);
    for (const QString& name : QDir(folder).entryList({u"*.xlsx"_s, u"*.xlsm"_s}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < 8; ++round) {
            QByteArray bytes = whole;
            bytes.truncate(round % 4 == 3 ? dice.bounded(1, int(bytes.size())) : bytes.size());
            for (int flips = 0; flips < 6; ++flips)
                bytes[dice.bounded(int(bytes.size()))] = char(dice.bounded(256));
            const QString error = errorOf(files.write(u"a.xlsx"_s, bytes));
            CHECK((error.isEmpty() || error.endsWith(u'.')));
        }
    }
}
