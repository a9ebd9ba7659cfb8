#pragma once

#include "core/base/Result.h"
#include "core/tag/Tag.h"

#include <optional>

namespace kechi {

constexpr int kMostTagCharacters = 40;

// A tag that nobody could read or find is not saved.
std::optional<Error> whyNotTag(const Tag& tag);

// Why a tag is not taken away that so many customers still have.
Error stillUsed(const Tag& tag, qint64 customers);

} // namespace kechi
