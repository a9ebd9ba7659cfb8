#include "core/member/AccessLogStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kAdd = uR"(
    INSERT INTO access_log (at, member_id, what, detail, amount)
    VALUES (:at, :member, :what, :detail, :amount))"_s;

void AccessLogStore::add(const AccessLogEntry& entry)
{
    m_session.exec(kAdd, {{"at", entry.at},
                          {"member", entry.member},
                          {"what", entry.what},
                          {"detail", entry.detail},
                          {"amount", entry.amount}});
}

} // namespace kechi
