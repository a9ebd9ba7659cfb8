#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QThread>
#include <csignal>

using namespace Qt::StringLiterals;

namespace kechi {

static const QByteArray kThree = "公司名称,联系人,手机\n"
                                 "北京甲公司,王一,13800000001\n"
                                 "上海乙公司,李二,13800000002\n"
                                 "广州丙公司,张三,13800000003\n";

static int countIn(Terminal& terminal)
{
    return terminal.ask(u"list"_s, {u"--limit"_s, u"0"_s}).json()[u"count"_s].toInt(-1);
}

TEST_CASE("A list comes in once, and goes out again by undo", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const QString file = terminal.write(u"three.csv"_s, kThree);

    const Said check = terminal.ask(u"import"_s, {file, u"--check"_s});
    INFO(check.out.toStdString() << check.err.toStdString());
    CHECK(check.exit == 0);
    CHECK(check.json()[u"new"_s].toInt() == 3);
    CHECK(check.json()[u"change"_s].isNull());
    CHECK(countIn(terminal) == 0);

    const Said first = terminal.ask(u"import"_s, {file});
    CHECK(first.exit == 0);
    CHECK(first.json().keys() == QStringList{u"change"_s, u"errors"_s, u"issues"_s, u"new"_s,
                                             u"rows"_s, u"skipped"_s, u"updated"_s});
    CHECK(first.json()[u"rows"_s].toInt() == 3);
    CHECK(first.json()[u"new"_s].toInt() == 3);
    CHECK(countIn(terminal) == 3);

    const Said second = terminal.ask(u"import"_s, {file});
    CHECK(second.json()[u"new"_s].toInt(-1) == 0);
    CHECK(second.json()[u"skipped"_s].toInt() == 3);
    CHECK(countIn(terminal) == 3);

    const Said undo = terminal.ask(u"undo"_s, {QString::number(first.json()[u"change"_s].toInt())});
    CHECK(undo.exit == 0);
    CHECK(undo.json()[u"restored"_s].toInt() == 3);
    CHECK(countIn(terminal) == 0);
    CHECK(terminal.ask(u"check"_s).json()[u"ok"_s].toBool());
}

TEST_CASE("A name in somebody's list commands no terminal", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const QString file = terminal.write(
        u"hostile.csv"_s,
        "公司名称,城市\n\033[31m红\033]0;owned\007公司\302\2332J,\342\200\256苏州\n");
    REQUIRE(terminal.ask(u"import"_s, {file}).exit == 0);
    QStringList words = terminal.words(u"list"_s);
    words.removeAll(u"--json"_s);
    const Said said = terminal.run(words);
    CHECK(said.exit == 0);
    CHECK(said.out.contains(u"公司"_s));
    for (const QChar c : {u'\033', u'\007', u'\u009B', u'\u202E'})
        CHECK_FALSE(said.out.contains(c));
}

TEST_CASE("A row that cannot come in is told by its number, and the others come in", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const QString file = terminal.write(u"gap.csv"_s, kThree + ",,13800000004\n");
    const Said said = terminal.ask(u"import"_s, {file});
    INFO(said.out.toStdString());
    CHECK(said.exit == 3);
    CHECK(said.err == QString());
    CHECK(said.json()[u"rows"_s].toInt() == 4);
    CHECK(said.json()[u"new"_s].toInt() + said.json()[u"errors"_s].toInt() == 4);
    const QJsonArray issues = said.json()[u"issues"_s].toArray();
    REQUIRE_FALSE(issues.isEmpty());
    CHECK(issues[0].toObject().keys() == QStringList{u"column"_s, u"row"_s, u"text"_s});
    CHECK(issues[0][u"row"_s].toInt() == 5);
}

TEST_CASE("What is said of many rows is said once to a person, and of each row to a script",
          "[cli]")
{
    Terminal terminal;
    terminal.make();
    QByteArray list = "公司名称,负责人,邮箱\n";
    for (int i = 0; i < 40; ++i)
        list += "第" + QByteArray::number(i) + "公司,没有此人,\n";
    const QString file = terminal.write(u"many.csv"_s, list + "末公司,,bad@\n");
    const Said json = terminal.ask(u"import"_s, {file, u"--check"_s});
    CHECK(json.json()[u"issues"_s].toArray().size() == 41);
    CHECK_FALSE(json.json().contains(u"issue_count"_s));
    QStringList words = terminal.words(u"import"_s) << file << u"--check"_s;
    words.removeAll(u"--json"_s);
    const Said text = terminal.run(words);
    INFO(text.out.toStdString());
    CHECK(text.out.count(u"没有此人"_s) == 1);
    CHECK(text.out.contains(u"39 more"_s));
    CHECK(text.out.contains(u"bad@"_s));
}

TEST_CASE("An import that cannot be is refused before anything is written", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.write(u"three.csv"_s, kThree);
    const auto [more, exit, code] = GENERATE(table<QStringList, int, QString>({
        {{u"three.csv"_s, u"--duplicates"_s, u"overwrite"_s}, 2, u"usage"_s},
        {{u"three.csv"_s, u"--duplicates"_s, u"create"_s}, 2, u"usage"_s},
        {{u"three.csv"_s, u"--duplicates"_s, u"perhaps"_s}, 2, u"usage"_s},
        {{}, 2, u"usage"_s},
        {{u"three.csv"_s, u"--pool"_s, u"没有这个池"_s}, 1, u"not_found"_s},
        {{u"three.csv"_s, u"--mapping"_s, u"missing.json"_s}, 1, QString()},
        {{u"three.csv"_s, u"--mapping"_s, u"three.csv"_s}, 1, QString()},
        {{u"three.csv"_s, u"--sheet"_s, u"第九页"_s}, 1, QString()},
    }));
    INFO(more.join(u' ').toStdString());
    const Said said = terminal.ask(u"import"_s, more);
    INFO(said.out.toStdString() << said.err.toStdString());
    CHECK(said.exit == exit);
    CHECK(said.isOneSentence());
    const QJsonValue error = said.json()[u"error"_s];
    CHECK(error[u"text"_s].toString() == said.err.trimmed());
    if (!code.isEmpty())
        CHECK(error[u"code"_s].toString() == code);
    CHECK(countIn(terminal) == 0);
}

TEST_CASE("A file that cannot be read is refused in words, and nothing is left of it", "[cli]")
{
    Terminal terminal;
    terminal.make();
    REQUIRE(QDir().mkpath(terminal.path(u"folder.csv"_s)));
    terminal.write(u"empty.csv"_s, {});
    terminal.write(u"blank.csv"_s, "\n\n  \n");
    terminal.write(u"binary.csv"_s,
                   QByteArray::fromHex("7f454c4602010100000000000000000003003e0001000000") +
                       QByteArray(500, '\0'));
    terminal.write(u"cut.xlsx"_s, QByteArray("PK\3\4") + QByteArray(300, '\x14'));
    terminal.write(u"words.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    if (const QString real = realFile(u"xlsx/inventory-table.xlsx"_s); !real.isEmpty()) {
        QFile whole(real);
        REQUIRE(whole.open(QIODevice::ReadOnly));
        terminal.write(u"half.xlsx"_s, whole.readAll().left(int(whole.size() / 2)));
    }
    const QStringList before = terminal.files();
    for (const QString& file :
         {u"missing.csv"_s, u"nowhere/missing.csv"_s, u"folder.csv"_s, u"empty.csv"_s,
          u"blank.csv"_s, u"binary.csv"_s, u"cut.xlsx"_s, u"words.xls"_s, u"half.xlsx"_s}) {
        const Said said = terminal.ask(u"import"_s, {file});
        INFO(file.toStdString() << ": " << said.out.toStdString() << said.err.toStdString());
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK(said.json()[u"error"_s][u"text"_s].toString() == said.err.trimmed());
    }
    CHECK(terminal.files() == before);
    CHECK(countIn(terminal) == 0);
}

// Whether the program has come to where Ctrl+C cancels instead of ending it.
static bool isCatchingInterrupts(const QProcess& program)
{
    QFile status(u"/proc/%1/status"_s.arg(program.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1));
    }
    return false;
}

TEST_CASE("An import that is stopped with Ctrl+C leaves nothing behind", "[cli]")
{
    Terminal terminal;
    terminal.make();
    QByteArray rows = "公司名称,联系人,手机\n";
    for (int i = 0; i < 100'000; ++i)
        rows += "公司" + QByteArray::number(i) + ",王一,13" + QByteArray::number(100'000'000 + i) +
                '\n';
    const QString file = terminal.write(u"many.csv"_s, rows);

    const auto program = terminal.start(terminal.words(u"import"_s, {file}));
    for (int waited = 0; !isCatchingInterrupts(*program) && waited < 30'000; waited += 5)
        QThread::msleep(5);
    REQUIRE(isCatchingInterrupts(*program));
    ::kill(pid_t(program->processId()), SIGINT);
    const Said said = Terminal::wait(*program);
    INFO(said.out.toStdString() << said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.json()[u"error"_s][u"code"_s].toString() == u"cancelled"_s);
    CHECK(countIn(terminal) == 0);
    CHECK(terminal.ask(u"check"_s).json()[u"ok"_s].toBool());
}

TEST_CASE("Real lists come in whole, and a second time nobody is new", "[cli]")
{
    struct Case {
        QString file;
        int customers;
    };
    const auto c = GENERATE(values<Case>({
        {u"zh/上市公司_20250114_utf8.csv"_s, 1041},
        {u"crm/northwind/customers.csv"_s, 91},
        {u"crm/maven-crm/accounts.csv"_s, 85},
    }));
    const QString file = realFile(c.file);
    if (file.isEmpty())
        return;
    Terminal terminal;
    terminal.make();
    const Said first = terminal.ask(u"import"_s, {file});
    INFO(c.file.toStdString() << first.err.toStdString());
    CHECK((first.exit == 0 || first.exit == 3));
    CHECK(first.json()[u"new"_s].toInt() == c.customers);
    CHECK(countIn(terminal) == c.customers);
    const Said second = terminal.ask(u"import"_s, {file});
    CHECK(second.json()[u"new"_s].toInt(-1) == 0);
    CHECK(countIn(terminal) == c.customers);
    CHECK(terminal.ask(u"check"_s).json()[u"ok"_s].toBool());
}

} // namespace kechi
