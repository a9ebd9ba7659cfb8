#pragma once

#include "app/commands/WorkspaceCommand.h"

namespace kechi {

// kechi list: the customers somebody may see, as the Customers page finds them.
class ListCommand : public WorkspaceCommand {
public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override;
    QString format() const override;

protected:
    void declareOwn(Options& options) override;
    Answer runIn(Database& database, const Member& me) override;

private:
    QString m_search = {};
    QString m_pool = {};
    QString m_owner = {};
    std::optional<int> m_limit = {}; // none: all
};

} // namespace kechi
