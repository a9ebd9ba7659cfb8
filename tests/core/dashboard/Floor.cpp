#include "tests/core/dashboard/Floor.h"

#include "core/customer/CustomerDesk.h"
#include "core/customer/GradeStore.h"
#include "core/customer/StageStore.h"
#include "core/db/Journal.h"
#include "core/facts/ClockStore.h"
#include "core/interaction/InteractionStore.h"
#include "core/member/DepartmentStore.h"
#include "core/member/MemberStore.h"
#include "core/order/OrderStore.h"
#include "core/order/PaymentStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "core/task/TaskStore.h"
#include "core/workspace/SettingStore.h"
#include "tests/support/Printers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kechi {

QDateTime Floor::local(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    REQUIRE(time.isValid());
    time.setTimeZone(QTimeZone("Asia/Shanghai"));
    return time.toUTC();
}

template <typename Body>
auto Floor::act(const QString& what, const QString& at, MemberId by, Body body)
{
    using Value = std::invoke_result_t<Body, Session&>;
    const Result<Value> done =
        db->write({.by = by, .what = what, .at = local(at)},
                  [&](Session& session) -> Result<Value> { return body(session); });
    REQUIRE(done);
    return *done;
}

template <typename Body>
auto Floor::write(const QString& at, Body body)
{
    return act(u"test"_s, at, boss, body);
}

static const QString kLongAgo = u"2025-06-01 09:00"_s;

Floor::Floor()
{
    write(kLongAgo, [](Session& session) {
        SettingStore(session).setWorkspace({.name = u"测试"_s, .timeZone = "Asia/Shanghai"});
        return true;
    });
    sales = addDepartment(u"销售部"_s, {});
    east = addDepartment(u"华东组"_s, sales);
    west = addDepartment(u"华西组"_s, sales);
    boss = addMember(u"吴总"_s, Role::Owner | Role::Administrator, sales);
    admin = addMember(u"管理员"_s, Role::Administrator, {});
    lin = addMember(u"林晓"_s, Role::Manager, east);
    zhou = addMember(u"周航"_s, Role::Salesperson, east, 5);
    wang = addMember(u"王蕾"_s, Role::Salesperson, east);
    li = addMember(u"李想"_s, Role::Salesperson, west, 200);
    marketing = addMember(u"陈曦"_s, Role::Marketing, sales);
    main = addPool(u"默认客户池"_s);
    expo = addPool(u"展会线索池"_s);
    a = addGrade(u"A"_s);
    b = addGrade(u"B"_s);
    c = addGrade(u"C"_s);
}

DepartmentId Floor::addDepartment(const QString& name, DepartmentId parent)
{
    return write(kLongAgo, [&](Session& session) {
        return DepartmentStore(session).add({.name = name, .parent = parent});
    });
}

MemberId Floor::addMember(const QString& name, Roles roles, DepartmentId department,
                          std::optional<int> limit)
{
    return write(kLongAgo, [&](Session& session) {
        return *MemberStore(session).add({.name = name,
                                          .fullName = name,
                                          .department = department,
                                          .holdingLimit = limit,
                                          .roles = roles});
    });
}

PoolId Floor::addPool(const QString& name)
{
    return write(kLongAgo,
                 [&](Session& session) { return *PoolStore(session).add({.name = name}); });
}

GradeId Floor::addGrade(const QString& name)
{
    return write(kLongAgo, [&](Session& session) { return GradeStore(session).findOrAdd(name); });
}

CustomerId Floor::add(const NewCustomer& customer)
{
    return write(customer.at, [&](Session& session) {
        CustomerDesk desk(session, boss, local(customer.at));
        return *desk.add({.customer = {.name = customer.name, .grade = customer.grade}},
                         customer.pool, customer.owner, customer.how);
    });
}

void Floor::setStage(CustomerId customer, Stage stage, const QString& at)
{
    write(at,
          [&](Session& session) { return StageStore(session).set(customer, stage, local(at)); });
}

DepartmentId Floor::departmentOf(MemberId member)
{
    return db.value<DepartmentId>(u"SELECT department_id FROM member WHERE id = :id"_s,
                                  {{"id", member}});
}

void Floor::sell(CustomerId customer, QDate on, qint64 cents, MemberId seller)
{
    const DepartmentId department = departmentOf(seller);
    write(on.toString(Qt::ISODate) + u" 12:00"_s, [&](Session& session) {
        return OrderStore(session).add({.customer = customer,
                                        .signedOn = on,
                                        .amount = cents,
                                        .seller = seller,
                                        .department = department});
    });
}

void Floor::give(const QList<CustomerId>& customers, MemberId to, const QString& at, MemberId by)
{
    act(u"assign"_s, at, by, [&](Session& session) {
        const auto receiver = *MemberStore(session).find(to);
        for (const CustomerId customer : customers)
            CHECK(!CustodyDesk(session, by, local(at)).give(customer, receiver, {}));
        return session.change();
    });
}

void Floor::recycle(const QList<CustomerId>& customers, const QString& at)
{
    act(u"sweep"_s, at, {}, [&](Session& session) {
        for (const CustomerId customer : customers)
            CHECK(!CustodyDesk(session, {}, local(at)).recycle(customer, {}));
        return session.change();
    });
}

void Floor::undo(ChangeId change, const QString& at, MemberId by)
{
    const Act act{.by = by, .what = u"undo"_s, .at = local(at), .undoOf = change};
    REQUIRE(db->write(act, [&](Session& session) -> Result<Done> {
        CustodyDesk(session, by, local(at)).undo(change);
        markUndone(session, change, session.change());
        return Done{};
    }));
}

void Floor::pay(CustomerId customer, QDate on, qint64 cents, MemberId seller, bool isRefund)
{
    write(on.toString(Qt::ISODate) + u" 12:00"_s, [&](Session& session) {
        return PaymentStore(session).add({.customer = customer,
                                          .paidOn = on,
                                          .amount = cents,
                                          .isRefund = isRefund,
                                          .seller = seller});
    });
}

TaskId Floor::addTask(const QString& title, const QString& due, MemberId member,
                      CustomerId customer, TaskKind kind)
{
    return write(u"2026-11-01 09:00"_s, [&](Session& session) {
        return TaskStore(session).add({.customer = customer,
                                       .member = member,
                                       .kind = kind,
                                       .title = title,
                                       .dueAt = local(due)});
    });
}

void Floor::followUp(CustomerId customer, MemberId by, const QString& at, const QString& note,
                     InteractionKind kind, Outcome outcome)
{
    write(at, [&](Session& session) {
        return InteractionStore(session).add({.customer = customer,
                                              .member = by,
                                              .kind = kind,
                                              .outcome = outcome,
                                              .occurredAt = local(at),
                                              .loggedAt = local(at),
                                              .note = note});
    });
}

void Floor::setDeadline(CustomerId customer, const QString& due)
{
    write(due, [&](Session& session) {
        ClockStore(session).save(
            customer, Deadline{.dueAt = local(due), .startedAt = local(due), .days = 30});
        return true;
    });
}

void Floor::touch(CustomerId customer, const QString& at)
{
    write(at, [&](Session& session) {
        ClockStore(session).save(customer, Touch{.at = local(at), .interaction = {1}});
        return true;
    });
}

void Floor::remove(CustomerId customer)
{
    write(u"2026-11-20 09:00"_s, [&](Session& session) {
        return session.exec(u"UPDATE customer SET deleted_at = 1, version = version + 1 "
                            "WHERE id = :id"_s,
                            {{"id", customer}});
    });
}

} // namespace kechi
