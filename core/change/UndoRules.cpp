#include "core/change/UndoRules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error denied(const QString& text)
{
    return {Error::Code::Denied, text};
}

bool isAsIfOwn(const Actor& actor, const RecordedChange& change)
{
    return (change.by && change.by == actor.id) || actor.is(Role::Owner) ||
           (actor.is(Role::Manager) && change.by && actor.team.contains(change.by));
}

// What is not a customer's needs the role that may write it, whoever wrote it.
static std::optional<Error> whyNotTables(const Actor& actor, const QStringList& tables)
{
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
    return {};
}

static std::optional<Error> whyNotTheirs(const Actor& actor, const UndoFacts& facts)
{
    if (isAsIfOwn(actor, facts.change))
        return {};
    const bool isSetUp = !facts.isAboutCustomers && actor.is(Role::Administrator);
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
    return whyNotTables(actor, facts.tables);
}

} // namespace kechi
