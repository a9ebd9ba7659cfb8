#include "core/pool/WhatIfDesk.h"

#include "core/facts/FactsDesk.h"
#include "core/pool/PoolRules.h"
#include "core/pool/WhatIfStore.h"

#include <QHash>
#include <algorithm>

namespace kechi {

static void count(WhatIf& answer, QHash<MemberId, WhatIf::Owner>& owners,
                  const WhatIfStore::Owned& owned, bool isTonight)
{
    WhatIf::Owner& owner = owners[owned.owner];
    owner.member = owned.owner;
    owner.name = owned.ownerName;
    ++owner.within30Days;
    ++answer.within30Days;
    if (isTonight) {
        ++owner.tonight;
        ++answer.tonight;
    }
}

static void sortForReading(WhatIf& answer)
{
    std::stable_sort(
        answer.customers.begin(), answer.customers.end(),
        [](const WhatIf::Customer& a, const WhatIf::Customer& b) { return a.dueAt < b.dueAt; });
    std::sort(answer.owners.begin(), answer.owners.end(),
              [](const WhatIf::Owner& a, const WhatIf::Owner& b) {
                  return std::pair(-a.within30Days, a.member) <
                         std::pair(-b.within30Days, b.member);
              });
}

Result<WhatIf> WhatIfDesk::answer(PoolId pool, const PoolRule& rule)
{
    if (auto refusal = whyNotChangeRules(m_actor, pool))
        return *refusal;
    if (auto refusal = whyNotRule(rule))
        return *refusal;
    const QTimeZone zone = FactsDesk(m_session, m_now).zone();
    const QDate today = m_now.toTimeZone(zone).date();
    const QDateTime tonight = startOfLocalDay(today.addDays(1), zone);
    const QDateTime end = startOfLocalDay(today.addDays(31), zone);

    WhatIf answer;
    QHash<MemberId, WhatIf::Owner> owners;
    for (const WhatIfStore::Owned& owned : WhatIfStore(m_session).owned(pool)) {
        const auto deadline = deadlineOf(
            rule, {.isOwned = true, .ownedSince = owned.ownedSince, .lastTouch = owned.lastTouch},
            zone);
        if (!deadline || deadline->dueAt > end)
            continue;
        answer.customers.append({.id = owned.customer,
                                 .name = owned.name,
                                 .owner = owned.owner,
                                 .dueAt = deadline->dueAt});
        count(answer, owners, owned, deadline->dueAt <= tonight);
    }
    answer.owners = owners.values();
    sortForReading(answer);
    return answer;
}

} // namespace kechi
