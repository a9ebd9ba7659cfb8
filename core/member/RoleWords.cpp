#include "core/member/RoleWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

QString keyOf(Role role)
{
    switch (role) {
    case Role::Administrator: return u"administrator"_s;
    case Role::Owner: return u"owner"_s;
    case Role::Manager: return u"manager"_s;
    case Role::Salesperson: return u"salesperson"_s;
    case Role::ServiceAgent: return u"service_agent"_s;
    case Role::Marketing: return u"marketing"_s;
    case Role::Auditor: return u"auditor"_s;
    }
    return {};
}

std::optional<Role> roleOf(const QString& key)
{
    for (const Role role : kRoles) {
        if (keyOf(role) == key)
            return role;
    }
    return {};
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Administrator: return QCoreApplication::translate("member", "Administrator");
    case Role::Owner: return QCoreApplication::translate("member", "Owner of the company");
    case Role::Manager: return QCoreApplication::translate("member", "Manager");
    case Role::Salesperson: return QCoreApplication::translate("member", "Salesperson");
    case Role::ServiceAgent: return QCoreApplication::translate("member", "Service agent");
    case Role::Marketing: return QCoreApplication::translate("member", "Marketing");
    case Role::Auditor: return QCoreApplication::translate("member", "Auditor");
    }
    return {};
}

QString keyOf(MemberState state)
{
    switch (state) {
    case MemberState::Active: return u"active"_s;
    case MemberState::OnLeave: return u"on_leave"_s;
    case MemberState::Disabled: return u"disabled"_s;
    }
    return {};
}

MemberState memberStateOf(const QString& key)
{
    for (const MemberState state : {MemberState::Active, MemberState::OnLeave}) {
        if (keyOf(state) == key)
            return state;
    }
    return MemberState::Disabled;
}

QString nameOf(MemberState state)
{
    switch (state) {
    case MemberState::Active: return QCoreApplication::translate("member", "Active");
    case MemberState::OnLeave: return QCoreApplication::translate("member", "On leave");
    case MemberState::Disabled: return QCoreApplication::translate("member", "Disabled");
    }
    return {};
}

} // namespace kechi
