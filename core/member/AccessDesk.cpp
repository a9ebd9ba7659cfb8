#include "core/member/AccessDesk.h"

#include "core/member/AccessStore.h"
#include "core/member/MemberStore.h"

#include <QCoreApplication>

namespace kechi {

// Standing nowhere, a customer is as good as hidden from everybody.
static Error nowhere()
{
    return *whyNot(Actor{}, Action::ReadCustomer, Standing{});
}

Result<Actor> AccessDesk::actor(MemberId me)
{
    const auto member = MemberStore(m_session).find(me);
    if (!member)
        return Error{Error::Code::Denied, QCoreApplication::translate(
                                              "access", "You are not a user of this workspace.")};
    if (!member->isActive())
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("access",
                                                 "Your account is disabled. An administrator can "
                                                 "enable it again.")};
    AccessStore store(m_session, m_now);
    Actor actor{.id = me, .roles = member->roles};
    if (actor.is(Role::Manager)) {
        actor.team = store.teamOf(member->department);
        actor.team.insert(me);
        actor.managedPools = store.poolsManagedBy(me);
    }
    if (actor.is(Role::Salesperson))
        actor.openPools = store.poolsOpenTo(me);
    return actor;
}

std::optional<Standing> AccessDesk::standing(CustomerId customer, const Actor& actor)
{
    const QList<Standing> found = AccessStore(m_session, m_now).standings({customer}, actor.id);
    if (found.isEmpty())
        return {};
    return found.first();
}

QHash<CustomerId, Standing> AccessDesk::standings(const QList<CustomerId>& customers,
                                                  const Actor& actor)
{
    QHash<CustomerId, Standing> byCustomer;
    byCustomer.reserve(customers.size());
    for (const Standing& found : AccessStore(m_session, m_now).standings(customers, actor.id))
        byCustomer.insert(found.customer, found);
    return byCustomer;
}

Result<Standing> AccessDesk::require(const Actor& actor, Action action, CustomerId customer)
{
    const auto found = standing(customer, actor);
    if (!found)
        return nowhere();
    if (auto refusal = whyNot(actor, action, *found))
        return *refusal;
    return *found;
}

Result<Permit> AccessDesk::permit(MemberId me, Action action, CustomerId customer)
{
    const Result<Actor> who = actor(me);
    if (!who)
        return who.error();
    const Result<Standing> found = require(*who, action, customer);
    if (!found)
        return found.error();
    return Permit{*who, *found};
}

} // namespace kechi
