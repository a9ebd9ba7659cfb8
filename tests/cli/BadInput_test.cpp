#include "core/db/Address.h"
#include "core/db/Session.h"
#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kechi {

static void checkRefused(const Said& said, const QString& code)
{
    INFO(said.out.toStdString() << said.err.toStdString());
    CHECK(said.exit == 1);
    CHECK(said.isOneSentence());
    CHECK(said.json()[u"error"_s][u"code"_s].toString() == code);
    CHECK(said.json()[u"error"_s][u"text"_s].toString() == said.err.trimmed());
}

TEST_CASE("What is no workspace is refused in words and left as it is", "[cli]")
{
    Terminal terminal;
    REQUIRE(QDir().mkpath(terminal.path(u"folder"_s)));
    terminal.write(u"empty.kechi"_s, {});
    terminal.write(u"text.kechi"_s, "Ann, 13800000001\n");
    terminal.write(u"binary.kechi"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    terminal.write(u"other.kechi"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0'));
    const auto [file, code] = GENERATE(table<QString, QString>({
        {u"missing.kechi"_s, u"not_found"_s},
        {u"nowhere/missing.kechi"_s, u"not_found"_s},
        {u"folder"_s, u"invalid"_s},
        {u"empty.kechi"_s, u"invalid"_s},
        {u"text.kechi"_s, u"invalid"_s},
        {u"binary.kechi"_s, u"invalid"_s},
        {u"other.kechi"_s, u"invalid"_s},
        {u"postgresql://"_s, u"invalid"_s},
        {u""_s, u"invalid"_s},
    }));
    const QStringList before = terminal.files();
    for (const QString& command : {u"list"_s, u"stats"_s}) {
        INFO(command.toStdString() << ' ' << file.toStdString());
        QStringList words = terminal.words(command);
        words[1] = file;
        checkRefused(terminal.run(words), code);
    }
    CHECK(terminal.files() == before);
}

TEST_CASE("A workspace of a newer version is refused", "[cli]")
{
    Terminal terminal;
    terminal.make();
    Session(*parseAddress(terminal.address()))
        .command(u"INSERT INTO schema_version (version) VALUES (9999)"_s);
    const Said said = terminal.ask(u"list"_s);
    checkRefused(said, u"storage"_s);
    CHECK(said.err.contains(u"newer version"_s));
}

TEST_CASE("A server that does not answer is named as that", "[cli]")
{
    Terminal terminal;
    QStringList words = terminal.words(u"list"_s);
    words[1] = u"postgresql://nobody@/none?host=%1"_s.arg(terminal.write(u"no-socket"_s, {}));
    const Said said = terminal.run(words);
    checkRefused(said, u"storage"_s);
    CHECK(said.err.contains(u"cannot be reached"_s));
}

TEST_CASE("Nobody gets in without the right name and password", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.write(u"wrong"_s, "something else\n");
    terminal.write(u"empty"_s, {});
    const auto [user, file, code] = GENERATE(table<QString, QString, QString>({
        {u"boss"_s, u"wrong"_s, u"denied"_s},
        {u"boss"_s, u"empty"_s, u"denied"_s},
        {u"eve"_s, u"boss.password"_s, u"denied"_s},
        {u""_s, u"boss.password"_s, u"denied"_s},
        {u"boss"_s, u"no such file"_s, u"not_found"_s},
        {u"boss"_s, u"."_s, u"not_found"_s},
    }));
    INFO(user.toStdString() << ' ' << file.toStdString());
    const QStringList words{u"list"_s, terminal.address(),   u"--json"_s, u"--user"_s,
                            user,      u"--password-file"_s, file};
    checkRefused(terminal.run(words), code);
}

TEST_CASE("A password is the first line of a file or of standard input", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const QByteArray line = GENERATE("lang und geheim 77", "lang und geheim 77\n",
                                     "lang und geheim 77\r\nsecond line\n");
    terminal.write(u"typed"_s, line);
    const QStringList words{u"list"_s, terminal.address(), u"--user"_s, u"boss"_s,
                            u"--password-file"_s};
    CHECK(terminal.run(words + QStringList{u"typed"_s}).exit == 0);
    CHECK(terminal.run(words + QStringList{u"-"_s}, line).exit == 0);
    CHECK(terminal.run(words + QStringList{u"-"_s}, ' ' + line).exit == 1);
}

TEST_CASE("A new workspace is whole or not there", "[cli]")
{
    if (TestPlace::isServer())
        return; // about files
    Terminal terminal;
    terminal.write(u"short"_s, "1\n");
    terminal.write(u"there.kechi"_s, "something of somebody's");
    const auto [file, user, password, code] = GENERATE(table<QString, QString, QString, QString>({
        {u"there.kechi"_s, u"ann"_s, u"boss.password"_s, u"conflict"_s},
        {u"nowhere/a.kechi"_s, u"ann"_s, u"boss.password"_s, u"denied"_s},
        {u"a.kechi"_s, u""_s, u"boss.password"_s, u"invalid"_s},
        {u"a.kechi"_s, u"ann"_s, u"short"_s, u"invalid"_s},
        {u"a.kechi"_s, u"ann"_s, u"missing"_s, u"not_found"_s},
    }));
    INFO(file.toStdString() << ' ' << user.toStdString() << ' ' << password.toStdString());
    const QStringList before = terminal.files();
    checkRefused(terminal.run({u"new"_s, file, u"--user"_s, user, u"--password-file"_s, password,
                               u"--json"_s}),
                 code);
    CHECK(terminal.files() == before);
    QFile there(terminal.path(u"there.kechi"_s));
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "something of somebody's");
}

// A folder nobody may write into, until it is gone.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path) : m_path(path)
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

private:
    QString m_path;
};

TEST_CASE("A workspace that cannot be written can be read, and says why not more", "[cli]")
{
    if (TestPlace::isServer())
        return; // about files
    if (geteuid() == 0) {
        std::fputs("skipped: root writes into read-only folders\n", stderr);
        return;
    }
    const bool hasLog = GENERATE(false, true);
    CAPTURE(hasLog);
    Terminal terminal;
    terminal.make();
    terminal.addCustomers(2);
    REQUIRE(QDir().mkpath(terminal.path(u"locked"_s)));
    const QString file = terminal.path(u"locked/copy.kechi"_s);
    {
        // Copied while it is open, the log stands beside the file.
        Session reader(*parseAddress(terminal.address()));
        reader.command(u"SELECT 1 FROM customer"_s);
        REQUIRE(terminal.ask(u"claim"_s, {u"K1"_s}).exit == 0);
        REQUIRE(QFile::exists(terminal.address() + u"-wal"_s));
        REQUIRE(QFile::copy(terminal.address(), file));
        if (hasLog)
            REQUIRE(QFile::copy(terminal.address() + u"-wal"_s, file + u"-wal"_s));
    }
    const ReadOnlyFolder locked(terminal.path(u"locked"_s));
    const QStringList before = QDir(terminal.path(u"locked"_s)).entryList(QDir::Files);
    const auto words = [&](const QString& command, const QStringList& more = {}) {
        QStringList all = terminal.words(command, more);
        all[1] = file;
        return all;
    };

    const Said list = terminal.run(words(u"list"_s));
    CHECK(list.exit == 0);
    CHECK(list.json()[u"count"_s].toInt() == 2);
    CHECK(terminal.run(words(u"stats"_s)).exit == 0);
    checkRefused(terminal.run(words(u"claim"_s, {u"K2"_s})), u"denied"_s);
    CHECK(QDir(terminal.path(u"locked"_s)).entryList(QDir::Files) == before);
}

} // namespace kechi
