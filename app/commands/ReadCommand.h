#pragma once

#include "app/commands/Command.h"

namespace kechi {

// kechi read: what the readers see of a file. It needs no workspace.
class ReadCommand : public Command {
public:
    QString name() const override { return QStringLiteral("read"); }
    QString summary() const override;
    QString format() const override;
    void declare(Options& options) override;
    Answer run() override;

private:
    QString m_source = {};
    QString m_sheet = {};
    std::optional<int> m_limit;
};

} // namespace kechi
