#pragma once

#include "core/base/Result.h"
#include "core/member/Member.h"

#include <QSet>
#include <optional>

namespace kechi {

// The one permission predicate (product.md §3), on values alone. Every service asks it on
// every path: list, detail, search, count, dashboard, export, check, command line.

// Who acts, with all that decides what they may do.
struct Actor {
    MemberId id = {};
    Roles roles = {};
    QSet<MemberId> team = {};       // a manager: all of the own department and below, self included
    QSet<PoolId> managedPools = {}; // a manager: of these pools
    QSet<PoolId> openPools = {};    // a salesperson: pools they may claim from

    bool is(Role role) const { return roles.testFlag(role); }
};

// Where a customer stands towards an actor.
struct Standing {
    CustomerId customer = {};
    PoolId pool = {};
    MemberId owner = {};   // none: in the open sea
    bool isShared = false; // the actor is a collaborator now
    bool isSharedForWriting = false;
    bool isOwnCase = false; // an open case of this customer is the actor's
};

enum class Action {
    // on a customer
    ReadCustomer,
    ChangeCustomer,
    LogInteraction,
    Claim,   // take from the open sea for oneself
    Assign,  // give to somebody, or transfer from one to another
    Release, // give back to the pool
    Tag,
    DeleteCustomer,
    // on the workspace
    CreateCustomer,
    Import,
    Export,
    BulkChange,
    ManageTeam,  // users, departments, roles
    ManagePools, // make pools, choose their people
    ManageLists, // tags, grades, choices, settings
    Sweep,
    ReadLogs
};

// Why not; none if they may. The text is fit to show. Roles combine: what one of them
// allows is allowed. Without a customer: whether there can be any for which they may.
// NotFound: not for their eyes. Conflict: they might, but for whom the customer belongs to.
std::optional<Error> whyNot(const Actor& actor, Action action, const Standing& customer);
std::optional<Error> whyNot(const Actor& actor, Action action);
std::optional<Error> whyNotChangeRules(const Actor& actor, PoolId pool);
// To whom a customer may be given by this actor (besides the permission on the customer).
// Oneself counts, as when a salesperson claims or imports.
std::optional<Error> whyNotGiveTo(const Actor& actor, const Member& receiver);

// Into whose open sea, or whose home, this actor may put a customer (besides the permission on
// the customer). `isForEverybody`: every salesperson may claim from it.
std::optional<Error> whyNotPutInto(const Actor& actor, PoolId pool, bool isForEverybody);

// How phones, e-mails and 微信号 of a customer are told to an actor.
enum class Disclosure { Hidden, Masked, Full };
Disclosure disclosureOf(const Actor& actor, const Standing& customer);

// 138****6721, l***@example.com; short ones wholly masked. Never longer than the original.
QString masked(const QString& wayKind, const QString& value);

// Which customers an actor may read, as data: one predicate for rows at hand, and the same
// for a store that asks the database.
struct ReadScope {
    bool everything = false;
    QSet<MemberId> owners = {};   // what these own
    QSet<PoolId> wholePools = {}; // all of these pools
    QSet<PoolId> openPools = {};  // of these pools what nobody owns
    MemberId shared = {};         // what is shared with this one
    MemberId cases = {};          // what this one has an open case of

    bool covers(const Standing& customer) const;
    bool isEmpty() const;
};
ReadScope readScopeOf(const Actor& actor);
// The same of whose contact data the actor is told in full: what may be searched for in it.
ReadScope contactScopeOf(const Actor& actor);

} // namespace kechi
