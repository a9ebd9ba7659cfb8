#include "core/pool/PoolDesk.h"

#include "core/base/Text.h"
#include "core/facts/FactsDesk.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolRules.h"
#include "core/pool/PoolStore.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static constexpr int kMostNameLength = 60;

static Error noSuchPool()
{
    return {Error::Code::NotFound, QCoreApplication::translate("pool", "There is no such pool.")};
}

static Error nameTaken(const QString& name)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("pool", "There is already a pool “%1”.").arg(name)};
}

static Error stale()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("pool", "Somebody has changed this pool meanwhile. Look at "
                                                "it again before you save.")};
}

static Error invalid(const QString& text)
{
    return {Error::Code::Invalid, text};
}

static bool isIn(const QList<PoolPerson>& people, MemberId member)
{
    return std::any_of(people.begin(), people.end(),
                       [&](const PoolPerson& person) { return person.member == member; });
}

// Who sells sees where they may claim and where there is anything for their eyes; who sets up,
// imports or checks sees every pool.
bool PoolDesk::concerns(const PoolView& view) const
{
    const Roles sellers = Role::Manager | Role::Salesperson;
    if (!(m_actor.roles & sellers) || (m_actor.roles & ~sellers))
        return true;
    return view.customers() > 0 || !view.whyNotClaim || !view.whyNotChangeRule ||
           !view.pool.rule.membersOnly || isIn(view.people, m_actor.id);
}

static void sortForReading(QList<PoolPerson>& people)
{
    QHash<MemberId, QString> keys;
    for (const PoolPerson& person : std::as_const(people))
        keys.insert(person.member, sortKey(person.name));
    std::stable_sort(people.begin(), people.end(), [&](const PoolPerson& a, const PoolPerson& b) {
        if (a.isManager != b.isManager)
            return a.isManager;
        return keys[a.member] < keys[b.member];
    });
}

QList<PoolView> PoolDesk::pools()
{
    PoolStore store(m_session);
    QHash<MemberId, QString> names;
    for (const Member& member : MemberStore(m_session).all())
        names.insert(member.id, member.fullName);
    QHash<PoolId, PoolCount> counts;
    for (const PoolCount& count : store.counts(readScopeOf(m_actor), m_now))
        counts.insert(count.pool, count);

    QList<PoolView> views;
    for (const Pool& pool : store.all()) {
        PoolView view{.pool = pool,
                      .open = counts.value(pool.id).open,
                      .owned = counts.value(pool.id).owned,
                      .whyNotChangeRule = whyNotChangeRules(m_actor, pool.id),
                      .whyNotManage = whyNot(m_actor, Action::ManagePools)};
        for (const PoolMember& member : store.members(pool.id))
            view.people.append({.member = member.member,
                                .name = names.value(member.member),
                                .isManager = member.isManager});
        sortForReading(view.people);
        view.whyNotClaim = whyNotClaimFrom(m_actor, pool, isIn(view.people, m_actor.id));
        if (concerns(view))
            views.append(view);
    }
    return views;
}

std::optional<Error> PoolDesk::whyNotName(const Pool& pool)
{
    if (pool.name.isEmpty())
        return invalid(QCoreApplication::translate("pool", "A pool needs a name."));
    if (pool.name.size() > kMostNameLength)
        return invalid(QCoreApplication::translate(
            "pool", "A pool's name has at most %n letter(s).", nullptr, kMostNameLength));
    return {};
}

// Nobody is in a pool for nothing: who is, sells; who manages it, is a manager.
std::optional<Error> PoolDesk::whyNotPeople(const QList<PoolPerson>& people)
{
    MemberStore members(m_session);
    for (const PoolPerson& person : people) {
        const auto member = members.find(person.member);
        if (!member)
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate("pool", "There is no such user.")};
        if (!(member->roles & (Role::Salesperson | Role::Manager | Role::Owner)))
            return invalid(QCoreApplication::translate(
                               "pool", "%1 is neither a salesperson nor a manager and can claim "
                                       "from no pool.")
                               .arg(member->fullName));
        if (person.isManager && !member->roles.testFlag(Role::Manager))
            return invalid(
                QCoreApplication::translate("pool", "%1 is not a manager and cannot manage a pool.")
                    .arg(member->fullName));
    }
    return {};
}

static QList<PoolMember> membersOf(const QList<PoolPerson>& people)
{
    QList<PoolMember> members;
    for (const PoolPerson& person : people)
        members.append({.member = person.member, .isManager = person.isManager});
    std::sort(members.begin(), members.end(),
              [](const PoolMember& a, const PoolMember& b) { return a.member < b.member; });
    return members;
}

static Pool tidied(Pool pool)
{
    pool.name = cleaned(pool.name).simplified();
    return pool;
}

Result<Pool> PoolDesk::add(const Pool& wanted, const QList<PoolPerson>& people)
{
    const Pool pool = tidied(wanted);
    if (auto refusal = whyNot(m_actor, Action::ManagePools))
        return *refusal;
    if (auto refusal = whyNotName(pool))
        return *refusal;
    if (auto refusal = whyNotRule(pool.rule))
        return *refusal;
    if (auto refusal = whyNotPeople(people))
        return *refusal;
    PoolStore store(m_session);
    const auto id = store.add(pool);
    if (!id)
        return nameTaken(pool.name);
    store.setMembers(*id, membersOf(people));
    return *store.find(*id);
}

std::optional<Error> PoolDesk::whyNotChange(const Pool& before, const Pool& after,
                                            bool samePeople) const
{
    if (before.name != after.name || !samePeople) {
        if (auto refusal = whyNot(m_actor, Action::ManagePools))
            return refusal;
    }
    return whyNotChangeRules(m_actor, after.id);
}

Result<Pool> PoolDesk::update(const Pool& wanted, const QList<PoolPerson>& people)
{
    Pool pool = tidied(wanted);
    PoolStore store(m_session);
    const auto before = store.find(pool.id);
    if (!before || before->isArchived)
        return noSuchPool();
    if (before->version != pool.version)
        return stale();
    pool.isArchived = false;
    const QList<PoolMember> members = membersOf(people);
    const bool samePeople = store.members(pool.id) == members;
    if (auto refusal = whyNotChange(*before, pool, samePeople))
        return *refusal;
    if (auto refusal = whyNotName(pool))
        return *refusal;
    if (auto refusal = whyNotRule(pool.rule))
        return *refusal;
    const auto same = store.findByName(pool.name);
    if (same && same->id != pool.id)
        return nameTaken(same->name);
    if (!store.update(pool))
        return stale();
    if (!samePeople) {
        if (auto refusal = whyNotPeople(people))
            return *refusal;
        store.setMembers(pool.id, members);
    }
    if (before->rule != pool.rule)
        FactsDesk(m_session, m_now).recomputePool(pool.id);
    return *store.find(pool.id);
}

Result<Done> PoolDesk::archive(PoolId id, int version)
{
    if (auto refusal = whyNot(m_actor, Action::ManagePools))
        return *refusal;
    PoolStore store(m_session);
    auto pool = store.find(id);
    if (!pool || pool->isArchived)
        return noSuchPool();
    if (!store.isEmpty(id))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate(
                         "pool", "This pool still has customers, perhaps some in the recycle bin. "
                                 "Move them to another pool first.")};
    if (store.all().size() == 1)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("pool", "This is the last pool, and every "
                                                         "customer needs one.")};
    pool->isArchived = true;
    pool->version = version;
    if (!store.update(*pool))
        return stale();
    return Done{};
}

} // namespace kechi
