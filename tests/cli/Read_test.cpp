#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kechi {

TEST_CASE("A list is shown as the readers see it", "[cli]")
{
    Terminal terminal;
    const QString file =
        terminal.write(u"list.txt"_s, "客户名单;;\n\n公司;电话;金额\n\"甲;乙\";021-1;1.50\n丙;;\n");
    const QJsonObject all = terminal.run({u"read"_s, file, u"--json"_s}).json();
    CHECK(all[u"kind"_s] == u"csv"_s);
    CHECK(all[u"charset"_s] == u"UTF-8"_s);
    CHECK(all[u"delimiter"_s] == u";"_s);
    CHECK(all[u"quote"_s] == u"\""_s);
    CHECK(all[u"escape"_s] == u"\""_s);
    CHECK(all[u"header_row"_s] == 3);
    const QJsonObject sheet = all[u"sheets"_s][0].toObject();
    CHECK(sheet.keys() ==
          QStringList{u"cells"_s, u"columns"_s, u"hidden"_s, u"merged"_s, u"name"_s, u"rows"_s});
    CHECK(sheet[u"cells"_s] == 8);
    CHECK(sheet[u"columns"_s] == 3);
    CHECK(sheet[u"rows"_s] == 5);
    CHECK(all[u"rows"_s].toArray().size() == 5);
    CHECK(all[u"rows"_s][1] == QJsonArray());
    CHECK(all[u"rows"_s][3] == QJsonArray{u"甲;乙"_s, u"021-1"_s, u"1.50"_s});

    const QJsonObject first =
        terminal.run({u"read"_s, file, u"--limit"_s, u"1"_s, u"--json"_s}).json();
    CHECK(first[u"rows"_s].toArray().size() == 1);
    CHECK(first[u"sheets"_s] == all[u"sheets"_s]);
    CHECK(first[u"header_row"_s] == 3);
    CHECK(terminal.run({u"read"_s, file}).out.contains(u"甲;乙"));
}

TEST_CASE("What cannot be read ends in one sentence", "[cli]")
{
    Terminal terminal;
    const QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    for (const QString& file :
         {terminal.path(u"missing.xls"_s), terminal.write(u"empty.xls"_s, {}),
          terminal.write(u"cut.xls"_s, old), terminal.write(u"cut.xlsx"_s, "PK\3\4"),
          terminal.write(u"page.xls"_s, "<html><body>请登录</body></html>")}) {
        const Said said = terminal.run({u"read"_s, file, u"--json"_s});
        INFO(file.toStdString() << said.out.toStdString() << said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.json()[u"error"_s][u"text"_s].toString() == said.err.trimmed());
    }
}

TEST_CASE("Small files in every dialect are read as their JSON says", "[cli]")
{
    const QString folder = realFile(u"csv/csv-spectrum"_s);
    if (folder.isEmpty())
        return;
    Terminal terminal;
    for (const QString& name : QDir(folder).entryList({u"*.csv"_s}, QDir::Files)) {
        INFO(name.toStdString());
        QFile told(folder + u"/json/"_s + QString(name).replace(u".csv"_s, u".json"_s));
        REQUIRE(told.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(told.readAll());
        const QJsonArray expected = json.isObject() ? QJsonArray{json.object()} : json.array();
        const QJsonArray rows = terminal.run({u"read"_s, QDir(folder).filePath(name), u"--json"_s})
                                    .json()[u"rows"_s]
                                    .toArray();
        CHECK(rows.size() == expected.size() + 1);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QJsonObject row;
            for (qsizetype k = 0; k < rows[0].toArray().size(); ++k)
                row.insert(rows[0][k].toString(), rows[i][k].toString());
            QJsonObject said = expected[i - 1].toObject();
            if (name == u"location_coordinates.csv") // its JSON has another number than the file
                said[u"Contact Phone Number"_s] = u"2095257564"_s;
            CHECK(row == said);
        }
    }
}

} // namespace kechi
