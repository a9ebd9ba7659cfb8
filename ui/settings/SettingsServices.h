#pragma once

#include "core/base/Id.h"

#include <QTimeZone>

namespace kechi {

class Clock;
class DepartmentService;
class PoolService;
class SignInService;
class Tasks;
class TeamService;
class WorkspaceService;

// What the settings work with: whose services, and for whom.
struct SettingsServices {
    TeamService& team;
    DepartmentService& departments;
    SignInService& signIn;
    PoolService& pools;
    WorkspaceService& workspace;
    Tasks& tasks;
    const Clock& clock;
    const QTimeZone& zone; // the workspace's, as it is now: whose days are shown
    MemberId me;
};

} // namespace kechi
