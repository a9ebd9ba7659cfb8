#include "core/pool/PoolService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/pool/HandingDesk.h"
#include "core/pool/PoolDesk.h"
#include "core/pool/WhatIfDesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static qsizetype countDone(const QList<CustodyResult>& results)
{
    return std::count_if(results.begin(), results.end(),
                         [](const CustodyResult& result) { return result.isDone(); });
}

qsizetype CustodyReport::done() const
{
    return countDone(results);
}

qsizetype DropPreview::done() const
{
    return countDone(results);
}

std::optional<Error> DropPreview::whyNot() const
{
    if (results.isEmpty() || done() > 0)
        return {};
    return results.first().refusal;
}

static QList<CustomerId> once(const QList<CustomerId>& customers)
{
    QList<CustomerId> each;
    QSet<CustomerId> seen;
    for (const CustomerId customer : customers) {
        if (!seen.contains(customer))
            each.append(customer);
        seen.insert(customer);
    }
    return each;
}

// `hand` gives why not, for one customer; none: done. What is not there, or in the recycle
// bin, stands nowhere.
template <typename Hand>
static QList<CustodyResult> handEach(const QList<CustomerId>& customers,
                                     const QHash<CustomerId, Standing>& standings, Hand hand)
{
    QList<CustodyResult> results;
    for (const CustomerId customer : once(customers)) {
        const auto standing = standings.constFind(customer);
        const auto refusal = standing == standings.cend()
                                 ? whyNot(Actor{}, Action::ReadCustomer, Standing{})
                                 : hand(*standing);
        results.append({.customer = customer, .refusal = refusal});
    }
    return results;
}

Result<CustodyReport> PoolService::act(MemberId me, const QString& what,
                                       const QList<CustomerId>& customers, const Handing& handing)
{
    const QDateTime now = m_clock.now();
    const Act act{.by = me, .what = what, .at = now, .note = handing.reason};
    return m_database.write(act, [&](Session& session) -> Result<CustodyReport> {
        AccessDesk access(session, now);
        const Result<Actor> actor = access.actor(me);
        if (!actor)
            return actor.error();
        HandingDesk desk(session, *actor, now, handing);
        CustodyReport report;
        report.results = handEach(customers, access.standings(customers, *actor),
                                  [&](const Standing& customer) { return desk.hand(customer); });
        QSet<CustomerId> moved;
        for (const CustodyResult& result : std::as_const(report.results)) {
            if (result.isDone())
                moved.insert(result.customer);
        }
        FactsDesk(session, now).recompute(moved);
        if (!moved.isEmpty())
            report.change = session.change();
        return report;
    });
}

Result<CustodyReport> PoolService::claim(MemberId me, const QList<CustomerId>& customers)
{
    return act(me, u"claim"_s, customers, {.kind = Handing::Kind::Claim});
}

Result<CustodyReport> PoolService::give(MemberId me, const QList<CustomerId>& customers,
                                        MemberId receiver, const QString& reason)
{
    return act(me, u"assign"_s, customers,
               {.kind = Handing::Kind::Give, .receiver = receiver, .reason = reason});
}

Result<CustodyReport> PoolService::release(MemberId me, const QList<CustomerId>& customers,
                                           PoolId pool, const QString& reason)
{
    return act(me, u"release"_s, customers,
               {.kind = Handing::Kind::Release, .pool = pool, .reason = reason});
}

Result<CustodyReport> PoolService::moveToPool(MemberId me, const QList<CustomerId>& customers,
                                              PoolId pool, const QString& reason)
{
    return act(me, u"move"_s, customers,
               {.kind = Handing::Kind::Move, .pool = pool, .reason = reason});
}

static Handing handingOf(const DropTarget& target, const QString& reason)
{
    switch (target.kind) {
    case DropTarget::Kind::Owner:
        return {.kind = Handing::Kind::DropOnOwner, .receiver = target.owner, .reason = reason};
    case DropTarget::Kind::Pool:
        return {.kind = Handing::Kind::Move, .pool = target.pool, .reason = reason};
    default: return {.kind = Handing::Kind::DropOnOpenSea, .pool = target.pool, .reason = reason};
    }
}

Result<CustodyReport> PoolService::drop(MemberId me, const QList<CustomerId>& customers,
                                        const DropTarget& target, const QString& reason)
{
    const bool isToMe = target.kind == DropTarget::Kind::Owner && target.owner == me;
    const QString what = isToMe                                     ? u"claim"_s
                         : target.kind == DropTarget::Kind::Owner   ? u"assign"_s
                         : target.kind == DropTarget::Kind::OpenSea ? u"release"_s
                                                                    : u"move"_s;
    return act(me, what, customers, handingOf(target, reason));
}

Result<DropPreview> PoolService::preview(MemberId me, const QList<CustomerId>& customers,
                                         const DropTarget& target)
{
    return m_database.read([&](Session& session) -> Result<DropPreview> {
        const QDateTime now = m_clock.now();
        AccessDesk access(session, now);
        const Result<Actor> actor = access.actor(me);
        if (!actor)
            return actor.error();
        HandingDesk desk(session, *actor, now, handingOf(target, {}));
        std::optional<Member> receiver = desk.receiver();
        if (receiver && whyNotGiveTo(*actor, *receiver))
            receiver.reset(); // how much somebody else holds is not told
        const int before = receiver ? desk.held(receiver->id) : 0;
        DropPreview preview;
        preview.results =
            handEach(customers, access.standings(customers, *actor),
                     [&](const Standing& customer) { return desk.pretend(customer); });
        if (receiver)
            preview.load = DropPreview::Load{.owner = receiver->id,
                                             .name = receiver->fullName,
                                             .before = before,
                                             .after = desk.held(receiver->id),
                                             .limit = receiver->holdingLimit};
        return preview;
    });
}

// What a person asks of pools: who they are, and a desk to answer with.
template <typename Desk, typename Body>
static auto asked(Session& session, MemberId me, const QDateTime& now, Body body)
    -> std::invoke_result_t<Body, Desk&>
{
    const Result<Actor> actor = AccessDesk(session, now).actor(me);
    if (!actor)
        return actor.error();
    Desk desk(session, *actor, now);
    return body(desk);
}

Result<QList<PoolView>> PoolService::pools(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<QList<PoolView>> {
        return asked<PoolDesk>(
            session, me, m_clock.now(),
            [](PoolDesk& desk) -> Result<QList<PoolView>> { return desk.pools(); });
    });
}

Result<Pool> PoolService::addPool(MemberId me, const Pool& pool, const QList<PoolPerson>& people)
{
    const QDateTime now = m_clock.now();
    return m_database.write(
        {.by = me, .what = u"add_pool"_s, .at = now}, [&](Session& session) -> Result<Pool> {
            return asked<PoolDesk>(session, me, now,
                                   [&](PoolDesk& desk) { return desk.add(pool, people); });
        });
}

Result<Pool> PoolService::updatePool(MemberId me, const Pool& pool, const QList<PoolPerson>& people)
{
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = u"edit_pool"_s, .at = now, .note = pool.name},
                            [&](Session& session) -> Result<Pool> {
                                return asked<PoolDesk>(session, me, now, [&](PoolDesk& desk) {
                                    return desk.update(pool, people);
                                });
                            });
}

Result<Done> PoolService::archivePool(MemberId me, PoolId pool, int version)
{
    const QDateTime now = m_clock.now();
    return m_database.write(
        {.by = me, .what = u"archive_pool"_s, .at = now}, [&](Session& session) -> Result<Done> {
            return asked<PoolDesk>(session, me, now,
                                   [&](PoolDesk& desk) { return desk.archive(pool, version); });
        });
}

Result<WhatIf> PoolService::whatIf(MemberId me, PoolId pool, const PoolRule& rule)
{
    return m_database.read([&](Session& session) -> Result<WhatIf> {
        return asked<WhatIfDesk>(session, me, m_clock.now(),
                                 [&](WhatIfDesk& desk) { return desk.answer(pool, rule); });
    });
}

} // namespace kechi
