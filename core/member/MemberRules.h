#pragma once

#include "core/base/Result.h"
#include "core/member/Member.h"

#include <QList>
#include <optional>

namespace kechi {

// What a team must be, on values alone.

// Names without blanks around them, fit to be stored; no full name: the name.
Member tidied(Member member);

// A tidied member that makes sense by itself.
std::optional<Error> whyNotMember(const Member& member);

// `changed` in the place of itself would leave no active administrator, or no owner.
std::optional<Error> whyNotLast(const QList<Member>& team, const Member& changed);

// A name of its own among the departments beside it, and not below itself.
std::optional<Error> whyNotDepartment(const QList<Department>& departments,
                                      const Department& changed);

} // namespace kechi
