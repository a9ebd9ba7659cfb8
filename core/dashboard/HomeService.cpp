#include "core/dashboard/HomeService.h"

#include "core/base/Clock.h"
#include "core/dashboard/DashboardStore.h"
#include "core/dashboard/FollowUpDesk.h"
#include "core/dashboard/HappeningStore.h"
#include "core/dashboard/HomeStore.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/pool/Deadline.h"
#include "core/workspace/SettingStore.h"

#include <algorithm>

namespace kechi {

static bool hasTeam(const Actor& actor)
{
    return actor.is(Role::Owner) || (actor.is(Role::Manager) && actor.team.size() > 1);
}

static Holder holderIn(const QList<Holder>& everybody, MemberId me)
{
    const auto found = std::find_if(everybody.begin(), everybody.end(),
                                    [me](const Holder& holder) { return holder.member == me; });
    return found == everybody.end() ? Holder{} : *found;
}

static QSet<MemberId> teamOf(const Actor& actor, const QList<Holder>& everybody)
{
    if (!actor.is(Role::Owner))
        return actor.team;
    QSet<MemberId> all;
    for (const Holder& holder : everybody)
        all.insert(holder.member);
    return all;
}

// A manager's team is the department, the owner's is everybody.
static FigureFilter amongOf(Whose whose, const Actor& actor, DepartmentId department)
{
    if (whose == Whose::Mine)
        return {.owner = actor.id};
    return {.department = actor.is(Role::Owner) ? DepartmentId{} : department};
}

static void takeRights(Home& home, const Actor& actor)
{
    home.hasTeam = hasTeam(actor);
    home.mayLog = !whyNot(actor, Action::LogInteraction);
    home.mayClaim = !whyNot(actor, Action::Claim);
    home.mayImport = !whyNot(actor, Action::Import);
}

static void takeLoad(Home& home, HomeStore& store, const FigureFilter& among)
{
    home.load = store.load();
    home.load.held.behind = among;
    home.load.held.behind.group = FigureFilter::Group::Owned;
    home.load.soon.behind = among;
    home.load.soon.behind.group = FigureFilter::Group::Due;
    home.load.soon.behind.days = kSoonDays;
}

static void takeMonth(Home& home, HomeStore& store, Session& session, const FigureView& view)
{
    const Period month = periodOf(PeriodKind::ThisMonth, view.today());
    const HomeStore::Money paid = store.paid(month);
    home.paid = paid.amount;
    home.payments = paid.count;
    const HomeStore::Money sold = store.sold(month);
    home.signedAmount = sold.amount;
    home.orders = sold.count;
    const auto followUps =
        store.followUps(startOfLocalDay(month.from, view.zone), view.now.addMSecs(1));
    home.followUps = FollowUpDesk(session, view.zone).count(followUps);
}

// Tasks first: what somebody has planned comes before what nobody has.
static void takeToDo(Home& home, HomeStore& store, const FigureView& view)
{
    const QDateTime tomorrow = startOfLocalDay(view.today().addDays(1), view.zone);
    const QDateTime oldest = startOfLocalDay(view.today().addDays(-kFirstTouchDays), view.zone);
    home.toDo = store.tasks(tomorrow, kMostToDo);
    if (home.toDo.size() < kMostToDo)
        home.toDo += store.untouched(oldest, kMostToDo - int(home.toDo.size()));
    home.toDoCount = store.countTasks(tomorrow) + store.countUntouched(oldest);
}

Result<Home> HomeService::home(MemberId me, Whose whose)
{
    return m_database.read([&](Session& session) -> Result<Home> {
        const QDateTime now = m_clock.now();
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        const FigureView view{.scope = readScopeOf(*actor),
                              .now = now,
                              .zone = SettingStore(session).workspace().zone()};
        const QList<Holder> everybody = DashboardStore(session, view).holders();
        const Holder mine = holderIn(everybody, me);
        Home home{.now = now.toTimeZone(view.zone), .name = mine.name};
        takeRights(home, *actor);
        home.whose = home.hasTeam ? whose : Whose::Mine;
        const bool isTeam = home.whose == Whose::Team;
        HomeStore store(session, view, isTeam ? teamOf(*actor, everybody) : QSet<MemberId>{me});
        takeMonth(home, store, session, view);
        takeLoad(home, store, amongOf(home.whose, *actor, mine.department));
        takeToDo(home, store, view);
        home.soon = store.soon(kMostSoon);
        home.happenings = HappeningStore(session, view, me).latest(kMostHappenings);
        return home;
    });
}

} // namespace kechi
