#include "core/member/MemberRules.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace kechi {

static constexpr int kLongestName = 100;
static constexpr int kMostHeld = 1'000'000;

static std::optional<Error> invalid(const QString& text)
{
    return Error{Error::Code::Invalid, text};
}

Member tidied(Member member)
{
    member.name = cleaned(member.name).trimmed();
    member.fullName = cleaned(member.fullName).simplified();
    if (member.fullName.isEmpty())
        member.fullName = member.name;
    return member;
}

static bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

static std::optional<Error> whyNotName(const QString& name)
{
    if (name.isEmpty())
        return invalid(
            QCoreApplication::translate("member", "A user needs a name to sign in with."));
    if (name.size() > kLongestName || hasControls(name))
        return invalid(QCoreApplication::translate(
            "member", "A user's name is one line of at most 100 characters."));
    return {};
}

static std::optional<Error> whyNotLeave(const Member& member)
{
    if (member.leaveTo.isValid() && member.leaveFrom.isValid() && member.leaveTo < member.leaveFrom)
        return invalid(QCoreApplication::translate("member", "The leave ends before it begins."));
    if (member.standIn && member.standIn == member.id)
        return invalid(QCoreApplication::translate(
                           "member", "Somebody else must stand in for %1 during the leave.")
                           .arg(member.fullName));
    return {};
}

std::optional<Error> whyNotMember(const Member& member)
{
    if (auto refusal = whyNotName(member.name))
        return refusal;
    if (member.fullName.size() > kLongestName)
        return invalid(QCoreApplication::translate(
            "member", "A user's name is one line of at most 100 characters."));
    if (member.isActive() && !member.roles)
        return invalid(QCoreApplication::translate("member", "Choose at least one role for %1.")
                           .arg(member.fullName));
    if (member.experience < 1 || member.experience > 5)
        return invalid(
            QCoreApplication::translate("member", "The experience level is between 1 and 5."));
    if (member.holdingLimit && (*member.holdingLimit < 0 || *member.holdingLimit > kMostHeld))
        return invalid(QCoreApplication::translate(
            "member", "The holding limit is a number of customers between 0 and 1,000,000."));
    return whyNotLeave(member);
}

static int countActive(const QList<Member>& team, Role role)
{
    return int(std::count_if(team.begin(), team.end(), [&](const Member& member) {
        return member.isActive() && member.roles.testFlag(role);
    }));
}

std::optional<Error> whyNotLast(const QList<Member>& team, const Member& changed)
{
    QList<Member> after = team;
    for (Member& member : after) {
        if (member.id == changed.id)
            member = changed;
    }
    const auto loses = [&](Role role) {
        return countActive(team, role) > 0 && countActive(after, role) == 0;
    };
    if (loses(Role::Administrator))
        return invalid(QCoreApplication::translate(
                           "member",
                           "%1 is the last active administrator. Make somebody else administrator "
                           "first.")
                           .arg(changed.fullName));
    if (loses(Role::Owner))
        return invalid(
            QCoreApplication::translate(
                "member",
                "%1 is the last active user who is owner of the company. Give this role to "
                "somebody else first.")
                .arg(changed.fullName));
    return {};
}

static const Department* find(const QList<Department>& departments, DepartmentId id)
{
    const auto found = std::find_if(departments.begin(), departments.end(),
                                    [&](const Department& each) { return each.id == id; });
    return found == departments.end() ? nullptr : &*found;
}

// Counted, so that a ring that should not be there ends too.
static bool isBelow(const QList<Department>& departments, DepartmentId id, DepartmentId top)
{
    const Department* at = find(departments, id);
    for (qsizetype steps = 0; at && steps <= departments.size(); ++steps) {
        if (at->id == top)
            return true;
        at = find(departments, at->parent);
    }
    return false;
}

std::optional<Error> whyNotDepartment(const QList<Department>& departments,
                                      const Department& changed)
{
    if (changed.name.isEmpty() || changed.name.size() > kLongestName)
        return invalid(QCoreApplication::translate(
            "member", "A department needs a name of at most 100 characters."));
    if (changed.parent && !find(departments, changed.parent))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "member", "The department above it is not there any longer.")};
    if (changed.id && isBelow(departments, changed.parent, changed.id))
        return invalid(
            QCoreApplication::translate("member", "The department %1 cannot be put below itself.")
                .arg(changed.name));
    for (const Department& other : departments) {
        if (other.id != changed.id && other.parent == changed.parent &&
            folded(other.name) == folded(changed.name))
            return Error{
                Error::Code::Conflict,
                QCoreApplication::translate("member", "There is already a department %1 here.")
                    .arg(other.name)};
    }
    return {};
}

} // namespace kechi
