#pragma once

#include "core/base/Result.h"
#include "core/member/Access.h"
#include "core/pool/Pool.h"
#include "core/pool/WhatIf.h"

namespace kechi {

class Session;

// Inside a running transaction: what another rule would do to a pool, before anybody saves it.
class WhatIfDesk {
public:
    WhatIfDesk(Session& session, const Actor& actor, const QDateTime& now)
        : m_session(session), m_actor(actor), m_now(now)
    {
    }

    Result<WhatIf> answer(PoolId pool, const PoolRule& rule);

private:
    Session& m_session;
    Actor m_actor;
    QDateTime m_now;
};

} // namespace kechi
