#include "core/dashboard/HomeStore.h"

#include "core/pool/Deadline.h"

using namespace Qt::StringLiterals;

namespace kechi {

// %1: the ids of the members looked at. %2: the customer may be read, as one's own may not be any
// longer by who has another role now.
static const QString kPaid = uR"(
    SELECT CAST(COALESCE(SUM(CASE WHEN p.is_refund THEN -p.amount ELSE p.amount END), 0)
                AS BIGINT), COUNT(*)
    FROM payment p JOIN customer c ON c.id = p.customer_id AND c.deleted_at IS NULL
    WHERE p.paid_on >= :from AND p.paid_on <= :to AND p.seller_id IN (%1))"_s;

static const QString kSold = uR"(
    SELECT CAST(COALESCE(SUM(s.amount), 0) AS BIGINT), COUNT(*)
    FROM sales_order s JOIN customer c ON c.id = s.customer_id AND c.deleted_at IS NULL
    WHERE s.signed_on >= :from AND s.signed_on <= :to AND s.seller_id IN (%1))"_s;

static const QString kHeld = uR"(
    SELECT COUNT(*), COUNT(CASE WHEN d.due_at <= :due THEN 1 END)
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    LEFT JOIN deadline d ON d.customer_id = o.customer_id
    WHERE o.owner_id IN (%1) AND %2)"_s;

static const QString kLimit = uR"(
    SELECT CASE WHEN COUNT(*) = COUNT(holding_limit) THEN CAST(SUM(holding_limit) AS BIGINT) END
    FROM member
    WHERE id IN (%1) AND state <> 'disabled'
      AND EXISTS (SELECT 1 FROM member_role r
                  WHERE r.member_id = member.id AND r.role IN ('salesperson', 'manager')))"_s;

static const QString kSoon = uR"(
    SELECT o.customer_id, c.name, COALESCE(g.name, ''), m.id,
           CASE WHEN m.full_name = '' THEN m.name ELSE m.full_name END,
           d.due_at, t.touched_at, o.owned_since, k.how
    FROM ownership o
    JOIN deadline d ON d.customer_id = o.customer_id AND d.due_at <= :due
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    JOIN member m ON m.id = o.owner_id
    JOIN custody k ON k.customer_id = o.customer_id AND k.until IS NULL
    LEFT JOIN grade g ON g.id = c.grade_id
    LEFT JOIN touch t ON t.customer_id = o.customer_id
    WHERE o.owner_id IN (%1) AND %2
    ORDER BY d.due_at, o.customer_id
    LIMIT :limit)"_s;

static const QString kTasksFrom = uR"(
    FROM task e
    JOIN member m ON m.id = e.member_id
    LEFT JOIN customer c ON c.id = e.customer_id
    LEFT JOIN ownership o ON o.customer_id = e.customer_id
    WHERE e.member_id IN (%1) AND e.done_at IS NULL AND e.due_at < :before
      AND c.deleted_at IS NULL )"_s;

static const QString kCountTasks = u"SELECT COUNT(*) "_s + kTasksFrom;

static const QString kTasks = uR"(
    SELECT e.id, e.kind, e.title, e.due_at, CASE WHEN %2 THEN c.id END,
           CASE WHEN %2 THEN COALESCE(c.name, '') ELSE '' END, m.id,
           CASE WHEN m.full_name = '' THEN m.name ELSE m.full_name END )"_s +
                              kTasksFrom + uR"(
    ORDER BY e.due_at, e.id
    LIMIT :limit)"_s;

static const QString kUntouchedFrom = uR"(
    FROM ownership o
    JOIN custody k ON k.customer_id = o.customer_id AND k.until IS NULL
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    JOIN member m ON m.id = o.owner_id
    LEFT JOIN touch t ON t.customer_id = o.customer_id
    WHERE o.owner_id IN (%1) AND %2 AND o.since >= :since
      AND k.how IN ('claimed', 'assigned', 'transferred')
      AND c.stage NOT IN ('lost', 'invalid')
      AND (t.touched_at IS NULL OR t.touched_at < o.since)
      AND NOT EXISTS (SELECT 1 FROM task e
                      WHERE e.customer_id = o.customer_id AND e.member_id = o.owner_id
                        AND e.done_at IS NULL) )"_s;

static const QString kCountUntouched = u"SELECT COUNT(*) "_s + kUntouchedFrom;

static const QString kUntouched = uR"(
    SELECT o.since, k.how, c.id, c.name, m.id,
           CASE WHEN m.full_name = '' THEN m.name ELSE m.full_name END )"_s +
                                  kUntouchedFrom + uR"(
    ORDER BY o.since, o.customer_id
    LIMIT :limit)"_s;

static const QString kFollowUps = uR"(
    SELECT i.id, i.customer_id, i.member_id, i.kind, i.outcome, i.occurred_at, i.logged_at, i.note,
           (SELECT b.note FROM interaction b
            WHERE b.customer_id = i.customer_id AND (b.logged_at, b.id) < (i.logged_at, i.id)
            ORDER BY b.logged_at DESC, b.id DESC
            LIMIT 1)
    FROM interaction i
    WHERE i.member_id IN (%1) AND i.occurred_at >= :from AND i.occurred_at < :until
      AND i.kind <> 'note')"_s;

HomeStore::HomeStore(Session& session, FigureView view, const QSet<MemberId>& members)
    : m_session(session), m_view(std::move(view)), m_members(idList(members)),
      m_theirs(session.dialect().idsOf(u"members"_s))
{
}

static HomeStore::Money readMoney(Row& row)
{
    return {.amount = row.take<qint64>(), .count = row.take<qint64>()};
}

HomeStore::Money HomeStore::paid(const Period& period)
{
    return m_session
        .first(kPaid.arg(m_theirs),
               {{"from", period.from}, {"to", period.to}, {"members", m_members}}, readMoney)
        .value_or(Money{});
}

HomeStore::Money HomeStore::sold(const Period& period)
{
    return m_session
        .first(kSold.arg(m_theirs),
               {{"from", period.from}, {"to", period.to}, {"members", m_members}}, readMoney)
        .value_or(Money{});
}

static QDateTime endOfSoon(const FigureView& view)
{
    return startOfLocalDay(view.today().addDays(kSoonDays + 1), view.zone);
}

LoadFigure HomeStore::load()
{
    LoadFigure load;
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"due", endOfSoon(m_view)}, {"members", m_members}};
    m_session.each(kHeld.arg(m_theirs, covered.sql), params + covered.params, [&](Row& row) {
        load.held.count = row.take<qint64>();
        load.soon.count = row.take<qint64>();
    });
    load.limit = m_session
                     .first(kLimit.arg(m_theirs), {{"members", m_members}},
                            [](Row& row) { return row.take<std::optional<int>>(); })
                     .value_or(std::nullopt);
    return load;
}

QList<SoonRow> HomeStore::soon(int limit)
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"due", endOfSoon(m_view)}, {"members", m_members}, {"limit", limit}};
    return m_session.list(kSoon.arg(m_theirs, covered.sql), params + covered.params, [&](Row& row) {
        SoonRow soon{.customer = row.take<CustomerId>(),
                     .name = row.take<QString>(),
                     .grade = row.take<QString>(),
                     .owner = row.take<MemberId>(),
                     .ownerName = row.take<QString>()};
        soon.daysLeft = daysLeft({.dueAt = row.take<QDateTime>()}, m_view.now, m_view.zone);
        const auto touched = row.take<QDateTime>();
        soon.lastTouch = touched.isValid() ? local(touched) : QDateTime();
        soon.ownedSince = local(row.take<QDateTime>());
        soon.how = howOf(row.take<QString>());
        return soon;
    });
}

ToDoRow HomeStore::readTask(Row& row) const
{
    return {.what = ToDoRow::What::Task,
            .task = row.take<TaskId>(),
            .kind = taskKindOf(row.take<QString>()),
            .title = row.take<QString>(),
            .at = local(row.take<QDateTime>()),
            .customer = row.take<CustomerId>(),
            .customerName = row.take<QString>(),
            .member = row.take<MemberId>(),
            .memberName = row.take<QString>()};
}

QList<ToDoRow> HomeStore::tasks(const QDateTime& before, int limit)
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"members", m_members}, {"before", before}, {"limit", limit}};
    return m_session.list(kTasks.arg(m_theirs, covered.sql), params + covered.params,
                          [&](Row& row) { return readTask(row); });
}

qint64 HomeStore::countTasks(const QDateTime& before)
{
    return m_session
        .value<qint64>(kCountTasks.arg(m_theirs), {{"members", m_members}, {"before", before}})
        .value_or(0);
}

ToDoRow HomeStore::readUntouched(Row& row) const
{
    return {.what = ToDoRow::What::FirstTouch,
            .at = local(row.take<QDateTime>()),
            .how = howOf(row.take<QString>()),
            .customer = row.take<CustomerId>(),
            .customerName = row.take<QString>(),
            .member = row.take<MemberId>(),
            .memberName = row.take<QString>()};
}

QList<ToDoRow> HomeStore::untouched(const QDateTime& since, int limit)
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"members", m_members}, {"since", since}, {"limit", limit}};
    return m_session.list(kUntouched.arg(m_theirs, covered.sql), params + covered.params,
                          [&](Row& row) { return readUntouched(row); });
}

qint64 HomeStore::countUntouched(const QDateTime& since)
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params params = {{"members", m_members}, {"since", since}};
    return m_session
        .value<qint64>(kCountUntouched.arg(m_theirs, covered.sql), params + covered.params)
        .value_or(0);
}

QList<HomeStore::FollowUp> HomeStore::followUps(const QDateTime& from, const QDateTime& until)
{
    return m_session.list(kFollowUps.arg(m_theirs),
                          {{"members", m_members}, {"from", from}, {"until", until}}, [](Row& row) {
                              return FollowUp{
                                  .interaction = {.id = row.take<InteractionId>(),
                                                  .customer = row.take<CustomerId>(),
                                                  .member = row.take<MemberId>(),
                                                  .kind = interactionKindOf(row.take<QString>()),
                                                  .outcome = outcomeOf(row.take<QString>()),
                                                  .occurredAt = row.take<QDateTime>(),
                                                  .loggedAt = row.take<QDateTime>(),
                                                  .note = row.take<QString>()},
                                  .previousNote = row.take<QString>()};
                          });
}

} // namespace kechi
