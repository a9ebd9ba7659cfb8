#include "core/facts/FactsStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFacts = uR"(
    SELECT c.id, c.stage, c.need, o.pool_id, o.owner_id, o.owned_since
    FROM customer c JOIN ownership o ON o.customer_id = c.id
    WHERE c.id IN (%1) AND c.deleted_at IS NULL)"_s;

static const QString kOwners = uR"(
    SELECT customer_id, owner_id, since, until
    FROM custody
    WHERE customer_id IN (%1) AND owner_id IS NOT NULL
    ORDER BY customer_id, id)"_s;

static const QString kCollaborators = uR"(
    SELECT customer_id, member_id, until
    FROM collaborator
    WHERE customer_id IN (%1))"_s;

static const QString kLeaves = uR"(
    SELECT id, stand_in_id, leave_from, leave_to
    FROM member
    WHERE stand_in_id IS NOT NULL AND leave_from IS NOT NULL)"_s;

static const QString kHasChangedRules = uR"(
    SELECT 1
    FROM journal
    WHERE change_id = :change AND table_name IN ('pool', 'member', 'setting')
    LIMIT 1)"_s;

static const QString kCount = uR"(
    SELECT COUNT(*) FROM customer)"_s;

static const QString kAfter = uR"(
    SELECT id FROM customer WHERE id > :after ORDER BY id LIMIT :limit)"_s;

static const QString kIn = uR"(
    SELECT customer_id FROM ownership WHERE pool_id = :pool)"_s;

static const QString kEverOwnedBy = uR"(
    SELECT DISTINCT customer_id FROM custody WHERE owner_id = :member)"_s;

static const QString kScoredBefore = uR"(
    SELECT customer_id
    FROM score
    WHERE scored_at < :day AND customer_id > :after
      AND (interaction > 0 OR purchase > 0
           OR EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = score.customer_id))
    ORDER BY customer_id
    LIMIT :limit)"_s;

static CustomerId readId(Row& row)
{
    return row.take<CustomerId>();
}

QList<CustomerFacts> FactsStore::facts(const QList<CustomerId>& customers)
{
    return m_session.list(kFacts.arg(m_session.dialect().idsOf(u"customers"_s)),
                          {{"customers", idList(customers)}}, [](Row& row) {
                              return CustomerFacts{.customer = row.take<CustomerId>(),
                                                   .stage = stageOf(row.take<QString>()),
                                                   .need = row.take<QString>(),
                                                   .pool = row.take<PoolId>(),
                                                   .owner = row.take<MemberId>(),
                                                   .ownedSince = row.take<QDateTime>()};
                          });
}

QHash<CustomerId, QList<OwnerSpan>> FactsStore::owners(const QList<CustomerId>& customers)
{
    QHash<CustomerId, QList<OwnerSpan>> owners;
    m_session.each(kOwners.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       owners[row.take<CustomerId>()].append({.owner = row.take<MemberId>(),
                                                              .since = row.take<QDateTime>(),
                                                              .until = row.take<QDateTime>()});
                   });
    return owners;
}

QHash<CustomerId, QList<CollaboratorSpan>>
FactsStore::collaborators(const QList<CustomerId>& customers)
{
    QHash<CustomerId, QList<CollaboratorSpan>> collaborators;
    m_session.each(kCollaborators.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       collaborators[row.take<CustomerId>()].append(
                           {.member = row.take<MemberId>(), .until = row.take<QDateTime>()});
                   });
    return collaborators;
}

QHash<MemberId, Leave> FactsStore::leaves()
{
    QHash<MemberId, Leave> leaves;
    m_session.each(kLeaves, {}, [&](Row& row) {
        const auto member = row.take<MemberId>();
        leaves.insert(member, Leave{.standIn = row.take<MemberId>(),
                                    .from = row.take<QDate>(),
                                    .to = row.take<QDate>()});
    });
    return leaves;
}

bool FactsStore::hasChangedRules(ChangeId change)
{
    return m_session.value<int>(kHasChangedRules, {{"change", change}}).has_value();
}

QList<CustomerId> FactsStore::scoredBefore(const QDateTime& day, CustomerId after, int limit)
{
    return m_session.list(kScoredBefore, {{"day", day}, {"after", after.value}, {"limit", limit}},
                          readId);
}

qint64 FactsStore::countCustomers()
{
    return m_session.value<qint64>(kCount).value_or(0);
}

QList<CustomerId> FactsStore::customersAfter(CustomerId after, int limit)
{
    return m_session.list(kAfter, {{"after", after.value}, {"limit", limit}}, readId);
}

QList<CustomerId> FactsStore::customersIn(PoolId pool)
{
    return m_session.list(kIn, {{"pool", pool}}, readId);
}

QList<CustomerId> FactsStore::everOwnedBy(MemberId member)
{
    return m_session.list(kEverOwnedBy, {{"member", member}}, readId);
}

} // namespace kechi
