#pragma once

#include "core/workspace/WorkspaceSettings.h"

#include <optional>

namespace kechi {

class Session;

// Settings of the workspace, by name. What belongs to this computer is not among them.
class SettingStore {
public:
    explicit SettingStore(Session& session) : m_session(session) {}

    std::optional<QString> value(const QString& name);
    void set(const QString& name, const QString& value);

    // Where a time zone is not set, or not known here, it is the default one.
    WorkspaceSettings workspace();
    void setWorkspace(const WorkspaceSettings& settings);

private:
    Session& m_session;
};

} // namespace kechi
