#pragma once

#include "core/base/Result.h"
#include "core/interaction/Interaction.h"
#include "core/member/Access.h"

#include <optional>

namespace kechi {

constexpr int kMostNoteCharacters = 20'000;

// What makes no sense, or may not be kept, is not logged. `now`: when it is saved.
std::optional<Error> whyNotLog(const Interaction& interaction, const QDateTime& now);

// An interaction is its author's; a manager of the customer may correct it too.
std::optional<Error> whyNotTouchInteractionOf(const Actor& actor, MemberId author);

} // namespace kechi
