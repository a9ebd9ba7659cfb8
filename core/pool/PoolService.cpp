#include "core/pool/PoolService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/MemberStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolRules.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

qsizetype CustodyReport::done() const
{
    return std::count_if(results.begin(), results.end(),
                         [](const CustodyResult& result) { return result.isDone(); });
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

// `each` gives why not, for one customer; none: done.
template <typename Each>
Result<CustodyReport> PoolService::act(MemberId me, const QString& what, const QString& reason,
                                       const QList<CustomerId>& customers, Each each)
{
    const QDateTime now = m_clock.now();
    const Act act{.by = me, .what = what, .at = now, .note = reason};
    return m_database.write(act, [&](Session& session) -> Result<CustodyReport> {
        AccessDesk access(session, now);
        const Result<Actor> actor = access.actor(me);
        if (!actor)
            return actor.error();
        CustodyDesk custody(session, me, now);
        const auto standings = access.standings(customers, *actor);
        CustodyReport report;
        QSet<CustomerId> moved;
        for (const CustomerId customer : once(customers)) {
            const auto standing = standings.constFind(customer); // the recycle bin's have none
            const auto refusal = standing == standings.cend()
                                     ? whyNot(Actor{}, Action::ReadCustomer, Standing{})
                                     : each(session, *actor, *standing, customer, custody);
            report.results.append({.customer = customer, .refusal = refusal});
            if (!refusal)
                moved.insert(customer);
        }
        FactsDesk(session, now, SettingStore(session).workspace().zone()).recompute(moved);
        if (!moved.isEmpty())
            report.change = session.change();
        return report;
    });
}

Result<CustodyReport> PoolService::claim(MemberId me, const QList<CustomerId>& customers)
{
    return act(me, u"claim"_s, {}, customers,
               [](Session& session, const Actor& actor, const Standing& standing,
                  CustomerId customer, CustodyDesk& custody) -> std::optional<Error> {
                   if (auto refusal = whyNot(actor, Action::Claim, standing))
                       return refusal;
                   const auto claimer = MemberStore(session).find(actor.id);
                   return custody.claim(customer, claimer.value_or(Member{}));
               });
}

Result<CustodyReport> PoolService::give(MemberId me, const QList<CustomerId>& customers,
                                        MemberId to, const QString& reason)
{
    return act(me, u"assign"_s, reason, customers,
               [&](Session& session, const Actor& actor, const Standing& standing,
                   CustomerId customer, CustodyDesk& custody) -> std::optional<Error> {
                   if (auto refusal = whyNot(actor, Action::Assign, standing))
                       return refusal;
                   const auto receiver = MemberStore(session).find(to);
                   if (!receiver)
                       return Error{Error::Code::NotFound,
                                    QCoreApplication::translate("pool", "There is no such user.")};
                   if (auto refusal = whyNotGiveTo(actor, *receiver))
                       return refusal;
                   return custody.give(customer, *receiver, reason);
               });
}

Result<CustodyReport> PoolService::release(MemberId me, const QList<CustomerId>& customers,
                                           PoolId pool, const QString& reason)
{
    return act(me, u"release"_s, reason, customers,
               [&](Session&, const Actor& actor, const Standing& standing, CustomerId customer,
                   CustodyDesk& custody) -> std::optional<Error> {
                   if (auto refusal = whyNot(actor, Action::Release, standing))
                       return refusal;
                   return custody.release(customer, pool, reason);
               });
}

} // namespace kechi
