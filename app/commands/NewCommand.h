#pragma once

#include "app/commands/Command.h"

namespace kechi {

// kechi new: makes a workspace and its first user.
class NewCommand : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override;
    QString format() const override;
    void declare(Options& options) override;
    Answer run() override;

private:
    Answer makeWithSample(const QString& password);

    QString m_address = {};
    QString m_user = {};
    QString m_passwordFile = {};
    bool m_withSample = false;
};

} // namespace kechi
