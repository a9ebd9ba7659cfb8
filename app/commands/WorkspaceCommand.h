#pragma once

#include "app/commands/Command.h"
#include "core/base/Clock.h"
#include "core/db/Workspace.h"
#include "core/member/Member.h"

namespace kechi {

// A subcommand that opens a workspace and signs in before it does anything.
class WorkspaceCommand : public Command {
public:
    void declare(Options& options) final;
    Answer run() final;

protected:
    // What it takes besides FILE, --user and --password-file.
    virtual void declareOwn(Options&) {}
    // Usage that the parser cannot see, before anything is opened; empty: fine.
    virtual QString whyNotRun() const { return {}; }
    virtual Answer runIn(Database& database, const Member& me) = 0;

    Clock m_clock;

private:
    QString m_address = {};
    QString m_user = {};
    QString m_passwordFile = {};
};

} // namespace kechi
