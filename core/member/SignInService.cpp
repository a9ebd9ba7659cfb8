#include "core/member/SignInService.h"

#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/member/AccessLogStore.h"
#include "core/member/CredentialStore.h"
#include "core/member/MemberStore.h"
#include "core/member/PasswordHash.h"
#include "core/member/PasswordRules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

// Whom a name or id means; neither member nor credential: nobody.
struct SignInService::Known {
    Member member = {};
    Credential credential = {};

    bool mayEnter() const { return member.id && member.isActive(); }
};

static Error denied(const QString& text)
{
    return {Error::Code::Denied, text};
}

static Error wrongNameOrPassword()
{
    return denied(QCoreApplication::translate("member", "The name or the password is wrong."));
}

static Error wrongOldPassword()
{
    return denied(QCoreApplication::translate("member", "The present password is wrong."));
}

static Error waitFor(int seconds)
{
    return denied(QCoreApplication::translate(
        "member", "There were too many wrong passwords. Try again in %n second(s).", nullptr,
        seconds));
}

static int secondsToWait(const Credential& credential, const QDateTime& now)
{
    return secondsToWait(credential.misses, credential.missedAt, now);
}

Result<SignInService::Known> SignInService::look(const QString& name)
{
    return m_database.read([&](Session& session) -> Result<Known> {
        const Member member = MemberStore(session).findByName(name).value_or(Member{});
        return Known{.member = member,
                     .credential = CredentialStore(session).find(member.id).value_or(Credential{})};
    });
}

Result<SignInService::Known> SignInService::look(MemberId id)
{
    return m_database.read([&](Session& session) -> Result<Known> {
        return Known{.member = MemberStore(session).find(id).value_or(Member{}),
                     .credential = CredentialStore(session).find(id).value_or(Credential{})};
    });
}

Result<Member> SignInService::signIn(const QString& name, const QString& password)
{
    const Result<Known> known = look(name);
    if (!known)
        return known.error();
    const Result<Done> proven = prove(*known, password, wrongNameOrPassword());
    if (!proven)
        return proven.error();
    // Somebody may have guessed many times at once: one right guess is none while one waits.
    if (const int seconds = admit(*known))
        return waitFor(seconds);
    return known->member;
}

// The slow part stands between two transactions, in none.
Result<Done> SignInService::prove(const Known& known, const QString& password, const Error& ifWrong)
{
    if (const int seconds = secondsToWait(known.credential, m_clock.now()))
        return waitFor(seconds);
    if (isHashOf(known.credential.hash, password) && known.mayEnter())
        return Done{};
    const Result<Done> counted = countMiss(known);
    return counted ? ifWrong : counted.error();
}

Result<Done> SignInService::countMiss(const Known& known)
{
    if (m_database.isReadOnly())
        return Done{};
    const QDateTime now = m_clock.now();
    return m_database.keep([&](Session& session) -> Result<Done> {
        CredentialStore(session).countMiss(known.member.id, now);
        AccessLogStore(session).add(
            {.at = now, .member = known.member.id, .what = u"wrong_password"_s});
        return Done{};
    });
}

// Seconds to wait; 0: let in. A full disk or a busy file keeps nobody from reading, it only
// leaves the sign-in unlogged.
int SignInService::admit(const Known& known)
{
    if (m_database.isReadOnly())
        return 0;
    const QDateTime now = m_clock.now();
    const Result<int> seconds = m_database.keep([&](Session& session) -> Result<int> {
        CredentialStore credentials(session);
        const Credential credential = credentials.find(known.member.id).value_or(Credential{});
        if (const int left = secondsToWait(credential, now))
            return left;
        if (credential.misses > 0)
            credentials.forgetMisses(known.member.id);
        AccessLogStore(session).add({.at = now, .member = known.member.id, .what = u"sign_in"_s});
        return 0;
    });
    return seconds ? *seconds : 0;
}

Result<Done> SignInService::changePassword(MemberId me, const QString& old, const QString& password)
{
    const Result<Known> known = look(me);
    if (!known)
        return known.error();
    if (auto refusal = whyNotPassword(password, known->member.name))
        return *refusal;
    const Result<Done> proven = prove(*known, old, wrongOldPassword());
    if (!proven)
        return proven;
    const Result<QString> hash = hashOf(password);
    if (!hash)
        return hash.error();
    const QDateTime now = m_clock.now();
    return m_database.keep([&](Session& session) -> Result<Done> {
        if (!CredentialStore(session).replace(me, known->credential.hash, *hash))
            return Error{Error::Code::Conflict,
                         QCoreApplication::translate(
                             "member", "The password has just been changed elsewhere.")};
        AccessLogStore(session).add({.at = now, .member = me, .what = u"password_changed"_s});
        return Done{};
    });
}

Result<Done> SignInService::whyNotReset(MemberId me, MemberId member, const QString& password)
{
    return m_database.read([&](Session& session) -> Result<Done> {
        const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::ManageTeam))
            return *refusal;
        const auto found = MemberStore(session).find(member);
        if (!found)
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate("member", "There is no such user.")};
        if (me == member)
            return denied(QCoreApplication::translate(
                "member", "Change your own password by giving the present one."));
        if (auto refusal = whyNotPassword(password, found->name))
            return *refusal;
        return Done{};
    });
}

Result<Done> SignInService::resetPassword(MemberId me, MemberId member, const QString& password)
{
    const Result<Done> allowed = whyNotReset(me, member, password);
    if (!allowed)
        return allowed;
    const Result<QString> hash = hashOf(password);
    if (!hash)
        return hash.error();
    const QDateTime now = m_clock.now();
    return m_database.keep([&](Session& session) -> Result<Done> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::ManageTeam))
            return *refusal;
        CredentialStore(session).set(member, *hash);
        AccessLogStore(session).add({.at = now,
                                     .member = me,
                                     .what = u"password_reset"_s,
                                     .detail = QString::number(member.value)});
        return Done{};
    });
}

} // namespace kechi
