#include "core/member/AccessLogStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kAdd = uR"(
    INSERT INTO access_log (at, member_id, what, detail, amount)
    VALUES (:at, :member, :what, :detail, :amount))"_s;

static const QString kExported = uR"(
    SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT)
    FROM access_log
    WHERE at >= :since AND member_id = :member AND what IN ('export', 'export_failed'))"_s;

void AccessLogStore::add(const AccessLogEntry& entry)
{
    m_session.exec(kAdd, {{"at", entry.at},
                          {"member", entry.member},
                          {"what", entry.what},
                          {"detail", entry.detail},
                          {"amount", entry.amount}});
}

qint64 AccessLogStore::exportedSince(MemberId member, const QDateTime& since)
{
    return m_session.value<qint64>(kExported, {{"since", since}, {"member", member}}).value_or(0);
}

} // namespace kechi
