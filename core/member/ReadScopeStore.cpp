#include "core/member/ReadScopeStore.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kOwners = u"o.owner_id IN (%1)"_s;
static const QString kWholePools = u"o.pool_id IN (%1)"_s;
static const QString kOpenPools = u"(o.owner_id IS NULL AND o.pool_id IN (%1))"_s;

static const QString kShared = uR"(o.customer_id IN (
    SELECT customer_id FROM collaborator
    WHERE member_id = :%1Shared AND (until IS NULL OR until > :%1Now)))"_s;

static const QString kCases = uR"(o.customer_id IN (
    SELECT customer_id FROM service_case WHERE member_id = :%1Cases AND state <> 'closed'))"_s;

SqlCondition whereCovered(const ReadScope& scope, const QDateTime& now, const Session& session,
                          const QString& name)
{
    if (scope.everything)
        return {.sql = u"TRUE"_s};
    QStringList parts;
    Params params;
    const auto addIds = [&](const QString& part, const QString& which, const auto& ids) {
        if (ids.isEmpty())
            return;
        parts += part.arg(session.dialect().idsOf(name + which));
        params += Param(name + which, toSql(idList(ids)));
    };
    addIds(kOwners, u"Owners"_s, scope.owners);
    addIds(kWholePools, u"WholePools"_s, scope.wholePools);
    addIds(kOpenPools, u"OpenPools"_s, scope.openPools);
    if (scope.shared) {
        parts += kShared.arg(name);
        params +=
            {Param(name + u"Shared"_s, toSql(scope.shared)), Param(name + u"Now"_s, toSql(now))};
    }
    if (scope.cases) {
        parts += kCases.arg(name);
        params += Param(name + u"Cases"_s, toSql(scope.cases));
    }
    if (parts.isEmpty())
        return {.sql = u"FALSE"_s};
    return {.sql = u'(' + parts.join(u" OR "_s) + u')', .params = params};
}

} // namespace kechi
