#include "core/imports/Charset.h"

#include "core/imports/TextDecoder.h"
#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QBuffer>
#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

static Charset charsetOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const Result<Charset> charset = findCharset(buffer);
    REQUIRE(charset);
    return *charset;
}

TEST_CASE("A byte order mark settles the charset", "[imports]")
{
    CHECK(charsetOf("\xEF\xBB\xBFname\n") == Charset{.name = u"UTF-8"_s, .bomBytes = 3});
    CHECK(charsetOf(QByteArray("\xFF\xFEn\0a\0", 6)) ==
          Charset{.name = u"UTF-16LE"_s, .bomBytes = 2});
    CHECK(charsetOf(QByteArray("\xFE\xFF\0n\0a", 6)) ==
          Charset{.name = u"UTF-16BE"_s, .bomBytes = 2});
    CHECK(charsetOf("\x84\x31\x95\x33name\n") == Charset{.name = u"GB18030"_s, .bomBytes = 4});
}

TEST_CASE("UTF-8 is known by its form, over the whole file", "[imports]")
{
    CHECK(charsetOf("name,phone\n").name == u"UTF-8"_s);
    CHECK(charsetOf(u"客户,电话\n𠮷野家,é\n"_s.toUtf8()).name == u"UTF-8"_s);
    const QByteArray longText = u"上海优联光电有限公司,苏州\n"_s.toUtf8().repeated(20000);
    CHECK(charsetOf(longText) == Charset{.name = u"UTF-8"_s});
    // one Latin letter at the far end of a long ASCII file
    CHECK(charsetOf(QByteArray("Mueller,Berlin\n").repeated(20000) + "M\xFCller,Berlin\n").name !=
          u"UTF-8"_s);
    // a few spoilt bytes do not make it Chinese
    CHECK(charsetOf(longText + "\xFF\xFE\n").name == u"UTF-8"_s);
    // cut inside a character
    CHECK(charsetOf(longText.chopped(2)).name == u"UTF-8"_s);
}

TEST_CASE("UTF-16 without a mark is known by its zeros", "[imports]")
{
    const QString text = u"name,phone\nAcme,123\n"_s;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(charsetOf(bytes) == Charset{.name = u"UTF-16LE"_s, .isSure = false});
}

TEST_CASE("Chinese text without a mark is told by how its characters fall", "[imports]")
{
    // 客户名称,电话 in GBK; 客戶名稱,電話 in Big5; both decode in the other one too
    CHECK(charsetOf("\xBF\xCD\xBB\xA7\xC3\xFB\xB3\xC6,\xB5\xE7\xBB\xB0\n").name == u"GB18030"_s);
    CHECK(charsetOf("\xAB\xC8\xA4\xE1\xA6\x57\xBA\xD9,\xB9\x71\xB8\xDC\n").name == u"Big5"_s);
    CHECK_FALSE(charsetOf("\xD0\xD5\xC3\xFB\n").isSure); // 姓名: too little to be sure
    CHECK(charsetOf("\xD0\xD5\xC3\xFB\n").name == u"GB18030"_s);
}

TEST_CASE("Western text is not taken for Chinese", "[imports]")
{
    const Charset charset =
        charsetOf("name,city\nM\xFCller,K\xF6ln\nJos\xE9,M\xE1laga\nP\xE8re,Nice\n");
    CHECK((charset.name == u"WINDOWS-1252"_s || charset.name.startsWith(u"ISO-8859-"_s)));
}

TEST_CASE("What is no text is refused in a sentence", "[imports]")
{
    QByteArray bytes("name,phone\nAcme,\0\0\0\n", 20);
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const Result<Charset> charset = findCharset(buffer);
    REQUIRE_FALSE(charset);
    CHECK(charset.error().text ==
          u"This is not a text file, or it is damaged: line 2 holds zero bytes."_s);
}

TEST_CASE("A charset is known by the names people give it", "[imports]")
{
    QByteArray bytes("a");
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    for (const QString& name : {u"gbk"_s, u"GB2312"_s, u"cp936"_s, u"GB18030"_s})
        CHECK(charsetNamed(name, buffer)->name == u"GB18030"_s);
    CHECK(charsetNamed(u"cp950"_s, buffer)->name == u"Big5"_s);
    CHECK(charsetNamed(u"utf8"_s, buffer)->name == u"UTF-8"_s);
    CHECK(charsetNamed(u"klingon"_s, buffer).error().text ==
          u"There is no encoding called “klingon”."_s);
}

TEST_CASE("A character cut between two pieces arrives whole, a bad byte is counted", "[imports]")
{
    Result<TextDecoder> decoder = TextDecoder::forCharset(u"GB18030"_s);
    REQUIRE(decoder);
    char16_t room[64];
    qsizetype size = decoder->decode("\xBF", false, room, 64);
    CHECK(size == 0);
    size = decoder->decode("\xCD\xFF", true, room, 64);
    CHECK(QString::fromUtf16(room, size) == u"客\uFFFD"_s);
    CHECK(decoder->badCharacters() == 1);
}

TEST_CASE("Chinese review files arrive letter for letter in GB18030", "[imports]")
{
    const QString gbk = realFile(u"zh/meidi_jd_neg_gbk.csv"_s);
    const QString utf8 = realFile(u"zh/meidi_jd_neg_utf8.txt"_s);
    if (gbk.isEmpty() || utf8.isEmpty())
        return;
    Result<std::unique_ptr<Source>> source = openSource(gbk);
    REQUIRE(source);
    CHECK((*source)->format().charset == u"GB18030"_s);
    QList<QStringList> rows = textOf(**source);
    rows.removeFirst(); // its header, "x"

    QFile twin(utf8);
    REQUIRE(twin.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(twin.readAll()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(rows.size() == lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(i);
        REQUIRE(rows[i].value(0).trimmed() == lines[i].trimmed());
    }
}

TEST_CASE("Taiwan's list arrives in Big5 without a character lost", "[imports]")
{
    const QString path = realFile(u"zh/上市公司_big5.csv"_s);
    if (path.isEmpty())
        return;
    Result<std::unique_ptr<Source>> source = openSource(path);
    REQUIRE(source);
    CHECK((*source)->format().charset == u"Big5"_s);
    CHECK((*source)->format().charsetIsSure);
    Result<std::unique_ptr<RowReader>> reader = (*source)->open();
    REQUIRE(reader);
    QList<Cell> cells;
    qint64 rows = 0;
    while (*(*reader)->next(cells)) {
        CHECK(cells.size() == 39);
        ++rows;
    }
    CHECK(rows == 1042);
    CHECK((*reader)->badCharacters() == 0);
}

TEST_CASE("A short header in GBK is enough to know it", "[imports]")
{
    const QString path = realFile(u"zh/moment_gbk.csv"_s);
    if (path.isEmpty())
        return;
    Result<std::unique_ptr<Source>> source = openSource(path);
    REQUIRE(source);
    CHECK(textOf(**source).first().mid(0, 3) ==
          QStringList({u"类别"_s, u"序号"_s, u"R通道一阶矩"_s}));
}
