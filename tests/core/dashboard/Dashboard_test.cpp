#include "core/dashboard/DashboardService.h"

#include "core/list/ListService.h"
#include "tests/core/dashboard/Floor.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// What the figures below are computed from by hand. Today is 2026-11-22.
class Year : public Floor {
public:
    Year()
    {
        // Bought long ago; still there; and one lost this month.
        const CustomerId faithful = add({u"faithful"_s, u"2026-01-10 09:00"_s, main, zhou, a});
        sell(faithful, {2026, 2, 1}, 100'000, zhou);
        setStage(faithful, Stage::Won, u"2026-02-01 12:00"_s);
        setDeadline(faithful, u"2026-11-30 00:00"_s); // the 29th is its last day: 7 from now
        const CustomerId gone = add({u"gone"_s, u"2026-03-05 09:00"_s, main, zhou, a});
        sell(gone, {2026, 3, 10}, 100'000, zhou);
        setStage(gone, Stage::Lost, u"2026-11-05 12:00"_s);

        // Of October: one bought within it, one was lost, one bought in November and has
        // changed hands since; one came on its last minute.
        const CustomerId quick = add({u"quick"_s, u"2026-10-03 09:00"_s, main, wang, b});
        sell(quick, {2026, 10, 20}, 500'000, wang);
        setStage(quick, Stage::Won, u"2026-10-20 12:00"_s);
        setDeadline(quick, u"2026-12-01 00:00"_s); // 8 days
        const CustomerId refused = add({u"refused"_s, u"2026-10-05 09:00"_s, main, li});
        setStage(refused, Stage::Lost, u"2026-10-10 12:00"_s);
        moved = add({u"moved"_s, u"2026-10-10 09:00"_s, main, zhou});
        sell(moved, {2026, 11, 3}, 30'000, zhou);
        setStage(moved, Stage::Won, u"2026-11-03 12:00"_s);
        give({moved}, li, u"2026-11-10 09:00"_s, boss);
        const CustomerId late = add({u"late"_s, u"2026-10-31 23:59"_s, main, wang, b});
        sell(late, {2026, 11, 21}, 120'000, wang);
        setStage(late, Stage::Won, u"2026-11-21 12:00"_s);

        // Of November, the first of them at its first minute.
        const CustomerId first = add({u"first"_s, u"2026-11-01 00:00"_s, expo, zhou, c});
        sell(first, {2026, 11, 15}, 200'000, zhou);
        setStage(first, Stage::Won, u"2026-11-15 12:00"_s);
        add({u"open"_s, u"2026-11-10 09:00"_s, main});
        const CustomerId quoted = add({u"quoted"_s, u"2026-11-12 09:00"_s, main, li, c});
        setStage(quoted, Stage::Quoted, u"2026-11-13 09:00"_s);
        setDeadline(quoted, u"2026-11-20 00:00"_s); // overdue
        const CustomerId imported =
            add({.name = u"imported"_s, .at = u"2026-11-14 12:00"_s, .pool = expo, .owner = wang});
        sell(imported, {2026, 11, 14}, 70'000, {});
        setStage(imported, Stage::Won, u"2026-11-14 12:00"_s);

        const CustomerId deleted = add({u"deleted"_s, u"2026-11-03 09:00"_s, main, zhou, a});
        sell(deleted, {2026, 11, 4}, 900'000, zhou);
        remove(deleted);
    }

    Dashboard dashboard(MemberId me, const DashboardFilter& filter = {})
    {
        const Result<Dashboard> made = DashboardService(*db, clock).dashboard(me, filter);
        REQUIRE(made);
        return *made;
    }

    qint64 listed(MemberId me, const FigureFilter& filter)
    {
        const Result<qint64> count = ListService(*db, clock).count(me, {.figure = filter});
        REQUIRE(count);
        return *count;
    }

    CustomerId moved;
};

QString countsOf(const QList<MonthFigure>& months)
{
    QStringList text;
    for (const MonthFigure& month : months) {
        if (month.added.count + month.won.count + month.lost.count > 0)
            text += u"%1: %2 %3 %4"_s.arg(month.month.toString(u"MM"_s))
                        .arg(month.added.count)
                        .arg(month.won.count)
                        .arg(month.lost.count);
    }
    return text.join(u", "_s);
}

QList<CountFigure> figuresOf(const Dashboard& d)
{
    const auto countOf = [](const RateFigure& rate) {
        return CountFigure{.count = rate.part, .behind = rate.behind};
    };
    QList<CountFigure> all = {d.customers,
                              d.added.now,
                              d.added.before,
                              countOf(d.conversion.now),
                              countOf(d.conversion.before),
                              countOf(d.churn.now),
                              countOf(d.churn.before),
                              d.lost,
                              d.invalid};
    all += d.advice;
    for (const MonthFigure& month : d.months)
        all += {month.added, month.won, month.lost};
    for (const StageFigure& stage : d.funnel)
        all += stage.customers;
    for (const GradeFigure& grade : d.grades)
        all += grade.customers;
    for (const LoadFigure& load : d.loads)
        all += {load.held, load.soon};
    for (const PoolFigure& pool : d.pools)
        all += {pool.open, pool.owned};
    return all;
}

} // namespace

TEST_CASE("The owner of the company sees the figures of everybody", "[dashboard]")
{
    Year year;
    const Dashboard d = year.dashboard(year.boss);

    CHECK(d.customers.count == 10);
    CHECK(d.added.now.count == 4);
    CHECK(d.added.before.count == 3);
    // first, of first, open and quoted; who came as a customer is no lead.
    CHECK(d.conversion.now == RateFigure{1, 3, d.conversion.now.behind});
    // quick; moved bought later than 22 days into the month.
    CHECK(d.conversion.before == RateFigure{1, 3, d.conversion.before.behind});
    CHECK(d.signedAmount.now.amount == 420'000);
    CHECK(d.signedAmount.now.orders == 4);
    CHECK(d.signedAmount.now.elsewhere == 0);
    CHECK(d.signedAmount.before.amount == 500'000);
    // gone, of faithful, gone and quick
    CHECK(d.churn.now == RateFigure{1, 3, d.churn.now.behind});
    CHECK(d.churn.before == RateFigure{0, 2, d.churn.before.behind});
    CHECK(countsOf(d.months) == u"01: 1 0 0, 02: 0 1 0, 03: 1 1 0, 10: 4 1 1, 11: 4 4 1");
    REQUIRE(d.months.size() == 12);
    CHECK(d.months.first().month == QDate(2025, 12, 1));
}

TEST_CASE("Each customer stands once in funnel, grades and pools", "[dashboard]")
{
    Year year;
    const Dashboard d = year.dashboard(year.boss);

    QList<qint64> funnel;
    for (const StageFigure& stage : d.funnel)
        funnel += stage.customers.count;
    CHECK(funnel == QList<qint64>{1, 0, 1, 0, 6});
    CHECK(d.lost.count == 2);
    CHECK(d.invalid.count == 0);

    REQUIRE(d.grades.size() == 4);
    CHECK(d.grades[0].name == u"A");
    CHECK(d.grades[0].customers.count == 2);
    CHECK(d.grades[1].customers.count == 2);
    CHECK(d.grades[2].customers.count == 2);
    CHECK(d.grades[3].grade == GradeId{});
    CHECK(d.grades[3].customers.count == 4);

    REQUIRE(d.pools.size() == 2);
    CHECK(d.pools[0].open.count == 1);
    CHECK(d.pools[0].owned.count == 7);
    CHECK(d.pools[1].open.count == 0);
    CHECK(d.pools[1].owned.count == 2);
}

TEST_CASE("Loads stand beside their limits, with what is about to be taken back", "[dashboard]")
{
    Year year;
    const QList<LoadFigure> loads = year.dashboard(year.boss).loads;
    QStringList said;
    for (const LoadFigure& load : loads)
        said += u"%1 %2/%3 %4"_s.arg(load.name)
                    .arg(load.held.count)
                    .arg(load.limit.value_or(0))
                    .arg(load.soon.count);
    CHECK(said ==
          QStringList{u"周航 3/5 1"_s, u"王蕾 3/0 0"_s, u"李想 3/200 1"_s, u"林晓 0/0 0"_s});
}

TEST_CASE("A salesperson sees what is theirs, and what they sold before it went to others",
          "[dashboard]")
{
    Year year;
    const Dashboard d = year.dashboard(year.zhou);

    CHECK(d.customers.count == 4); // faithful, gone, first, and the open one of the pool
    CHECK(d.added.now.count == 2);
    CHECK(d.signedAmount.now.amount == 230'000);
    CHECK(d.signedAmount.now.elsewhere == 30'000); // moved is another's by now
    CHECK(year.listed(year.zhou, d.signedAmount.now.behind) == 1);
    REQUIRE(d.loads.size() == 1);
    CHECK(d.loads.first().member == year.zhou);

    // Who holds it now has not sold it.
    CHECK(year.dashboard(year.li).signedAmount.now.amount == 0);
}

TEST_CASE("A manager sees the department", "[dashboard]")
{
    Year year;
    const Dashboard d = year.dashboard(year.lin);
    CHECK(d.customers.count == 6);
    CHECK(d.signedAmount.now.amount == 420'000);
    CHECK(d.signedAmount.now.elsewhere == 30'000);
    CHECK(d.loads.size() == 3);
}

TEST_CASE("An administrator counts all, marketing nothing", "[dashboard]")
{
    Year year;
    CHECK(year.dashboard(year.admin).customers.count == 10);
    const auto refused = DashboardService(*year.db, year.clock).dashboard(year.marketing, {});
    REQUIRE(!refused);
    CHECK(refused.error().code == Error::Code::Denied);
}

TEST_CASE("Figures are filtered by department, pool and owner", "[dashboard]")
{
    Year year;
    // West holds what it was given, but has sold nothing: the department is that of signing.
    const Dashboard west = year.dashboard(year.boss, {.department = year.west});
    CHECK(west.customers.count == 3);
    CHECK(west.signedAmount.now.amount == 0);
    CHECK(west.churn.now.share() == std::nullopt); // nobody there had bought before
    REQUIRE(west.loads.size() == 1);
    CHECK(year.dashboard(year.boss, {.department = year.sales}).customers.count == 9);

    const Dashboard expo = year.dashboard(year.boss, {.pool = year.expo});
    CHECK(expo.customers.count == 2);
    CHECK(expo.signedAmount.now.amount == 270'000);
    CHECK(expo.pools.size() == 1);

    const Dashboard zhou = year.dashboard(year.boss, {.owner = year.zhou});
    CHECK(zhou.customers.count == 3);
    CHECK(zhou.signedAmount.now.amount == 230'000);
    CHECK(zhou.signedAmount.now.elsewhere == 0); // the boss may read it wherever it is

    // A salesperson gets no more by asking for another's.
    CHECK(year.dashboard(year.zhou, {.owner = year.wang}).customers.count == 0);
    CHECK(year.dashboard(year.zhou, {.owner = year.wang}).signedAmount.now.amount == 0);
}

TEST_CASE("Each figure agrees with the list that it opens", "[dashboard]")
{
    Year year;
    const QList<DashboardFilter> filters = {
        {},
        {.kind = PeriodKind::LastMonth},
        {.kind = PeriodKind::ThisYear, .pool = year.main},
        {.kind = PeriodKind::LastQuarter, .department = year.east},
        {.kind = PeriodKind::Chosen,
         .chosen = {{2026, 11, 3}, {2026, 11, 15}},
         .owner = year.zhou}};
    const MemberId me =
        QList{year.boss, year.admin, year.lin, year.zhou, year.li}[GENERATE(range(0, 5))];
    const DashboardFilter filter = filters[GENERATE(range(0, 5))];
    const Dashboard d = year.dashboard(me, filter);
    for (const CountFigure& figure : figuresOf(d)) {
        INFO(titleOf(figure.behind).toStdString());
        CHECK(year.listed(me, figure.behind) == figure.count);
    }
    CHECK((year.listed(me, d.signedAmount.now.behind) > 0) ==
          (d.signedAmount.now.amount > d.signedAmount.now.elsewhere));
}

TEST_CASE("The customers behind a figure are searched and paged like any others", "[dashboard]")
{
    Year year;
    ListService lists(*year.db, year.clock);
    const CustomerFilter won = {.figure = year.dashboard(year.boss).months.last().won.behind};
    const auto page = lists.page(year.boss, won, {}, {}, 3);
    REQUIRE(page);
    CHECK(page->rows.size() == 3);
    REQUIRE(page->next);
    CHECK(lists.page(year.boss, won, {}, page->next, 3)->rows.size() == 1);
    CustomerFilter named = won;
    named.text = u"import"_s;
    CHECK(*lists.count(year.boss, named) == 1);
    named.owner = year.li;
    CHECK(*lists.count(year.boss, named) == 0);
}

TEST_CASE("What is worth doing today names customers", "[dashboard]")
{
    Year year;
    const auto adviceFor = [&](MemberId me, FigureFilter::Group group) {
        for (const CountFigure& advice : year.dashboard(me).advice) {
            if (advice.behind.group == group)
                return advice.count;
        }
        return qint64(0);
    };
    using Group = FigureFilter::Group;
    CHECK(adviceFor(year.boss, Group::Due) == 2);
    CHECK(adviceFor(year.boss, Group::Unfollowed) == 1); // quoted
    CHECK(adviceFor(year.boss, Group::Waiting) == 1);
    CHECK(adviceFor(year.boss, Group::Stale) == 1); // faithful; gone is closed
    CHECK(adviceFor(year.zhou, Group::Due) == 1);
    CHECK(adviceFor(year.boss, Group::Late) == 0);
}

TEST_CASE("Midnight is that of the workspace", "[dashboard]")
{
    Year year;
    year.clock.time = Floor::local(u"2026-11-30 23:59"_s);
    CHECK(year.dashboard(year.boss).period == Period{{2026, 11, 1}, {2026, 11, 30}});
    year.clock.time = Floor::local(u"2026-12-01 00:00"_s); // still November in UTC
    CHECK(year.dashboard(year.boss).period == Period{{2026, 12, 1}, {2026, 12, 1}});
    CHECK(year.dashboard(year.boss).added.now.count == 0);
}

TEST_CASE("An empty workspace has zeros, and no rates", "[dashboard]")
{
    Floor floor;
    const auto made = DashboardService(*floor.db, floor.clock).dashboard(floor.boss, {});
    REQUIRE(made);
    CHECK(made->customers.count == 0);
    CHECK(made->conversion.now.share() == std::nullopt);
    CHECK(made->churn.now.share() == std::nullopt);
    CHECK(made->signedAmount.now.amount == 0);
    CHECK(made->advice.isEmpty());
    CHECK(made->grades.isEmpty());
    CHECK(made->months.size() == 12);
    CHECK(made->loads.size() == 4);
}

TEST_CASE("Chosen days must be in order", "[dashboard]")
{
    Floor floor;
    const auto refused = DashboardService(*floor.db, floor.clock)
                             .dashboard(floor.boss, {.kind = PeriodKind::Chosen,
                                                     .chosen = {{2026, 11, 3}, {2026, 11, 1}}});
    REQUIRE(!refused);
    CHECK(refused.error().code == Error::Code::Invalid);
}

TEST_CASE("The page's filters offer what there is to see", "[dashboard]")
{
    Year year;
    DashboardService service(*year.db, year.clock);
    const auto forBoss = service.choices(year.boss);
    REQUIRE(forBoss);
    CHECK(forBoss->departments.size() == 3);
    CHECK(forBoss->pools.size() == 2);
    CHECK(forBoss->owners.size() == 4);

    const auto forManager = service.choices(year.lin);
    REQUIRE(forManager);
    CHECK(forManager->departments.size() == 1);
    CHECK(forManager->owners.size() == 3);

    const auto forSeller = service.choices(year.zhou);
    REQUIRE(forSeller);
    CHECK(forSeller->owners.size() == 1);
    CHECK(forSeller->pools.size() == 2);
}
