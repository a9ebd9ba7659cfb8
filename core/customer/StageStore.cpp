#include "core/customer/StageStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSet = uR"(
    UPDATE customer
    SET stage = :stage, stage_since = :since, updated_at = :now, version = version + 1
    WHERE id = :id AND stage <> :other AND deleted_at IS NULL)"_s;

bool StageStore::set(CustomerId customer, Stage stage, const QDateTime& at)
{
    const QString key = keyOf(stage);
    const qint64 rows = m_session.exec(
        kSet, {{"stage", key}, {"since", at}, {"now", at}, {"id", customer}, {"other", key}});
    if (rows > 0)
        m_session.changed(customer);
    return rows > 0;
}

} // namespace kechi
