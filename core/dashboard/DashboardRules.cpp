#include "core/dashboard/DashboardRules.h"

#include <QHash>
#include <algorithm>

namespace kechi {

using Group = FigureFilter::Group;

constexpr int kMonths = 12;

FigureFilter amongOf(const DashboardFilter& filter)
{
    return {.department = filter.department, .owner = filter.owner, .pool = filter.pool};
}

static FigureFilter groupOf(FigureFilter among, Group group, const Period& period = {})
{
    among.group = group;
    among.period = period;
    return among;
}

static QList<FigureFilter> monthsAskedFor(const FigureFilter& among, QDate last)
{
    QList<FigureFilter> asked;
    for (const QDate month : monthsUpTo(last, kMonths)) {
        const Period days = {month, month.addMonths(1).addDays(-1)};
        for (const Group group : {Group::New, Group::Won, Group::Lost})
            asked.append(groupOf(among, group, days));
    }
    return asked;
}

static QList<FigureFilter> adviceAskedFor(const FigureFilter& among)
{
    FigureFilter due = groupOf(among, Group::Due);
    due.days = kSoonDays;
    FigureFilter stale = groupOf(among, Group::Stale);
    stale.days = kStaleDays;
    return {due, groupOf(among, Group::Unfollowed), stale, groupOf(among, Group::Late),
            groupOf(among, Group::Waiting)};
}

QList<FigureFilter> countsAskedFor(const DashboardFilter& filter, const Dashboard& dates,
                                   QDate today)
{
    const FigureFilter among = amongOf(filter);
    QList<FigureFilter> asked = {among};
    const qint64 passed = dates.period.to.daysTo(today);
    for (const Period& period : {dates.period, dates.previous}) {
        FigureFilter converted = groupOf(among, Group::Converted, period);
        converted.until = period.to.addDays(passed);
        asked +=
            {groupOf(among, Group::New, period), groupOf(among, Group::Leads, period), converted,
             groupOf(among, Group::Buyers, period), groupOf(among, Group::Churned, period)};
    }
    asked += adviceAskedFor(among);
    asked += monthsAskedFor(among, dates.period.to);
    return asked;
}

// The order is that of countsAskedFor.
void takeCounts(Dashboard& dashboard, const QList<CountFigure>& counts)
{
    auto next = counts.cbegin();
    const auto takeRate = [&next] {
        const qint64 whole = (next++)->count;
        const CountFigure part = *next++;
        return RateFigure{.part = part.count, .whole = whole, .behind = part.behind};
    };
    dashboard.customers = *next++;
    dashboard.added.now = *next++;
    dashboard.conversion.now = takeRate();
    dashboard.churn.now = takeRate();
    dashboard.added.before = *next++;
    dashboard.conversion.before = takeRate();
    dashboard.churn.before = takeRate();
    for (qsizetype i = adviceAskedFor({}).size(); i > 0; --i) {
        const CountFigure advice = *next++;
        if (advice.count > 0)
            dashboard.advice.append(advice);
    }
    for (int i = 0; i < kMonths; ++i) {
        MonthFigure month{.month = next->behind.period.from};
        month.added = *next++;
        month.won = *next++;
        month.lost = *next++;
        dashboard.months.append(month);
    }
    Q_ASSERT(next == counts.cend());
}

void takeStages(Dashboard& dashboard, const QList<Slice>& slices, const FigureFilter& among)
{
    QHash<Stage, qint64> counted;
    for (const Slice& slice : slices)
        counted[slice.stage] += slice.customers;
    for (const Stage stage : allStages()) {
        CountFigure figure{.count = counted.value(stage), .behind = among};
        figure.behind.stage = stage;
        if (stage == Stage::Lost)
            dashboard.lost = figure;
        else if (stage == Stage::Invalid)
            dashboard.invalid = figure;
        else
            dashboard.funnel.append({.stage = stage, .customers = figure});
    }
}

QList<GradeFigure> gradesOf(const QList<Slice>& slices, const QList<NamedChoice<GradeId>>& grades,
                            const FigureFilter& among)
{
    QHash<GradeId, qint64> counted;
    for (const Slice& slice : slices)
        counted[slice.grade] += slice.customers;
    QList<GradeFigure> figures;
    const auto add = [&](GradeId grade, const QString& name) {
        GradeFigure figure{.grade = grade, .name = name, .customers = {.behind = among}};
        figure.customers.count = counted.value(grade);
        figure.customers.behind.grade = grade;
        figures.append(figure);
    };
    for (const NamedChoice<GradeId>& grade : grades) {
        if (counted.contains(grade.id))
            add(grade.id, grade.name);
    }
    if (counted.contains(GradeId{}))
        add({}, {});
    return figures;
}

static bool isWithin(const Holder& holder, const ReadScope& scope, const FigureFilter& among,
                     const QSet<DepartmentId>& departments)
{
    return (scope.everything || scope.owners.contains(holder.member) ||
            (among.pool && scope.wholePools.contains(among.pool))) &&
           (!among.owner || among.owner == holder.member) &&
           (!among.department || departments.contains(holder.department));
}

QList<LoadFigure> loadsOf(const QList<Slice>& slices, const QList<Holder>& holders,
                          const QList<Branch>& branches, const ReadScope& scope,
                          const FigureFilter& among)
{
    struct Held {
        qint64 customers = 0;
        qint64 soon = 0;
    };
    QHash<MemberId, Held> held;
    for (const Slice& slice : slices) {
        held[slice.owner].customers += slice.customers;
        held[slice.owner].soon += slice.soon;
    }
    const QSet<DepartmentId> departments = withBelow(among.department, branches);
    QList<LoadFigure> loads;
    for (const Holder& holder : holders) {
        const bool mayHold = holder.isActive && holder.mayOwn;
        if (!isWithin(holder, scope, among, departments) ||
            !(mayHold || held.contains(holder.member)))
            continue;
        LoadFigure load{.member = holder.member,
                        .name = holder.name,
                        .held = {.count = held[holder.member].customers, .behind = among},
                        .soon = {.count = held[holder.member].soon, .behind = among}};
        load.held.behind.owner = holder.member;
        load.soon.behind.owner = holder.member;
        load.soon.behind.group = Group::Due;
        load.soon.behind.days = kSoonDays;
        if (!among.pool) // the limit is on all that one holds
            load.limit = holder.limit;
        loads.append(load);
    }
    std::stable_sort(loads.begin(), loads.end(), [](const LoadFigure& a, const LoadFigure& b) {
        return a.held.count > b.held.count;
    });
    return loads;
}

QList<PoolFigure> poolsOf(const QList<Slice>& slices, const QList<NamedChoice<PoolId>>& pools,
                          const ReadScope& scope, const FigureFilter& among)
{
    QHash<PoolId, PoolFigure> counted;
    for (const Slice& slice : slices) {
        PoolFigure& pool = counted[slice.pool];
        (slice.owner ? pool.owned : pool.open).count += slice.customers;
    }
    QList<PoolFigure> figures;
    for (const NamedChoice<PoolId>& pool : pools) {
        const bool isOurs = scope.everything || scope.wholePools.contains(pool.id) ||
                            scope.openPools.contains(pool.id);
        const bool isAsked = !among.pool || among.pool == pool.id;
        if (!isAsked || !(isOurs || counted.contains(pool.id)))
            continue;
        PoolFigure figure = counted.value(pool.id);
        figure.pool = pool.id;
        figure.name = pool.name;
        figure.owned.behind = among;
        figure.owned.behind.pool = pool.id;
        figure.open.behind = figure.owned.behind;
        figure.open.behind.group = Group::Open;
        figure.owned.behind.group = Group::Owned;
        figures.append(figure);
    }
    return figures;
}

QSet<DepartmentId> withBelow(DepartmentId department, const QList<Branch>& branches)
{
    QSet<DepartmentId> found = {department};
    for (qsizetype before = 0; before != found.size();) {
        before = found.size();
        for (const Branch& branch : branches) {
            if (branch.parent && found.contains(branch.parent))
                found.insert(branch.department);
        }
    }
    return found;
}

static void addBelow(DepartmentId parent, int depth, const QList<Branch>& branches,
                     const QSet<DepartmentId>& departments, QList<NamedChoice<DepartmentId>>& tree)
{
    for (const Branch& branch : branches) {
        if (branch.parent != parent)
            continue;
        const bool isIn = departments.contains(branch.department);
        if (isIn)
            tree.append({.id = branch.department, .name = branch.name, .depth = depth});
        addBelow(branch.department, isIn ? depth + 1 : depth, branches, departments, tree);
    }
}

QList<NamedChoice<DepartmentId>> treeOf(const QList<Branch>& branches,
                                        const QSet<DepartmentId>& departments)
{
    QList<NamedChoice<DepartmentId>> tree;
    addBelow({}, 0, branches, departments, tree);
    return tree;
}

} // namespace kechi
