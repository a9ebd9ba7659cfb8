#pragma once

#include "core/base/Result.h"
#include "core/deal/Deal.h"

#include <optional>

namespace kechi {

constexpr int kMostDealCharacters = 200; // of its title

// What is no deal is not saved.
std::optional<Error> whyNotDeal(const Deal& deal);

// Why a deal cannot go to that stage.
std::optional<Error> whyNotAdvance(const Deal& deal, DealStage stage, const QString& lostReason);

} // namespace kechi
