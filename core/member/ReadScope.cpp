#include "core/member/Access.h"

namespace kechi {

ReadScope readScopeOf(const Actor& actor)
{
    ReadScope scope;
    scope.everything = actor.is(Role::Administrator) || actor.is(Role::Owner);
    if (actor.is(Role::Salesperson)) {
        scope.owners.insert(actor.id);
        scope.openPools = actor.openPools;
        scope.shared = actor.id;
    }
    if (actor.is(Role::Manager)) {
        scope.owners.unite(actor.team);
        scope.wholePools = actor.managedPools;
        scope.shared = actor.id;
    }
    if (actor.is(Role::ServiceAgent))
        scope.cases = actor.id;
    return scope;
}

ReadScope contactScopeOf(const Actor& actor)
{
    ReadScope scope = readScopeOf(actor);
    scope.everything = actor.is(Role::Owner);
    scope.openPools.clear();
    return scope;
}

bool ReadScope::covers(const Standing& customer) const
{
    return everything || owners.contains(customer.owner) || wholePools.contains(customer.pool) ||
           (!customer.owner && openPools.contains(customer.pool)) ||
           (shared && customer.isShared) || (cases && customer.isOwnCase);
}

bool ReadScope::isEmpty() const
{
    return !everything && owners.isEmpty() && wholePools.isEmpty() && openPools.isEmpty() &&
           !shared && !cases;
}

} // namespace kechi
