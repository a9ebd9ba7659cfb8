#pragma once

#include "core/member/Access.h"
#include "core/pool/Custody.h"
#include "core/pool/Pool.h"

#include <QStringList>
#include <optional>

namespace kechi {

// The rules of ownership, on values alone. What they refuse they refuse with the words that
// the window shows beside a greyed button.

Error noSuchCustomer();
Error somebodyWasFaster();

// Why this person may not claim this customer now. `held`: how many they own already.
struct ClaimFacts {
    Ownership customer = {};
    PoolRule rule = {};
    bool isPoolMember = false;
    Member claimer = {};
    int held = 0;
};
std::optional<Error> whyNotClaim(const ClaimFacts& facts);

// Why this person may claim nothing from this pool, whatever is in it.
std::optional<Error> whyNotClaimFrom(const Actor& actor, const Pool& pool, bool isPoolMember);

// Why this customer cannot be given to this person now.
std::optional<Error> whyNotGive(const Ownership& customer, const Member& receiver, int held);

std::optional<Error> whyNotRelease(const Ownership& customer);
std::optional<Error> whyNotMove(const Ownership& customer, PoolId to);

// A rule that would mean nothing is not saved.
std::optional<Error> whyNotRule(const PoolRule& rule);

// The rule said back in sentences, made from the rule itself; one a line.
QStringList sentencesOf(const PoolRule& rule);

} // namespace kechi
