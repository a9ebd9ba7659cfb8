#include "tests/support/Scene.h"

#include "core/customer/CustomerDesk.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/SettingStore.h"

using namespace Qt::StringLiterals;

namespace kechi {

Scene::Scene()
{
    write([this](Session& session) {
        SettingStore(session).setWorkspace({.name = u"测试"_s, .timeZone = zone.id()});
        return true;
    });
    write([&](Session& session) {
        SettingStore(session).setWorkspace({.timeZone = zone.id()});
        return 0;
    });
    pool = addPool(u"默认客户池"_s, {});
    boss = addMember(u"boss"_s, Role::Owner | Role::Administrator);
}

void Scene::exec(const QString& sql, const Params& params)
{
    write([&](Session& session) { return session.exec(sql, params); });
}

MemberId Scene::addMember(const QString& name, Roles roles)
{
    return write([&](Session& session) {
        return *MemberStore(session).add({.name = name, .fullName = name, .roles = roles});
    });
}

void Scene::setLeave(MemberId id, MemberId standIn, QDate from, QDate to)
{
    write([&](Session& session) {
        MemberStore members(session);
        Member member = *members.find(id);
        member.standIn = standIn;
        member.leaveFrom = from;
        member.leaveTo = to;
        return members.update(member);
    });
}

PoolId Scene::addPool(const QString& name, const PoolRule& rule)
{
    return write(
        [&](Session& session) { return *PoolStore(session).add({.name = name, .rule = rule}); });
}

CustomerId Scene::addCustomer(const QString& name, MemberId owner)
{
    return addCustomer(name, pool, owner);
}

CustomerId Scene::addCustomer(const QString& name, PoolId home, MemberId owner)
{
    return addCustomer(CustomerRecord{.customer = {.name = name}}, home, owner);
}

CustomerId Scene::addCustomer(const CustomerRecord& record, PoolId home, MemberId owner)
{
    return write([&](Session& session) {
        return *CustomerDesk(session, owner, clock.now()).add(record, home, owner, How::Created);
    });
}

void Scene::addCollaborator(CustomerId customer, MemberId member, const QDateTime& until)
{
    exec(uR"(INSERT INTO collaborator (customer_id, member_id, may_write, until)
             VALUES (:customer, :member, TRUE, :until))"_s,
         {{"customer", customer}, {"member", member}, {"until", until}});
}

} // namespace kechi
