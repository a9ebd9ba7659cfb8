#include "core/pool/PoolService.h"

#include "tests/core/pool/SalesTeam.h"

#include <atomic>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Claiming from the open sea", "[pool]")
{
    SalesTeam team;
    const CustomerId acme = team.addCustomer(u"苏州优联光电"_s, team.sea, {});
    const QDateTime entered = team.clock.now();
    team.clock.pass(1);

    SECTION("makes her the owner, and the ledger goes on without a gap")
    {
        const Result<CustodyReport> report = team.pools.claim(team.wang, {acme});
        REQUIRE(report);
        CHECK(report->done() == 1);
        CHECK(report->change);
        CHECK(team.at(acme).owner == team.wang);
        const QList<Custody> ledger = team.ledger(acme);
        REQUIRE(ledger.size() == 2);
        CHECK(ledger[0].since == entered);
        CHECK(ledger[1].how == How::Claimed);
        CHECK(ledger[1].change == report->change);
        CHECK(team.isLedgerWhole(acme));
    }
    SECTION("is refused once somebody has it, and says so")
    {
        REQUIRE(team.pools.claim(team.zhou, {acme}));
        const Result<CustodyReport> report = team.pools.claim(team.wang, {acme});
        REQUIRE(report);
        REQUIRE(report->results.size() == 1);
        CHECK(report->results[0].refusal->code == Error::Code::Conflict);
        CHECK_FALSE(report->change);
        CHECK(team.at(acme).owner == team.zhou);
    }
    SECTION("is refused where it is mine already")
    {
        REQUIRE(team.pools.claim(team.wang, {acme}));
        const Result<CustodyReport> again = team.pools.claim(team.wang, {acme});
        CHECK(again->results[0].refusal->code == Error::Code::Conflict);
    }
    SECTION("is for the people of a closed pool alone")
    {
        const CustomerId vip = team.addCustomer(u"重点"_s, team.keyPool, {});
        const Result<CustodyReport> report = team.pools.claim(team.zhou, {vip});
        CHECK(report->results[0].refusal);
        CHECK(team.pools.claim(team.wang, {vip})->done() == 1);
    }
    SECTION("gives each customer of a batch its own answer")
    {
        const CustomerId taken = team.addCustomer(u"上海鼎新餐饮"_s, team.sea, team.zhou);
        const CustomerId nobody{987654};
        const Result<CustodyReport> report = team.pools.claim(team.wang, {taken, acme, nobody});
        REQUIRE(report->results.size() == 3);
        CHECK(report->results[0].refusal->code == Error::Code::Conflict);
        CHECK(report->results[1].isDone());
        CHECK(report->results[2].refusal->code == Error::Code::NotFound);
        CHECK(team.at(acme).owner == team.wang);
    }
    SECTION("names a customer twice and gets it once")
    {
        const Result<CustodyReport> report = team.pools.claim(team.wang, {acme, acme});
        CHECK(report->results.size() == 1);
        CHECK(report->done() == 1);
    }
    SECTION("does not reach into the recycle bin")
    {
        team.exec(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", acme}});
        CHECK(team.pools.claim(team.wang, {acme})->results[0].refusal->code ==
              Error::Code::NotFound);
        CHECK(team.pools.give(team.boss, {acme}, team.wang, {})->results[0].refusal->code ==
              Error::Code::NotFound);
        CHECK_FALSE(team.at(acme).owner);
    }
}

TEST_CASE("Giving a customer", "[pool]")
{
    SalesTeam team;
    const CustomerId acme = team.addCustomer(u"宁波海联物流"_s, team.sea, team.zhou);
    const QDateTime owned = team.clock.now();
    team.clock.pass(3);

    SECTION("to a colleague restarts no clock, and keeps the words")
    {
        const auto report = team.pools.give(team.lin, {acme}, team.wang, u"区域调整"_s);
        REQUIRE(report->done() == 1);
        CHECK(team.at(acme).owner == team.wang);
        CHECK(team.at(acme).ownedSince == owned);
        CHECK(team.ledger(acme).last().how == How::Transferred);
        CHECK(team.ledger(acme).last().reason == u"区域调整");
    }
    SECTION("to somebody of another department is not a manager's")
    {
        const auto report = team.pools.give(team.lin, {acme}, team.zheng, {});
        CHECK(report->results[0].refusal->code == Error::Code::Denied);
        CHECK(team.at(acme).owner == team.zhou);
        CHECK(team.pools.give(team.boss, {acme}, team.zheng, {})->done() == 1);
    }
    SECTION("is no salesperson's")
    {
        CHECK(team.pools.give(team.zhou, {acme}, team.wang, {})->results[0].refusal->code ==
              Error::Code::Denied);
    }
    SECTION("to nobody is refused in words")
    {
        const auto report = team.pools.give(team.boss, {acme}, MemberId{4711}, {});
        CHECK(report->results[0].refusal->code == Error::Code::NotFound);
    }
    SECTION("to somebody who left is refused")
    {
        team.editMember(team.wang, [](Member& wang) { wang.state = MemberState::Disabled; });
        CHECK(team.pools.give(team.boss, {acme}, team.wang, {})->results[0].refusal);
    }
    SECTION("of three to one with room for two gives two")
    {
        team.limit(team.wang, 2);
        const auto report =
            team.pools.give(team.boss, team.addMany(3, team.sea), team.wang, u"分配"_s);
        CHECK(report->done() == 2);
        CHECK(report->results[2].refusal->code == Error::Code::Denied);
    }
}

TEST_CASE("Giving a customer back", "[pool]")
{
    SalesTeam team;
    const CustomerId acme = team.addCustomer(u"常州永固建材"_s, team.sea, team.zhou);

    SECTION("puts it into the open sea, with the reason")
    {
        REQUIRE(team.pools.release(team.zhou, {acme}, {}, u"无需求"_s)->done() == 1);
        CHECK(team.at(acme).isOpen());
        CHECK_FALSE(team.at(acme).ownedSince.isValid());
        CHECK(team.ledger(acme).last().how == How::Released);
        CHECK(team.ledger(acme).last().reason == u"无需求");
        CHECK(team.isLedgerWhole(acme));
    }
    SECTION("is not for a colleague")
    {
        CHECK(team.pools.release(team.wang, {acme}, {}, {})->results[0].refusal);
        CHECK(team.at(acme).owner == team.zhou);
    }
    SECTION("that is there already is refused")
    {
        const CustomerId open = team.addCustomer(u"海"_s, team.sea, {});
        CHECK(team.pools.release(team.lin, {open}, {}, {})->results[0].refusal->code ==
              Error::Code::Conflict);
    }
}

TEST_CASE("Of eight who click at once, one gets the customer", "[pool][slow]")
{
    SalesTeam team;
    const CustomerId acme = team.addCustomer(u"南京天工自动化"_s, team.sea, {});
    QList<MemberId> sellers;
    for (int i = 0; i < 8; ++i)
        sellers += team.hire(u"销售%1"_s.arg(i), Role::Salesperson, team.east);
    std::atomic_int won = 0;
    std::atomic_int told = 0;
    together(8, [&](int i) {
        const Result<CustodyReport> report = team.pools.claim(sellers[i], {acme});
        if (report && report->done() == 1)
            ++won;
        else if (report && report->results[0].refusal->code == Error::Code::Conflict)
            ++told;
    });
    CHECK(won == 1);
    CHECK(told == 7);
    CHECK(team.ledger(acme).size() == 2);
    CHECK(team.isLedgerWhole(acme));
}

TEST_CASE("Nobody gets past the most she may hold, however fast she clicks", "[pool][slow]")
{
    SalesTeam team;
    team.limit(team.wang, 5);
    const QList<CustomerId> customers = team.addMany(24, team.sea);
    std::atomic_int won = 0;
    together(8, [&](int thread) {
        for (int i = thread; i < customers.size(); i += 8) {
            const Result<CustodyReport> report = team.pools.claim(team.wang, {customers[i]});
            if (report && report->done() == 1)
                ++won;
        }
    });
    CHECK(won == 5);
    CHECK(team.db.value<int>(u"SELECT COUNT(*) FROM ownership WHERE owner_id = :wang"_s,
                             {{"wang", team.wang}}) == 5);
}
