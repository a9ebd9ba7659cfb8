#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QFlags>
#include <QString>
#include <optional>

namespace kechi {

enum class Role {
    Administrator = 1, // sets up; sees contact data masked
    Owner = 2,         // 老板: reads everything
    Manager = 4,       // own department and below, and the pools they manage
    Salesperson = 8,   // own customers, and the open ones of their pools
    ServiceAgent = 16, // cases, surveys, interactions
    Marketing = 32,    // brings leads into pools, owns nothing
    Auditor = 64       // logs and rights only
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

enum class MemberState { Active, OnLeave, Disabled };

// A user of the workspace.
struct Member {
    MemberId id = {};
    QString name = {};     // signs in with it
    QString fullName = {}; // shown
    DepartmentId department = {};
    MemberState state = MemberState::Active;
    QDate leaveFrom = {}; // both included
    QDate leaveTo = {};
    MemberId standIn = {};
    int experience = 1;                   // 1 to 5
    std::optional<int> holdingLimit = {}; // none: no limit
    Roles roles = {};
    int version = 1;

    bool isActive() const { return state != MemberState::Disabled; }
    friend bool operator==(const Member&, const Member&) = default;
};

struct Department {
    DepartmentId id = {};
    QString name = {};
    DepartmentId parent = {}; // none: at the top
    int version = 1;

    friend bool operator==(const Department&, const Department&) = default;
};

} // namespace kechi
