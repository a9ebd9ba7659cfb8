#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/member/Member.h"

namespace kechi {

class Database;
struct Credential;

// Who somebody is. Wrong names, wrong passwords and disabled users get the same words in
// the same time; after some misses one waits longer and longer, for a name that nobody has not:
// within a workspace names are no secret. Sign-ins are logged.
class SignInService {
public:
    SignInService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // Denied: wrong, or to be tried again in so many seconds. In a read-only workspace
    // nothing is counted or logged.
    Result<Member> signIn(const QString& name, const QString& password);

    Result<Done> changePassword(MemberId me, const QString& old, const QString& password);
    // By who may change users; for others than oneself.
    Result<Done> resetPassword(MemberId me, MemberId member, const QString& password);

private:
    struct Known;
    Result<Known> look(const QString& name);
    Result<Known> look(MemberId member);
    Result<Done> prove(const Known& known, const QString& password, const Error& ifWrong);
    Result<Done> countMiss(const Known& known);
    int admit(const Known& known);
    Result<Done> whyNotReset(MemberId me, MemberId member, const QString& password);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
