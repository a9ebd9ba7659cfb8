#include "core/imports/DialectSniffer.h"

#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QFile>
#include <QHash>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("The delimiter is the one that lays the rows out evenly", "[imports]")
{
    const auto [text, delimiter] = GENERATE(table<QString, char16_t>({
        {u"name,city\nAcme,Berlin\n"_s, u','},
        {u"name;amount\nAcme;1,5\nBolt;2,75\n"_s, u';'},
        {u"name\tnote\nAcme\tyes, or no\nBolt\tno\n"_s, u'\t'},
        {u"name|phone\nAcme|1\nBolt|2\n"_s, u'|'},
        {u"name^phone\nAcme^1\nBolt^2\n"_s, u'^'},
        {u"id name\n1 Acme\n2 Bolt\n3 Cord\n"_s, u' '},
        {u"客户名单（2025年，华东）\n客户;电话\n优联,光电;1\n鼎新;2\n"_s, u';'},
        {u"Profession\nFinance\nInformation Technology\nPolicy\n"_s, u','},
        {u"note\nplain text; with a mark\nmore text\nand, more\n"_s, u','},
        {u"a\n"_s, u','},
    }));
    INFO(text.toStdString());
    CHECK(sniffDialect(text, true).delimiter == delimiter);
}

TEST_CASE("Quotes and escapes are found", "[imports]")
{
    CHECK(sniffDialect(u"'a, b',c\n'd','e'\n"_s, true) ==
          CsvDialect{.quote = u'\'', .escape = u'\''});
    CHECK(sniffDialect(u"a,b\nit's,Bon app'\n'tis,x\n"_s, true) == CsvDialect{});
    CHECK(sniffDialect(u"a,b\n\"say \\\"hi\\\", all\",c\n\"x\",y\n"_s, true) ==
          CsvDialect{.escape = u'\\'});
}

TEST_CASE("Excel's first line may name the delimiter", "[imports]")
{
    CHECK(namedSeparator(u"sep=;\r\na;b"_s) == u';');
    CHECK(namedSeparator(u"\"sep=|\"\na|b"_s) == u'|');
    CHECK(namedSeparator(u"SEP=\t\na\tb"_s) == u'\t');
    CHECK_FALSE(namedSeparator(u"separator,b\n"_s));
    CHECK_FALSE(namedSeparator({}));
}

static double shareRight(const QString& annotations, const QString& folder)
{
    static const QHash<QString, QString> delimiters = {{u"comma"_s, u","_s},
                                                       {u"semicolon"_s, u";"_s},
                                                       {u"tab"_s, u"\t"_s},
                                                       {u"space"_s, u" "_s},
                                                       {u"vslash"_s, u"|"_s}};
    QFile file(annotations);
    REQUIRE(file.open(QIODevice::ReadOnly));
    int all = 0;
    int right = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList said =
            line.trimmed().split(u'|'); // name, charset, delimiter, quote, escape, end
        const QString path = folder + u'/' + said.first();
        if (line.startsWith(u'#') || said.size() < 5 || !QFile::exists(path))
            continue;
        ++all;
        const Result<std::unique_ptr<Source>> source = openSource(path);
        if (!source)
            continue;
        const SourceFormat format = (*source)->format();
        const bool isRight = delimiters.value(said[2]) == QString(format.delimiter) &&
                             (said[3] == u"singlequote"_s) == (format.quote == u'\'') &&
                             (said[4] == u"backslash"_s) == (format.escape == u'\\');
        right += isRight ? 1 : 0;
        if (!isRight)
            UNSCOPED_INFO(said.join(u'|').toStdString());
    }
    REQUIRE(all > 50);
    return double(right) / all;
}

TEST_CASE("Dialects of annotated collections are found", "[imports]")
{
    const auto [annotations, folder, bar] = GENERATE(table<QString, QString, double>({
        {u"POLLOCK-dialect_annotations.txt"_s, u"pollock"_s, 0.95},
        {u"CCSV-manual_Dialect_Annotation.txt"_s, u"wrangling"_s, 0.85},
        {u"W3C-CSVW-dialect_annotations.txt"_s, u"w3c-csvw"_s, 0.95},
    }));
    const QString said = realFile(u"csv/annotations/"_s + annotations);
    const QString files = realFile(u"csv/"_s + folder);
    if (said.isEmpty() || files.isEmpty())
        return;
    CHECK(shareRight(said, files) >= bar);
}

TEST_CASE("No file of the collections ends in an error or loses a row", "[imports]")
{
    for (const QString& folder : {u"csv/pollock"_s, u"csv/wrangling"_s, u"csv/w3c-csvw"_s}) {
        const QString path = realFile(folder);
        if (path.isEmpty())
            return;
        for (const QString& name : QDir(path).entryList(QDir::Files)) {
            INFO(name.toStdString());
            const QString error = errorOf(path + u'/' + name);
            CHECK((error.isEmpty() || error == u"The file is empty."_s));
        }
    }
}
