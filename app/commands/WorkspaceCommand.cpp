#include "app/commands/WorkspaceCommand.h"

#include "app/commands/Password.h"
#include "core/member/SignInService.h"

#include <QCoreApplication>

namespace kechi {

void WorkspaceCommand::declare(Options& options)
{
    options.argument("FILE", m_address,
                     QCoreApplication::translate("cli", "The workspace: a file, or "
                                                        "postgresql://…"));
    declareOwn(options);
    options.option("--user", "NAME", m_user, QCoreApplication::translate("cli", "Who signs in"),
                   Options::Need::Required);
    options.option("--password-file", "F", m_passwordFile, meaningOfPasswordFile());
}

Answer WorkspaceCommand::run()
{
    if (const QString wrong = whyNotRun(); !wrong.isEmpty())
        return Answer::usage(wrong);
    if (!isPasswordAtHand(m_passwordFile))
        return Answer::usage(passwordFileMissing());
    const OpenedWorkspace workspace = openWorkspace(m_address);
    if (!workspace)
        return workspace.error();
    const Result<QString> password = readPassword(m_passwordFile);
    if (!password)
        return password.error();
    Database& database = (*workspace)->database();
    const Result<Member> me = SignInService(database, m_clock).signIn(m_user, *password);
    if (!me)
        return me.error();
    return runIn(database, *me);
}

} // namespace kechi
