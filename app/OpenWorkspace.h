#pragma once

#include "core/base/Tasks.h"
#include "core/db/Workspace.h"
#include "core/workspace/WorkspaceSettings.h"

#include <memory>

namespace kechi {

// A workspace as the window has it open. The threads that ask it end before it does, and take
// their database sessions with them.
struct OpenWorkspace {
    std::shared_ptr<Workspace> workspace = {};
    WorkspaceSettings settings = {};
    std::unique_ptr<Tasks> tasks = {};

    bool isOpen() const { return workspace != nullptr; }

    // Before another takes its place: an assignment would end the workspace before its threads,
    // and leave their sessions open for good.
    void close()
    {
        tasks.reset();
        workspace.reset();
    }
};

} // namespace kechi
