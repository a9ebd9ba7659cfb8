#include "core/interaction/TimelineDesk.h"

#include "core/customer/ContactDataRules.h"
#include "core/customer/ContactStore.h"
#include "core/customer/StageStore.h"
#include "core/facts/FactsDesk.h"
#include "core/feedback/CaseStore.h"
#include "core/interaction/InteractionStore.h"
#include "core/member/MemberStore.h"
#include "core/order/OrderStore.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/DeadlineWords.h"
#include "core/pool/PoolStore.h"
#include "core/task/TaskStore.h"

#include <algorithm>

namespace kechi {

TimelineDesk::TimelineDesk(Session& session, const QDateTime& now) : m_session(session), m_now(now)
{
    for (const Member& member : MemberStore(session).all())
        m_names.insert(member.id, member.fullName);
}

void TimelineDesk::add(const QDateTime& at, qint64 row, MemberId by, TimelineEntry::What what)
{
    m_entries.append(
        {.at = at, .row = row, .by = by, .byName = m_names.value(by), .what = std::move(what)});
}

void TimelineDesk::addInteractions(CustomerId customer)
{
    QHash<ContactId, QString> contacts;
    for (const Contact& contact : ContactStore(m_session).contactsOf(customer))
        contacts.insert(contact.id, contact.name);
    const auto noTouches = FactsDesk(m_session, m_now).whyNoTouch(customer);
    for (const Interaction& one : InteractionStore(m_session).ofCustomers({customer})) {
        const auto noTouch = noTouches.constFind(one.id);
        LoggedInteraction logged{.interaction = one, .contactName = contacts.value(one.contact)};
        if (noTouch != noTouches.cend())
            logged.noTouch = *noTouch;
        add(one.occurredAt, one.id.value, one.member, logged);
    }
}

void TimelineDesk::addOwners(CustomerId customer)
{
    QHash<PoolId, QString> pools;
    MemberId before;
    for (const Custody& row : CustodyStore(m_session).ledger(customer)) {
        if (!pools.contains(row.pool)) {
            const std::optional<Pool> pool = PoolStore(m_session).find(row.pool);
            pools.insert(row.pool, pool ? pool->name : QString());
        }
        Custody told = row;
        told.reason = reasonOf(row.how, row.reason);
        add(row.since, row.id.value, row.by,
            OwnerStep{.custody = told,
                      .fromName = m_names.value(before),
                      .toName = m_names.value(row.owner),
                      .poolName = pools.value(row.pool)});
        before = row.owner;
    }
}

void TimelineDesk::addStages(CustomerId customer)
{
    for (const StageStep& step : StageStore(m_session).steps(customer))
        add(step.at, step.row, step.by, StageChange{.from = step.from, .to = step.to});
}

void TimelineDesk::addOrders(CustomerId customer)
{
    const QTimeZone zone = FactsDesk(m_session, m_now).zone();
    for (const Order& order : OrderStore(m_session).ofCustomer(customer))
        add(startOfLocalDay(order.signedOn, zone), order.id.value, order.seller, order);
}

void TimelineDesk::addCasesAndTasks(CustomerId customer)
{
    for (const Case& one : CaseStore(m_session).ofCustomer(customer))
        add(one.receivedAt, one.id.value, one.member, one);
    for (const Task& task : TaskStore(m_session).ofCustomer(customer))
        add(task.isOpen() ? task.dueAt : task.doneAt, task.id.value, task.member, task);
}

// Every text that a person may have written a number into.
static void mask(TimelineEntry& entry)
{
    if (auto* logged = std::get_if<LoggedInteraction>(&entry.what)) {
        logged->interaction.note = contactDataMasked(logged->interaction.note);
        logged->contactName = contactDataMasked(logged->contactName);
    } else if (auto* step = std::get_if<OwnerStep>(&entry.what))
        step->custody.reason = contactDataMasked(step->custody.reason);
    else if (auto* order = std::get_if<Order>(&entry.what))
        order->remark = contactDataMasked(order->remark);
    else if (auto* task = std::get_if<Task>(&entry.what))
        task->title = contactDataMasked(task->title);
    else if (auto* one = std::get_if<Case>(&entry.what)) {
        one->title = contactDataMasked(one->title);
        one->resolution = contactDataMasked(one->resolution);
    }
}

static auto placeOf(const TimelineEntry& entry)
{
    return std::tuple(entry.at, entry.what.index(), entry.row);
}

TimelinePage TimelineDesk::page(CustomerId customer, const std::optional<TimelineCursor>& after,
                                int limit, bool isMasked)
{
    m_entries.clear();
    addInteractions(customer);
    addOwners(customer);
    addStages(customer);
    addOrders(customer);
    addCasesAndTasks(customer);
    std::sort(m_entries.begin(), m_entries.end(),
              [](const auto& a, const auto& b) { return placeOf(a) > placeOf(b); });
    if (after)
        m_entries.removeIf([&](const TimelineEntry& entry) {
            return placeOf(entry) >= std::tuple(after->at, after->kind, after->row);
        });
    TimelinePage page{.entries = m_entries.mid(0, limit)};
    if (page.entries.size() < m_entries.size() && !page.entries.isEmpty()) {
        const TimelineEntry& last = page.entries.last();
        page.next = TimelineCursor{last.at, last.what.index(), last.row};
    }
    if (isMasked)
        std::for_each(page.entries.begin(), page.entries.end(), mask);
    return page;
}

} // namespace kechi
