#include "core/facts/FactsService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"

namespace kechi {

static constexpr int kBatch = 1000; // customers of one transaction

Result<Done> FactsService::renewScores(Progress& progress)
{
    const QDateTime now = m_clock.now();
    CustomerId last;
    do {
        const Result<CustomerId> batch =
            m_database.keep([&](Session& session) -> Result<CustomerId> {
                return FactsDesk(session, now).renewScoresAfter(last, kBatch);
            });
        if (!batch)
            return batch.error();
        last = *batch;
    } while (last && !progress.cancelled());
    return Done{};
}

} // namespace kechi
