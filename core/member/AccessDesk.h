#pragma once

#include "core/member/Access.h"

#include <QDateTime>
#include <QHash>

namespace kechi {

class Session;

// What lets somebody do something with a customer: who they are, and where it stands to them.
struct Permit {
    Actor actor = {};
    Standing standing = {};

    Disclosure disclosure() const { return disclosureOf(actor, standing); }
};

// Inside a running transaction: who acts, and where customers stand towards them. Always
// read fresh, so that somebody disabled a second ago is refused.
class AccessDesk {
public:
    AccessDesk(Session& session, const QDateTime& now) : m_session(session), m_now(now) {}

    Result<Actor> actor(MemberId me); // Denied: disabled, or not there
    std::optional<Standing> standing(CustomerId customer,
                                     const Actor& actor); // none: no such customer
    QHash<CustomerId, Standing> standings(const QList<CustomerId>& customers, const Actor& actor);

    // The standing if the actor may; else why not. What may not be read is "not found".
    Result<Standing> require(const Actor& actor, Action action, CustomerId customer);
    Result<Permit> permit(MemberId me, Action action, CustomerId customer); // both at once

private:
    Session& m_session;
    QDateTime m_now;
};

} // namespace kechi
