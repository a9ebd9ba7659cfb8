#include "core/facts/ClockStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kTouches = uR"(
    SELECT customer_id, touched_at, interaction_id
    FROM touch
    WHERE customer_id IN (%1))"_s;

static const QString kDeadlines = uR"(
    SELECT customer_id, due_at, started_at, days
    FROM deadline
    WHERE customer_id IN (%1))"_s;

static const QString kSaveTouch = uR"(
    INSERT INTO touch (customer_id, touched_at, interaction_id)
    VALUES (:customer, :at, :interaction)
    ON CONFLICT (customer_id) DO UPDATE
    SET touched_at = excluded.touched_at, interaction_id = excluded.interaction_id)"_s;

static const QString kSaveDeadline = uR"(
    INSERT INTO deadline (customer_id, due_at, rule, started_at, days)
    VALUES (:customer, :dueAt, :rule, :startedAt, :days)
    ON CONFLICT (customer_id) DO UPDATE
    SET due_at = excluded.due_at, rule = excluded.rule, started_at = excluded.started_at,
        days = excluded.days)"_s;

static const QString kRemoveTouch = uR"(
    DELETE FROM touch WHERE customer_id = :customer)"_s;

static const QString kRemoveDeadline = uR"(
    DELETE FROM deadline WHERE customer_id = :customer)"_s;

static const QString kUntouched = u"untouched"_s; // the one rule of this version

template <typename Value>
static std::optional<Value> only(const QHash<CustomerId, Value>& found)
{
    if (found.isEmpty())
        return {};
    return found.constBegin().value();
}

QHash<CustomerId, Touch> ClockStore::touches(const QList<CustomerId>& customers)
{
    QHash<CustomerId, Touch> touches;
    m_session.each(kTouches.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       touches.insert(customer, Touch{.at = row.take<QDateTime>(),
                                                      .interaction = row.take<InteractionId>()});
                   });
    return touches;
}

QHash<CustomerId, Deadline> ClockStore::deadlines(const QList<CustomerId>& customers)
{
    QHash<CustomerId, Deadline> deadlines;
    m_session.each(kDeadlines.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       deadlines.insert(customer, Deadline{.rule = Deadline::Rule::Untouched,
                                                           .dueAt = row.take<QDateTime>(),
                                                           .startedAt = row.take<QDateTime>(),
                                                           .days = row.take<int>()});
                   });
    return deadlines;
}

std::optional<Touch> ClockStore::touch(CustomerId customer)
{
    return only(touches({customer}));
}

std::optional<Deadline> ClockStore::deadline(CustomerId customer)
{
    return only(deadlines({customer}));
}

void ClockStore::save(CustomerId customer, const std::optional<Touch>& touch)
{
    if (touch)
        m_session.exec(
            kSaveTouch,
            {{"customer", customer}, {"at", touch->at}, {"interaction", touch->interaction}});
    else
        m_session.exec(kRemoveTouch, {{"customer", customer}});
}

void ClockStore::save(CustomerId customer, const std::optional<Deadline>& deadline)
{
    if (deadline)
        m_session.exec(kSaveDeadline, {{"customer", customer},
                                       {"dueAt", deadline->dueAt},
                                       {"rule", kUntouched},
                                       {"startedAt", deadline->startedAt},
                                       {"days", deadline->days}});
    else
        m_session.exec(kRemoveDeadline, {{"customer", customer}});
}

} // namespace kechi
