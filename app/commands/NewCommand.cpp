#include "app/commands/NewCommand.h"

#include "app/commands/LineProgress.h"
#include "app/commands/Password.h"
#include "app/commands/SampleAnswer.h"
#include "core/base/Clock.h"
#include "core/db/Address.h"
#include "core/db/Workspace.h"
#include "core/sample/Sample.h"
#include "core/workspace/SetupService.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

QString NewCommand::summary() const
{
    return QCoreApplication::translate("cli", "Make a workspace and its first user");
}

QString NewCommand::format() const
{
    return uR"({"file":…,"user":…,"pool":…}
The user is owner and administrator; pool is the first one, with every rule off. An existing
FILE is refused. It has its name only when all of it is there. With --sample also
 "sample":{"customers","interactions","orders","password","users":[{"user","name","roles":[…]}]}
and pool has a rule; password is the sample's users', all but user's own.)"_s;
}

void NewCommand::declare(Options& options)
{
    options.argument("FILE", m_address,
                     QCoreApplication::translate("cli", "Where to make it: a file that is not "
                                                        "there yet, or postgresql://…"));
    options.option("--user", "NAME", m_user,
                   QCoreApplication::translate("cli", "The first user, who signs in by this name"),
                   Options::Need::Required);
    options.option("--password-file", "F", m_passwordFile, meaningOfPasswordFile());
    options.flag("--sample", m_withSample,
                 QCoreApplication::translate("cli", "With the made-up company to try things on"));
}

Answer NewCommand::run()
{
    if (!isPasswordAtHand(m_passwordFile))
        return Answer::usage(passwordFileMissing());
    const Result<QString> password =
        m_passwordFile.isEmpty() ? askNewPassword() : readPassword(m_passwordFile);
    if (!password)
        return password.error();
    if (m_withSample)
        return makeWithSample(*password);
    const Clock clock;
    const NewWorkspace wanted{.userName = m_user, .password = *password};
    const Result<Done> made = createWorkspace(
        m_address, [&](Database& database) { return SetupService(database, clock).setUp(wanted); });
    if (!made)
        return made.error();
    return {QCoreApplication::translate("cli", "Made the workspace %1 with the user %2.")
                .arg(shownAddress(m_address), m_user.simplified()),
            {{u"file"_s, shownAddress(m_address)},
             {u"user"_s, m_user.simplified()},
             {u"pool"_s, wanted.poolName}}};
}

Answer NewCommand::makeWithSample(const QString& password)
{
    const Clock clock;
    SampleReport report;
    const Result<Done> made = createWorkspace(m_address, [&](Database& database) -> Result<Done> {
        LineProgress progress;
        const NewWorkspace wanted{.userName = m_user, .password = password};
        const Result<SampleReport> filled = makeSample(database, clock, wanted, progress);
        if (!filled)
            return filled.error();
        report = *filled;
        return Done{};
    });
    if (!made)
        return made.error();
    return sampleAnswer(shownAddress(m_address), report);
}

} // namespace kechi
