#include "app/commands/Names.h"

#include "core/dashboard/DashboardService.h"
#include "core/member/TeamService.h"

#include <QCoreApplication>

namespace kechi {

Result<SignInNames> signInNames(Database& database, const Clock& clock, MemberId me)
{
    const Result<Team> team = TeamService(database, clock).team(me);
    if (!team)
        return team.error();
    SignInNames names;
    for (const Member& member : team->members)
        names[member.id] = member.name;
    return names;
}

Result<PoolId> poolNamed(Database& database, const Clock& clock, MemberId me, const QString& name)
{
    const Result<DashboardChoices> choices = DashboardService(database, clock).choices(me);
    if (!choices)
        return choices.error();
    for (const NamedChoice<PoolId>& pool : choices->pools) {
        if (pool.name == name)
            return pool.id;
    }
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("cli", "There is no pool “%1”.").arg(name)};
}

} // namespace kechi
