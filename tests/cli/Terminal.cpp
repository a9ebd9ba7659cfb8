#include "tests/cli/Terminal.h"

#include "core/customer/CustomerDesk.h"
#include "core/db/Workspace.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/pool/PoolService.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr int kPatience = 60'000; // ms; far more than any run takes
static const QString kPassword = u"lang und geheim 77"_s;

QJsonObject Said::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

bool Said::isOneSentence() const
{
    const QString line = err.chopped(err.endsWith(u'\n') ? 1 : 0);
    return err.endsWith(u'\n') && !line.contains(u'\n') && line.endsWith(u'.') && line.size() > 5;
}

Terminal::Terminal()
{
    write(u"boss.password"_s, kPassword.toUtf8() + '\n');
}

QString Terminal::write(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QStringList Terminal::files() const
{
    QStringList names =
        QDir(m_place.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf(
        [](const QString& name) { return name.endsWith(u".lock") || name.endsWith(u".password"); });
    return names;
}

std::unique_ptr<QProcess> Terminal::start(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"KECHI_LANG"_s))
        environment.insert(u"KECHI_LANG"_s, u"en"_s);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_place.folder());
    process->start(QStringLiteral(KECHI_PROGRAM), words);
    REQUIRE(process->waitForStarted(kPatience));
    return process;
}

Said Terminal::wait(QProcess& process)
{
    REQUIRE(process.waitForFinished(kPatience));
    return {.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

Said Terminal::run(const QStringList& words, const QByteArray& input)
{
    const auto process = start(words);
    process->write(input);
    process->closeWriteChannel();
    return wait(*process);
}

QStringList Terminal::wordsOf(const QString& user, const QString& command,
                              const QStringList& more) const
{
    return QStringList{command, address()} + more +
           QStringList{u"--json"_s, u"--user"_s, user, u"--password-file"_s, passwordFile(user)};
}

QStringList Terminal::words(const QString& command, const QStringList& more) const
{
    return wordsOf(u"boss"_s, command, more);
}

Said Terminal::ask(const QString& command, const QStringList& more)
{
    return run(words(command, more));
}

void Terminal::make()
{
    const Said made = ask(u"new"_s);
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
}

std::shared_ptr<Workspace> Terminal::open()
{
    const OpenedWorkspace workspace = openWorkspace(address());
    REQUIRE(workspace);
    return *workspace;
}

MemberId Terminal::addMember(const QString& name, Roles roles)
{
    const auto workspace = open();
    TeamService team(workspace->database(), m_clock);
    const Result<Member> boss =
        SignInService(workspace->database(), m_clock).signIn(u"boss"_s, kPassword);
    REQUIRE(boss);
    write(name + u".password"_s, kPassword.toUtf8());
    const Result<Member> added = team.add(
        boss->id, {.name = name, .fullName = name, .department = boss->department, .roles = roles},
        kPassword);
    REQUIRE(added);
    return added->id;
}

QList<qint64> Terminal::addCustomers(int count)
{
    const auto workspace = open();
    const QDateTime now = m_clock.now();
    const auto added = workspace->database().write(
        {.what = u"test"_s, .at = now}, [&](Session& session) -> Result<QList<qint64>> {
            const PoolId pool = PoolStore(session).all().first().id;
            CustomerDesk desk(session, {}, now);
            QList<qint64> ids;
            for (int i = 1; i <= count; ++i) {
                const Customer customer{.code = u"K%1"_s.arg(i), .name = u"客户%1"_s.arg(i)};
                ids += desk.add({.customer = customer}, pool, {}, How::Created)->value;
            }
            return ids;
        });
    REQUIRE(added);
    return *added;
}

void Terminal::recycleAfter(int days)
{
    const auto workspace = open();
    const Result<Member> boss =
        SignInService(workspace->database(), m_clock).signIn(u"boss"_s, kPassword);
    REQUIRE(boss);
    PoolService pools(workspace->database(), m_clock);
    const Result<QList<PoolView>> all = pools.pools(boss->id);
    REQUIRE(all);
    Pool pool = all->first().pool;
    pool.rule.recycleUntouched = true;
    pool.rule.recycleUntouchedDays = days;
    REQUIRE(pools.updatePool(boss->id, pool, all->first().people));
}

} // namespace kechi
