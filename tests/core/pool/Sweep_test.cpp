#include "core/pool/SweepService.h"

#include "core/change/UndoService.h"
#include "core/facts/ClockStore.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionService.h"
#include "core/pool/CustodyDesk.h"
#include "tests/core/pool/SalesTeam.h"

#include <QSet>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// The sea takes back after 30 days without a follow-up.
struct SweepScene : SalesTeam {
    SweepService sweeps{*db, clock};
    NoProgress unwatched;

    SweepScene() { setRule({.recycleUntouched = true, .recycleUntouchedDays = 30}); }

    void setRule(const PoolRule& rule)
    {
        const auto views = pools.pools(boss);
        for (PoolView view : *views) {
            if (view.pool.id != sea)
                continue;
            view.pool.rule = rule;
            REQUIRE(pools.updatePool(boss, view.pool, view.people));
        }
    }
    QList<CustomerId> addOwned(int count, MemberId owner, PoolId home)
    {
        const QList<CustomerId> customers = addMany(count, home, owner);
        recompute();
        return customers;
    }
    void recompute()
    {
        write([&](Session& session) {
            return FactsDesk(session, clock.now(), zone).recomputeAll(unwatched);
        });
    }
    SweepReport sweep(MemberId me = {})
    {
        const auto report = me ? sweeps.sweep(me, {}, unwatched) : sweeps.sweepByItself(unwatched);
        REQUIRE(report);
        return *report;
    }
    void define(const QString& sql)
    {
        write([&](Session& session) {
            session.command(sql);
            return 0;
        });
    }
    int countOwned()
    {
        return db.value<int>(u"SELECT COUNT(*) FROM ownership WHERE owner_id IS NOT NULL"_s);
    }
    int countSweeps()
    {
        return db.value<int>(u"SELECT COUNT(*) FROM change WHERE what = 'sweep'"_s);
    }
    bool isTrue()
    {
        return *db->read([&](Session& session) -> Result<bool> {
            return FactsDesk(session, clock.now(), zone).check().isEmpty();
        });
    }
};

// Stops when so many are done.
class StopAt : public Progress {
public:
    explicit StopAt(qint64 most) : m_most(most) {}
    void report(qint64 done, qint64) override { m_done = done; }
    bool cancelled() const override { return m_done >= m_most; }

private:
    qint64 m_most;
    qint64 m_done = 0;
};

} // namespace

TEST_CASE("The sweep takes back whose deadline has passed", "[pool][sweep]")
{
    SweepScene scene;
    const QList<CustomerId> old = scene.addOwned(3, scene.wang, scene.sea);
    scene.clock.pass(5);
    const QList<CustomerId> young = scene.addOwned(2, scene.zhou, scene.sea);
    scene.addOwned(2, scene.zhou, scene.pool);
    scene.clock.pass(25); // the last of the thirty days

    SECTION("not a moment before it")
    {
        CHECK(scene.sweep().taken.isEmpty());
        CHECK_FALSE(scene.sweep().change);
    }
    SECTION("into the open sea of its pool, saying from whom and why")
    {
        scene.clock.pass(1);
        const SweepReport report = scene.sweep();
        CHECK(report.change);
        REQUIRE(report.taken.size() == 3);
        CHECK(report.taken.first() == Recycled{.customer = old.first(),
                                               .name = u"客户0"_s,
                                               .from = scene.wang,
                                               .fromName = u"王蕾"_s,
                                               .to = scene.sea,
                                               .toName = u"华东公海"_s,
                                               .reason = report.taken.first().reason});
        CHECK(report.taken.first().reason.contains(u"30"_s));
        CHECK(report.skipped.isEmpty());
        for (const CustomerId customer : old) {
            CHECK(scene.at(customer).isOpen());
            CHECK(scene.ledger(customer).last().how == How::Recycled);
            CHECK_FALSE(scene.ledger(customer).last().by);
            CHECK(scene.isLedgerWhole(customer));
        }
        for (const CustomerId customer : young)
            CHECK(scene.at(customer).owner == scene.zhou);
        CHECK(scene.isTrue());

        SECTION("and finds nothing the second time")
        {
            const SweepReport again = scene.sweep();
            CHECK(again.taken.isEmpty());
            CHECK(again.skipped.isEmpty());
            CHECK_FALSE(again.change);
            CHECK(scene.countSweeps() == 1);
        }
    }
    SECTION("and nobody once the rule is off")
    {
        scene.clock.pass(100);
        scene.setRule({.recycleUntouched = false});
        CHECK(scene.sweep().taken.isEmpty());
    }
    SECTION("and nobody while the rule is off, even if a deadline had been left")
    {
        scene.clock.pass(100);
        scene.exec(u"UPDATE pool SET recycle_untouched = FALSE"_s);
        CHECK(scene.sweep().taken.isEmpty());
        CHECK(scene.countOwned() == 7);
    }
    SECTION("and not from the recycle bin")
    {
        scene.clock.pass(100);
        scene.exec(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", old.first()}});
        CHECK(scene.sweep().taken.size() == 4);
        CHECK(scene.at(old.first()).owner == scene.wang);
    }
    SECTION("and not who was followed up in time")
    {
        REQUIRE(InteractionService(*scene.db, scene.clock)
                    .log(scene.wang, {.customer = old.first(),
                                      .kind = InteractionKind::Visit,
                                      .occurredAt = scene.clock.now(),
                                      .note = u"现场看了新产线,约好下周报价"_s}));
        scene.clock.pass(1);
        CHECK(scene.sweep().taken.size() == 2);
        CHECK(scene.at(old.first()).owner == scene.wang);
    }
}

TEST_CASE("A sweep may be tried", "[pool][sweep]")
{
    SweepScene scene;
    scene.addOwned(3, scene.wang, scene.sea);
    const auto check = [&](QDate day, bool isCheck = true) {
        return scene.sweeps.sweep(scene.boss, {.asOf = day, .isCheck = isCheck}, scene.unwatched);
    };

    SECTION("for a day to come, with the facts as they are now, and writes nothing")
    {
        CHECK(check({2026, 12, 22})->taken.isEmpty());
        const auto report = check({2026, 12, 23});
        REQUIRE(report);
        CHECK(report->taken.size() == 3);
        CHECK(report->taken.first().fromName == u"王蕾");
        CHECK_FALSE(report->change);
        CHECK(scene.countOwned() == 3);
        CHECK(scene.countSweeps() == 0);
    }
    SECTION("but not carried out for a day to come")
    {
        CHECK(check({2026, 12, 23}, false).error().code == Error::Code::Invalid);
        CHECK(scene.countOwned() == 3);
    }
    SECTION("and carried out as of a day that has been")
    {
        scene.clock.pass(40);
        CHECK(check({2026, 12, 22}, false)->taken.isEmpty());
        CHECK(check({2026, 12, 23}, false)->taken.size() == 3);
    }
}

TEST_CASE("Who lets the rules take customers back by hand", "[pool][sweep]")
{
    SweepScene scene;
    const PoolId other =
        scene.addPool(u"华南公海"_s, {.recycleUntouched = true, .recycleUntouchedDays = 10});
    const QList<CustomerId> team = scene.addOwned(2, scene.wang, other);
    const QList<CustomerId> managed = scene.addOwned(2, scene.zheng, scene.sea);
    const QList<CustomerId> foreign = scene.addOwned(2, scene.zheng, other);
    scene.clock.pass(60);

    SECTION("the owner of the company everywhere, in her name")
    {
        CHECK(scene.sweep(scene.boss).taken.size() == 6);
        CHECK(scene.ledger(team.first()).last().by == scene.boss);
    }
    SECTION("an administrator too: it is the rules that take")
    {
        CHECK(scene.sweep(scene.admin).taken.size() == 6);
    }
    SECTION("a manager what the team owns and the pools she manages")
    {
        CHECK(scene.sweep(scene.lin).taken.size() == 4);
        CHECK(scene.at(foreign.first()).owner == scene.zheng);
        CHECK(scene.at(managed.first()).isOpen());
        CHECK(scene.at(team.first()).isOpen());
    }
    SECTION("and nobody else")
    {
        for (const MemberId member : {scene.wang, scene.agent, scene.market, scene.auditor})
            CHECK(scene.sweeps.sweep(member, {}, scene.unwatched).error().code ==
                  Error::Code::Denied);
        CHECK(scene.countOwned() == 6);
    }
}

TEST_CASE("A sweep of many batches is one change", "[pool][sweep][slow]")
{
    SweepScene scene;
    scene.addOwned(1, scene.wang, scene.sea);
    scene.write([&](Session& session) { // as many as make three batches, made the short way
        for (int i = 0; i < 2100; ++i) {
            const QString code = u"S%1"_s.arg(i);
            const auto id = session.value<CustomerId>(
                uR"(INSERT INTO customer (code, name, stage_since, created_at, updated_at)
                    VALUES (:code, :name, 0, 0, 0) RETURNING id)"_s,
                {{"code", code}, {"name", code}});
            CustodyDesk(session, {}, scene.clock.now())
                .open(*id, scene.sea, scene.wang, How::Created);
        }
        return 0;
    });
    scene.recompute();
    scene.clock.pass(31);

    SECTION("from beginning to end")
    {
        const SweepReport report = scene.sweep();
        CHECK(report.taken.size() == 2101);
        CHECK(scene.countSweeps() == 1);
        CHECK(scene.db.value<int>(
                  u"SELECT COUNT(*) FROM custody WHERE change_id = :change AND how = 'recycled'"_s,
                  {{"change", report.change}}) == 2101);
        CHECK(scene.countOwned() == 0);
        CHECK(scene.isTrue());
    }
    SECTION("and stopped in the middle keeps what it took; the next one takes the rest")
    {
        StopAt stop(1000);
        const auto report = scene.sweeps.sweepByItself(stop);
        REQUIRE(report);
        CHECK(report->taken.size() == 1000);
        CHECK(report->stopped->code == Error::Code::Cancelled);
        CHECK(scene.countOwned() == 1101);
        CHECK(scene.sweep().taken.size() == 1101);
    }
    SECTION("and one that cannot be saved does not keep the others of its batch")
    {
        const auto poisoned = scene.db.value<CustomerId>(u"SELECT MIN(id) + 500 FROM customer"_s);
        scene.define(u"CREATE UNIQUE INDEX custody_poison ON custody (customer_id, how)"_s);
        scene.exec(uR"(UPDATE custody SET how = 'recycled' WHERE customer_id = :id)"_s,
                   {{"id", poisoned}});
        const SweepReport report = scene.sweep();
        CHECK(report.taken.size() == 2100);
        REQUIRE(report.skipped.size() == 1);
        CHECK(report.skipped.first().customer == poisoned);
        CHECK_FALSE(report.skipped.first().reason.isEmpty());
        CHECK_FALSE(report.stopped);
        CHECK(scene.at(poisoned).owner == scene.wang);
        CHECK(scene.isLedgerWhole(poisoned));
        CHECK(scene.countSweeps() == 1);
    }
    SECTION("and gives up where nothing can be saved any more")
    {
        scene.define(uR"(
            CREATE UNIQUE INDEX custody_poison ON custody (how) WHERE how = 'recycled')"_s);
        const SweepReport report = scene.sweep();
        CHECK(report.taken.size() <= 1);
        CHECK(report.stopped);
        CHECK(scene.countOwned() >= 2100);
    }
}

TEST_CASE("A sweep takes nobody who is looked after at that moment", "[pool][sweep][slow]")
{
    SweepScene scene;
    const QList<CustomerId> customers = scene.addOwned(24, scene.wang, scene.sea);
    scene.clock.pass(31);
    InteractionService interactions(*scene.db, scene.clock);
    QSet<CustomerId> taken;
    QSet<CustomerId> touched;
    QSet<CustomerId> given;
    together(3, [&](int thread) {
        if (thread == 0) {
            const auto report = scene.sweeps.sweepByItself(scene.unwatched);
            if (report) {
                for (const Recycled& one : report->taken)
                    taken.insert(one.customer);
            }
        } else if (thread == 1) {
            for (int i = 0; i < 8; ++i) {
                if (interactions.log(scene.wang, {.customer = customers[i],
                                                  .kind = InteractionKind::Visit,
                                                  .occurredAt = scene.clock.now(),
                                                  .note = u"拜访了第 %1 家,谈妥样品"_s.arg(i)}))
                    touched.insert(customers[i]);
            }
        } else {
            for (int i = 8; i < 16; ++i) {
                const auto report =
                    scene.pools.give(scene.boss, {customers[i]}, scene.zhou, u"区域调整"_s);
                if (report && report->done() == 1)
                    given.insert(customers[i]);
            }
        }
    });
    for (const CustomerId customer : customers) {
        CHECK(scene.isLedgerWhole(customer));
        if (taken.contains(customer) && !given.contains(customer))
            CHECK(scene.at(customer).isOpen());
        if (!taken.contains(customer))
            CHECK(scene.at(customer).owner);
        CHECK_FALSE((taken.contains(customer) && touched.contains(customer)));
    }
    CHECK(scene.isTrue());
    CHECK(scene.countSweeps() <= 1);
}

TEST_CASE("Who changed hands since the sweep looked is left to the new owner", "[pool][sweep]")
{
    SweepScene scene;
    const CustomerId acme = scene.addOwned(1, scene.wang, scene.sea).first();
    const Ownership seen = scene.at(acme);
    REQUIRE(scene.pools.give(scene.boss, {acme}, scene.zhou, {})->done() == 1);
    REQUIRE(scene.pools.give(scene.boss, {acme}, scene.wang, {})->done() == 1);
    CHECK_FALSE(scene.write([&](Session& session) { // the same owner, but not the same ownership
        return CustodyStore(session).move(seen, {.customer = acme,
                                                 .pool = scene.sea,
                                                 .since = scene.clock.now(),
                                                 .how = How::Recycled});
    }));
    CHECK(scene.at(acme).owner == scene.wang);
    CHECK(scene.ledger(acme).size() == 3);
}

TEST_CASE("Who is given back by undo is not taken by a deadline that has passed", "[pool][undo]")
{
    SweepScene scene;
    const QList<CustomerId> customers = scene.addOwned(3, scene.wang, scene.sea);
    const CustomerId acme = customers.first();
    UndoService undos(*scene.db, scene.clock);
    const auto dueAt = [&] {
        return scene.write(
            [&](Session& session) { return ClockStore(session).deadline(acme)->dueAt; });
    };
    const QDateTime dueAtFirst = dueAt();

    SECTION("taken back by rule, the owner has all the days again")
    {
        scene.clock.pass(31);
        const ChangeId swept = scene.sweep(scene.boss).change;
        scene.clock.pass(2);
        CHECK(undos.undo(scene.boss, swept)->restored == 3);
        CHECK(scene.at(acme).owner == scene.wang);
        CHECK(scene.sweep().taken.isEmpty());
        scene.clock.pass(30);
        CHECK(scene.sweep().taken.isEmpty());
        scene.clock.pass(1);
        CHECK(scene.sweep().taken.size() == 3);
    }
    SECTION("also when the undo itself was undone and done again")
    {
        scene.clock.pass(31);
        const ChangeId swept = scene.sweep(scene.boss).change;
        const ChangeId undo = undos.undo(scene.boss, swept)->change;
        const ChangeId redo = undos.undo(scene.boss, undo)->change;
        CHECK(scene.at(acme).isOpen());
        REQUIRE(undos.undo(scene.boss, redo));
        CHECK(scene.at(acme).owner == scene.wang);
        CHECK(scene.sweep().taken.isEmpty());
    }
    SECTION("given back by the owner, as many days as were left")
    {
        scene.clock.pass(20);
        const ChangeId given = scene.pools.release(scene.wang, customers, {}, u"换人"_s)->change;
        scene.clock.pass(25);
        CHECK(undos.undo(scene.boss, given)->restored == 3);
        CHECK(dueAt() == dueAtFirst.addDays(25));
        scene.clock.pass(10);
        CHECK(scene.sweep().taken.isEmpty());
        scene.clock.pass(1);
        CHECK(scene.sweep().taken.size() == 3);
    }
    SECTION("and giving back for a moment buys no time")
    {
        scene.clock.pass(5);
        REQUIRE(InteractionService(*scene.db, scene.clock)
                    .log(scene.wang, {.customer = acme,
                                      .kind = InteractionKind::Visit,
                                      .occurredAt = scene.clock.now(),
                                      .note = u"现场看了新产线,约好下周报价"_s}));
        const QDateTime before = dueAt();
        scene.clock.pass(20);
        const ChangeId given = scene.pools.release(scene.wang, {acme}, {}, {})->change;
        REQUIRE(undos.undo(scene.wang, given));
        CHECK(dueAt() == before);
    }
    SECTION("nor does a transfer that is undone")
    {
        scene.clock.pass(20);
        const ChangeId given = scene.pools.give(scene.boss, {acme}, scene.zhou, {})->change;
        scene.clock.pass(5);
        REQUIRE(undos.undo(scene.boss, given));
        CHECK(dueAt() == dueAtFirst);
    }
    CHECK(scene.isTrue());
    CHECK(scene.isLedgerWhole(acme));
}
