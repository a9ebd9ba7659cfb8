#pragma once

#include "core/base/Tasks.h"
#include "core/customer/ContactService.h"
#include "core/customer/CustomerService.h"
#include "core/exports/ExportService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/member/TeamService.h"
#include "core/order/OrderService.h"
#include "core/pool/PoolService.h"
#include "core/tag/TagService.h"
#include "core/task/TaskService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"
#include "ui/customer/CustomerServices.h"

#include <QTest>

namespace kechi {

// A salesperson, Lin Xiao, in a real workspace, with the services that the pages work with.
class SalesDesk : public Scene {
public:
    SalesDesk();
    ~SalesDesk() { tasks.waitForDone(); }

    CustomerServices as(MemberId me);
    CustomerServices asLin() { return as(lin); }

    CustomerId add(const QString& name, MemberId owner, const QString& contact = {},
                   const QString& mobile = {}, const QString& city = {});
    GradeId addGrade(const QString& name);
    TagId addTag(const QString& name, const QString& colour, const QList<CustomerId>& with);
    void log(CustomerId customer, int daysAgo, const QString& note);
    void sell(CustomerId customer, int daysAgo, qint64 yuan, const QString& product);
    // What the mockup shows: fifteen customers of Lin's, and some of others.
    void fill();

    // Runs the event loop until it is so; false: it never was.
    template <typename Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }

    MemberId lin;
    MemberId wang;
    ListService lists{*db, clock};
    RecordService records{*db, clock};
    CustomerService customers{*db, clock};
    ContactService contacts{*db, clock};
    InteractionService interactions{*db, clock};
    OrderService orders{*db, clock};
    TaskService todos{*db, clock};
    TagService tags{*db, clock};
    PoolService pools{*db, clock};
    TeamService team{*db, clock};
    ExportService exports{*db, clock};
    Tasks tasks;
};

} // namespace kechi
