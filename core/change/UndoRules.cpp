#include "core/change/UndoRules.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error denied(const QString& text)
{
    return {Error::Code::Denied, text};
}

bool isAsIfOwn(const Actor& actor, const RecordedChange& change)
{
    return (change.by && change.by == actor.id) || actor.is(Role::Owner);
}

bool isOfTheirPeople(const Actor& actor, const RecordedChange& change)
{
    return actor.is(Role::Manager) && change.by && actor.team.contains(change.by) &&
           !change.isByOwner;
}

bool isHanding(const RecordedChange& change)
{
    static const QStringList acts = {u"assign"_s, u"move"_s, u"release"_s};
    return acts.contains(change.act());
}

// Who may not do any longer what they did may not do it backwards either.
static std::optional<Error> whyNotTheirRole(const Actor& actor, const RecordedChange& change)
{
    static const struct {
        QStringList acts;
        Action action;
    } kNeeds[] = {
        {{u"claim"_s}, Action::Claim},
        {{u"assign"_s, u"move"_s}, Action::Assign},
        {{u"release"_s}, Action::Release},
        {{u"sweep"_s}, Action::Sweep},
        {{u"import"_s}, Action::Import},
        {{u"create-customer"_s}, Action::CreateCustomer},
        {{u"edit-customer"_s, u"add-contact"_s, u"edit-contact"_s, u"add-contact-way"_s,
          u"end-contact-way"_s, u"open_deal"_s, u"advance_deal"_s, u"add_order"_s,
          u"add_payment"_s},
         Action::ChangeCustomer},
        {{u"tag"_s, u"untag"_s}, Action::Tag},
        {{u"log"_s, u"edit_interaction"_s, u"remove_interaction"_s}, Action::LogInteraction},
    };
    if (actor.is(Role::Owner))
        return {};
    for (const auto& need : kNeeds) {
        if (need.acts.contains(change.act()))
            return whyNot(actor, need.action);
    }
    return {};
}

static std::optional<Error> whyNotPools(const Actor& actor, const UndoFacts& facts)
{
    const bool isRuleAlone =
        facts.change.act() == u"edit_pool" && !facts.tables.contains(u"pool_member"_s);
    if (!facts.pools.isEmpty() && isRuleAlone) {
        for (const PoolId pool : facts.pools) {
            if (auto refusal = whyNotChangeRules(actor, pool))
                return refusal;
        }
        return {};
    }
    if (facts.pools.isEmpty() && !facts.tables.contains(u"pool_member"_s))
        return {};
    return whyNot(actor, Action::ManagePools);
}

// What is not a customer's needs the role that may write it, whoever wrote it.
static std::optional<Error> whyNotTables(const Actor& actor, const UndoFacts& facts)
{
    const QStringList& tables = facts.tables;
    static const struct {
        QStringList tables;
        Action action;
    } kNeeds[] = {
        {{u"member"_s, u"member_role"_s, u"department"_s}, Action::ManageTeam},
        {{u"setting"_s, u"grade"_s}, Action::ManageLists},
    };
    for (const auto& need : kNeeds) {
        const bool isWritten =
            std::any_of(need.tables.begin(), need.tables.end(),
                        [&](const QString& table) { return tables.contains(table); });
        if (!isWritten)
            continue;
        if (auto refusal = whyNot(actor, need.action))
            return refusal;
    }
    // Of an import the new words of lists go with its rows.
    const bool isList = tables.contains(u"choice"_s) || tables.contains(u"tag"_s);
    if (isList && facts.change.act() != u"import") {
        if (auto refusal = whyNot(actor, Action::ManageLists))
            return refusal;
    }
    return whyNotPools(actor, facts);
}

static bool isSetUpAlone(const UndoFacts& facts)
{
    static const QStringList ofSetUp = {u"member"_s,  u"member_role"_s, u"department"_s,
                                        u"setting"_s, u"grade"_s,       u"choice"_s,
                                        u"tag"_s,     u"pool"_s,        u"pool_member"_s};
    return std::all_of(facts.tables.begin(), facts.tables.end(),
                       [&](const QString& table) { return ofSetUp.contains(table); });
}

static std::optional<Error> whyNotTheirs(const Actor& actor, const UndoFacts& facts)
{
    if (isAsIfOwn(actor, facts.change))
        return whyNotTheirRole(actor, facts.change);
    if (isOfTheirPeople(actor, facts.change))
        return {};
    const bool isSetUp =
        !facts.isAboutCustomers && actor.is(Role::Administrator) && isSetUpAlone(facts);
    const bool isInPools =
        facts.isAboutCustomers && actor.is(Role::Manager) && !actor.managedPools.isEmpty();
    if (isSetUp || isInPools)
        return {};
    return denied(QCoreApplication::translate(
        "change", "Only the person who did this, their manager and the owner of the company may "
                  "undo it."));
}

static std::optional<Error> whyNotPossible(const UndoFacts& facts, const QDateTime& now)
{
    if (facts.change.isUndone)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("change", "This has been undone already.")};
    if (facts.change.what == u"new_workspace")
        return denied(QCoreApplication::translate(
            "change", "What a workspace begins with cannot be undone."));
    if (facts.change.at.addDays(kUndoDays) < now)
        return denied(QCoreApplication::translate(
            "change",
            "This was done more than %n day(s) ago and cannot be undone "
            "any longer.",
            nullptr, kUndoDays));
    if (facts.hasTakenAwayForGood)
        return denied(
            facts.tables.contains(u"customer"_s)
                ? QCoreApplication::translate(
                      "change", "The customers that this undo took away cannot be brought back. "
                                "Import or enter them again.")
                : QCoreApplication::translate(
                      "change", "The user whom this undo took away cannot be brought back. Add "
                                "the user again."));
    return {};
}

std::optional<Error> whyNotUndo(const Actor& actor, const UndoFacts& facts, const QDateTime& now)
{
    if (auto refusal = whyNotTheirs(actor, facts))
        return refusal;
    if (auto refusal = whyNotPossible(facts, now))
        return refusal;
    return whyNotTables(actor, facts);
}

} // namespace kechi
