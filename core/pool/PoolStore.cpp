#include "core/pool/PoolStore.h"

#include "core/base/Text.h"
#include "core/db/Session.h"
#include "core/member/ReadScopeStore.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, name, members_only, recycle_untouched, recycle_untouched_days, archived, version
    FROM pool )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kFindByName = kSelect + u"WHERE name_key = :key AND NOT archived"_s;
static const QString kAll = kSelect + u"WHERE NOT archived ORDER BY id"_s;

static const QString kFirst = uR"(
    SELECT MIN(id) FROM pool WHERE NOT archived)"_s;

static const QString kCounts = uR"(
    SELECT o.pool_id, COUNT(*) - COUNT(o.owner_id), COUNT(o.owner_id)
    FROM ownership o JOIN customer c ON c.id = o.customer_id
    WHERE c.deleted_at IS NULL AND %1
    GROUP BY o.pool_id)"_s;

static const QString kHasCustomer = uR"(
    SELECT 1 FROM ownership WHERE pool_id = :pool LIMIT 1)"_s;

static const QString kAdd = uR"(
    INSERT INTO pool (name, name_key, members_only, recycle_untouched, recycle_untouched_days)
    VALUES (:name, :key, :membersOnly, :recycle, :days)
    ON CONFLICT (name_key) DO NOTHING
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE pool
    SET name = :name, name_key = :key, members_only = :membersOnly, recycle_untouched = :recycle,
        recycle_untouched_days = :days, archived = :archived, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kMembers = uR"(
    SELECT member_id, is_manager FROM pool_member WHERE pool_id = :pool ORDER BY member_id)"_s;

static const QString kIsMember = uR"(
    SELECT 1 FROM pool_member WHERE pool_id = :pool AND member_id = :member)"_s;

static const QString kAddMember = uR"(
    INSERT INTO pool_member (pool_id, member_id, is_manager) VALUES (:pool, :member, :isManager)
    ON CONFLICT (pool_id, member_id) DO UPDATE SET is_manager = excluded.is_manager)"_s;

static const QString kRemoveMember = uR"(
    DELETE FROM pool_member WHERE pool_id = :pool AND member_id = :member)"_s;

static Pool readPool(Row& row)
{
    return {.id = row.take<PoolId>(),
            .name = row.take<QString>(),
            .rule = {.membersOnly = row.take<bool>(),
                     .recycleUntouched = row.take<bool>(),
                     .recycleUntouchedDays = row.take<int>()},
            .isArchived = row.take<bool>(),
            .version = row.take<int>()};
}

static Params fieldsOf(const Pool& pool)
{
    return {{"name", pool.name},
            {"key", folded(pool.name.trimmed())},
            {"membersOnly", pool.rule.membersOnly},
            {"recycle", pool.rule.recycleUntouched},
            {"days", pool.rule.recycleUntouchedDays}};
}

std::optional<Pool> PoolStore::find(PoolId id)
{
    return m_session.first(kFind, {{"id", id}}, readPool);
}

std::optional<Pool> PoolStore::findByName(const QString& name)
{
    return m_session.first(kFindByName, {{"key", folded(name.trimmed())}}, readPool);
}

QList<Pool> PoolStore::all()
{
    return m_session.list(kAll, {}, readPool);
}

PoolId PoolStore::first()
{
    return m_session.value<PoolId>(kFirst).value_or(PoolId{});
}

bool PoolStore::isEmpty(PoolId pool)
{
    return !m_session.value<int>(kHasCustomer, {{"pool", pool}}).has_value();
}

QList<PoolCount> PoolStore::counts(const ReadScope& scope, const QDateTime& now)
{
    const SqlCondition where = whereCovered(scope, now, m_session);
    return m_session.list(kCounts.arg(where.sql), where.params, [](Row& row) {
        return PoolCount{
            .pool = row.take<PoolId>(), .open = row.take<qint64>(), .owned = row.take<qint64>()};
    });
}

std::optional<PoolId> PoolStore::add(const Pool& pool)
{
    m_session.changes().pools = true;
    return m_session.value<PoolId>(kAdd, fieldsOf(pool));
}

bool PoolStore::update(const Pool& pool)
{
    m_session.changes().pools = true;
    Params params = fieldsOf(pool);
    params +=
        {Param("archived", pool.isArchived), Param("id", pool.id), Param("version", pool.version)};
    return m_session.exec(kUpdate, params) > 0;
}

QList<PoolMember> PoolStore::members(PoolId pool)
{
    return m_session.list(kMembers, {{"pool", pool}}, [](Row& row) {
        return PoolMember{.member = row.take<MemberId>(), .isManager = row.take<bool>()};
    });
}

bool PoolStore::isMember(PoolId pool, MemberId member)
{
    return m_session.value<int>(kIsMember, {{"pool", pool}, {"member", member}}).has_value();
}

void PoolStore::setMembers(PoolId pool, const QList<PoolMember>& members)
{
    QSet<MemberId> wanted;
    for (const PoolMember& member : members) {
        wanted.insert(member.member);
        m_session.exec(
            kAddMember,
            {{"pool", pool}, {"member", member.member}, {"isManager", member.isManager}});
    }
    for (const PoolMember& now : this->members(pool)) {
        if (!wanted.contains(now.member))
            m_session.exec(kRemoveMember, {{"pool", pool}, {"member", now.member}});
    }
    m_session.changes().pools = true;
}

} // namespace kechi
