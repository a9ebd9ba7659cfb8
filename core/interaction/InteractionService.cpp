#include "core/interaction/InteractionService.h"

#include "core/base/Text.h"
#include "core/customer/ContactStore.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionRules.h"
#include "core/interaction/InteractionStore.h"
#include "core/interaction/TimelineDesk.h"
#include "core/member/AccessDesk.h"
#include "core/task/TaskRules.h"
#include "core/task/TaskStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchInteraction()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("interaction", "This follow-up is not there any longer.")};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("interaction", "Somebody has changed this follow-up "
                                                       "meanwhile. Look at it again before you "
                                                       "save.")};
}

static std::optional<Error> whyNotContact(Session& session, const Interaction& interaction)
{
    if (!interaction.contact)
        return {};
    const QList<Contact> contacts = ContactStore(session).contactsOf(interaction.customer);
    const bool isTheirs =
        std::any_of(contacts.begin(), contacts.end(),
                    [&](const Contact& contact) { return contact.id == interaction.contact; });
    if (isTheirs)
        return {};
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("interaction",
                                             "This customer has no such contact any longer.")};
}

static std::optional<Error> whyNotFollowUp(Session& session, const Actor& actor,
                                           CustomerId customer, const QDateTime& now)
{
    const auto standing = AccessDesk(session, now).require(actor, Action::LogInteraction, customer);
    if (!standing)
        return standing.error();
    return {};
}

Logged InteractionService::settled(Session& session, InteractionId id) const
{
    Logged logged{.interaction = *InteractionStore(session).find(id), .change = session.change()};
    FactsDesk facts(session, m_clock.now());
    facts.recompute(logged.interaction.customer);
    const auto noTouches = facts.whyNoTouch(logged.interaction.customer);
    const auto noTouch = noTouches.constFind(id);
    if (noTouch != noTouches.cend())
        logged.noTouch = *noTouch;
    return logged;
}

static std::optional<Task> nextStepOf(const QuickLog& log, MemberId me)
{
    if (!log.nextAt.isValid())
        return {};
    return Task{.customer = log.customer,
                .member = me,
                .kind = log.nextKind,
                .title = cleaned(log.nextTitle).trimmed(),
                .dueAt = log.nextAt,
                .remindAt = log.nextAt};
}

Result<Logged> InteractionService::log(MemberId me, const QuickLog& log)
{
    const QDateTime now = m_clock.now();
    const Interaction interaction{.customer = log.customer,
                                  .contact = log.contact,
                                  .member = me,
                                  .kind = log.kind,
                                  .outcome = log.outcome,
                                  .occurredAt = log.occurredAt.isValid() ? log.occurredAt : now,
                                  .loggedAt = now,
                                  .note = cleaned(log.note).trimmed()};
    const std::optional<Task> next = nextStepOf(log, me);
    if (auto refusal = whyNotLog(interaction, now))
        return *refusal;
    if (auto refusal = next ? whyNotTask(*next) : std::nullopt)
        return *refusal;
    return m_database.write(
        {.by = me, .what = u"log"_s, .at = now}, [&](Session& session) -> Result<Logged> {
            const Result<Actor> actor = AccessDesk(session, now).actor(me);
            if (!actor)
                return actor.error();
            if (auto refusal = whyNotFollowUp(session, *actor, log.customer, now))
                return *refusal;
            if (auto refusal = whyNotContact(session, interaction))
                return *refusal;
            Logged logged = settled(session, InteractionStore(session).add(interaction));
            if (next)
                logged.next = TaskStore(session).add(*next);
            return logged;
        });
}

Result<Interaction> InteractionService::mine(Session& session, MemberId me, InteractionId id) const
{
    const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
    if (!actor)
        return actor.error();
    const std::optional<Interaction> found = InteractionStore(session).find(id);
    if (!found)
        return noSuchInteraction();
    if (auto refusal = whyNotFollowUp(session, *actor, found->customer, m_clock.now()))
        return *refusal;
    if (auto refusal = whyNotTouchInteractionOf(*actor, found->member))
        return *refusal;
    return *found;
}

Result<Logged> InteractionService::edit(MemberId me, const Interaction& wanted)
{
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = u"edit_interaction"_s, .at = now},
                            [&](Session& session) -> Result<Logged> {
                                const Result<Interaction> before = mine(session, me, wanted.id);
                                if (!before)
                                    return before.error();
                                Interaction after = *before;
                                after.contact = wanted.contact;
                                after.kind = wanted.kind;
                                after.outcome = wanted.outcome;
                                after.occurredAt = wanted.occurredAt;
                                after.note = cleaned(wanted.note).trimmed();
                                after.version = wanted.version;
                                if (auto refusal = whyNotLog(after, now))
                                    return *refusal;
                                if (auto refusal = whyNotContact(session, after))
                                    return *refusal;
                                if (!InteractionStore(session).update(after))
                                    return changedMeanwhile();
                                return settled(session, after.id);
                            });
}

Result<ChangeId> InteractionService::remove(MemberId me, InteractionId id)
{
    return m_database.write({.by = me, .what = u"remove_interaction"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<ChangeId> {
                                const Result<Interaction> found = mine(session, me, id);
                                if (!found)
                                    return found.error();
                                if (!InteractionStore(session).remove(*found))
                                    return changedMeanwhile();
                                FactsDesk(session, m_clock.now()).recompute(found->customer);
                                return session.change();
                            });
}

Result<TimelinePage> InteractionService::timeline(MemberId me, CustomerId customer,
                                                  const std::optional<TimelineCursor>& after,
                                                  int limit)
{
    const QDateTime now = m_clock.now();
    return m_database.read([&](Session& session) -> Result<TimelinePage> {
        const Result<Permit> permit =
            AccessDesk(session, now).permit(me, Action::ReadCustomer, customer);
        if (!permit)
            return permit.error();
        const bool isMasked = permit->disclosure() != Disclosure::Full;
        return TimelineDesk(session, now).page(customer, after, limit, isMasked);
    });
}

} // namespace kechi
