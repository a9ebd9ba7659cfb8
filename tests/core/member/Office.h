#pragma once

#include "core/db/Session.h"
#include "core/member/CredentialStore.h"
#include "core/member/MemberStore.h"
#include "core/member/PasswordHash.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

namespace kechi {

// A workspace with people in it, made without asking anybody.
struct Office {
    MemberId hire(const QString& name, Roles roles, const QString& password = {})
    {
        return hire({.name = name, .fullName = name, .roles = roles}, password);
    }

    MemberId hire(const Member& member, const QString& password = {})
    {
        const QString hash = password.isEmpty() ? QString() : *hashOf(password);
        const Result<MemberId> id = db->write({.what = QStringLiteral("test"), .at = clock.now()},
                                              [&](Session& session) -> Result<MemberId> {
                                                  const MemberId added =
                                                      *MemberStore(session).add(member);
                                                  if (!hash.isEmpty())
                                                      CredentialStore(session).set(added, hash);
                                                  return added;
                                              });
        REQUIRE(id);
        return *id;
    }

    Member find(MemberId id)
    {
        return *db->read([&](Session& session) -> Result<Member> {
            return MemberStore(session).find(id).value_or(Member{});
        });
    }

    qint64 countLogged(const QString& what)
    {
        return db.value<qint64>(
            QStringLiteral("SELECT COUNT(*) FROM access_log WHERE what = :what"), {{"what", what}});
    }

    TestDb db;
    FixedClock clock;
};

} // namespace kechi
