#include "core/member/TeamService.h"

#include "core/base/Text.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/CredentialStore.h"
#include "core/member/DepartmentStore.h"
#include "core/member/MemberRules.h"
#include "core/member/MemberStore.h"
#include "core/member/PasswordHash.h"
#include "core/member/PasswordRules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error notFound(const QString& text)
{
    return {Error::Code::NotFound, text};
}

static Error noSuchUser()
{
    return notFound(QCoreApplication::translate("member", "There is no such user."));
}

static Error nameTaken(const QString& name)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("member", "There is already a user “%1”.").arg(name)};
}

static void sortForReading(QList<Member>& members)
{
    QHash<MemberId, QString> keys;
    for (const Member& member : std::as_const(members))
        keys.insert(member.id, sortKey(member.fullName));
    std::stable_sort(members.begin(), members.end(), [&](const Member& a, const Member& b) {
        if (a.isActive() != b.isActive())
            return a.isActive();
        return keys[a.id] < keys[b.id];
    });
}

const Member* Team::find(MemberId id) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.id == id; });
    return found == members.end() ? nullptr : &*found;
}

Result<Team> TeamService::team(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<Team> {
        const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
        if (!actor)
            return actor.error();
        Team team{.members = MemberStore(session).all(),
                  .departments = DepartmentStore(session).all()};
        sortForReading(team.members);
        return team;
    });
}

Result<Member> TeamService::named(MemberId me, const QString& name)
{
    return m_database.read([&](Session& session) -> Result<Member> {
        const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
        if (!actor)
            return actor.error();
        const auto found = MemberStore(session).findByName(name);
        if (!found)
            return notFound(
                QCoreApplication::translate("member", "There is no user “%1”.").arg(name));
        return *found;
    });
}

Result<Done> TeamService::mayManage(Session& session, MemberId me) const
{
    const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
    if (!actor)
        return actor.error();
    if (auto refusal = whyNot(*actor, Action::ManageTeam))
        return *refusal;
    return Done{};
}

// Whom and what a member refers to must be there.
static std::optional<Error> whyNotPlace(Session& session, const Member& member)
{
    if (member.department && !DepartmentStore(session).find(member.department))
        return notFound(
            QCoreApplication::translate("member", "This department is not there any longer."));
    if (!member.standIn)
        return {};
    const auto standIn = MemberStore(session).find(member.standIn);
    if (!standIn)
        return noSuchUser();
    if (standIn->isActive())
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "member", "%1 no longer works here and cannot stand in for anybody.")
                     .arg(standIn->fullName)};
}

Result<Member> TeamService::add(MemberId me, const Member& wanted, const QString& password)
{
    const Member member = tidied(wanted);
    if (auto refusal = whyNotMember(member))
        return *refusal;
    if (auto refusal = whyNotPassword(password, member.name))
        return *refusal;
    const Result<QString> hash = hashOf(password); // slow, so before the transaction
    if (!hash)
        return hash.error();
    return m_database.write({.by = me, .what = u"add_user"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Member> {
                                const Result<Done> allowed = mayManage(session, me);
                                if (!allowed)
                                    return allowed.error();
                                if (auto refusal = whyNotPlace(session, member))
                                    return *refusal;
                                MemberStore members(session);
                                const auto same = members.findByName(member.name);
                                if (same)
                                    return nameTaken(same->name);
                                const auto id = members.add(member);
                                if (!id)
                                    return nameTaken(member.name);
                                CredentialStore(session).set(*id, *hash);
                                return *members.find(*id);
                            });
}

static bool isAwayAlike(const Member& a, const Member& b)
{
    return a.leaveFrom == b.leaveFrom && a.leaveTo == b.leaveTo && a.standIn == b.standIn;
}

Result<Member> TeamService::save(Session& session, const Member& member) const
{
    MemberStore members(session);
    const std::optional<Member> before = members.find(member.id);
    if (!before)
        return noSuchUser();
    if (auto refusal = whyNotMember(member))
        return *refusal;
    if (auto refusal = whyNotPlace(session, member))
        return *refusal;
    const auto same = members.findByName(member.name);
    if (same && same->id != member.id)
        return nameTaken(same->name);
    if (auto refusal = whyNotLast(members.all(), member))
        return *refusal;
    if (!members.update(member))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate(
                         "member", "Somebody has changed this user meanwhile. Look at it again "
                                   "before you save.")};
    if (!isAwayAlike(*before, member)) // whose follow-ups count is another matter now
        FactsDesk(session, m_clock.now()).recomputeOwned(member.id);
    return *members.find(member.id);
}

Result<Member> TeamService::edit(MemberId me, const Member& member)
{
    return m_database.write({.by = me, .what = u"edit_user"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Member> {
                                const Result<Done> allowed = mayManage(session, me);
                                if (!allowed)
                                    return allowed.error();
                                return save(session, tidied(member));
                            });
}

Result<Member> TeamService::disable(MemberId me, MemberId id, int version)
{
    return m_database.write({.by = me, .what = u"disable_user"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Member> {
                                const Result<Done> allowed = mayManage(session, me);
                                if (!allowed)
                                    return allowed.error();
                                auto member = MemberStore(session).find(id);
                                if (!member)
                                    return noSuchUser();
                                member->state = MemberState::Disabled;
                                member->version = version;
                                return save(session, *member);
                            });
}

} // namespace kechi
