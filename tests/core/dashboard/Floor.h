#pragma once

#include "core/customer/Customer.h"
#include "core/interaction/Interaction.h"
#include "core/member/Member.h"
#include "core/order/Order.h"
#include "core/pool/Custody.h"
#include "core/task/Task.h"
#include "tests/support/TestDb.h"

namespace kechi {

// A sales floor whose days are those of Shanghai: people in two departments, two pools,
// three grades. Rows are made through the stores, at the time the test says.
class Floor {
public:
    Floor();

    static QDateTime local(const QString& text); // "2026-11-22 10:00", in Shanghai

    struct NewCustomer {
        QString name = {};
        QString at = {}; // local
        PoolId pool = {};
        MemberId owner = {};
        GradeId grade = {};
        How how = How::Created;
    };
    CustomerId add(const NewCustomer& customer);
    void setStage(CustomerId customer, Stage stage, const QString& at);
    void sell(CustomerId customer, QDate on, qint64 cents, MemberId seller);
    void give(const QList<CustomerId>& customers, MemberId to, const QString& at, MemberId by);
    void recycle(const QList<CustomerId>& customers, const QString& at);
    void undo(ChangeId change, const QString& at, MemberId by);
    void pay(CustomerId customer, QDate on, qint64 cents, MemberId seller, bool isRefund = false);
    TaskId addTask(const QString& title, const QString& due, MemberId member,
                   CustomerId customer = {}, TaskKind kind = TaskKind::Call);
    void followUp(CustomerId customer, MemberId by, const QString& at, const QString& note,
                  InteractionKind kind = InteractionKind::Call, Outcome outcome = Outcome::Reached);
    void setDeadline(CustomerId customer, const QString& due);
    void touch(CustomerId customer, const QString& at);
    void remove(CustomerId customer); // into the recycle bin

    TestDb db;
    FixedClock clock; // 2026-11-22 10:00 in Shanghai

    DepartmentId sales, east, west;
    MemberId boss, admin, lin, zhou, wang, li, marketing; // lin manages the east
    PoolId main, expo;
    GradeId a, b, c;

private:
    MemberId addMember(const QString& name, Roles roles, DepartmentId department,
                       std::optional<int> limit = {});
    GradeId addGrade(const QString& name);
    PoolId addPool(const QString& name);
    DepartmentId addDepartment(const QString& name, DepartmentId parent);
    DepartmentId departmentOf(MemberId member);

    template <typename Body>
    auto write(const QString& at, Body body);
    template <typename Body>
    auto act(const QString& what, const QString& at, MemberId by, Body body);
};

} // namespace kechi
