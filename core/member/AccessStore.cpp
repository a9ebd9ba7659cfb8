#include "core/member/AccessStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kTeam = uR"(
    WITH RECURSIVE below (id) AS (
        SELECT id FROM department WHERE id = :department
        UNION
        SELECT d.id FROM department d JOIN below b ON d.parent_id = b.id)
    SELECT id FROM member WHERE department_id IN (SELECT id FROM below))"_s;

static const QString kManagedPools = uR"(
    SELECT pool_id FROM pool_member WHERE member_id = :member AND is_manager)"_s;

static const QString kOpenPools = uR"(
    SELECT p.id FROM pool p
    WHERE NOT p.archived
      AND (NOT p.members_only
           OR EXISTS (SELECT 1 FROM pool_member m
                      WHERE m.pool_id = p.id AND m.member_id = :member)))"_s;

static const QString kStandings = uR"(
    SELECT o.customer_id, o.pool_id, o.owner_id, l.id IS NOT NULL, COALESCE(l.may_write, FALSE),
           EXISTS (SELECT 1 FROM service_case s
                   WHERE s.customer_id = o.customer_id AND s.member_id = :agent
                     AND s.state <> 'closed')
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    LEFT JOIN collaborator l ON l.customer_id = o.customer_id AND l.member_id = :collaborator
                            AND (l.until IS NULL OR l.until > :now)
    WHERE o.customer_id IN (%1))"_s;

// In the order of the SELECT list above.
static Standing readStanding(Row& row)
{
    return {.customer = row.take<CustomerId>(),
            .pool = row.take<PoolId>(),
            .owner = row.take<MemberId>(),
            .isShared = row.take<bool>(),
            .isSharedForWriting = row.take<bool>(),
            .isOwnCase = row.take<bool>()};
}

template <typename Table>
static QSet<Id<Table>> idsIn(Session& session, const QString& sql, const Params& params)
{
    QSet<Id<Table>> ids;
    session.each(sql, params, [&](Row& row) { ids.insert(row.take<Id<Table>>()); });
    return ids;
}

QSet<MemberId> AccessStore::teamOf(DepartmentId department)
{
    return idsIn<MemberTable>(m_session, kTeam, {{"department", department}});
}

QSet<PoolId> AccessStore::poolsManagedBy(MemberId member)
{
    return idsIn<PoolTable>(m_session, kManagedPools, {{"member", member}});
}

QSet<PoolId> AccessStore::poolsOpenTo(MemberId member)
{
    return idsIn<PoolTable>(m_session, kOpenPools, {{"member", member}});
}

QList<Standing> AccessStore::standings(const QList<CustomerId>& customers, MemberId towards)
{
    constexpr qsizetype kChunk = 5000; // ids in one parameter
    const QString sql = kStandings.arg(m_session.dialect().idsOf(u"customers"_s));
    QList<Standing> found;
    for (qsizetype from = 0; from < customers.size(); from += kChunk)
        found += m_session.list(sql,
                                {{"agent", towards},
                                 {"collaborator", towards},
                                 {"now", m_now},
                                 {"customers", idList(customers.mid(from, kChunk))}},
                                readStanding);
    return found;
}

} // namespace kechi
