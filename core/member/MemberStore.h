#pragma once

#include "core/member/Member.h"

#include <QList>
#include <optional>

namespace kechi {

class Session;

// Users with their roles.
class MemberStore {
public:
    explicit MemberStore(Session& session) : m_session(session) {}

    std::optional<Member> find(MemberId id);
    // By the name they sign in with: exactly, else past case and width.
    std::optional<Member> findByName(const QString& name);
    QList<Member> all(); // the disabled ones too, in the order in which they were added

    // None: the name is taken. Its id and version are not looked at.
    std::optional<MemberId> add(const Member& member);
    bool update(const Member& member); // with the roles; false: stale or gone

private:
    void setRoles(MemberId member, Roles roles);

    Session& m_session;
};

} // namespace kechi
