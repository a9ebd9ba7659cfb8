#include "tests/bench/Work.h"

#include "core/member/SignInService.h"
#include "core/workspace/SetupService.h"
#include "tests/bench/Lists.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kechi::bench {

static const QString kUser = u"bench"_s;
static const QString kPassword = u"measured-together"_s;

void complain(const QString& text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

QString Work::written(const QString& name, qint64 first)
{
    const QString path = file(name);
    if (QFile::exists(path) || writeList(path, first, rows()))
        return path;
    complain(u"The list could not be written to the temporary folder."_s);
    return {};
}

QString Work::list()
{
    return written(u"list.csv"_s, 1);
}

QString Work::secondList()
{
    return written(u"second.csv"_s, 1 + rows());
}

QString Work::filled()
{
    const QString path = file(u"filled.kechi"_s);
    if (m_filled.isEmpty() && makeWorkspace(path) && importInProcess(path, list()))
        m_filled = path;
    return m_filled;
}

bool makeWorkspace(const QString& file)
{
    for (const char* end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(file + QLatin1String(end));
    const Clock clock;
    const Result<Done> made = createWorkspace(file, [&](Database& database) {
        return SetupService(database, clock).setUp({.userName = kUser, .password = kPassword});
    });
    if (!made)
        complain(made.error().text);
    return bool(made);
}

std::optional<Imported> importInProcess(const QString& workspace, const QString& list)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--part"_s, u"import"_s, workspace, list});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return Imported{words.value(0).toDouble(), words.value(1).toDouble()};
}

Result<Member> signIn(Database& database, const Clock& clock)
{
    return SignInService(database, clock).signIn(kUser, kPassword);
}

} // namespace kechi::bench
