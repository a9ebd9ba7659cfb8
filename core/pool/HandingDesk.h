#pragma once

#include "core/member/Access.h"
#include "core/pool/CustodyDesk.h"

namespace kechi {

// What a person wants done with customers. `Drop…` become one of the others, customer by
// customer.
struct Handing {
    enum class Kind { Claim, Give, Release, Move, DropOnOwner, DropOnOpenSea };

    Kind kind = Kind::Claim;
    MemberId receiver = {}; // of Give and DropOnOwner
    PoolId pool = {};       // of Move; of Release and DropOnOpenSea, none: where each is
    QString reason = {};
};

// Inside a running transaction: hands customers from one to another for a person. May they?
// Do the rules allow it? Then it is done, or, for a preview, counted as if it were: preview
// and act take the same way, so that they cannot say different things.
class HandingDesk {
public:
    HandingDesk(Session& session, const Actor& actor, const QDateTime& now, const Handing& handing);

    std::optional<Error> hand(const Standing& customer);
    std::optional<Error> pretend(const Standing& customer); // writes nothing

    const std::optional<Member>& receiver() const { return m_receiver; } // none: nobody, or no such
    int held(MemberId owner) { return m_custody.held(owner); }

private:
    Handing::Kind kindFor(const Standing& customer) const;
    std::optional<Error> whyNotAllowed(Handing::Kind kind, const Standing& customer) const;
    std::optional<Error> whyNotReceiver() const;
    std::optional<Error> whyNotPool() const;
    std::optional<Error> act(Handing::Kind kind, CustomerId customer);
    std::optional<Error> whyNotByRule(Handing::Kind kind, CustomerId customer);

    Actor m_actor;
    Handing m_handing;
    CustodyDesk m_custody;
    std::optional<Member> m_receiver;
    std::optional<Pool> m_pool;
};

} // namespace kechi
