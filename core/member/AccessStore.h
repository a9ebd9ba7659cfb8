#pragma once

#include "core/member/Access.h"

#include <QList>

namespace kechi {

class Session;

// What the permission predicate needs to know of departments, pools and customers.
class AccessStore {
public:
    AccessStore(Session& session, const QDateTime& now) : m_session(session), m_now(now) {}

    // Who is in the department or below, the disabled ones too: what they own is not lost.
    QSet<MemberId> teamOf(DepartmentId department);
    QSet<PoolId> poolsManagedBy(MemberId member);
    QSet<PoolId> poolsOpenTo(MemberId member); // the archived ones left out

    // In no order; customers that are not there, or in the recycle bin, are left out.
    QList<Standing> standings(const QList<CustomerId>& customers, MemberId towards);

private:
    Session& m_session;
    QDateTime m_now;
};

} // namespace kechi
