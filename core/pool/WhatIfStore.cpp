#include "core/pool/WhatIfStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kOwned = uR"(
    SELECT o.customer_id, c.name, o.owner_id, m.full_name, o.owned_since, t.touched_at
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id
    JOIN member m ON m.id = o.owner_id
    LEFT JOIN touch t ON t.customer_id = o.customer_id
    WHERE o.pool_id = :pool AND c.deleted_at IS NULL
    ORDER BY o.customer_id)"_s;

QList<WhatIfStore::Owned> WhatIfStore::owned(PoolId pool)
{
    return m_session.list(kOwned, {{"pool", pool}}, [](Row& row) {
        return Owned{.customer = row.take<CustomerId>(),
                     .name = row.take<QString>(),
                     .owner = row.take<MemberId>(),
                     .ownerName = row.take<QString>(),
                     .ownedSince = row.take<QDateTime>(),
                     .lastTouch = row.take<QDateTime>()};
    });
}

} // namespace kechi
