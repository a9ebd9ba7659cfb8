#pragma once

#include "app/commands/WorkspaceCommand.h"

namespace kechi {

// kechi check: whether a workspace is what it must be.
class CheckCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override;
    QString format() const override;

protected:
    Answer runIn(Database& database, const Member& me) override;
};

} // namespace kechi
