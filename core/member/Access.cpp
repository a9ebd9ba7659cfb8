#include "core/member/Access.h"

#include <QCoreApplication>

namespace kechi {

static Error denied(const QString& text)
{
    return {Error::Code::Denied, text};
}

// What needs no customer: which roles may ever do it, and the words for all the others. In
// the order of Action.
static constexpr struct {
    Roles roles;
    const char* whoMay;
} kActions[] = {
    // ReadCustomer
    {Role::Administrator | Role::Owner | Role::Manager | Role::Salesperson | Role::ServiceAgent,
     QT_TRANSLATE_NOOP("access", "Your role may not see customers.")},
    // ChangeCustomer
    {Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople and managers may change customers.")},
    // LogInteraction
    {Role::Manager | Role::Salesperson | Role::ServiceAgent,
     QT_TRANSLATE_NOOP("access",
                       "Only salespeople, managers and service agents may log follow-ups.")},
    // Claim
    {Role::Owner | Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople, managers and the owner of the company may "
                                 "claim customers.")},
    // Assign
    {Role::Owner | Role::Manager,
     QT_TRANSLATE_NOOP("access", "Only managers and the owner of the company may give customers "
                                 "to somebody.")},
    // Release
    {Role::Owner | Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople, managers and the owner of the company may "
                                 "give customers back to a pool.")},
    // Tag
    {Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople and managers may tag customers.")},
    // DeleteCustomer
    {Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople and managers may delete customers.")},
    // CreateCustomer
    {Role::Manager | Role::Salesperson | Role::ServiceAgent,
     QT_TRANSLATE_NOOP("access",
                       "Only salespeople, managers and service agents may add customers.")},
    // Import
    {Role::Owner | Role::Manager | Role::Salesperson | Role::Marketing,
     QT_TRANSLATE_NOOP("access", "Only salespeople, managers, marketing and the owner of the "
                                 "company may import customers.")},
    // Export
    {Role::Owner | Role::Manager | Role::Salesperson,
     QT_TRANSLATE_NOOP("access", "Only salespeople, managers and the owner of the company may "
                                 "export customers.")},
    // BulkChange
    {Role::Owner | Role::Manager,
     QT_TRANSLATE_NOOP("access", "Only managers and the owner of the company may change many "
                                 "customers at once.")},
    // ManageTeam
    {Role::Administrator | Role::Owner,
     QT_TRANSLATE_NOOP("access", "Only administrators and the owner of the company may change "
                                 "users and departments.")},
    // ManagePools
    {Role::Administrator | Role::Owner,
     QT_TRANSLATE_NOOP("access",
                       "Only administrators and the owner of the company may set up pools.")},
    // ManageLists
    {Role::Administrator | Role::Owner,
     QT_TRANSLATE_NOOP("access", "Only administrators and the owner of the company may change "
                                 "lists and settings.")},
    // Sweep
    {Role::Administrator | Role::Owner | Role::Manager,
     QT_TRANSLATE_NOOP("access", "Only managers, administrators and the owner of the company may "
                                 "let the rules take customers back.")},
    // ReadLogs
    {Role::Administrator | Role::Owner | Role::Auditor,
     QT_TRANSLATE_NOOP("access", "Only auditors, administrators and the owner of the company may "
                                 "read the logs.")},
};
static_assert(std::size(kActions) == size_t(Action::ReadLogs) + 1);

static Error notForThisRole(Action action)
{
    return denied(QCoreApplication::translate("access", kActions[int(action)].whoMay));
}

static bool isOwn(const Actor& actor, const Standing& customer)
{
    return actor.is(Role::Salesperson) && customer.owner && customer.owner == actor.id;
}

static bool isManaged(const Actor& actor, const Standing& customer)
{
    return actor.is(Role::Manager) &&
           (actor.team.contains(customer.owner) || actor.managedPools.contains(customer.pool));
}

// One shares with those who work with customers; other roles gain nothing by it.
static bool isSharedWith(const Actor& actor, const Standing& customer)
{
    return customer.isShared && (actor.roles & (Role::Salesperson | Role::Manager));
}

static bool isPoolOpenTo(const Actor& actor, PoolId pool)
{
    return actor.is(Role::Owner) ||
           (actor.is(Role::Salesperson) && actor.openPools.contains(pool)) ||
           (actor.is(Role::Manager) && actor.managedPools.contains(pool));
}

static bool isCaseOf(const Actor& actor, const Standing& customer)
{
    return actor.is(Role::ServiceAgent) && customer.isOwnCase;
}

static bool mayRead(const Actor& actor, const Standing& customer)
{
    return actor.is(Role::Administrator) || actor.is(Role::Owner) || isOwn(actor, customer) ||
           isManaged(actor, customer) || isSharedWith(actor, customer) ||
           isCaseOf(actor, customer) || (!customer.owner && isPoolOpenTo(actor, customer.pool));
}

static bool mayChange(const Actor& actor, const Standing& customer)
{
    return isOwn(actor, customer) || isManaged(actor, customer) ||
           (isSharedWith(actor, customer) && customer.isSharedForWriting);
}

static std::optional<Error> whyNotRead(const Actor& actor, const Standing& customer)
{
    if (mayRead(actor, customer))
        return {};
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate(
                     "access", "There is no such customer among those that you may see.")};
}

// Asked before reading: who loses a race for a customer of their pool is told so, not that
// there is no such customer.
static std::optional<Error> whyNotClaim(const Actor& actor, const Standing& customer)
{
    const bool isPoolOpen = isPoolOpenTo(actor, customer.pool);
    if (customer.owner && (isPoolOpen || mayRead(actor, customer)))
        return Error{
            Error::Code::Conflict,
            customer.owner == actor.id
                ? QCoreApplication::translate("access", "This customer is yours already.")
                : QCoreApplication::translate("access", "Somebody owns this customer already.")};
    if (auto refusal = whyNotRead(actor, customer))
        return refusal;
    if (isPoolOpen)
        return {};
    return denied(QCoreApplication::translate(
        "access", "You are not one of the people who may claim from this customer's pool."));
}

static std::optional<Error> whyNotRelease(const Actor& actor, const Standing& customer)
{
    if (!customer.owner)
        return Error{Error::Code::Conflict, QCoreApplication::translate(
                                                "access", "This customer is in the pool already.")};
    if (actor.is(Role::Owner) || isOwn(actor, customer) || isManaged(actor, customer))
        return {};
    return denied(QCoreApplication::translate(
        "access", "Only the owner of this customer and their managers may give it back to the "
                  "pool."));
}

static std::optional<Error> whyNotAssign(const Actor& actor, const Standing& customer)
{
    if (actor.is(Role::Owner) || isManaged(actor, customer))
        return {};
    return denied(QCoreApplication::translate(
        "access", "Only a manager of this customer's owner or of its pool may give it to "
                  "somebody."));
}

static std::optional<Error> whyNotWrite(const Actor& actor, Action action, const Standing& customer)
{
    if (mayChange(actor, customer))
        return {};
    if (action == Action::LogInteraction && isCaseOf(actor, customer))
        return {};
    return denied(QCoreApplication::translate(
        "access", "You may see this customer, but not change it. Ask its owner to share it with "
                  "you for writing."));
}

static std::optional<Error> whyNotDelete(const Actor& actor, const Standing& customer)
{
    if (isOwn(actor, customer) || isManaged(actor, customer))
        return {};
    return denied(QCoreApplication::translate(
        "access", "Only the owner of this customer and their managers may delete it."));
}

std::optional<Error> whyNot(const Actor& actor, Action action)
{
    if (actor.roles & kActions[int(action)].roles)
        return {};
    return notForThisRole(action);
}

std::optional<Error> whyNot(const Actor& actor, Action action, const Standing& customer)
{
    if (action != Action::Claim) {
        if (auto refusal = whyNotRead(actor, customer))
            return refusal;
    }
    if (auto refusal = whyNot(actor, action))
        return refusal;
    switch (action) {
    case Action::Claim: return whyNotClaim(actor, customer);
    case Action::Assign: return whyNotAssign(actor, customer);
    case Action::Release: return whyNotRelease(actor, customer);
    case Action::DeleteCustomer: return whyNotDelete(actor, customer);
    case Action::ChangeCustomer:
    case Action::LogInteraction:
    case Action::Tag: return whyNotWrite(actor, action, customer);
    default: return {};
    }
}

std::optional<Error> whyNotChangeRules(const Actor& actor, PoolId pool)
{
    const bool isManager = actor.is(Role::Manager) && actor.managedPools.contains(pool);
    if (isManager || !whyNot(actor, Action::ManagePools))
        return {};
    return denied(QCoreApplication::translate(
        "access", "Only the managers of this pool, administrators and the owner of the company may "
                  "change its rules."));
}

static bool mayGiveTo(const Actor& actor, MemberId receiver)
{
    const bool isSelf = receiver == actor.id;
    return actor.is(Role::Owner) || (actor.is(Role::Salesperson) && isSelf) ||
           (actor.is(Role::Manager) && (isSelf || actor.team.contains(receiver)));
}

std::optional<Error> whyNotGiveTo(const Actor& actor, const Member& receiver)
{
    const QString name = receiver.fullName.isEmpty() ? receiver.name : receiver.fullName;
    if (!receiver.isActive())
        return denied(QCoreApplication::translate(
                          "access", "%1 no longer works here and cannot be given customers.")
                          .arg(name));
    if (!(receiver.roles & (Role::Salesperson | Role::Manager | Role::Owner)))
        return denied(QCoreApplication::translate(
                          "access", "%1 is neither a salesperson nor a manager and cannot own "
                                    "customers.")
                          .arg(name));
    if (mayGiveTo(actor, receiver.id))
        return {};
    if (actor.is(Role::Manager))
        return denied(QCoreApplication::translate(
                          "access", "%1 is not in your department, so you cannot give customers to "
                                    "them.")
                          .arg(name));
    return notForThisRole(Action::Assign);
}

std::optional<Error> whyNotPutInto(const Actor& actor, PoolId pool, bool isForEverybody)
{
    if (actor.is(Role::Owner) || isPoolOpenTo(actor, pool) ||
        (actor.is(Role::Manager) && isForEverybody))
        return {};
    return denied(QCoreApplication::translate(
        "access", "You are not one of the people of that pool, so you cannot put customers into "
                  "it."));
}

Disclosure disclosureOf(const Actor& actor, const Standing& customer)
{
    if (actor.is(Role::Owner) || isOwn(actor, customer) || isManaged(actor, customer) ||
        isSharedWith(actor, customer) || isCaseOf(actor, customer))
        return Disclosure::Full;
    return mayRead(actor, customer) ? Disclosure::Masked : Disclosure::Hidden;
}

} // namespace kechi
