#pragma once

#include "core/base/Id.h"

namespace kechi {

class BoardService;
class CustomerService;
class PoolService;
class Tasks;
class TeamService;

// What the page of pools works with: whose services, and for whom.
struct PoolPageServices {
    BoardService& boards;
    PoolService& pools;
    CustomerService& customers; // for the reasons of a release
    TeamService& team;          // for whom one may give to
    Tasks& tasks;
    MemberId me;
};

} // namespace kechi
