#pragma once

#include "app/commands/WorkspaceCommand.h"

namespace kechi {

// kechi stats: the figures of the dashboard, of this month.
class StatsCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("stats"); }
    QString summary() const override;
    QString format() const override;

protected:
    Answer runIn(Database& database, const Member& me) override;
};

} // namespace kechi
