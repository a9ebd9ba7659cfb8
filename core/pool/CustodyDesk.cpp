#include "core/pool/CustodyDesk.h"

#include "core/db/Session.h"
#include "core/facts/ClockStore.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolStore.h"

namespace kechi {

void CustodyDesk::open(CustomerId customer, PoolId pool, MemberId owner, How how,
                       const QDateTime& since)
{
    CustodyStore(m_session).open({.customer = customer,
                                  .pool = pool,
                                  .owner = owner,
                                  .since = since.isValid() ? since : m_at,
                                  .ownedSince = owner ? m_at : QDateTime(),
                                  .how = how,
                                  .by = m_by});
}

std::optional<Error> CustodyDesk::whyNotClaim(CustomerId customer, const Member& claimer)
{
    const auto was = CustodyStore(m_session).find(customer);
    if (!was)
        return noSuchCustomer();
    return kechi::whyNotClaim({.customer = *was,
                               .rule = pool(was->pool).rule,
                               .isPoolMember = PoolStore(m_session).isMember(was->pool, claimer.id),
                               .claimer = claimer,
                               .held = held(claimer.id)});
}

std::optional<Error> CustodyDesk::claim(CustomerId customer, const Member& claimer)
{
    if (auto refusal = whyNotClaim(customer, claimer))
        return refusal;
    const auto was = CustodyStore(m_session).find(customer);
    return move(*was, was->pool, claimer.id, How::Claimed, {});
}

std::optional<Error> CustodyDesk::whyNotGive(CustomerId customer, const Member& receiver)
{
    const auto was = CustodyStore(m_session).find(customer);
    if (!was)
        return noSuchCustomer();
    return kechi::whyNotGive(*was, receiver, held(receiver.id));
}

std::optional<Error> CustodyDesk::give(CustomerId customer, const Member& receiver,
                                       const QString& reason)
{
    if (auto refusal = whyNotGive(customer, receiver))
        return refusal;
    const auto was = CustodyStore(m_session).find(customer);
    const How how = was->isOpen() ? How::Assigned : How::Transferred;
    return move(*was, was->pool, receiver.id, how, reason);
}

std::optional<Error> CustodyDesk::whyNotRelease(CustomerId customer)
{
    const auto was = CustodyStore(m_session).find(customer);
    if (!was)
        return noSuchCustomer();
    return kechi::whyNotRelease(*was);
}

std::optional<Error> CustodyDesk::release(CustomerId customer, PoolId to, const QString& reason)
{
    if (auto refusal = whyNotRelease(customer))
        return refusal;
    const auto was = CustodyStore(m_session).find(customer);
    return move(*was, to ? to : was->pool, {}, How::Released, reason);
}

std::optional<Error> CustodyDesk::whyNotMove(CustomerId customer, PoolId to)
{
    const auto was = CustodyStore(m_session).find(customer);
    if (!was)
        return noSuchCustomer();
    return kechi::whyNotMove(*was, to);
}

std::optional<Error> CustodyDesk::moveToPool(CustomerId customer, PoolId to, const QString& reason)
{
    if (auto refusal = whyNotMove(customer, to))
        return refusal;
    const auto was = CustodyStore(m_session).find(customer);
    return move(*was, to, was->owner, How::Moved, reason);
}

std::optional<Error> CustodyDesk::recycle(CustomerId customer, const QString& reason)
{
    if (auto refusal = whyNotRelease(customer))
        return refusal;
    const auto was = CustodyStore(m_session).find(customer);
    return move(*was, was->pool, {}, How::Recycled, reason);
}

// A transfer goes on with the clock of the owners before.
std::optional<Error> CustodyDesk::move(const Ownership& was, PoolId pool, MemberId owner, How how,
                                       const QString& reason)
{
    const QDateTime ownedSince = !owner ? QDateTime() : was.owner ? was.ownedSince : m_at;
    const bool moved = CustodyStore(m_session).move(was, {.customer = was.customer,
                                                          .pool = pool,
                                                          .owner = owner,
                                                          .since = m_at,
                                                          .ownedSince = ownedSince,
                                                          .how = how,
                                                          .reason = reason,
                                                          .by = m_by});
    if (!moved)
        return somebodyWasFaster();
    if (was.owner != owner) {
        count(was.owner, -1);
        count(owner, 1);
    }
    return {};
}

// Since when the owner before counts as the owner again. Nobody is taken by a deadline that
// passed while the customer was not theirs: who was taken back by rule begins anew, for
// somebody has said that they are to keep it; else the clock stood still meanwhile, so that
// giving back and undoing that buys no time.
QDateTime CustodyDesk::ownedSinceAfterUndo(const CustodyStore::Step& step)
{
    if (step.opened.owner || !step.before->owner)
        return step.before->ownedSince;
    if (step.opened.how == How::Recycled)
        return m_at;
    QDateTime start = step.before->ownedSince;
    if (const auto touch = ClockStore(m_session).touch(step.opened.customer))
        start = std::max(start, touch->at);
    const qint64 away = std::max<qint64>(0, step.opened.since.msecsTo(m_at));
    return std::min(start.addMSecs(away), m_at);
}

CustodyDesk::Undone CustodyDesk::undo(ChangeId change, const QSet<CustomerId>& spared)
{
    Undone undone;
    CustodyStore store(m_session);
    QHash<MemberId, bool> isHere;
    const auto mayOwn = [&](MemberId owner) {
        if (!owner || isHere.contains(owner))
            return isHere.value(owner, true);
        const auto member = MemberStore(m_session).find(owner);
        return *isHere.insert(owner, member && member->isActive());
    };
    for (const CustodyStore::Step& step : store.stepsOf(change)) {
        const CustomerId customer = step.opened.customer;
        if (!step.before || spared.contains(customer))
            continue;
        const auto now = store.find(customer);
        const bool isAsLeft = now && now->pool == step.opened.pool &&
                              now->owner == step.opened.owner && store.isLast(step.opened);
        if (!isAsLeft)
            undone.kept.append(customer);
        else if (!mayOwn(step.before->owner))
            undone.ownerless.append(customer);
        else if (store.move(*now, {.customer = customer,
                                   .pool = step.before->pool,
                                   .owner = step.before->owner,
                                   .since = m_at,
                                   .ownedSince = ownedSinceAfterUndo(step),
                                   .how = How::Undone,
                                   .by = m_by}))
            undone.restored.append(customer);
        else
            undone.kept.append(customer);
    }
    return undone;
}

int CustodyDesk::held(MemberId owner)
{
    auto found = m_held.find(owner);
    if (found == m_held.end())
        found = m_held.insert(owner, CustodyStore(m_session).countHeldBy(owner));
    return *found;
}

void CustodyDesk::count(MemberId owner, int more)
{
    const auto found = m_held.find(owner);
    if (found != m_held.end())
        *found += more;
}

const Pool& CustodyDesk::pool(PoolId id)
{
    auto found = m_pools.find(id);
    if (found == m_pools.end())
        found = m_pools.insert(id, PoolStore(m_session).find(id).value_or(Pool{}));
    return *found;
}

} // namespace kechi
