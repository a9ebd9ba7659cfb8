#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/member/Member.h"

#include <QList>

namespace kechi {

class Database;
class Session;

// Everybody, for lists and pickers.
struct Team {
    QList<Member> members = {}; // by full name, the disabled ones last
    QList<Department> departments = {};

    const Member* find(MemberId id) const; // null: not there
};

// Users: who is here, what they may do, who stands in for them.
class TeamService {
public:
    TeamService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<Team> team(MemberId me);                         // for every active user
    Result<Member> named(MemberId me, const QString& name); // by the name they sign in with

    Result<Member> add(MemberId me, const Member& member, const QString& password);
    // All but the password. Conflict: somebody saved since `member.version`.
    Result<Member> edit(MemberId me, const Member& member);
    // What they own stays with them and in their managers' sight until it is handed over.
    Result<Member> disable(MemberId me, MemberId member, int version);

private:
    Result<Done> mayManage(Session& session, MemberId me) const;
    Result<Member> save(Session& session, const Member& member) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
