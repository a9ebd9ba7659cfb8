#include "core/pool/SweepDesk.h"

#include "core/db/Journal.h"
#include "core/db/Session.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/DeadlineWords.h"
#include "core/pool/SweepStore.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>

namespace kechi {

// The rules are the pools': who answers for a pool, or for those who own its customers, may
// have them carried out.
Result<ReadScope> SweepDesk::scope()
{
    if (!m_by)
        return ReadScope{.everything = true};
    const Result<Actor> actor = AccessDesk(m_session, m_now).actor(m_by);
    if (!actor)
        return actor.error();
    if (auto refusal = whyNot(*actor, Action::Sweep))
        return *refusal;
    if (actor->is(Role::Owner) || actor->is(Role::Administrator))
        return ReadScope{.everything = true};
    return ReadScope{.owners = actor->team, .wholePools = actor->managedPools};
}

Result<QDateTime> SweepDesk::instant(const SweepOrder& order)
{
    if (!order.asOf.isValid())
        return m_now;
    const QDateTime at = startOfLocalDay(order.asOf, SettingStore(m_session).workspace().zone());
    if (at > m_now && !order.isCheck)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "pool", "A day to come can be checked, but not carried out today.")};
    return at;
}

QList<CustomerId> SweepDesk::due(const ReadScope& scope, const QDateTime& at)
{
    return SweepStore(m_session, scope, m_now, at).due();
}

QList<Recycled> SweepDesk::preview(const ReadScope& scope, const QDateTime& at)
{
    SweepStore store(m_session, scope, m_now, at);
    QList<Recycled> found = store.dueAmong(store.due());
    for (Recycled& one : found)
        one.reason = reasonOf(How::Recycled, one.reason);
    return found;
}

SweepBatch SweepDesk::take(const ReadScope& scope, const QDateTime& at,
                           const QList<CustomerId>& customers, ChangeId run)
{
    if (run)
        resumeChange(m_session, run);
    SweepBatch batch;
    QSet<CustomerId> left(customers.begin(), customers.end());
    QSet<CustomerId> taken;
    CustodyDesk custody(m_session, m_by, m_now);
    for (Recycled one : SweepStore(m_session, scope, m_now, at).dueAmong(customers)) {
        left.remove(one.customer);
        if (const auto refusal = custody.recycle(one.customer, one.reason)) {
            batch.skipped.append({.customer = one.customer, .reason = refusal->text});
            continue;
        }
        one.reason = reasonOf(How::Recycled, one.reason);
        taken.insert(one.customer);
        batch.taken.append(one);
    }
    for (const CustomerId customer : customers) {
        if (left.contains(customer))
            batch.skipped.append(
                {.customer = customer,
                 .reason = QCoreApplication::translate(
                     "pool", "Somebody looked after this customer just now: it is no longer "
                             "due.")});
    }
    FactsDesk(m_session, m_now).recompute(taken);
    if (!taken.isEmpty())
        batch.change = m_session.change();
    return batch;
}

} // namespace kechi
