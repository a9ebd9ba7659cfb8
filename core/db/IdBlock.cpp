#include "core/db/IdBlock.h"

#include "core/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMost = 500;

// A file's ids are given out by its one writer; a server's by its sequence, once and for all.
static const QString kFromSequence = uR"(
    SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, %1))"_s.arg(kMost);

void IdBlock::fetch()
{
    if (m_session.dialect().isFile()) {
        const qint64 first =
            m_session.value<qint64>(m_session.dialect().nextId(), {{"table", m_table}}).value_or(1);
        for (qint64 id = first + kMost - 1; id >= first; --id)
            m_ids += id;
        return;
    }
    m_ids = m_session.list(kFromSequence, {{"table", m_table}},
                           [](Row& row) { return row.take<qint64>(); });
    std::sort(m_ids.begin(), m_ids.end(), std::greater<>());
}

qint64 IdBlock::next()
{
    if (m_ids.isEmpty())
        fetch();
    return m_ids.takeLast();
}

} // namespace kechi
