#pragma once

#include "core/db/Session.h"

namespace kechi {

// Ids as the right side of IN. They come in few sizes, padded with 0 that no row has, so
// that few statements are prepared whatever is asked for.
class IdList {
public:
    static constexpr qsizetype kMost = 1000; // ids in one statement; chunk what is more

    template <typename Table>
    explicit IdList(const QList<Id<Table>>& ids)
    {
        m_ids.reserve(ids.size());
        for (const Id<Table> id : ids)
            m_ids.append(id.value);
        pad();
    }

    QString in() const; // "IN (:id0, :id1 …)"
    Params params() const;

private:
    void pad();

    QList<qint64> m_ids;
};

} // namespace kechi
