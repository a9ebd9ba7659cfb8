#pragma once

#include "core/member/Access.h"
#include "core/pool/PoolView.h"

#include <QDateTime>

namespace kechi {

class Session;

// Inside a running transaction: pools as a person sees them, and what that person may change
// of them.
class PoolDesk {
public:
    PoolDesk(Session& session, const Actor& actor, const QDateTime& now)
        : m_session(session), m_actor(actor), m_now(now)
    {
    }

    QList<PoolView> pools(); // those that concern the person
    Result<Pool> add(const Pool& pool, const QList<PoolPerson>& people);
    // Deadlines follow a changed rule in the same act.
    Result<Pool> update(const Pool& pool, const QList<PoolPerson>& people);
    Result<Done> archive(PoolId pool, int version);

private:
    bool concerns(const PoolView& view) const;
    std::optional<Error> whyNotName(const Pool& pool);
    std::optional<Error> whyNotPeople(const QList<PoolPerson>& people);
    std::optional<Error> whyNotChange(const Pool& before, const Pool& after, bool samePeople) const;

    Session& m_session;
    Actor m_actor;
    QDateTime m_now;
};

} // namespace kechi
