#pragma once

#include "core/board/BoardService.h"
#include "core/change/UndoService.h"
#include "core/customer/ContactService.h"
#include "core/customer/CustomerService.h"
#include "core/dashboard/DashboardService.h"
#include "core/dashboard/HomeService.h"
#include "core/exports/ExportService.h"
#include "core/facts/FactsService.h"
#include "core/imports/ImportService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/member/DepartmentService.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/order/OrderService.h"
#include "core/pool/PoolService.h"
#include "core/pool/SweepService.h"
#include "core/tag/TagService.h"
#include "core/task/TaskService.h"
#include "core/workspace/WorkspaceService.h"

namespace kechi {

// Every use case of an open workspace, for whoever puts them together.
struct Services {
    Services(Database& database, const Clock& clock)
        : lists(database, clock), records(database, clock), customers(database, clock),
          contacts(database, clock), interactions(database, clock), orders(database, clock),
          toDos(database, clock), tags(database, clock), pools(database, clock),
          boards(database, clock), team(database, clock), departments(database, clock),
          signIn(database, clock), workspace(database, clock), dashboards(database, clock),
          homes(database, clock), undos(database, clock), sweeps(database, clock),
          facts(database, clock), imports(database, clock), exports(database, clock)
    {
    }

    ListService lists;
    RecordService records;
    CustomerService customers;
    ContactService contacts;
    InteractionService interactions;
    OrderService orders;
    TaskService toDos;
    TagService tags;
    PoolService pools;
    BoardService boards;
    TeamService team;
    DepartmentService departments;
    SignInService signIn;
    WorkspaceService workspace;
    DashboardService dashboards;
    HomeService homes;
    UndoService undos;
    SweepService sweeps;
    FactsService facts;
    ImportService imports;
    ExportService exports;
};

} // namespace kechi
