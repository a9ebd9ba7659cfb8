#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"

#include <QRandomGenerator>

using namespace kechi;
using namespace Qt::StringLiterals;

static QList<QStringList> rowsOf(const QByteArray& page)
{
    const Files files;
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"report.xls"_s, page));
    INFO((source ? std::string() : source.error().text.toStdString()));
    REQUIRE(source);
    CHECK((*source)->format().kind == SourceFormat::Kind::Html);
    return textOf(**source);
}

TEST_CASE("A web page's table is read whatever its name and however careless it is", "[imports]")
{
    CHECK(rowsOf("<html><head><title>x</title><style>td{a:b}</style></head><body><h1>报表</h1>"
                 "<table border=1><thead><tr><th>客户<th>电话</thead><tbody>"
                 "<TR><TD>上海<b>优联</b>\n  光电</TD><td>021-5566</TD></tr>"
                 "<!-- <tr><td>no</td></tr> --><tr><td>a&lt;b&amp;c&nbsp;<td/>"
                 "<script>var a='<td>';</script></table></body></html>") ==
          QList<QStringList>{
              {u"客户"_s, u"电话"_s}, {u"上海优联 光电"_s, u"021-5566"_s}, {u"a<b&c"_s, u""_s}});
}

TEST_CASE("A web page is known by its first mark, behind whatever stands before it", "[imports]")
{
    const QList<QStringList> one{{u"1"_s}};
    CHECK(rowsOf("\xEF\xBB\xBF \n<TABLE><tr><td>1") == one);
    CHECK(rowsOf("<!-- made by a system --><table><tr><td>1</table>") == one);
    CHECK(rowsOf("<meta charset=utf-8><td>1") == one);
}

TEST_CASE("Cells over several columns and rows leave the others in their places", "[imports]")
{
    const Files files;
    const QByteArray page = "<table><tr><td colspan=3>2025年客户<tr><td rowspan='2'>华东<td>甲<td>1"
                            "<tr><td>乙<td>2<tr><td>华北<td>丙<td>3</table>";
    CHECK(rowsOf(page) == QList<QStringList>{{u"2025年客户"_s},
                                             {u"华东"_s, u"甲"_s, u"1"_s},
                                             {u""_s, u"乙"_s, u"2"_s},
                                             {u"华北"_s, u"丙"_s, u"3"_s}});
    Result<std::unique_ptr<Source>> source = openSource(files.write(u"a.xls"_s, page));
    Result<std::unique_ptr<RowReader>> reader = (*source)->open();
    QList<Cell> cells;
    while (*(*reader)->next(cells)) {
    }
    CHECK((*reader)->mergedRanges() == 2);
    CHECK((*reader)->row() == 4);
}

TEST_CASE("Tables below and inside one another give their rows in turn", "[imports]")
{
    CHECK(rowsOf("<table><tr><td>标题</table><table><tr><td>a<td>b</table>") ==
          QList<QStringList>{{u"标题"_s}, {u"a"_s, u"b"_s}});
    CHECK(rowsOf("<table><tr><td>外<table><tr><td>a<td>b<tr><td>c</table></table>") ==
          QList<QStringList>{{u"外"_s}, {u"a"_s, u"b"_s}, {u"c"_s}});
}

TEST_CASE("Line ends, entities and Excel's own values in a web page keep their meaning",
          "[imports]")
{
    CHECK(rowsOf("<table><tr><td>a <br> b<br/>c<td>&#23458;&#x6237;<td>&yen;5 &unknown; &amp <td "
                 "x:num=\"1234.5678\">1,234.57<td x:num='0.125'>12.5%<td x:num=\"123\">00123"
                 "<td x:num=\"45981\">2025/11/20<td><p>一</p><p>二</p></table>") ==
          QList<QStringList>{{u"a\nb\nc"_s, u"客户"_s, u"¥5 &unknown; &amp"_s, u"1234.5678"_s,
                              u"0.125"_s, u"00123"_s, u"2025/11/20"_s, u"一\n二"_s}});
}

TEST_CASE("A web page is read in the charset of its bytes, else in the one it names", "[imports]")
{
    const QByteArray gbk = "<html><meta http-equiv=\"Content-Type\" content=\"text/html; "
                           "charset=%1\"><table><tr><td>\xbf\xcd\xbb\xa7</table>";
    const QByteArray utf8 = "<html><meta charset=gb2312><table><tr><td>客户</table>";
    CHECK(rowsOf(QByteArray(gbk).replace("%1", "gb2312")) == QList<QStringList>{{u"客户"_s}});
    CHECK(rowsOf(QByteArray(gbk).replace("%1", "windows-1252")) == QList<QStringList>{{u"¿Í»§"_s}});
    CHECK(rowsOf(utf8) == QList<QStringList>{{u"客户"_s}});
}

TEST_CASE("A web page that is no list ends in a sentence", "[imports][hostile]")
{
    const Files files;
    const auto error = [&](const QByteArray& page) {
        return errorOf(files.write(u"a.xls"_s, page));
    };
    CHECK(error("<html><body>请登录</body></html>") == u"This web page holds no table."_s);
    CHECK(error("<html><script>") == u"This web page holds no table."_s);
    CHECK(error("<html><!--" + QByteArray(100'000, '-')) == u"This web page holds no table."_s);
    CHECK(error("<html><table><tr><td>" + QByteArray(2 << 20, 'x')) ==
          u"A cell in row 1 is longer than 1 MB."_s);
    CHECK(error("<table><tr>" + QByteArray("<td colspan=1000>x").repeated(20)) ==
          u"Row 1 has more columns than a workbook can have. It is not read."_s);
    CHECK(error("<table><tr><td rowspan=99999999999 colspan=-4 x:num='1e'>x<tr>").isEmpty());
    CHECK(error(QByteArray("<table>").repeated(50'000) + "<tr><td>x").isEmpty());
    CHECK(error("<table a=\"" + QByteArray(1 << 20, 'x') + "<tr><td>x") ==
          u"This web page holds no table."_s);
}

TEST_CASE("A web page with bytes turned over never brings the reader down", "[imports][hostile]")
{
    const Files files;
    const QByteArray whole = "<html><meta charset=utf-8><table border=\"1\">" +
                             QByteArray("<tr><td rowspan=2>客户&nbsp;<td x:num=\"1\">1<!-- a -->"
                                        "<tr><td colspan=\"3\">b<br>c</tr>")
                                 .repeated(40) +
                             "</table>";
    QRandomGenerator dice(20251120);
    for (int round = 0; round < 300; ++round) {
        const int size = int(whole.size());
        QByteArray bytes = whole.left(round % 3 == 0 ? dice.bounded(40, size) : size);
        for (int flips = 0; flips < 8; ++flips)
            bytes[dice.bounded(6, int(bytes.size()))] = char(dice.bounded(256));
        const QString error = errorOf(files.write(u"a.xls"_s, bytes));
        CHECK((error.isEmpty() || error.endsWith(u'.')));
    }
}
