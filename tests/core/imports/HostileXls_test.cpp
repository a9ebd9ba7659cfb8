#include "core/imports/BiffRecords.h"
#include "tests/core/imports/Files.h"
#include "tests/core/imports/OldWorkbook.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>
#include <ctime>

using namespace kechi;
using namespace Qt::StringLiterals;

static const QString kDamaged = u"The workbook is damaged or cut short."_s;

static OldWorkbook ordinary()
{
    OldWorkbook workbook;
    workbook.style(0).style(14);
    workbook.global(Biff::Strings, QByteArray(8, '\0') + wideText(u"上海优联光电有限公司"_s));
    QByteArray cells;
    for (quint16 row = 0; row < 300; ++row)
        cells += cellRecord(Biff::LabelSst, row, 0, bytesOf(quint32(0))) +
                 cellRecord(Biff::Number, row, 1, bytesOf(double(row)), 1);
    return workbook.sheet(u"客户"_s, cells);
}

static QString errorOf(const Files& files, const QByteArray& bytes)
{
    return errorOf(files.write(u"a.xls"_s, bytes));
}

TEST_CASE("An old workbook cut short anywhere ends in a sentence", "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = ordinary().file();
    CHECK(errorOf(files, whole).isEmpty());
    for (qsizetype size = 8; size < whole.size() - 512; size += 37) {
        INFO(size);
        CHECK(errorOf(files, whole.left(size)) == kDamaged);
    }
}

TEST_CASE("An old workbook with bytes turned over never brings the reader down",
          "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = ordinary().file();
    QRandomGenerator dice(20251120);
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = whole;
        for (int flips = 0; flips < 4; ++flips)
            bytes[dice.bounded(8, int(bytes.size()))] = char(dice.bounded(256));
        const QString error = errorOf(files, bytes);
        CHECK((error.isEmpty() || error.endsWith(u'.')));
        refused += error.isEmpty() ? 0 : 1;
    }
    CHECK(refused > 50);
}

TEST_CASE("Sectors that lead in a circle or out of the file are refused", "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = ordinary().file();
    const auto with = [&](qsizetype at, quint32 number) {
        QByteArray bytes = whole;
        qToLittleEndian(number, bytes.data() + at);
        return errorOf(files, bytes);
    };
    const qsizetype table = whole.size() - 512;
    CHECK(with(table, 0) == kDamaged);          // the workbook's first sector follows itself
    CHECK(with(table + 4, 0) == kDamaged);      // a circle of two
    CHECK(with(table, 0x00FFFFFF) == kDamaged); // out of the file
    CHECK(with(table, 0xFFFFFFFE) == kDamaged); // ends too early
    CHECK(with(44, 0xFFFFFF) == kDamaged);      // more tables than the file has room for
    CHECK(with(48, 0x00FFFFFF) == kDamaged);    // no directory
    CHECK(with(30, 0x00060040) == kDamaged);    // sectors of 2^64 bytes
    CHECK(with(76, 0xFFFFFF) == kDamaged);      // no table
}

TEST_CASE("A table of sectors that is chained to itself is not followed for ever",
          "[imports][hostile]")
{
    const Files files;
    QByteArray bytes = ordinary().file();
    bytes.append(1 << 20, '\0');
    qToLittleEndian(quint32(1000), bytes.data() + 44); // wants more tables than the head names
    qToLittleEndian(quint32(0), bytes.data() + 68);    // and finds them in sector 0
    qToLittleEndian(quint32(0), bytes.data() + 512 + 508);
    const std::clock_t start = std::clock();
    CHECK(errorOf(files, bytes).endsWith(u'.'));
    CHECK(std::clock() - start < 5 * CLOCKS_PER_SEC);
}

TEST_CASE("What a sheet may not say is refused in a sentence", "[imports][hostile]")
{
    const Files files;
    const auto error = [&](const QByteArray& cells) {
        OldWorkbook workbook;
        return errorOf(files, workbook.style(0).sheet(u"a"_s, cells).file());
    };
    const QString columns = u"Row 6 has more columns than a workbook can have. It is not read."_s;
    CHECK(error(cellRecord(Biff::Number, 5, 256, bytesOf(1.0))) == columns);
    CHECK(error(record(Biff::MulRk, bytesOf(quint16(5)) + bytesOf(quint16(250)) +
                                        QByteArray(60, '\1'))) == columns);
    CHECK(error(sheetBegin()) == kDamaged); // a chart without end
    CHECK(error(cellRecord(Biff::Label, 0, 0, bytesOf(quint16(60'000)) + "\1short")).isEmpty());
    CHECK(error(record(Biff::Number, "x")).isEmpty());
    CHECK(error(record(Biff::LabelSst, {})).isEmpty());
    CHECK(error(cellRecord(Biff::LabelSst, 0, 0, bytesOf(0xFFFFFFFFu))).isEmpty());
}

TEST_CASE("What a workbook may not say is refused in a sentence", "[imports][hostile]")
{
    const Files files;
    SECTION("a password")
    {
        OldWorkbook workbook = ordinary();
        workbook.global(Biff::FilePass, QByteArray(54, '\1'));
        CHECK(errorOf(files, workbook.file())
                  .startsWith(u"The workbook is protected by a password."));
        CHECK(errorOf(files, compoundFile({{u"EncryptionInfo"_s, "x"},
                                           {u"EncryptedPackage"_s, QByteArray(5000, 'x')}}))
                  .startsWith(u"The workbook is protected by a password."));
    }
    SECTION("no sheet, no end, a sheet that is not where it should be")
    {
        CHECK(errorOf(files, OldWorkbook().style(0).file()) ==
              u"The workbook has no sheet with cells."_s);
        CHECK(errorOf(files, compoundFile({{u"Workbook"_s, ordinary().stream().left(100)}})) ==
              kDamaged);
        CHECK(errorOf(files, compoundFile({{u"Workbook"_s, "x"}})) == kDamaged);
        CHECK(errorOf(files, compoundFile({{u"Workbook"_s, {}}})) == kDamaged);
        OldWorkbook misplaced;
        misplaced.rawSheet(QByteArray("\1\0a", 3), "no beginning");
        CHECK(errorOf(files, misplaced.file()) == kDamaged);
    }
    SECTION("two sheets in one place")
    {
        QByteArray stream = OldWorkbook().style(0).sheet(u"a"_s, {}).sheet(u"b"_s, {}).stream();
        const QByteArray head("\x85\0", 2);
        const qsizetype first = stream.indexOf(head);
        const qsizetype second = stream.indexOf(head, first + 2);
        CHECK(errorOf(files, compoundFile({{u"Workbook"_s, stream}})).isEmpty());
        stream.replace(second + 4, 4, stream.mid(first + 4, 4));
        CHECK(errorOf(files, compoundFile({{u"Workbook"_s, stream}})) == kDamaged);
    }
    SECTION("an Excel of 1990")
    {
        CHECK(errorOf(files, OldWorkbook(0x0400).style(0).file()).contains(u"older than Excel 5"));
        CHECK(errorOf(files, compoundFile({{u"Book"_s, record(0x0209, QByteArray(6, '\0'))}}))
                  .contains(u"older than Excel 5"));
    }
    SECTION("a letter instead of a table")
    {
        CHECK(errorOf(files, compoundFile({{u"WordDocument"_s, QByteArray(5000, 'x')}})) ==
              u"This is a document of an older Office program, but no workbook."_s);
    }
}

TEST_CASE("Real old workbooks with bytes turned over never bring the reader down",
          "[imports][hostile]")
{
    const QString folder = realFile(u"xlsx"_s);
    if (folder.isEmpty())
        return;
    const Files files;
    QRandomGenerator dice(7);
    for (const QString& name : QDir(folder).entryList({u"*.xls"_s}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int round = 0; round < 12; ++round) {
            QByteArray bytes = whole;
            bytes.truncate(round % 4 == 3 ? dice.bounded(8, int(bytes.size())) : bytes.size());
            for (int flips = 0; flips < 6; ++flips)
                bytes[dice.bounded(8, int(bytes.size()))] = char(dice.bounded(256));
            const QString error = errorOf(files, bytes);
            INFO(name.toStdString() << " " << round);
            CHECK((error.isEmpty() || error.endsWith(u'.')));
        }
    }
}
