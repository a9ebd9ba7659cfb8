#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A text file is read twice the same, row and line known", "[imports]")
{
    const Files files;
    const QString path =
        files.write(u"list.txt"_s, "sep=;\r\nname;note\r\nA;\"two\r\nlines\"\r\n\r\nB;x");
    Result<std::unique_ptr<Source>> source = openSource(path);
    REQUIRE(source);
    CHECK((*source)->format().delimiter == u';');
    CHECK((*source)->sheets().size() == 1);
    const QList<QStringList> rows = textOf(**source);
    CHECK(rows == QList<QStringList>{
                      {u"name"_s, u"note"_s}, {u"A"_s, u"two\r\nlines"_s}, {}, {u"B"_s, u"x"_s}});
    CHECK(textOf(**source) == rows);

    Result<std::unique_ptr<RowReader>> reader = (*source)->open();
    REQUIRE(reader);
    QList<Cell> cells;
    QList<QPair<qint64, qint64>> places;
    while (*(*reader)->next(cells))
        places.append({(*reader)->row(), (*reader)->line()});
    CHECK(places == QList<QPair<qint64, qint64>>{{1, 2}, {2, 3}, {3, 5}, {4, 6}});
    CHECK((*reader)->done() == (*reader)->total());
}

TEST_CASE("Every line end is a line end", "[imports]")
{
    const Files files;
    const QByteArray end = GENERATE(QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r"));
    const QByteArray text = "name,city" + end + "Acme,\"New" + end + "York\"" + end;
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.csv"_s, text));
    REQUIRE(source);
    const QList<QStringList> rows = textOf(**source);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1] == QStringList({u"Acme"_s, u"New"_s + QString::fromLatin1(end) + u"York"_s}));
}

TEST_CASE("Rows far longer than a piece of the file are whole", "[imports]")
{
    const Files files;
    const QByteArray longCell(900'000, 'x');
    const QByteArray text = "a,b\n\"" + longCell + "\n\"," + longCell + "\nlast,1\n";
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.csv"_s, text));
    REQUIRE(source);
    const QList<QStringList> rows = textOf(**source);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1][0].size() == 900'001);
    CHECK(rows[1][1].size() == 900'000);
    CHECK(rows[2] == QStringList({u"last"_s, u"1"_s}));
}

TEST_CASE("No row is lost at the seams between pieces", "[imports]")
{
    const Files files;
    QByteArray text;
    for (int i = 0; i < 60'000; ++i)
        text += "上海" + QByteArray::number(i) + ",\"a \"\"b\"\"\r\n" + QByteArray(i % 7, '-') +
                "\"\r\n";
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.csv"_s, text));
    REQUIRE(source);
    const QList<QStringList> rows = textOf(**source);
    REQUIRE(rows.size() == 60'000);
    for (int i = 0; i < rows.size(); ++i)
        REQUIRE(rows[i] == QStringList({u"上海"_s + QString::number(i),
                                        u"a \"b\"\r\n"_s + QString(i % 7, u'-')}));
}

TEST_CASE("A person's word on charset and delimiter counts", "[imports]")
{
    const Files files;
    const QString path = files.write(u"a.csv"_s, "\xBF\xCD\xBB\xA7;a,b\n\xC3\xFB\xB3\xC6;c,d\n");
    Result<std::unique_ptr<Source>> found = openSource(path, {.delimiter = u';'});
    REQUIRE(found);
    CHECK(textOf(**found).first() == QStringList({u"客户"_s, u"a,b"_s}));
    Result<std::unique_ptr<Source>> told = openSource(path, {.charset = u"big5"_s});
    REQUIRE(told);
    CHECK((*told)->format().charset == u"Big5"_s);
    CHECK(errorOf(path, {.charset = u"klingon"_s}) == u"There is no encoding called “klingon”."_s);
}

TEST_CASE("UTF-16 text is read", "[imports]")
{
    const Files files;
    const QString text = u"\uFEFF客户\t电话\n甲\t1\n"_s;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.xls"_s, bytes));
    REQUIRE(source);
    CHECK(textOf(**source) == QList<QStringList>{{u"客户"_s, u"电话"_s}, {u"甲"_s, u"1"_s}});
}

TEST_CASE("A text file that cannot be read ends in one sentence", "[imports]")
{
    const Files files;
    const auto error = [&files](const QByteArray& bytes) {
        return errorOf(files.write(u"a.csv"_s, bytes));
    };
    CHECK(error("") == u"The file is empty."_s);
    CHECK(error(" \r\n\r\n") == u"The file holds nothing but blanks."_s);
    CHECK(error("a,b\n1,\"open\n2,3\n") == u"A quote opened in line 2 is never closed."_s);
    CHECK(
        error("a,b\n1,\"" + QByteArray(2'000'000, 'x') + "\"\n") ==
        u"A cell that begins in line 2 is longer than 1 MB. Perhaps a quote there is never closed."_s);
    CHECK(error("a\n" + QByteArray(5000, ',') + "\n") == u"Line 2 has more than 4,096 columns."_s);
    CHECK(error(QByteArray("\x7F"
                           "ELF\2\1\1\0\0\0",
                           10)) ==
          u"This is not a text file, or it is damaged: line 1 holds zero bytes."_s);
    CHECK(error("%PDF-1.7 ...").startsWith(u"This is a PDF."_s));
    CHECK(error(QByteArray("SQLite format 3\0....", 20)).contains(u"a database"_s));
    CHECK(error("BEGIN:VCARD\r\nVERSION:3.0\r\n").contains(u"vCard"_s));
}

TEST_CASE("A path that is no file ends in one sentence", "[imports]")
{
    CHECK(errorOf(u"/nowhere/list.csv"_s) == u"There is no file “/nowhere/list.csv”."_s);
    CHECK(errorOf(QDir::tempPath()) == u"“%1” is a folder, not a file."_s.arg(QDir::tempPath()));
}

// The spectrum says each row as an object: header to value.
static QList<QStringList> expectedRows(const QString& path, const QStringList& header)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray objects =
        document.isArray() ? document.array() : QJsonArray{document.object()};
    QList<QStringList> rows;
    for (const QJsonValue& object : objects) {
        QStringList row;
        for (const QString& name : header)
            row += object[name].toString();
        rows += row;
    }
    return rows;
}

TEST_CASE("The whole CSV spectrum reads as its JSON says", "[imports]")
{
    const QString folder = realFile(u"csv/csv-spectrum"_s);
    if (folder.isEmpty())
        return;
    const QStringList names = QDir(folder).entryList({u"*.csv"_s}, QDir::Files);
    REQUIRE(names.size() == 12);
    for (const QString& name : names) {
        INFO(name.toStdString());
        Result<std::unique_ptr<Source>> source = openSource(folder + u'/' + name);
        REQUIRE(source);
        QList<QStringList> rows = textOf(**source);
        const QStringList header = rows.takeFirst();
        // The JSON beside this one belongs to another row than the file's only one.
        if (name == u"location_coordinates.csv"_s) {
            CHECK(rows.size() == 1);
            continue;
        }
        QList<QStringList> expected =
            expectedRows(folder + u"/json/"_s + name.chopped(4) + u".json"_s, header);
        if (name.contains(u"_crlf"_s)) { // written from files with LF
            for (QStringList& row : rows)
                row.replaceInStrings(u"\r\n"_s, u"\n"_s);
            for (QStringList& row : expected)
                row.replaceInStrings(u"\r\n"_s, u"\n"_s);
        }
        CHECK(rows == expected);
    }
}
