#include "core/facts/FactsDesk.h"

#include "core/db/Session.h"
#include "core/facts/ClockStore.h"
#include "core/interaction/InteractionStore.h"
#include "core/order/OrderStore.h"
#include "core/order/PaymentStore.h"
#include "core/pool/PoolStore.h"
#include "core/scoring/ScoreRules.h"
#include "core/scoring/ScoreStore.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kChunk = 1000; // customers whose rows are in memory at once

QString keyOf(FactMismatch::What what)
{
    return what == FactMismatch::What::Touch ? u"touch"_s : u"deadline"_s;
}

QString sentenceOf(FactMismatch::What what)
{
    if (what == FactMismatch::What::Touch)
        return QCoreApplication::translate(
            "facts", "The last follow-up that is kept is not the one that the records give.");
    return QCoreApplication::translate(
        "facts", "The recycle deadline that is kept is not the one that the rules give.");
}

FactsDesk::FactsDesk(Session& session, const QDateTime& now, const QTimeZone& zone)
    : m_session(session), m_now(now), m_zone(zone)
{
}

FactsDesk::FactsDesk(Session& session, const QDateTime& now)
    : FactsDesk(session, now, SettingStore(session).workspace().zone())
{
}

void FactsDesk::recompute(CustomerId customer)
{
    recompute(QList{customer});
}

void FactsDesk::recompute(const QSet<CustomerId>& customers)
{
    recompute(QList(customers.begin(), customers.end()));
}

void FactsDesk::recomputePool(PoolId pool)
{
    m_rules.remove(pool);
    recompute(FactsStore(m_session).customersIn(pool));
}

void FactsDesk::recomputeOwned(MemberId owner)
{
    recompute(FactsStore(m_session).everOwnedBy(owner));
}

void FactsDesk::recomputeUndone(ChangeId undone, const QSet<CustomerId>& customers)
{
    if (!FactsStore(m_session).hasChangedRules(undone))
        return recompute(customers);
    m_rules.clear();
    m_zone = SettingStore(m_session).workspace().zone();
    NoProgress unwatched;
    recomputeAll(unwatched);
}

CustomerId FactsDesk::recomputeAfter(CustomerId after, int most)
{
    const QList<CustomerId> next = FactsStore(m_session).customersAfter(after, most);
    recompute(next);
    return next.isEmpty() ? CustomerId{} : next.last();
}

CustomerId FactsDesk::renewScoresAfter(CustomerId after, int most)
{
    const QDateTime today = startOfLocalDay(m_now.toTimeZone(m_zone).date(), m_zone);
    const QList<CustomerId> next = FactsStore(m_session).scoredBefore(today, after, most);
    recompute(next);
    ScoreStore(m_session).markFound(next, m_now);
    return next.isEmpty() ? CustomerId{} : next.last();
}

bool FactsDesk::recomputeAll(Progress& progress)
{
    const qint64 total = FactsStore(m_session).countCustomers();
    qint64 done = 0;
    CustomerId last;
    do {
        if (progress.cancelled())
            return false;
        last = recomputeAfter(last, kChunk);
        done = std::min<qint64>(done + kChunk, total);
        progress.report(done, total);
    } while (last);
    return true;
}

void FactsDesk::recompute(QList<CustomerId> customers)
{
    std::sort(customers.begin(), customers.end()); // everybody writes in the same order
    for (qsizetype from = 0; from < customers.size(); from += kChunk) {
        const QList<CustomerId> chunk = customers.mid(from, kChunk);
        const QHash<CustomerId, Derived> fresh = derive(chunk);
        QHash<CustomerId, Derived> stored = storedClocks(chunk);
        const QHash<CustomerId, Score> scores = ScoreStore(m_session).ofCustomers(chunk);
        for (auto score = scores.begin(); score != scores.end(); ++score)
            stored[score.key()].score = score.value();
        for (const CustomerId customer : chunk) {
            if (save(customer, fresh.value(customer), stored.value(customer)))
                m_session.changed(customer);
        }
    }
}

QHash<CustomerId, FactsDesk::Derived> FactsDesk::storedClocks(const QList<CustomerId>& chunk)
{
    QHash<CustomerId, Derived> stored;
    ClockStore clocks(m_session);
    const QHash<CustomerId, Touch> touches = clocks.touches(chunk);
    for (auto touch = touches.begin(); touch != touches.end(); ++touch)
        stored[touch.key()].touch = touch.value();
    const QHash<CustomerId, Deadline> deadlines = clocks.deadlines(chunk);
    for (auto deadline = deadlines.begin(); deadline != deadlines.end(); ++deadline)
        stored[deadline.key()].deadline = deadline.value();
    return stored;
}

bool FactsDesk::save(CustomerId customer, const Derived& fresh, const Derived& stored)
{
    ClockStore clocks(m_session);
    bool differs = false;
    if (fresh.touch != stored.touch) {
        clocks.save(customer, fresh.touch);
        differs = true;
    }
    if (fresh.deadline != stored.deadline) {
        clocks.save(customer, fresh.deadline);
        differs = true;
    }
    if (fresh.score && (!stored.score || !fresh.score->saysTheSame(*stored.score))) {
        ScoreStore(m_session).save(customer, *fresh.score);
        differs = true;
    } else if (!fresh.score && stored.score) {
        ScoreStore(m_session).remove(customer);
        differs = true;
    }
    return differs;
}

QHash<CustomerId, FactsDesk::Derived> FactsDesk::derive(const QList<CustomerId>& chunk)
{
    FactsStore store(m_session);
    const QDate today = m_now.toTimeZone(m_zone).date();
    const QHash<CustomerId, QList<OwnerSpan>> owners = store.owners(chunk);
    const QHash<CustomerId, QList<CollaboratorSpan>> collaborators = store.collaborators(chunk);
    const QHash<MemberId, Leave> leaves = store.leaves();
    const QHash<CustomerId, qint64> refunds = PaymentStore(m_session).refunds(chunk, today);
    QHash<CustomerId, Purchases> purchases = OrderStore(m_session).purchases(chunk, today);
    QHash<CustomerId, QList<Interaction>> interactions;
    for (const Interaction& interaction : InteractionStore(m_session).ofCustomers(chunk))
        interactions[interaction.customer].append(interaction);

    QHash<CustomerId, Derived> all;
    for (const CustomerFacts& facts : store.facts(chunk)) {
        const CustomerId customer = facts.customer;
        const QList<Interaction> history = interactions.value(customer);
        Purchases bought = purchases.value(customer);
        bought.netAmount -= refunds.value(customer);
        Derived derived;
        derived.touch = lastTouchOf(history, {.owners = owners.value(customer),
                                              .collaborators = collaborators.value(customer),
                                              .leaves = leaves,
                                              .zone = m_zone});
        derived.deadline = deadlineOf(facts, derived.touch);
        derived.score = scoreOf(facts, history, bought);
        all.insert(customer, derived);
    }
    return all;
}

std::optional<Deadline> FactsDesk::deadlineOf(const CustomerFacts& facts,
                                              const std::optional<Touch>& touch)
{
    return kechi::deadlineOf(rule(facts.pool),
                             {.isOwned = bool(facts.owner),
                              .ownedSince = facts.ownedSince,
                              .lastTouch = touch ? touch->at : QDateTime()},
                             m_zone);
}

Score FactsDesk::scoreOf(const CustomerFacts& facts, const QList<Interaction>& interactions,
                         const Purchases& purchases) const
{
    ScoreFacts known{.purchases = purchases, .stage = facts.stage, .need = facts.need};
    // A local day costs more than all the rest: only of what may count.
    const QDateTime windowStart = m_now.addDays(-kContactWindowDays - 2);
    for (const Interaction& interaction : interactions) {
        if (isContact(interaction) && interaction.occurredAt <= m_now &&
            interaction.occurredAt >= windowStart)
            known.contactDays.append(interaction.occurredAt.toTimeZone(m_zone).date());
    }
    Score score = kechi::scoreOf(known, m_now.toTimeZone(m_zone).date());
    score.asOf = m_now;
    return score;
}

const PoolRule& FactsDesk::rule(PoolId pool)
{
    const auto known = m_rules.constFind(pool);
    if (known != m_rules.cend())
        return *known;
    const std::optional<Pool> found = PoolStore(m_session).find(pool);
    return *m_rules.insert(pool, found ? found->rule : PoolRule{});
}

QHash<InteractionId, NoTouch> FactsDesk::whyNoTouch(CustomerId customer)
{
    FactsStore store(m_session);
    const Responsibility responsibility{.owners = store.owners({customer}).value(customer),
                                        .collaborators =
                                            store.collaborators({customer}).value(customer),
                                        .leaves = store.leaves(),
                                        .zone = m_zone};
    QHash<InteractionId, NoTouch> reasons;
    QString before;
    for (const Interaction& interaction : InteractionStore(m_session).ofCustomers({customer})) {
        if (const auto reason = kechi::whyNoTouch(interaction, before, responsibility))
            reasons.insert(interaction.id, *reason);
        before = interaction.note;
    }
    return reasons;
}

QList<FactMismatch> FactsDesk::check()
{
    QList<FactMismatch> mismatches;
    FactsStore store(m_session);
    QList<CustomerId> chunk = store.customersAfter({}, kChunk);
    while (!chunk.isEmpty()) {
        const QHash<CustomerId, Derived> fresh = derive(chunk);
        const QHash<CustomerId, Derived> stored = storedClocks(chunk);
        for (const CustomerId customer : std::as_const(chunk)) {
            const Derived should = fresh.value(customer);
            const Derived is = stored.value(customer);
            if (should.touch != is.touch)
                mismatches.append({customer, FactMismatch::What::Touch});
            if (should.deadline != is.deadline)
                mismatches.append({customer, FactMismatch::What::Deadline});
        }
        chunk = store.customersAfter(chunk.last(), kChunk);
    }
    return mismatches;
}

} // namespace kechi
