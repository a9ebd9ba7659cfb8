#include "core/workspace/SetupService.h"

#include "core/base/Text.h"
#include "core/customer/ChoiceStore.h"
#include "core/customer/GradeStore.h"
#include "core/db/Database.h"
#include "core/member/CredentialStore.h"
#include "core/member/DepartmentStore.h"
#include "core/member/MemberRules.h"
#include "core/member/MemberStore.h"
#include "core/member/PasswordHash.h"
#include "core/member/PasswordRules.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/FirstChoices.h"
#include "core/workspace/SettingStore.h"
#include "core/workspace/WorkspaceRules.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kechi {

static QString company()
{
    return QCoreApplication::translate("setup", "Company");
}

static Error setUpAlready()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("setup", "This workspace has been set up already.")};
}

static WorkspaceSettings settingsOf(const NewWorkspace& wanted, const QDateTime& now)
{
    const QString name = cleaned(wanted.name).simplified();
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = name.isEmpty() ? company() : name,
            .timeZone = wanted.timeZone.isEmpty() ? defaultTimeZone() : wanted.timeZone,
            .createdAt = now};
}

static Member firstUser(const NewWorkspace& wanted)
{
    Roles roles = Role::Owner | Role::Administrator;
    roles.setFlag(Role::Salesperson, wanted.firstUserSells);
    return tidied({.name = wanted.userName, .fullName = wanted.fullName, .roles = roles});
}

static std::optional<Error> whyNotSetUp(const WorkspaceSettings& settings, const Member& first,
                                        const QString& password)
{
    if (auto refusal = whyNotSettings(settings))
        return refusal;
    if (auto refusal = whyNotMember(first))
        return refusal;
    return whyNotPassword(password, first.name);
}

static void addLists(Session& session)
{
    GradeStore grades(session);
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
        grades.findOrAdd(name);
    ChoiceStore choices(session);
    for (const ChoiceList list : allChoiceLists()) {
        for (const QString& name : firstChoices(list))
            choices.findOrAdd(list, name);
    }
}

Result<Done> SetupService::setUp(const NewWorkspace& wanted)
{
    const QDateTime now = m_clock.now();
    const WorkspaceSettings settings = settingsOf(wanted, now);
    const Member first = firstUser(wanted);
    if (auto refusal = whyNotSetUp(settings, first, wanted.password))
        return *refusal;
    const Result<QString> hash = hashOf(wanted.password); // slow, so before the transaction
    if (!hash)
        return hash.error();
    return m_database.write(
        {.what = u"new_workspace"_s, .at = now}, [&](Session& session) -> Result<Done> {
            MemberStore members(session);
            if (!members.all().isEmpty())
                return setUpAlready();
            Member member = first;
            member.department = DepartmentStore(session).add({.name = company()});
            const auto id = members.add(member);
            if (!id || !PoolStore(session).add({.name = wanted.poolName}))
                return setUpAlready();
            CredentialStore(session).set(*id, *hash);
            SettingStore(session).setWorkspace(settings);
            addLists(session);
            return Done{};
        });
}

} // namespace kechi
