#include "tests/core/pool/SalesTeam.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static QStringList answersOf(const QList<CustodyResult>& results)
{
    QStringList answers;
    for (const CustodyResult& result : results)
        answers += u"%1 %2"_s.arg(result.customer.value)
                       .arg(result.refusal ? result.refusal->text : u"done"_s);
    return answers;
}

static qint64 rowsWritten(SalesTeam& team)
{
    return team.db.value<qint64>(u"SELECT COUNT(*) FROM custody"_s) +
           team.db.value<qint64>(u"SELECT COUNT(*) FROM change"_s);
}

TEST_CASE("What a drop will do is what it then does, whoever drops wherever", "[pool]")
{
    SalesTeam team;
    team.limit(team.wang, 4);
    const PoolId other = team.addPool(u"展会线索池"_s, {});
    QList<CustomerId> mixed;
    for (const PoolId home : {team.pool, team.sea, team.keyPool}) {
        for (const MemberId owner : {MemberId{}, team.wang, team.zhou, team.zheng, team.lin})
            mixed += team.addCustomer(u"客户"_s, home, owner);
    }
    mixed += {mixed.first(), CustomerId{424242}};
    const QList<MemberId> actors{team.boss,  team.lin,   team.wang,   team.zheng,
                                 team.admin, team.agent, team.market, team.auditor};
    QList<DropTarget> targets{DropTarget::openSea(), DropTarget::openSea(other),
                              DropTarget::home(team.keyPool), DropTarget::home(PoolId{777})};
    for (const MemberId owner : {team.lin, team.wang, team.zheng, team.agent, MemberId{888}})
        targets += DropTarget::to(owner);
    int moved = 0;
    int refused = 0;
    for (int i = 0; i < actors.size(); ++i) {
        for (int k = 0; k < targets.size(); ++k) {
            CAPTURE(i, k);
            team.clock.pass(1);
            const qint64 before = rowsWritten(team);
            const auto preview = team.pools.preview(actors[i], mixed, targets[k]);
            REQUIRE(preview);
            CHECK(rowsWritten(team) == before);
            const auto report = team.pools.drop(actors[i], mixed, targets[k], u"拖放"_s);
            REQUIRE(report);
            CHECK(answersOf(preview->results) == answersOf(report->results));
            CHECK(preview->done() == report->done());
            CHECK(bool(report->change) == (report->done() > 0));
            if (preview->load)
                CHECK(
                    preview->load->after ==
                    team.db.value<int>(u"SELECT COUNT(*) FROM ownership WHERE owner_id = :owner"_s,
                                       {{"owner", preview->load->owner}}));
            moved += int(report->done());
            refused += int(report->results.size() - report->done());
        }
    }
    CHECK(moved > 50);
    CHECK(refused > 500);
    for (const CustomerId customer : mixed.first(15))
        CHECK(team.isLedgerWhole(customer));
}

TEST_CASE("A drop says before how full the receiver will be", "[pool]")
{
    SalesTeam team;
    team.limit(team.wang, 5);
    team.addMany(3, team.sea, team.wang);
    const QList<CustomerId> three = team.addMany(3, team.sea);

    const auto preview = team.pools.preview(team.lin, three, DropTarget::to(team.wang));
    REQUIRE(preview->load);
    CHECK(*preview->load ==
          DropPreview::Load{
              .owner = team.wang, .name = u"王蕾"_s, .before = 3, .after = 5, .limit = 5});
    CHECK(preview->done() == 2);
    CHECK(preview->results[2].refusal->text.contains(u"王蕾"_s));
    CHECK_FALSE(preview->whyNot());

    SECTION("and why not at all")
    {
        const auto hers = team.pools.preview(team.zhou, three, DropTarget::to(team.wang));
        CHECK(hers->done() == 0);
        CHECK(hers->whyNot()->code == Error::Code::Denied);
        CHECK_FALSE(hers->load); // what a colleague holds is not hers to know
    }
    SECTION("and that giving back fills nobody")
    {
        const auto back = team.pools.preview(team.lin, three, DropTarget::openSea());
        CHECK_FALSE(back->load);
        CHECK(back->whyNot()->code == Error::Code::Conflict);
    }
    SECTION("and says so to no stranger")
    {
        CHECK_FALSE(team.pools.preview(MemberId{999}, three, DropTarget::to(team.wang)));
    }
}

TEST_CASE("A salesperson drops on her own lane and claims, a manager gives to herself", "[pool]")
{
    SalesTeam team;
    const CustomerId one = team.addCustomer(u"一"_s, team.sea, {});
    const CustomerId two = team.addCustomer(u"二"_s, team.sea, {});
    REQUIRE(team.pools.drop(team.wang, {one}, DropTarget::to(team.wang), {})->done() == 1);
    REQUIRE(team.pools.drop(team.lin, {two}, DropTarget::to(team.lin), {})->done() == 1);
    CHECK(team.ledger(one).last().how == How::Claimed);
    CHECK(team.ledger(two).last().how == How::Assigned);
}
