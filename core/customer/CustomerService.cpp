#include "core/customer/CustomerService.h"

#include "core/base/Clock.h"
#include "core/customer/ChoiceStore.h"
#include "core/customer/CustomerDesk.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/customer/CustomerRules.h"
#include "core/customer/CustomerStore.h"
#include "core/customer/DuplicateDesk.h"
#include "core/customer/GradeStore.h"
#include "core/customer/StageStore.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error conflict(const QString& text)
{
    return {Error::Code::Conflict, text};
}

static Error staleCustomer()
{
    return conflict(QCoreApplication::translate(
        "customer", "Somebody has changed this customer meanwhile. Look at it again."));
}

static FactsDesk factsDesk(Session& session, const QDateTime& now)
{
    return {session, now, SettingStore(session).workspace().zone()};
}

static SavedCustomer saved(Session& session, CustomerId id)
{
    return {.customer = *CustomerStore(session).find(id), .change = session.change()};
}

namespace {

// Where a new customer goes.
struct Place {
    PoolId pool = {};
    MemberId owner = {};
};

} // namespace

static bool mayOwn(const Actor& actor)
{
    return actor.is(Role::Salesperson) || actor.is(Role::Manager);
}

// A salesperson keeps what they bring; a manager may also leave it open in a pool of theirs.
static QList<Pool> poolsFor(Session& session, const Actor& actor)
{
    QList<Pool> pools = PoolStore(session).all();
    if (actor.is(Role::Owner) || actor.is(Role::ServiceAgent))
        return pools;
    pools.removeIf([&](const Pool& pool) {
        return !actor.openPools.contains(pool.id) && !actor.managedPools.contains(pool.id);
    });
    return pools;
}

static bool mayLeaveOpen(const Actor& actor)
{
    return actor.is(Role::Owner) || actor.is(Role::ServiceAgent) || !actor.managedPools.isEmpty();
}

static Result<Place> placeOf(Session& session, const Actor& actor, const CustomerDraft& draft)
{
    if (draft.isForPool && !mayLeaveOpen(actor))
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("customer", "A customer that you add is your own. "
                                                             "You may not leave it in a pool.")};
    const QList<Pool> pools = poolsFor(session, actor);
    const MemberId owner = !draft.isForPool && mayOwn(actor) ? actor.id : MemberId{};
    if (!draft.pool)
        return Place{pools.isEmpty() ? PoolStore(session).first() : pools.first().id, owner};
    const bool isTheirs = std::any_of(pools.begin(), pools.end(),
                                      [&](const Pool& pool) { return pool.id == draft.pool; });
    if (!isTheirs)
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("customer", "You may not add customers to this "
                                                             "pool.")};
    return Place{draft.pool, owner};
}

static QString whoseOf(Session& session, const Standing& standing)
{
    if (!standing.owner)
        return QCoreApplication::translate("customer", "in the pool %1")
            .arg(PoolStore(session).find(standing.pool).value_or(Pool{}).name);
    const Member owner = MemberStore(session).find(standing.owner).value_or(Member{});
    return QCoreApplication::translate("customer", "owned by %1")
        .arg(owner.fullName.isEmpty() ? owner.name : owner.fullName);
}

static Duplicate told(Session& session, const Actor& actor, const Standing& standing,
                      DuplicateReason reason)
{
    if (!whyNot(actor, Action::ReadCustomer, standing))
        return {.reason = reason,
                .customer = standing.customer,
                .name = CustomerStore(session).find(standing.customer).value_or(Customer{}).name,
                .whose = whoseOf(session, standing)};
    return {.reason = reason,
            .name = QCoreApplication::translate("customer", "An existing customer"),
            .whose = standing.owner
                         ? QCoreApplication::translate("customer", "owned by a colleague")
                         : QCoreApplication::translate("customer", "in a pool of others")};
}

static QList<Duplicate> duplicates(Session& session, const Actor& actor, const QDateTime& now,
                                   const CustomerRecord& record)
{
    const QList<DuplicateDesk::Match> matches = DuplicateDesk(session).find(record);
    QList<CustomerId> ids;
    for (const auto& match : matches)
        ids += match.customer;
    const auto standings = AccessDesk(session, now).standings(ids, actor);
    QList<Duplicate> found;
    for (const auto& match : matches)
        found += told(session, actor, standings.value(match.customer), match.reason);
    return found;
}

static Error alreadyThere(const Duplicate& duplicate)
{
    return conflict(
        QCoreApplication::translate("customer", "This customer may be here already: %1, %2 (%3).")
            .arg(duplicate.name, duplicate.whose, sentenceOf(duplicate.reason)));
}

Result<SavedCustomer> CustomerService::create(MemberId me, const CustomerDraft& draft,
                                              Duplicates policy)
{
    const QDateTime now = m_clock.now();
    const Act act{.by = me, .what = u"create-customer"_s, .at = now};
    return m_database.write(act, [&](Session& session) -> Result<SavedCustomer> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::CreateCustomer))
            return *refusal;
        if (auto refusal = refusalOf(problemsOf(draft.record)))
            return *refusal;
        const Result<Place> place = placeOf(session, *actor, draft);
        if (!place)
            return place.error();
        const QList<Duplicate> found = policy == Duplicates::Refuse
                                           ? duplicates(session, *actor, now, draft.record)
                                           : QList<Duplicate>{};
        if (!found.isEmpty())
            return alreadyThere(found.first());
        const auto id = CustomerDesk(session, me, now)
                            .add(draft.record, place->pool, place->owner, How::Created);
        if (!id)
            return conflict(
                QCoreApplication::translate("customer", "Another customer has this code."));
        factsDesk(session, now).recompute(*id);
        return saved(session, *id);
    });
}

Result<QList<Duplicate>> CustomerService::duplicatesOf(MemberId me, const CustomerRecord& record)
{
    const QDateTime now = m_clock.now();
    return m_database.read([&](Session& session) -> Result<QList<Duplicate>> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::CreateCustomer))
            return *refusal;
        return duplicates(session, *actor, now, record);
    });
}

Result<FormChoices> CustomerService::choices(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<FormChoices> {
        const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
        if (!actor)
            return actor.error();
        FormChoices choices{.grades = GradeStore(session).all(),
                            .pools = poolsFor(session, *actor),
                            .mayOwn = mayOwn(*actor),
                            .mayLeaveOpen = mayLeaveOpen(*actor)};
        choices.grades.removeIf([](const Grade& grade) { return grade.isArchived; });
        for (const ChoiceList list : allChoiceLists()) {
            QList<Choice> entries = ChoiceStore(session).all(list);
            entries.removeIf([](const Choice& choice) { return choice.isArchived; });
            choices.lists.insert(list, entries);
        }
        return choices;
    });
}

Result<SavedCustomer> CustomerService::edit(MemberId me, const Customer& wanted)
{
    const QDateTime now = m_clock.now();
    const Act act{.by = me, .what = u"edit-customer"_s, .at = now};
    return m_database.write(act, [&](Session& session) -> Result<SavedCustomer> {
        const Result<Permit> permit =
            AccessDesk(session, now).permit(me, Action::ChangeCustomer, wanted.id);
        if (!permit)
            return permit.error();
        CustomerRecord record{.customer = wanted};
        clean(record);
        if (auto refusal = refusalOf(problemsOf(record)))
            return *refusal;
        record.customer.updatedAt = now;
        if (!CustomerStore(session).update(record.customer))
            return staleCustomer();
        StageStore(session).set(wanted.id, wanted.stage, now);
        CustomerKeyStore(session).refresh({wanted.id});
        factsDesk(session, now).recompute(wanted.id);
        return saved(session, wanted.id);
    });
}

} // namespace kechi
