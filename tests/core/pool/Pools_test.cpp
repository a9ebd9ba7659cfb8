#include "core/facts/ClockStore.h"
#include "core/facts/FactsDesk.h"
#include "tests/core/pool/SalesTeam.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static QStringList namesOf(const Result<QList<PoolView>>& views)
{
    QStringList names;
    for (const PoolView& view : *views)
        names += view.pool.name;
    return names;
}

static const PoolView& viewOf(const Result<QList<PoolView>>& views, PoolId pool)
{
    for (const PoolView& view : *views) {
        if (view.pool.id == pool)
            return view;
    }
    FAIL("no such pool in view");
    return views->first();
}

TEST_CASE("Everybody sees the pools that concern them", "[pool]")
{
    SalesTeam team;
    team.addMany(4, team.keyPool);
    team.addMany(2, team.keyPool, team.zheng);
    team.addMany(3, team.sea, team.wang);
    const QStringList all{u"默认客户池"_s, u"华东公海"_s, u"重点客户池"_s};

    SECTION("a salesperson those to claim from, and where she owns something")
    {
        CHECK(namesOf(team.pools.pools(team.wang)) == all);
        CHECK(namesOf(team.pools.pools(team.zhou)) == QStringList{u"默认客户池"_s, u"华东公海"_s});
        CHECK(namesOf(team.pools.pools(team.zheng)) == all);
    }
    SECTION("and counts what they may see in it")
    {
        const auto wang = team.pools.pools(team.wang);
        CHECK(viewOf(wang, team.keyPool).open == 4);
        CHECK(viewOf(wang, team.keyPool).owned == 0);
        CHECK(viewOf(wang, team.sea).owned == 3);
        const auto zheng = team.pools.pools(team.zheng);
        CHECK(viewOf(zheng, team.keyPool).open == 0);
        CHECK(viewOf(zheng, team.keyPool).owned == 2);
        CHECK(viewOf(team.pools.pools(team.boss), team.keyPool).customers() == 6);
        CHECK(viewOf(team.pools.pools(team.auditor), team.keyPool).customers() == 0);
    }
    SECTION("with what they may do there")
    {
        const auto lin = viewOf(team.pools.pools(team.lin), team.keyPool);
        CHECK_FALSE(lin.whyNotClaim);
        CHECK_FALSE(lin.whyNotChangeRule);
        CHECK(lin.whyNotManage);
        CHECK(lin.people ==
              QList<PoolPerson>{{team.lin, u"林晓"_s, true}, {team.wang, u"王蕾"_s, false}});
        const auto boss = viewOf(team.pools.pools(team.boss), team.keyPool);
        CHECK(boss.whyNotClaim);
        CHECK_FALSE(boss.whyNotManage);
        CHECK(viewOf(team.pools.pools(team.wang), team.sea).whyNotChangeRule);
        CHECK(viewOf(team.pools.pools(team.zheng), team.keyPool).whyNotClaim);
    }
    SECTION("without the customers in the recycle bin")
    {
        team.exec(u"UPDATE customer SET deleted_at = 1"_s);
        CHECK(viewOf(team.pools.pools(team.boss), team.keyPool).customers() == 0);
    }
}

TEST_CASE("A pool is set up", "[pool]")
{
    SalesTeam team;
    const QList<PoolPerson> people{{.member = team.lin, .isManager = true}, {.member = team.wang}};

    SECTION("with its rule and people, by who sets up")
    {
        const auto added = team.pools.addPool(
            team.boss, {.name = u"  华南 公海 "_s, .rule = {.membersOnly = true}}, people);
        REQUIRE(added);
        CHECK(added->name == u"华南 公海");
        const auto view = viewOf(team.pools.pools(team.boss), added->id);
        CHECK(view.people.size() == 2);
        CHECK(view.pool.rule.membersOnly);
    }
    SECTION("by nobody else")
    {
        for (const MemberId member : {team.lin, team.wang, team.agent, team.market, team.auditor})
            CHECK(team.pools.addPool(member, {.name = u"新"_s}, {}).error().code ==
                  Error::Code::Denied);
    }
    SECTION("under a name of its own")
    {
        CHECK(team.pools.addPool(team.boss, {.name = u"華東公海"_s}, {}).error().code ==
              Error::Code::Conflict);
        CHECK(team.pools.addPool(team.boss, {.name = u" "_s}, {}).error().code ==
              Error::Code::Invalid);
        CHECK(team.pools.addPool(team.boss, {.name = QString(61, u'池')}, {}).error().code ==
              Error::Code::Invalid);
    }
    SECTION("for people who sell, and managers who manage")
    {
        CHECK_FALSE(team.pools.addPool(team.boss, {.name = u"新"_s}, {{.member = team.agent}}));
        CHECK_FALSE(team.pools.addPool(team.boss, {.name = u"新"_s},
                                       {{.member = team.wang, .isManager = true}}));
        CHECK_FALSE(team.pools.addPool(team.boss, {.name = u"新"_s}, {{.member = MemberId{99}}}));
    }
    SECTION("with a rule that means something")
    {
        CHECK(team.pools
                  .addPool(team.boss,
                           {.name = u"新"_s,
                            .rule = {.recycleUntouched = true, .recycleUntouchedDays = 0}},
                           {})
                  .error()
                  .code == Error::Code::Invalid);
    }
}

TEST_CASE("A pool is changed", "[pool]")
{
    SalesTeam team;
    PoolView view = viewOf(team.pools.pools(team.lin), team.sea);
    view.pool.rule = {.recycleUntouched = true, .recycleUntouchedDays = 30};

    SECTION("in its rule by its manager, and every clock follows in the same act")
    {
        const CustomerId acme = team.addCustomer(u"甲"_s, team.sea, team.wang);
        REQUIRE(team.pools.updatePool(team.lin, view.pool, view.people));
        const auto deadline = *team.db->read([&](Session& session) {
            return Result<std::optional<Deadline>>(ClockStore(session).deadline(acme));
        });
        REQUIRE(deadline);
        CHECK(deadline->days == 30);
        CHECK(team.db.value<int>(u"SELECT COUNT(*) FROM change WHERE what = 'edit_pool'"_s) == 1);
    }
    SECTION("in its people by who sets up, not by its manager")
    {
        const QList<PoolPerson> more = view.people + QList<PoolPerson>{{.member = team.zheng}};
        CHECK(team.pools.updatePool(team.lin, view.pool, more).error().code == Error::Code::Denied);
        REQUIRE(team.pools.updatePool(team.boss, view.pool, more));
        CHECK(viewOf(team.pools.pools(team.boss), team.sea).people.size() == 2);
    }
    SECTION("by no salesperson")
    {
        CHECK(team.pools.updatePool(team.wang, view.pool, view.people).error().code ==
              Error::Code::Denied);
    }
    SECTION("by the first of two who began with the same")
    {
        REQUIRE(team.pools.updatePool(team.boss, view.pool, view.people));
        CHECK(team.pools.updatePool(team.lin, view.pool, view.people).error().code ==
              Error::Code::Conflict);
    }
    SECTION("to no other pool's name")
    {
        view.pool.name = u"重点客户池"_s;
        CHECK(team.pools.updatePool(team.boss, view.pool, view.people).error().code ==
              Error::Code::Conflict);
    }
}

TEST_CASE("A pool is archived once it is empty", "[pool]")
{
    SalesTeam team;
    const CustomerId acme = team.addCustomer(u"甲"_s, team.sea, team.wang);
    CHECK(team.pools.archivePool(team.boss, team.sea, 1).error().code == Error::Code::Conflict);
    REQUIRE(team.pools.moveToPool(team.lin, {acme}, team.pool, u"合并"_s)->done() == 1);
    CHECK(team.at(acme).pool == team.pool);
    CHECK(team.at(acme).owner == team.wang);
    CHECK(team.ledger(acme).last().how == How::Moved);
    CHECK(team.pools.archivePool(team.lin, team.sea, 1).error().code == Error::Code::Denied);
    CHECK(team.pools.archivePool(team.boss, team.sea, 7).error().code == Error::Code::Conflict);
    REQUIRE(team.pools.archivePool(team.boss, team.sea, 1));
    CHECK(team.pools.moveToPool(team.boss, {acme}, team.sea, {})->results[0].refusal->code ==
          Error::Code::NotFound);
    REQUIRE(team.pools.archivePool(team.boss, team.keyPool, 1));
    REQUIRE(team.pools.moveToPool(team.boss, {acme}, team.sea, {}));
    team.exec(u"DELETE FROM ownership"_s);
    CHECK(team.pools.archivePool(team.boss, team.pool, 1).error().text.contains(u"last"_s));
}

TEST_CASE("Where a customer may be moved", "[pool]")
{
    SalesTeam team;
    const PoolId closed = team.addPool(u"别人的池"_s, {.membersOnly = true});
    const CustomerId acme = team.addCustomer(u"甲"_s, team.sea, team.zhou);
    const auto into = [&](MemberId who, PoolId pool) {
        return team.pools.preview(who, {acme}, DropTarget::home(pool))->done() == 1;
    };
    CHECK(into(team.lin, team.pool));
    CHECK(into(team.lin, team.keyPool));
    CHECK_FALSE(into(team.lin, closed));
    CHECK(into(team.boss, closed));
    CHECK_FALSE(into(team.zhou, team.pool));
    CHECK(team.pools.release(team.zhou, {acme}, closed, {})->results[0].refusal->code ==
          Error::Code::Denied);
    REQUIRE(team.pools.release(team.zhou, {acme}, team.pool, {})->done() == 1);
    CHECK(team.at(acme).pool == team.pool);
}

TEST_CASE("A rule is tried before it is saved", "[pool]")
{
    SalesTeam team;
    const QList<CustomerId> old = team.addMany(3, team.sea, team.wang);
    team.clock.pass(20);
    const QList<CustomerId> young = team.addMany(2, team.sea, team.zhou);
    team.addMany(4, team.sea);
    team.clock.pass(10);

    const auto answer = team.pools.whatIf(team.lin, team.sea,
                                          {.recycleUntouched = true, .recycleUntouchedDays = 30});
    REQUIRE(answer);
    CHECK(answer->tonight == 3);
    CHECK(answer->within30Days == 5);
    REQUIRE(answer->owners.size() == 2);
    CHECK(answer->owners[0].name == u"王蕾");
    CHECK(answer->owners[0].tonight == 3);
    CHECK(answer->owners[1].tonight == 0);
    CHECK(answer->owners[1].within30Days == 2);
    CHECK(answer->customers.first().id == old.first());
    CHECK(answer->customers.last().id == young.last());
    CHECK(team.pools.whatIf(team.lin, team.sea, {})->within30Days == 0);
    CHECK(team.pools.whatIf(team.wang, team.sea, {}).error().code == Error::Code::Denied);
    CHECK(team.db.value<int>(u"SELECT COUNT(*) FROM deadline"_s) == 0);
}
