#include "core/change/UndoDesk.h"

#include "core/customer/CustomerKeyStore.h"
#include "core/db/Session.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/DepartmentStore.h"
#include "core/member/MemberRules.h"
#include "core/member/MemberStore.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace kechi {

UndoFacts UndoDesk::factsOf(const RecordedChange& change)
{
    ChangeStore store(m_session);
    const QStringList tables = tablesOf(m_session, change.id);
    return {.change = change,
            .tables = tables,
            .pools = tables.contains(u"pool"_s) ? store.poolsOf(change.id) : QSet<PoolId>(),
            .isAboutCustomers = store.countCustomers(change.id) > 0,
            .hasTakenAwayForGood = change.undoOf && store.hasTakenAwayForGood(change.id)};
}

// Whose rows this person may not touch any longer, or never might.
QSet<CustomerId> UndoDesk::outOfReach(const RecordedChange& change)
{
    if (m_actor.is(Role::Owner))
        return {};
    ChangeStore store(m_session);
    QSet<CustomerId> customers = customersOf(m_session, change.id);
    customers.unite(store.movedCustomers(change.id));
    if (isAsIfOwn(m_actor, change) && !isHanding(change))
        return outOfSight(customers.intersect(store.movedSince(change.id)));
    return notTheirsToHand(customers, change);
}

template <typename Outside>
QSet<CustomerId> UndoDesk::those(const QSet<CustomerId>& customers, Outside outside)
{
    const QList<CustomerId> all(customers.begin(), customers.end());
    QSet<CustomerId> found;
    for (qsizetype from = 0; from < all.size(); from += 1000) {
        const QList<CustomerId> chunk = all.mid(from, 1000);
        const auto standings = AccessDesk(m_session, m_now).standings(chunk, m_actor);
        for (const CustomerId customer : chunk) {
            const auto known = standings.constFind(customer);
            if (outside(known == standings.cend() ? standingOf(customer) : *known))
                found.insert(customer);
        }
    }
    return found;
}

QSet<CustomerId> UndoDesk::outOfSight(const QSet<CustomerId>& customers)
{
    const ReadScope scope = readScopeOf(m_actor);
    return those(customers, [&](const Standing& now) { return !scope.covers(now); });
}

// What may be given to somebody by its manager as it stands. Of what was done by oneself, one's
// own people or the rules also what could before: but what the owner of the company, or another
// manager, has put out of reach stays there.
QSet<CustomerId> UndoDesk::notTheirsToHand(const QSet<CustomerId>& customers,
                                           const RecordedChange& change)
{
    using Place = ChangeStore::Place;
    const bool isOwn = isAsIfOwn(m_actor, change);
    const bool countsBefore = isOwn || !change.by || isOfTheirPeople(m_actor, change);
    const auto before =
        countsBefore ? ChangeStore(m_session).placesBefore(change.id) : QHash<CustomerId, Place>();
    return those(customers, [&](const Standing& now) {
        const Place place = before.value(now.customer, Place{.pool = now.pool, .owner = now.owner});
        Standing was = now;
        was.pool = place.pool;
        was.owner = place.owner;
        const bool wasMine = isOwn && was.owner == m_actor.id;
        return !wasMine && whyNot(m_actor, Action::Assign, now) &&
               whyNot(m_actor, Action::Assign, was);
    });
}

// Of one in the recycle bin, too.
Standing UndoDesk::standingOf(CustomerId customer)
{
    const auto ownership = CustodyStore(m_session).find(customer);
    if (!ownership)
        return {.customer = customer};
    return {.customer = customer, .pool = ownership->pool, .owner = ownership->owner};
}

UndoDesk::Outcome UndoDesk::undo(const RecordedChange& change)
{
    const QStringList tables = tablesOf(m_session, change.id);
    const QSet<CustomerId> outside = outOfReach(change);
    const ReplayReport rows = replayBackwards(m_session, change.id, outside);
    const CustodyDesk::Undone moved =
        CustodyDesk(m_session, m_actor.id, m_now).undo(change.id, outside);

    QMap<CustomerId, Why> kept;
    Outcome outcome;
    for (const KeptRow& row : rows.kept) {
        if (row.customer)
            kept.insert(row.customer, Why::ChangedSince);
        else
            ++outcome.rows;
    }
    for (const CustomerId customer : moved.kept)
        kept.insert(customer, Why::MovedSince);
    for (const CustomerId customer : moved.ownerless)
        kept.insert(customer, Why::OwnerGone);
    for (const CustomerId customer : outside)
        kept.insert(customer, Why::OutOfReach);
    for (auto one = kept.cbegin(); one != kept.cend(); ++one)
        outcome.customers.append({one.key(), one.value()});

    QSet<CustomerId> touched = rows.customers;
    touched.unite(QSet<CustomerId>(moved.restored.begin(), moved.restored.end()));
    CustomerKeyStore(m_session).refresh(rows.customers);
    FactsDesk(m_session, m_now).recomputeUndone(change.id, touched);
    for (const CustomerId customer : std::as_const(touched))
        m_session.changed(customer);
    tellViews(tables, rows);

    qint64 restored = rows.removed;
    for (const CustomerId customer : std::as_const(touched))
        restored += kept.contains(customer) ? 0 : 1;
    const bool isAboutCustomers = restored > 0 || !kept.isEmpty();
    outcome.restored = isAboutCustomers ? restored : rows.restored;
    if (outcome.restored == 0 && rows.restored > 0)
        outcome.restored = rows.restored; // of a customer only a part could be
    return outcome;
}

void UndoDesk::tellViews(const QStringList& tables, const ReplayReport& rows)
{
    const auto has = [&](const QStringList& any) {
        return std::any_of(any.begin(), any.end(),
                           [&](const QString& table) { return tables.contains(table); });
    };
    ChangeSet& changes = m_session.changes();
    changes.team |= has({u"member"_s, u"member_role"_s, u"department"_s});
    changes.pools |= has({u"pool"_s, u"pool_member"_s});
    changes.lists |= has({u"choice"_s, u"grade"_s, u"tag"_s, u"setting"_s});
    // Who is gone cannot be named, and a list's word may stand in any row.
    changes.manyCustomers |= rows.removed > 0 || has({u"choice"_s, u"grade"_s, u"tag"_s});
}

static std::optional<Error> whyNotTeam(const QList<Member>& team)
{
    const auto has = [&](Role role) {
        return std::any_of(team.begin(), team.end(), [&](const Member& member) {
            return member.isActive() && member.roles.testFlag(role);
        });
    };
    if (has(Role::Administrator) && has(Role::Owner))
        return {};
    return Error{Error::Code::Denied,
                 QCoreApplication::translate(
                     "change", "Undoing this would leave the workspace without an administrator or "
                               "without the owner of the company.")};
}

std::optional<Error> UndoDesk::whyNotSound(const QStringList& tables)
{
    if (tables.contains(u"member"_s) || tables.contains(u"member_role"_s)) {
        if (auto refusal = whyNotTeam(MemberStore(m_session).all()))
            return refusal;
    }
    if (tables.contains(u"department"_s)) {
        const QList<Department> departments = DepartmentStore(m_session).all();
        for (const Department& department : departments) {
            if (auto refusal = whyNotDepartment(departments, department))
                return refusal;
        }
    }
    if (tables.contains(u"pool"_s) && ChangeStore(m_session).hasFullArchivedPool())
        return Error{Error::Code::Denied,
                     QCoreApplication::translate(
                         "change", "Undoing this would archive a pool that has customers in it.")};
    return {};
}

} // namespace kechi
