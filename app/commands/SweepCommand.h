#pragma once

#include "app/commands/WorkspaceCommand.h"

#include <QDate>

namespace kechi {

// kechi sweep: takes back the customers whose deadline has come.
class SweepCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("sweep"); }
    QString summary() const override;
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    QString whyNotRun() const override;
    Answer runIn(Database& database, const Member& me) override;

private:
    QDate asOf() const; // invalid: now

    QString m_asOf = {};
    bool m_isCheck = false;
};

} // namespace kechi
