#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

// The contract that scripts rely on: keys by subcommand, in the order of the alphabet.
struct Shape {
    QString command;
    QStringList more;
    int exit;
    QStringList keys;
    QString array = {}; // one of the keys, with rows in it
    QStringList row = {};
};

static const Shape kShapes[] = {
    {u"list"_s,
     {},
     0,
     {u"count"_s, u"customers"_s},
     u"customers"_s,
     {u"city"_s, u"code"_s, u"contact"_s, u"created_at"_s, u"due_at"_s, u"grade"_s, u"id"_s,
      u"last_touch"_s, u"name"_s, u"owner"_s, u"owner_name"_s, u"phone"_s, u"pool"_s, u"score"_s,
      u"stage"_s, u"tags"_s}},
    {u"claim"_s,
     {u"K1"_s},
     0,
     {u"change"_s, u"results"_s},
     u"results"_s,
     {u"done"_s, u"id"_s, u"reason"_s}},
    {u"claim"_s,
     {u"K4"_s, u"none"_s},
     3,
     {u"change"_s, u"results"_s},
     u"results"_s,
     {u"done"_s, u"id"_s, u"reason"_s}},
    {u"claim"_s,
     {u"none"_s},
     1,
     {u"change"_s, u"error"_s, u"results"_s},
     u"results"_s,
     {u"done"_s, u"id"_s, u"reason"_s}},
    {u"release"_s,
     {u"K3"_s},
     0,
     {u"change"_s, u"results"_s},
     u"results"_s,
     {u"done"_s, u"id"_s, u"reason"_s}},
    {u"assign"_s,
     {u"K2"_s, u"--to"_s, u"ann"_s},
     0,
     {u"change"_s, u"results"_s},
     u"results"_s,
     {u"done"_s, u"id"_s, u"reason"_s}},
    {u"check"_s, {}, 0, {u"ok"_s, u"problems"_s}},
    {u"export"_s, {u"out.csv"_s}, 0, {u"file"_s, u"rows"_s}},
    {u"sweep"_s, {}, 0, {u"change"_s, u"skipped"_s, u"taken"_s}},
    {u"undo"_s, {}, 0, {u"change"_s, u"kept"_s, u"restored"_s, u"undone"_s}},
    {u"stats"_s,
     {},
     0,
     {u"churn"_s, u"conversion"_s, u"customers"_s, u"grades"_s, u"loads"_s, u"months"_s, u"new"_s,
      u"open"_s, u"owned"_s, u"period"_s, u"pools"_s, u"previous"_s, u"signed"_s, u"stages"_s},
     u"pools"_s,
     {u"open"_s, u"owned"_s, u"pool"_s}},
};

TEST_CASE("Every subcommand answers scripts in the form that --help states", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addMember(u"ann"_s);
    terminal.addCustomers(4);
    REQUIRE(terminal.ask(u"assign"_s, {u"K3"_s, u"--to"_s, u"ann"_s}).exit == 0);
    for (const Shape& shape : kShapes) {
        const Said said = terminal.ask(shape.command, shape.more);
        INFO(shape.command.toStdString() << ' ' << shape.more.join(u' ').toStdString());
        INFO(said.out.toStdString() << said.err.toStdString());
        CHECK(said.exit == shape.exit);
        CHECK(said.json().keys() == shape.keys);
        CHECK(said.out.count(u'\n') == 1);
        CHECK((said.exit == 1) == said.isOneSentence());
        CHECK((said.exit == 1) == !said.err.isEmpty());
        if (shape.array.isEmpty())
            continue;
        const QJsonArray rows = said.json()[shape.array].toArray();
        REQUIRE_FALSE(rows.isEmpty());
        CHECK(rows.first().toObject().keys() == shape.row);
    }
}

TEST_CASE("A new workspace has its user, one pool and nobody in it", "[cli]")
{
    Terminal terminal;
    const Said made = terminal.ask(u"new"_s);
    REQUIRE(made.exit == 0);
    CHECK(made.json().keys() == QStringList{u"file"_s, u"pool"_s, u"user"_s});
    CHECK(made.json()[u"pool"_s].toString() == u"默认客户池"_s);
    CHECK(made.json()[u"user"_s].toString() == u"boss"_s);

    const QJsonObject stats = terminal.ask(u"stats"_s).json();
    CHECK(stats[u"customers"_s].toInt(-1) == 0);
    CHECK(stats[u"pools"_s].toArray().size() == 1);
    CHECK(stats[u"pools"_s][0][u"pool"_s].toString() == u"默认客户池"_s);

    const Said again = terminal.ask(u"new"_s);
    CHECK(again.exit == 1);
    CHECK(again.isOneSentence());
    CHECK(again.json()[u"error"_s][u"code"_s].toString() == u"conflict"_s);
    CHECK(terminal.ask(u"list"_s).exit == 0);
}

TEST_CASE("A list counts all matches and shows as many as asked for", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addMember(u"ann"_s);
    terminal.addCustomers(12);
    REQUIRE(terminal.ask(u"assign"_s, {u"K2"_s, u"K12"_s, u"--to"_s, u"ann"_s}).exit == 0);

    const auto [more, count, shown] = GENERATE(table<QStringList, int, int>({
        {{}, 12, 12},
        {{u"--limit"_s, u"5"_s}, 12, 5},
        {{u"--limit"_s, u"0"_s}, 12, 0},
        {{u"--search"_s, u"客户1"_s}, 4, 4},
        {{u"--search"_s, u"客户1"_s, u"--limit"_s, u"1"_s}, 4, 1},
        {{u"--search"_s, u"nobody"_s}, 0, 0},
        {{u"--owner"_s, u"ann"_s}, 2, 2},
        {{u"--owner"_s, u"boss"_s}, 0, 0},
        {{u"--pool"_s, u"默认客户池"_s}, 12, 12},
        {{u"--pool"_s, u"默认客户池"_s, u"--owner"_s, u"ann"_s}, 2, 2},
    }));
    INFO(more.join(u' ').toStdString());
    const Said said = terminal.ask(u"list"_s, more);
    CHECK(said.exit == 0);
    CHECK(said.json()[u"count"_s].toInt(-1) == count);
    CHECK(said.json()[u"customers"_s].toArray().size() == shown);
}

TEST_CASE("People get a table whose columns stand below each other", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addCustomers(2);
    QStringList words = terminal.words(u"list"_s);
    words.removeAll(u"--json"_s);
    const Said said = terminal.run(words);
    CHECK(said.exit == 0);
    const QStringList lines = said.out.split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[3].startsWith(u"2 customer"_s));
    const auto cells = [](const QString& text) { // a Chinese character takes two
        const auto wide = std::count_if(text.begin(), text.end(),
                                        [](QChar c) { return c.script() == QChar::Script_Han; });
        return text.size() + wide;
    };
    const qsizetype head = cells(lines[0].left(lines[0].indexOf(u"Pool"_s)));
    CHECK(cells(lines[1].left(lines[1].indexOf(u"默认"_s))) == head);
    CHECK(cells(lines[2].left(lines[2].indexOf(u"默认"_s))) == head);
}

TEST_CASE("Who writes a command wrongly is told so, and nothing happens", "[cli]")
{
    Terminal terminal;
    const QStringList words = GENERATE(values<QStringList>({
        {u"list"_s},
        {u"list"_s, u"FILE"_s},
        {u"list"_s, u"FILE"_s, u"--user"_s, u"boss"_s},
        {u"list"_s, u"FILE"_s, u"--user"_s},
        {u"list"_s, u"FILE"_s, u"--what"_s},
        {u"list"_s, u"FILE"_s, u"USER"_s, u"--limit"_s, u"-1"_s},
        {u"list"_s, u"FILE"_s, u"USER"_s, u"--limit"_s, u"many"_s},
        {u"list"_s, u"FILE"_s, u"one too many"_s, u"USER"_s},
        {u"claim"_s, u"FILE"_s, u"USER"_s},
        {u"assign"_s, u"FILE"_s, u"K1"_s, u"USER"_s},
        {u"--nonsense"_s},
    }));
    QStringList all;
    for (const QString& word : words)
        all += word == u"FILE"_s   ? QStringList{terminal.address()}
               : word == u"USER"_s ? terminal.words({}).mid(3)
                                   : QStringList{word};
    INFO(all.join(u' ').toStdString());
    const Said said = terminal.run(all);
    CHECK(said.exit == 2);
    CHECK(said.out == QString());
    CHECK(said.isOneSentence());
    all.insert(words.first().startsWith(u'-') ? 0 : 1, u"--json"_s);
    const Said json = terminal.run(all);
    CHECK(json.exit == 2);
    CHECK(json.json()[u"error"_s][u"code"_s].toString() == u"usage"_s);
    CHECK(json.json()[u"error"_s][u"text"_s].toString() == json.err.trimmed());
    CHECK(terminal.files() == QStringList());
}

TEST_CASE("Help states the formats, with their version", "[cli]")
{
    Terminal terminal;
    const Said help = terminal.run({u"--help"_s});
    CHECK(help.exit == 0);
    CHECK(help.err == QString());
    CHECK(help.out.contains(u"Formats, version 1"_s));
    for (const Shape& shape : kShapes) {
        CHECK(help.out.contains(u"kechi %1 --json"_s.arg(shape.command)));
        const Said own = terminal.run({shape.command, u"--help"_s});
        CHECK(own.exit == 0);
        for (const QString& key : shape.keys + shape.row) {
            INFO(shape.command.toStdString() << ' ' << key.toStdString());
            CHECK((key == u"error"_s || own.out.contains(u'"' + key + u'"')));
        }
    }
    CHECK(terminal.run({u"--version"_s}).out.startsWith(u"kechi "_s));
}

TEST_CASE("Chinese names arrive whole where the locale knows no UTF-8", "[cli]")
{
    Terminal terminal;
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C");
    const Said said = terminal.run({u"new"_s, u"公司.kechi"_s, u"--user"_s, u"王芳"_s,
                                    u"--password-file"_s, u"boss.password"_s, u"--json"_s});
    before.isEmpty() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", before);
    CHECK(said.exit == 0);
    CHECK(said.err == QString());
    CHECK(said.json()[u"user"_s].toString() == u"王芳"_s);
    CHECK(terminal.files() == QStringList{u"公司.kechi"_s});
}

TEST_CASE("The keys of JSON are the same in every language", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addCustomers(1);
    const QJsonObject english = terminal.ask(u"list"_s).json();
    qputenv("KECHI_LANG", "zh_CN");
    const QJsonObject chinese = terminal.ask(u"list"_s).json();
    qunsetenv("KECHI_LANG");
    CHECK(english == chinese);
}

TEST_CASE("The README states the formats as the program does", "[cli]")
{
    Terminal terminal;
    const QString help = terminal.run({u"--help"_s}).out;
    QFile readme(QStringLiteral(KECHI_SOURCE_DIR "/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QString page = help.mid(help.indexOf(u"Formats, version"_s)).trimmed();
    CHECK(QString::fromUtf8(readme.readAll()).contains(page));
}

} // namespace kechi
