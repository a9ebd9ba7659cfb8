#include "core/pool/HandingDesk.h"

#include "core/member/MemberStore.h"
#include "core/pool/PoolStore.h"

#include <QCoreApplication>

namespace kechi {

HandingDesk::HandingDesk(Session& session, const Actor& actor, const QDateTime& now,
                         const Handing& handing)
    : m_actor(actor), m_handing(handing), m_custody(session, actor.id, now)
{
    const bool isForMe = handing.kind == Handing::Kind::Claim;
    m_receiver = MemberStore(session).find(isForMe ? actor.id : handing.receiver);
    m_pool = PoolStore(session).find(handing.pool);
}

Handing::Kind HandingDesk::kindFor(const Standing& customer) const
{
    const bool isOpen = !customer.owner;
    if (m_handing.kind == Handing::Kind::DropOnOwner) {
        const bool isForMe = m_handing.receiver == m_actor.id;
        const bool mayOnlyClaim = whyNot(m_actor, Action::Assign, customer).has_value();
        return isOpen && isForMe && mayOnlyClaim ? Handing::Kind::Claim : Handing::Kind::Give;
    }
    if (m_handing.kind == Handing::Kind::DropOnOpenSea) {
        const bool isElsewhere = m_handing.pool && m_handing.pool != customer.pool;
        return isOpen && isElsewhere ? Handing::Kind::Move : Handing::Kind::Release;
    }
    return m_handing.kind;
}

std::optional<Error> HandingDesk::whyNotReceiver() const
{
    if (m_receiver)
        return whyNotGiveTo(m_actor, *m_receiver);
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("pool", "There is no such user.")};
}

std::optional<Error> HandingDesk::whyNotPool() const
{
    if (!m_pool || m_pool->isArchived)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("pool", "There is no such pool.")};
    return whyNotPutInto(m_actor, m_pool->id, !m_pool->rule.membersOnly);
}

std::optional<Error> HandingDesk::whyNotAllowed(Handing::Kind kind, const Standing& customer) const
{
    switch (kind) {
    case Handing::Kind::Claim: return whyNot(m_actor, Action::Claim, customer);
    case Handing::Kind::Release:
        if (auto refusal = whyNot(m_actor, Action::Release, customer))
            return refusal;
        if (!m_handing.pool || m_handing.pool == customer.pool)
            return {};
        return whyNotPool();
    case Handing::Kind::Move:
        if (auto refusal = whyNot(m_actor, Action::Assign, customer))
            return refusal;
        return whyNotPool();
    default:
        if (auto refusal = whyNot(m_actor, Action::Assign, customer))
            return refusal;
        return whyNotReceiver();
    }
}

std::optional<Error> HandingDesk::act(Handing::Kind kind, CustomerId customer)
{
    switch (kind) {
    case Handing::Kind::Claim: return m_custody.claim(customer, m_receiver.value_or(Member{}));
    case Handing::Kind::Release:
        return m_custody.release(customer, m_handing.pool, m_handing.reason);
    case Handing::Kind::Move:
        return m_custody.moveToPool(customer, m_handing.pool, m_handing.reason);
    default: return m_custody.give(customer, m_receiver.value_or(Member{}), m_handing.reason);
    }
}

std::optional<Error> HandingDesk::whyNotByRule(Handing::Kind kind, CustomerId customer)
{
    switch (kind) {
    case Handing::Kind::Claim:
        return m_custody.whyNotClaim(customer, m_receiver.value_or(Member{}));
    case Handing::Kind::Release: return m_custody.whyNotRelease(customer);
    case Handing::Kind::Move: return m_custody.whyNotMove(customer, m_handing.pool);
    default: return m_custody.whyNotGive(customer, m_receiver.value_or(Member{}));
    }
}

std::optional<Error> HandingDesk::hand(const Standing& customer)
{
    const Handing::Kind kind = kindFor(customer);
    if (auto refusal = whyNotAllowed(kind, customer))
        return refusal;
    return act(kind, customer.customer);
}

std::optional<Error> HandingDesk::pretend(const Standing& customer)
{
    const Handing::Kind kind = kindFor(customer);
    if (auto refusal = whyNotAllowed(kind, customer))
        return refusal;
    if (auto refusal = whyNotByRule(kind, customer.customer))
        return refusal;
    if (kind == Handing::Kind::Move) // its owner stays
        return {};
    m_custody.count(customer.owner, -1);
    if (kind != Handing::Kind::Release)
        m_custody.count(m_receiver->id, 1);
    return {};
}

} // namespace kechi
