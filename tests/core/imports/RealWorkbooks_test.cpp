#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kechi;
using namespace Qt::StringLiterals;

// "AB12" of a column and a row, both 1-based.
static QString reference(qsizetype column, qint64 row)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + int((column - 1) % 26)));
    return letters + QString::number(row);
}

static QHash<QString, Cell> cellsOf(Source& source, qsizetype sheet)
{
    Result<std::unique_ptr<RowReader>> reader = source.open(sheet);
    REQUIRE(reader);
    QHash<QString, Cell> filled;
    QList<Cell> cells;
    for (;;) {
        const Result<bool> next = (*reader)->next(cells);
        REQUIRE(next);
        if (!*next)
            return filled;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                filled.insert(reference(i + 1, (*reader)->row()), cells[i]);
        }
    }
}

// SheetJS says ["A1", type, value, text as formatted].
static void compare(const Cell& cell, const QJsonArray& said)
{
    INFO(QJsonDocument(said).toJson(QJsonDocument::Compact).toStdString());
    INFO(cell.text.toStdString());
    const QString type = said[1].toString();
    if (type == u"n") {
        CHECK((cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date));
        CHECK(cell.number == said[2].toDouble());
    } else if (type == u"b") {
        CHECK(cell.kind == Cell::Kind::Bool);
        CHECK((cell.number != 0) == said[2].toBool());
    } else if (type == u"e") {
        CHECK(cell.kind == Cell::Kind::Error);
        CHECK(cell.text == said[3].toString());
    } else {
        CHECK(cell.kind == Cell::Kind::Text);
        // XML makes CR LF one LF (XML 1.0, 2.11); SheetJS, which reads with patterns, keeps the CR.
        CHECK(cell.text == said[2].toString().replace(u"\r\r\n"_s, u"\r\n"_s));
    }
}

static void compare(Source& source, const QJsonArray& sheets)
{
    REQUIRE(source.sheets().size() == sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QJsonObject said = sheets[i].toObject();
        INFO(said[u"name"_s].toString().toStdString());
        CHECK(source.sheets()[i].name == said[u"name"_s].toString());
        const QHash<QString, Cell> cells = cellsOf(source, i);
        CHECK(cells.size() == said[u"cells"_s].toInt());
        for (const QJsonValue& first : said[u"first"_s].toArray())
            compare(cells.value(first[0].toString()), first.toArray());
    }
}

// OOM_alloc3.xls is damaged on purpose: its sheets do not begin where they should.
static void checkRefused(const QString& name, const QString& error)
{
    if (name == u"OOM_alloc3.xls")
        CHECK(error == u"The workbook is damaged or cut short.");
    else
        CHECK(error.startsWith(u"The workbook is protected by a password."));
}

TEST_CASE("Real workbooks read as SheetJS reads them", "[imports]")
{
    const QString readout = realFile(u"xlsx/sheetjs_readout.json"_s);
    if (readout.isEmpty())
        return;
    QFile file(readout);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject books = QJsonDocument::fromJson(file.readAll()).object();
    int compared = 0;
    for (const QString& name : books.keys()) {
        INFO(name.toStdString());
        Result<std::unique_ptr<Source>> source =
            openSource(QFileInfo(readout).dir().filePath(name));
        if (books[name][u"error"_s].isString()) {
            checkRefused(name, errorOf(QFileInfo(readout).dir().filePath(name)));
            continue;
        }
        INFO((source ? std::string() : source.error().text.toStdString()));
        REQUIRE(source);
        compare(**source, books[name][u"sheets"_s].toArray());
        ++compared;
    }
    CHECK(compared >= 50);
}

TEST_CASE("Real old workbooks of Chinese makers are read whole", "[imports]")
{
    struct Case {
        QString path;
        QString sheet;
        qsizetype rows; // with the header
        qsizetype cells;
    };
    const Case real = GENERATE(values<Case>({
        {u"zh/示例 - 超市.xls"_s, u"订单"_s, 9960, 199'200},
        {u"zh/示例 - 超市.xls"_s, u"退货"_s, 1164, 2328},
        {u"zh/示例 - 超市.xls"_s, u"销售人员"_s, 7, 14},
        {u"zh/catering_sale.xls"_s, u"Sheet1"_s, 202, 403},
        {u"rfm/consumption_data.xls"_s, u"Sheet1"_s, 941, 3764},
        {u"rfm/consumption_data_kmeans_result.xls"_s, u"Sheet1"_s, 941, 4705},
    }));
    const QString path = realFile(real.path);
    if (path.isEmpty())
        return;
    INFO(real.path.toStdString() << " " << real.sheet.toStdString());
    Result<std::unique_ptr<Source>> source = openSource(path, {.sheet = real.sheet});
    REQUIRE(source);
    CHECK(textOf(**source, (*source)->sheet()).size() == real.rows);
    CHECK(cellsOf(**source, (*source)->sheet()).size() == real.cells);
}
