#pragma once

#include "core/member/Member.h"

#include <array>

namespace kechi {

inline constexpr std::array kRoles = {Role::Administrator, Role::Owner,        Role::Manager,
                                      Role::Salesperson,   Role::ServiceAgent, Role::Marketing,
                                      Role::Auditor};

QString keyOf(Role role);                       // as stored: "administrator" …
std::optional<Role> roleOf(const QString& key); // none: no such role
QString nameOf(Role role);                      // translated

QString keyOf(MemberState state);              // "active", "on_leave", "disabled"
MemberState memberStateOf(const QString& key); // disabled where the key is unknown
QString nameOf(MemberState state);             // translated

} // namespace kechi
