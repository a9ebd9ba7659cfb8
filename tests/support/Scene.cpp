#include "tests/support/Scene.h"

#include "core/base/Text.h"
#include "core/customer/CustomerStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const struct {
    Role role;
    const char* key;
} kRoles[] = {
    {Role::Administrator, "administrator"},
    {Role::Owner, "owner"},
    {Role::Manager, "manager"},
    {Role::Salesperson, "salesperson"},
    {Role::ServiceAgent, "service_agent"},
    {Role::Marketing, "marketing"},
    {Role::Auditor, "auditor"},
};

Scene::Scene()
{
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
        const auto id = session.value<MemberId>(
            u"INSERT INTO member (name, full_name) VALUES (:name, :full) RETURNING id"_s,
            {{"name", name}, {"full", name}});
        for (const auto& entry : kRoles) {
            if (roles.testFlag(entry.role))
                session.exec(u"INSERT INTO member_role (member_id, role) VALUES (:id, :role)"_s,
                             {{"id", *id}, {"role", QString::fromLatin1(entry.key)}});
        }
        return *id;
    });
}

void Scene::setLeave(MemberId member, MemberId standIn, QDate from, QDate to)
{
    exec(uR"(UPDATE member SET stand_in_id = :standIn, leave_from = :since, leave_to = :until
             WHERE id = :id)"_s,
         {{"standIn", standIn}, {"since", from}, {"until", to}, {"id", member}});
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
    const QDateTime now = clock.now();
    return write([&](Session& session) {
        const std::optional<CustomerId> id = CustomerStore(session).add(
            {.name = name, .stageSince = now, .createdAt = now, .updatedAt = now});
        CustodyDesk(session, owner, now).open(*id, home, owner, How::Created);
        return *id;
    });
}

void Scene::addCollaborator(CustomerId customer, MemberId member, const QDateTime& until)
{
    exec(uR"(INSERT INTO collaborator (customer_id, member_id, may_write, until)
             VALUES (:customer, :member, TRUE, :until))"_s,
         {{"customer", customer}, {"member", member}, {"until", until}});
}

} // namespace kechi
