#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kechi {

static QByteArray contents(const QString& file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

TEST_CASE("An export holds what the list shows, and comes in again without a difference", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addCustomers(5);
    terminal.write(u"out.csv"_s, "an older one");
    const Said said = terminal.ask(u"export"_s, {u"out.csv"_s});
    INFO(said.out.toStdString() << said.err.toStdString());
    CHECK(said.exit == 0);
    CHECK(said.json().keys() == QStringList{u"file"_s, u"rows"_s});
    CHECK(said.json()[u"rows"_s].toInt() == 5);
    const QByteArray written = contents(terminal.path(u"out.csv"_s));
    CHECK(written.contains("客户5"));
    CHECK(written.count("\n") == 6);

    const Said again = terminal.ask(u"import"_s, {u"out.csv"_s});
    INFO(again.out.toStdString());
    CHECK(again.json()[u"new"_s].toInt(-1) == 0);
    CHECK(again.json()[u"updated"_s].toInt(-1) == 0);
}

TEST_CASE("An export that cannot be written leaves no half of it", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addCustomers(1);
    REQUIRE(QDir().mkpath(terminal.path(u"folder.csv"_s)));
    const auto [out, exit] = GENERATE(table<QString, int>({
        {u"out.pdf"_s, 2},
        {u"out"_s, 2},
        {u"nowhere/out.csv"_s, 1},
        {u"folder.csv"_s, 1},
    }));
    const QStringList before = terminal.files();
    const Said said = terminal.ask(u"export"_s, {out});
    INFO(out.toStdString() << ": " << said.err.toStdString());
    CHECK(said.exit == exit);
    CHECK(said.isOneSentence());
    CHECK(terminal.files() == before);
}

} // namespace kechi
