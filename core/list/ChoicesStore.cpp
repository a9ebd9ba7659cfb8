#include "core/list/ChoicesStore.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kPools = uR"(
    SELECT id, name
    FROM pool
    WHERE id IN (SELECT o.pool_id FROM ownership o WHERE %1)
    ORDER BY id)"_s;

static const QString kOwners = uR"(
    SELECT id, COALESCE(NULLIF(full_name, ''), name)
    FROM member
    WHERE id IN (SELECT o.owner_id FROM ownership o WHERE %1))"_s;

static const QString kGrades = uR"(
    SELECT id, name FROM grade WHERE NOT archived ORDER BY position, id)"_s;

static const QString kTags = u"SELECT id, name FROM tag"_s;

static const QString kRegions = uR"(
    SELECT id, name FROM choice WHERE list = 'region' AND NOT archived ORDER BY position, id)"_s;

template <typename Key>
static QList<Named<Key>> named(Session& session, const QString& sql, const Params& params = {})
{
    return session.list(sql, params, [](Row& row) {
        return Named<Key>{.id = row.take<Key>(), .name = row.take<QString>()};
    });
}

template <typename Key>
static QList<Named<Key>> byName(QList<Named<Key>> list)
{
    std::sort(list.begin(), list.end(), [](const auto& one, const auto& other) {
        return std::pair(sortKey(one.name), one.id) < std::pair(sortKey(other.name), other.id);
    });
    return list;
}

FilterChoices ChoicesStore::choices()
{
    const SqlCondition read = whereCovered(readScopeOf(m_reader.actor), m_reader.now, m_session);
    const Roles wide = Role::Owner | Role::Administrator | Role::Manager | Role::ServiceAgent;
    const bool isWide = bool(m_reader.actor.roles & wide);
    return {.usualScope = isWide ? CustomerFilter::Scope::All : CustomerFilter::Scope::Mine,
            .pools = named<PoolId>(m_session, kPools.arg(read.sql), read.params),
            .owners = byName(named<MemberId>(m_session, kOwners.arg(read.sql), read.params)),
            .grades = named<GradeId>(m_session, kGrades),
            .tags = byName(named<TagId>(m_session, kTags)),
            .regions = named<ChoiceId>(m_session, kRegions)};
}

} // namespace kechi
