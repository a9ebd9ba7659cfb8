#include "core/dashboard/DashboardService.h"

#include "core/base/Clock.h"
#include "core/dashboard/DashboardRules.h"
#include "core/dashboard/DashboardStore.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>

namespace kechi {

static Result<FigureView> viewOf(Session& session, MemberId me, const QDateTime& now)
{
    const Result<Actor> actor = AccessDesk(session, now).actor(me);
    if (!actor)
        return actor.error();
    const ReadScope scope = readScopeOf(*actor);
    if (scope.isEmpty())
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("dashboard",
                                                 "Your role reads no customers, so there are no "
                                                 "figures to show.")};
    return FigureView{.scope = scope, .now = now, .zone = SettingStore(session).workspace().zone()};
}

static std::optional<Error> whyNot(const DashboardFilter& filter)
{
    if (filter.kind != PeriodKind::Chosen)
        return {};
    if (filter.chosen.from.isValid() && filter.chosen.from <= filter.chosen.to)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("dashboard", "The period must begin before it ends.")};
}

static Dashboard datesOf(const DashboardFilter& filter, QDate today)
{
    Dashboard dates;
    dates.period = filter.kind == PeriodKind::Chosen ? filter.chosen : periodOf(filter.kind, today);
    dates.previous = previousOf(filter.kind, dates.period);
    return dates;
}

static void takeMoney(Dashboard& dashboard, DashboardStore& store, FigureFilter among)
{
    among.group = FigureFilter::Group::Signed;
    among.period = dashboard.period;
    dashboard.signedAmount.now = store.signedAmount(among);
    among.period = dashboard.previous;
    dashboard.signedAmount.before = store.signedAmount(among);
}

Result<Dashboard> DashboardService::dashboard(MemberId me, const DashboardFilter& filter)
{
    if (auto refusal = whyNot(filter))
        return *refusal;
    return m_database.read([&](Session& session) -> Result<Dashboard> {
        const Result<FigureView> view = viewOf(session, me, m_clock.now());
        if (!view)
            return view.error();
        DashboardStore store(session, *view);
        const FigureFilter among = amongOf(filter);
        Dashboard dashboard = datesOf(filter, view->today());
        takeCounts(dashboard, store.counts(countsAskedFor(filter, dashboard, view->today())));
        takeMoney(dashboard, store, among);
        const QList<Slice> slices = store.slices(among);
        takeStages(dashboard, slices, among);
        dashboard.grades = gradesOf(slices, store.grades(), among);
        dashboard.pools = poolsOf(slices, store.pools(), view->scope, among);
        dashboard.loads = loadsOf(slices, store.holders(), store.branches(), view->scope, among);
        return dashboard;
    });
}

// Of those who may be looked at one by one, those who own or may own.
static QList<Holder> ownersIn(const QList<Holder>& holders, const ReadScope& scope)
{
    QList<Holder> owners;
    for (const Holder& holder : holders) {
        if (holder.mayOwn && (scope.everything || scope.owners.contains(holder.member)))
            owners.append(holder);
    }
    return owners;
}

Result<DashboardChoices> DashboardService::choices(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<DashboardChoices> {
        const Result<FigureView> view = viewOf(session, me, m_clock.now());
        if (!view)
            return view.error();
        DashboardStore store(session, *view);
        DashboardChoices choices;
        QSet<DepartmentId> departments;
        for (const Holder& owner : ownersIn(store.holders(), view->scope)) {
            choices.owners.append({.id = owner.member, .name = owner.name});
            departments.insert(owner.department);
        }
        const QList<Branch> branches = store.branches();
        if (view->scope.everything) {
            for (const Branch& branch : branches)
                departments.insert(branch.department);
        }
        choices.departments = treeOf(branches, departments);
        const QSet<PoolId> toRead =
            store.poolsToRead() + view->scope.wholePools + view->scope.openPools;
        for (const NamedChoice<PoolId>& pool : store.pools()) {
            if (view->scope.everything || toRead.contains(pool.id))
                choices.pools.append(pool);
        }
        return choices;
    });
}

} // namespace kechi
