#include "app/OpenSeaCount.h"

#include "core/base/Tasks.h"
#include "core/db/ChangeSet.h"
#include "core/pool/PoolService.h"

#include <numeric>

using namespace std::chrono_literals;

namespace kechi {

static constexpr auto kPause = 500ms;

OpenSeaCount::OpenSeaCount(PoolService& pools, Tasks& tasks, MemberId me, QObject* parent)
    : QObject(parent), m_pools(pools), m_tasks(tasks), m_me(me)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &OpenSeaCount::ask);
    m_soon.start();
}

void OpenSeaCount::changed(const ChangeSet& changes)
{
    if (changes.touchesCustomers() || changes.pools)
        m_soon.start();
}

// Where they cannot be counted, whatever page asks for them says why.
void OpenSeaCount::ask()
{
    m_tasks.run(
        this, [&pools = m_pools, me = m_me] { return pools.pools(me); },
        [this](const Result<QList<PoolView>>& pools) {
            if (!pools)
                return;
            emit counted(
                std::accumulate(pools->begin(), pools->end(), 0, [](int sum, const PoolView& pool) {
                    return sum + int(pool.open);
                }));
        });
}

} // namespace kechi
