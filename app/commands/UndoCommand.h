#pragma once

#include "app/commands/WorkspaceCommand.h"
#include "core/base/Id.h"

namespace kechi {

// kechi undo: takes back the last thing one did, or a named change.
class UndoCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("undo"); }
    QString summary() const override;
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    QString whyNotRun() const override;
    Answer runIn(Database& database, const Member& me) override;

private:
    QString m_change = {}; // a number; empty: my last
};

} // namespace kechi
