#include "core/customer/StageStore.h"

#include "core/db/OldValues.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSet = uR"(
    UPDATE customer
    SET stage = :stage, stage_since = :since, updated_at = :now, version = version + 1
    WHERE id = :id AND stage <> :other AND deleted_at IS NULL)"_s;

static const QString kNow = uR"(
    SELECT stage FROM customer WHERE id = :id)"_s;

static const QString kSteps = uR"(
    SELECT j.id, c.at, c.member_id, j.old
    FROM journal j JOIN change c ON c.id = j.change_id
    WHERE j.table_name = 'customer' AND j.row_id = :id AND j.kind = 'update' AND NOT c.cancelled
      AND j.old LIKE '%stage=%'
    ORDER BY j.id DESC)"_s;

bool StageStore::set(CustomerId customer, Stage stage, const QDateTime& at)
{
    const QString key = keyOf(stage);
    const qint64 rows = m_session.exec(
        kSet, {{"stage", key}, {"since", at}, {"now", at}, {"id", customer}, {"other", key}});
    if (rows > 0)
        m_session.changed(customer);
    return rows > 0;
}

// The journal says what was before; what came after is what the next one says was before.
QList<StageStep> StageStore::steps(CustomerId customer)
{
    const std::optional<QString> now = m_session.value<QString>(kNow, {{"id", customer}});
    Stage to = stageOf(now.value_or(QString()));
    QList<StageStep> steps;
    m_session.each(kSteps, {{"id", customer}}, [&](Row& row) {
        StageStep step{.to = to, .row = row.take<qint64>()};
        step.at = row.take<QDateTime>();
        step.by = row.take<MemberId>();
        const OldValues old = parseOldValues(row.take<QString>());
        if (!old.contains(u"stage"_s))
            return; // the word stood in a text
        step.from = stageOf(old.value(u"stage"_s).toString());
        to = step.from;
        steps.prepend(step);
    });
    return steps;
}

} // namespace kechi
