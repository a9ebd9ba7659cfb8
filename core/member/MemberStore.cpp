#include "core/member/MemberStore.h"

#include "core/base/Text.h"
#include "core/db/Session.h"
#include "core/member/RoleWords.h"

using namespace Qt::StringLiterals;

namespace kechi {

// A member has a role once at most, so their sum is the flags.
static const QString kSelect = uR"(
    SELECT m.id, m.name, m.full_name, m.department_id, m.state, m.leave_from, m.leave_to,
           m.stand_in_id, m.experience, m.holding_limit,
           (SELECT COALESCE(SUM(CASE r.role WHEN 'administrator' THEN 1 WHEN 'owner' THEN 2
                                            WHEN 'manager' THEN 4 WHEN 'salesperson' THEN 8
                                            WHEN 'service_agent' THEN 16 WHEN 'marketing' THEN 32
                                            WHEN 'auditor' THEN 64 ELSE 0 END), 0)
            FROM member_role r WHERE r.member_id = m.id),
           m.version
    FROM member m )"_s;

static const QString kFind = kSelect + u"WHERE m.id = :id"_s;
static const QString kFindByName = kSelect + u"WHERE m.name = :name"_s;
static const QString kAll = kSelect + u"ORDER BY m.id"_s;

static const QString kAdd = uR"(
    INSERT INTO member (name, full_name, department_id, state, leave_from, leave_to, stand_in_id,
                        experience, holding_limit)
    VALUES (:name, :fullName, :department, :state, :leaveFrom, :leaveTo, :standIn, :experience,
            :holdingLimit)
    ON CONFLICT (name) DO NOTHING
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE member
    SET name = :name, full_name = :fullName, department_id = :department, state = :state,
        leave_from = :leaveFrom, leave_to = :leaveTo, stand_in_id = :standIn,
        experience = :experience, holding_limit = :holdingLimit, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kAddRole = uR"(
    INSERT INTO member_role (member_id, role) VALUES (:member, :role)
    ON CONFLICT (member_id, role) DO NOTHING)"_s;

static const QString kRemoveRole = uR"(
    DELETE FROM member_role WHERE member_id = :member AND role = :role)"_s;

// In the order of the SELECT list above.
static Member readMember(Row& row)
{
    return {.id = row.take<MemberId>(),
            .name = row.take<QString>(),
            .fullName = row.take<QString>(),
            .department = row.take<DepartmentId>(),
            .state = memberStateOf(row.take<QString>()),
            .leaveFrom = row.take<QDate>(),
            .leaveTo = row.take<QDate>(),
            .standIn = row.take<MemberId>(),
            .experience = row.take<int>(),
            .holdingLimit = row.take<std::optional<int>>(),
            .roles = Roles::fromInt(row.take<int>()),
            .version = row.take<int>()};
}

static Params fieldsOf(const Member& member)
{
    return {{"name", member.name},
            {"fullName", member.fullName},
            {"department", member.department},
            {"state", keyOf(member.state)},
            {"leaveFrom", member.leaveFrom},
            {"leaveTo", member.leaveTo},
            {"standIn", member.standIn},
            {"experience", member.experience},
            {"holdingLimit", member.holdingLimit}};
}

std::optional<Member> MemberStore::find(MemberId id)
{
    return m_session.first(kFind, {{"id", id}}, readMember);
}

std::optional<Member> MemberStore::findByName(const QString& name)
{
    const QString wanted = cleaned(name).trimmed();
    if (auto found = m_session.first(kFindByName, {{"name", wanted}}, readMember))
        return found;
    const QString key = folded(wanted);
    for (const Member& member : all()) {
        if (folded(member.name) == key)
            return member;
    }
    return {};
}

QList<Member> MemberStore::all()
{
    return m_session.list(kAll, {}, readMember);
}

std::optional<MemberId> MemberStore::add(const Member& member)
{
    const auto id = m_session.value<MemberId>(kAdd, fieldsOf(member));
    if (id)
        setRoles(*id, member.roles);
    return id;
}

bool MemberStore::update(const Member& member)
{
    const Params params = fieldsOf(member) + Params{{"id", member.id}, {"version", member.version}};
    if (m_session.exec(kUpdate, params) == 0)
        return false;
    setRoles(member.id, member.roles);
    return true;
}

void MemberStore::setRoles(MemberId member, Roles roles)
{
    for (const Role role : kRoles)
        m_session.exec(roles.testFlag(role) ? kAddRole : kRemoveRole,
                       {{"member", member}, {"role", keyOf(role)}});
    m_session.changes().team = true;
}

} // namespace kechi
