#pragma once

#include "app/commands/WorkspaceCommand.h"

namespace kechi {

// kechi export: writes the customers somebody may see into a file.
class ExportCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override;
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    QString whyNotRun() const override;
    Answer runIn(Database& database, const Member& me) override;

private:
    QString m_out = {};
};

} // namespace kechi
