#pragma once

#include "core/base/Result.h"
#include "core/workspace/WorkspaceSettings.h"

#include <optional>

namespace kechi {

// A name of one line, and a time zone that is known here.
std::optional<Error> whyNotSettings(const WorkspaceSettings& settings);

} // namespace kechi
