#pragma once

#include "core/base/Id.h"

#include <QTimeZone>

namespace kechi {

class Clock;
class ContactService;
class CustomerService;
class ExportService;
class InteractionService;
class ListService;
class OrderService;
class PoolService;
class RecordService;
class TagService;
class TaskService;
class Tasks;
class TeamService;

// What the pages of customers work with: whose services, and for whom.
struct CustomerServices {
    ListService& lists;
    RecordService& records;
    CustomerService& customers;
    ContactService& contacts;
    InteractionService& interactions;
    OrderService& orders;
    TaskService& todos;
    TagService& tags;
    PoolService& pools;
    TeamService& team;
    ExportService& exports;
    Tasks& tasks;
    const Clock& clock;
    const QTimeZone& zone; // the workspace's, as it is now: whose days are shown
    MemberId me;
};

} // namespace kechi
