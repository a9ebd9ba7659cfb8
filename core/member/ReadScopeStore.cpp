#include "core/member/ReadScopeStore.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kOwners = u"o.owner_id IN (%1)"_s;
static const QString kWholePools = u"o.pool_id IN (%1)"_s;
static const QString kOpenPools = u"(o.owner_id IS NULL AND o.pool_id IN (%1))"_s;

static const QString kShared = uR"(o.customer_id IN (
    SELECT customer_id FROM collaborator
    WHERE member_id = :scopeShared AND (until IS NULL OR until > :scopeNow)))"_s;

static const QString kCases = uR"(o.customer_id IN (
    SELECT customer_id FROM service_case WHERE member_id = :scopeCases AND state <> 'closed'))"_s;

SqlCondition whereCovered(const ReadScope& scope, const QDateTime& now, const Session& session)
{
    if (scope.everything)
        return {.sql = u"TRUE"_s};
    QStringList parts;
    Params params;
    const auto addIds = [&](const QString& part, const char* name, const auto& ids) {
        if (ids.isEmpty())
            return;
        parts += part.arg(session.dialect().idsOf(QLatin1String(name)));
        params += Param(name, idList(ids));
    };
    addIds(kOwners, "scopeOwners", scope.owners);
    addIds(kWholePools, "scopeWholePools", scope.wholePools);
    addIds(kOpenPools, "scopeOpenPools", scope.openPools);
    if (scope.shared) {
        parts += kShared;
        params += {Param("scopeShared", scope.shared), Param("scopeNow", now)};
    }
    if (scope.cases) {
        parts += kCases;
        params += Param("scopeCases", scope.cases);
    }
    if (parts.isEmpty())
        return {.sql = u"FALSE"_s};
    return {.sql = u'(' + parts.join(u" OR "_s) + u')', .params = params};
}

} // namespace kechi
