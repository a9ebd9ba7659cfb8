#pragma once

#include "core/base/Result.h"
#include "core/feedback/Case.h"
#include "core/member/Access.h"

#include <optional>

namespace kechi {

constexpr int kMostCaseCharacters = 200; // of its title

// Service agents take up cases of every customer; others of those they may log a follow-up for.
std::optional<Error> whyNotOpenCase(const Actor& actor, const Standing& customer);

// Whoever works on it, the managers of the customer, and service agents among themselves.
std::optional<Error> whyNotWorkOn(const Actor& actor, const Case& serviceCase,
                                  const Standing& customer);

// What is no case is not saved.
std::optional<Error> whyNotCase(const Case& serviceCase);

// Why it cannot go to that state: it goes forwards, or is taken up again once answered or
// closed. A closed one says how it was solved.
std::optional<Error> whyNotState(const Case& serviceCase, CaseState state,
                                 const QString& resolution);

} // namespace kechi
