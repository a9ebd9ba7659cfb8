#pragma once

#include "core/base/Result.h"
#include "core/member/Access.h"
#include "core/task/Task.h"

#include <optional>

namespace kechi {

constexpr int kMostTaskCharacters = 200;

// A task that says nothing, or is due at no time, is not saved.
std::optional<Error> whyNotTask(const Task& task);

// One's own tasks, and for a manager those of the team.
std::optional<Error> whyNotTouchTaskOf(const Actor& actor, MemberId owner);

} // namespace kechi
