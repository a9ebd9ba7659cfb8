#include "core/facts/FactsDesk.h"

#include "core/db/Journal.h"
#include "core/facts/ClockStore.h"
#include "core/interaction/InteractionStore.h"
#include "core/member/MemberStore.h"
#include "core/member/TeamService.h"
#include "core/order/OrderStore.h"
#include "core/order/PaymentStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "core/scoring/ScoreStore.h"
#include "core/workspace/SettingStore.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QRandomGenerator>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A pool that takes back after 30 days without a touch, Ann who owns Acme, and Bob.
struct Work : Scene {
    Work() { recompute(); }

    PoolId sea = addPool(u"华东公海"_s, {.recycleUntouched = true, .recycleUntouchedDays = 30});
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, sea, ann);

    void recompute()
    {
        write([&](Session& session) {
            FactsDesk(session, clock.now(), zone).recompute(acme);
            return 0;
        });
    }
    Interaction call(const QString& note = u"谈了明年的框架合同"_s) const
    {
        return {.customer = acme,
                .member = ann,
                .kind = InteractionKind::Call,
                .outcome = Outcome::Reached,
                .occurredAt = clock.now(),
                .loggedAt = clock.now(),
                .note = note};
    }
    InteractionId log(const Interaction& interaction)
    {
        const auto id = write([&](Session& s) { return InteractionStore(s).add(interaction); });
        recompute();
        return id;
    }
    Interaction find(InteractionId id)
    {
        return *write([&](Session& s) { return InteractionStore(s).find(id); });
    }
    std::optional<Touch> touch()
    {
        return write([&](Session& s) { return ClockStore(s).touch(acme); });
    }
    std::optional<Deadline> deadline()
    {
        return write([&](Session& s) { return ClockStore(s).deadline(acme); });
    }
    Score score()
    {
        return *write([&](Session& s) { return ScoreStore(s).find(acme); });
    }
    QList<FactMismatch> check()
    {
        return write([&](Session& s) { return FactsDesk(s, clock.now(), zone).check(); });
    }
    // The end of the local day so many days after that one.
    QDateTime endOfDay(const QDateTime& from, int days) const
    {
        return startOfLocalDay(from.toTimeZone(zone).date().addDays(days + 1), zone);
    }
};

} // namespace

TEST_CASE("An owned customer without a touch is due from its ownership's start", "[facts]")
{
    Work work;
    CHECK_FALSE(work.touch());
    REQUIRE(work.deadline());
    CHECK(work.deadline()->startedAt == work.clock.now());
    CHECK(work.deadline()->dueAt == work.endOfDay(work.clock.now(), 30));
    CHECK(work.deadline()->days == 30);
}

TEST_CASE("Days end where the workspace is, whatever this computer thinks", "[facts]")
{
    Work work;
    work.clock.time = QDateTime::fromString(u"2026-12-01T17:30:00Z"_s, Qt::ISODate);
    work.log(work.call()); // half past one on the second, in Shanghai
    const auto dueIn = [&](const char* zone) {
        work.write([&](Session& s) {
            SettingStore(s).setWorkspace({.timeZone = zone});
            FactsDesk(s, work.clock.now()).recompute(work.acme);
            return 0;
        });
        return work.deadline()->dueAt.toString(Qt::ISODate);
    };
    CHECK(dueIn("Asia/Shanghai") == u"2027-01-01T16:00:00Z"_s);
    CHECK(dueIn("UTC") == u"2027-01-01T00:00:00Z"_s);
    CHECK(dueIn("America/New_York") == u"2027-01-01T05:00:00Z"_s);
}

TEST_CASE("A touch buys time, and taking it back takes the time back", "[facts]")
{
    Work work;
    const QDateTime claimed = work.clock.now();
    work.clock.pass(10);
    const InteractionId id = work.log(work.call());
    CHECK(work.touch() == Touch{work.clock.now(), id});
    CHECK(work.deadline()->dueAt == work.endOfDay(work.clock.now(), 30));

    SECTION("by an edit")
    {
        Interaction edited = work.find(id);
        edited.outcome = Outcome::NoAnswer;
        CHECK(work.write([&](Session& s) { return InteractionStore(s).update(edited); }));
    }
    SECTION("by a removal")
    {
        const Interaction found = work.find(id);
        CHECK(work.write([&](Session& s) { return InteractionStore(s).remove(found); }));
    }
    work.recompute();
    CHECK_FALSE(work.touch());
    CHECK(work.deadline()->dueAt == work.endOfDay(claimed, 30));
}

TEST_CASE("What does not count buys no time", "[facts]")
{
    Work work;
    const std::optional<Deadline> before = work.deadline();
    work.clock.pass(10);
    Interaction interaction = work.call();

    SECTION("a call that lies in the future")
    {
        interaction.occurredAt = work.clock.now().addDays(3);
        work.log(interaction);
        work.clock.pass(5); // not even once its time has come
        work.recompute();
    }
    SECTION("a call that was logged late")
    {
        interaction.occurredAt = work.clock.now().addDays(-8);
        work.log(interaction);
    }
    SECTION("too short a text")
    {
        interaction.note = u"ok ok"_s;
        work.log(interaction);
    }
    SECTION("somebody else's call")
    {
        interaction.member = work.bob;
        work.log(interaction);
    }
    SECTION("a note")
    {
        interaction.kind = InteractionKind::Note;
        work.log(interaction);
    }
    CHECK_FALSE(work.touch());
    CHECK(work.deadline() == before);
}

TEST_CASE("A copy of the last text buys no time", "[facts]")
{
    Work work;
    const InteractionId first = work.log(work.call());
    const std::optional<Deadline> before = work.deadline();
    work.clock.pass(10);
    work.log(work.call(u" 谈了明年的 框架合同"_s));
    CHECK(work.touch()->interaction == first);
    CHECK(work.deadline() == before);
}

TEST_CASE("A stand-in's call counts while the owner is away, a collaborator's until the end",
          "[facts]")
{
    Work work;
    const QDate today = work.clock.now().toTimeZone(work.zone).date();
    work.clock.pass(1);
    Interaction interaction = work.call();
    interaction.member = work.bob;
    work.log(interaction);
    CHECK_FALSE(work.touch());

    SECTION("stand-in")
    {
        work.setLeave(work.ann, work.bob, today.addDays(1), today.addDays(1));
        work.write([&](Session& s) {
            FactsDesk(s, work.clock.now(), work.zone).recomputeOwned(work.ann);
            return 0;
        });
        CHECK(work.touch());
    }
    SECTION("the day after the leave")
    {
        work.setLeave(work.ann, work.bob, today, today);
        work.recompute();
        CHECK_FALSE(work.touch());
    }
    SECTION("collaborator")
    {
        work.addCollaborator(work.acme, work.bob);
        work.recompute();
        CHECK(work.touch());
    }
    SECTION("former collaborator")
    {
        work.addCollaborator(work.acme, work.bob, work.clock.now().addSecs(-1));
        work.recompute();
        CHECK_FALSE(work.touch());
    }
}

TEST_CASE("A transfer restarts no clock, a claim does", "[facts]")
{
    Work work;
    const Member bob{.id = work.bob, .name = u"Bob"_s, .roles = Role::Salesperson};
    const std::optional<Deadline> before = work.deadline();
    work.clock.pass(5);
    work.write([&](Session& s) {
        return CustodyDesk(s, work.boss, work.clock.now()).give(work.acme, bob, u"区域调整"_s);
    });
    work.recompute();
    CHECK(work.deadline() == before);

    work.write([&](Session& s) {
        return CustodyDesk(s, work.bob, work.clock.now()).release(work.acme, {}, u"x"_s);
    });
    work.recompute();
    CHECK_FALSE(work.deadline());

    work.clock.pass(1);
    work.write([&](Session& s) {
        return CustodyDesk(s, work.bob, work.clock.now()).claim(work.acme, bob);
    });
    work.recompute();
    CHECK(work.deadline()->startedAt == work.clock.now());
}

TEST_CASE("A changed rule changes the deadlines of its pool", "[facts]")
{
    Work work;
    Pool pool = *work.write([&](Session& s) { return PoolStore(s).find(work.sea); });
    const auto recomputeAfter = [&](const PoolRule& rule) {
        pool.rule = rule;
        work.write([&](Session& s) {
            PoolStore(s).update(pool);
            FactsDesk(s, work.clock.now(), work.zone).recomputePool(work.sea);
            return 0;
        });
    };
    SECTION("shorter")
    {
        recomputeAfter({.recycleUntouched = true, .recycleUntouchedDays = 7});
        CHECK(work.deadline()->dueAt == work.endOfDay(work.clock.now(), 7));
    }
    SECTION("off")
    {
        recomputeAfter({});
        CHECK_FALSE(work.deadline());
    }
    CHECK(work.check().isEmpty());
}

TEST_CASE("Taking back a changed rule takes back the deadlines it made", "[facts]")
{
    Work work;
    const std::optional<Deadline> before = work.deadline();
    Pool pool = *work.write([&](Session& s) { return PoolStore(s).find(work.sea); });
    pool.rule.recycleUntouchedDays = 7;
    const ChangeId change = work.write([&](Session& s) {
        PoolStore(s).update(pool);
        FactsDesk(s, work.clock.now()).recomputePool(work.sea);
        return s.change();
    });
    CHECK(work.deadline() != before);
    work.write([&](Session& s) {
        const ReplayReport replayed = replayBackwards(s, change);
        FactsDesk(s, work.clock.now()).recomputeUndone(change, replayed.customers);
        return 0;
    });
    CHECK(work.deadline() == before);
}

TEST_CASE("Sending somebody on leave settles what their stand-in has done", "[facts]")
{
    Work work;
    const QDate today = work.clock.now().toTimeZone(work.zone).date();
    Interaction interaction = work.call();
    interaction.member = work.bob;
    work.log(interaction);
    CHECK_FALSE(work.touch());
    TeamService team(*work.db, work.clock);
    Member ann = *work.write([&](Session& s) { return MemberStore(s).find(work.ann); });
    ann.leaveFrom = ann.leaveTo = today;
    ann.standIn = work.bob;
    REQUIRE(team.edit(work.boss, ann));
    CHECK(work.touch());
    CHECK(work.check().isEmpty());
}

TEST_CASE("Moving the workspace to another time zone moves every deadline", "[facts]")
{
    Work work;
    const QDateTime before = work.deadline()->dueAt;
    WorkspaceService workspace(*work.db, work.clock);
    REQUIRE(workspace.change(work.boss, u"Acme's"_s, "Europe/London"));
    CHECK(work.deadline()->dueAt == before.addSecs(8 * 3600));
}

TEST_CASE("A score comes from contacts, orders less refunds, stage and need", "[facts]")
{
    Work work;
    const QDate today = work.clock.now().toTimeZone(work.zone).date();
    CHECK(work.score().total == 5); // a lead
    work.log(work.call());
    CHECK(work.score().interaction == 21);

    work.write([&](Session& s) {
        OrderStore(s).add(
            {.customer = work.acme, .signedOn = today.addDays(-40), .amount = 1200000});
        OrderStore(s).add({.customer = work.acme, .signedOn = today.addDays(9), .amount = 100});
        PaymentStore(s).add(
            {.customer = work.acme, .paidOn = today, .amount = 300000, .isRefund = true});
        return 0;
    });
    work.recompute();
    CHECK(work.score().purchase == 11 + 3 + 4); // 9,000 yuan; tomorrow's order is none yet
    CHECK(work.score().asOf == work.clock.now());

    work.clock.pass(200);
    work.recompute();
    CHECK(work.score().interaction == 0);
    CHECK(work.score().purchase == 5 + 6 + 4); // the second has been signed by then
}

TEST_CASE("Nothing is written or told where nothing differs", "[facts]")
{
    Work work;
    work.log(work.call());
    const Score before = work.score();
    work.clock.pass(0);
    work.clock.time = work.clock.time.addSecs(60);
    const auto changes = work.write([&](Session& s) {
        FactsDesk(s, work.clock.now(), work.zone).recompute(work.acme);
        return s.changes();
    });
    CHECK(changes.isEmpty());
    CHECK(work.score().asOf == before.asOf);
}

TEST_CASE("A customer in the recycle bin has no clock and no score", "[facts]")
{
    Work work;
    work.log(work.call());
    work.exec(u"UPDATE customer SET deleted_at = 1"_s);
    CHECK(work.check().size() == 2);
    work.recompute();
    CHECK_FALSE(work.touch());
    CHECK_FALSE(work.deadline());
    CHECK_FALSE(work.write([&](Session& s) { return ScoreStore(s).find(work.acme); }));
    CHECK(work.check().isEmpty());
}

TEST_CASE("The check names whose touch or deadline is not true", "[facts]")
{
    Work work;
    const CustomerId other = work.addCustomer(u"Umbrella"_s, work.sea, work.ann);
    CHECK(work.check() == QList{FactMismatch{other, FactMismatch::What::Deadline}});
    work.write([&](Session& s) {
        NoProgress progress;
        return FactsDesk(s, work.clock.now(), work.zone).recomputeAll(progress);
    });
    CHECK(work.check().isEmpty());

    work.write([&](Session& s) { return InteractionStore(s).add(work.call()); });
    CHECK(work.check().contains(FactMismatch{work.acme, FactMismatch::What::Touch}));
}

TEST_CASE("All customers are recomputed chunk by chunk, and told how far", "[facts]")
{
    struct Watched : Progress {
        void report(qint64 now, qint64 all) override { done = now, total = all; }
        bool cancelled() const override { return stop; }
        qint64 done = 0, total = 0;
        bool stop = false;
    } progress;
    Scene scene;
    const MemberId ann = scene.addMember(u"Ann"_s);
    const PoolId sea = scene.addPool(u"公海"_s, {.recycleUntouched = true});
    scene.write([&](Session& s) {
        const QDateTime now = scene.clock.now();
        for (int i = 0; i < 2300; ++i) {
            const QString id = QString::number(i + 1);
            s.exec(u"INSERT INTO customer (id, code, name, stage_since, created_at, updated_at) "
                   "VALUES (:id, :code, :name, 0, 0, 0)"_s,
                   {{"id", i + 1}, {"code", id}, {"name", id}});
            CustodyDesk(s, ann, now).open({i + 1}, sea, ann, How::Imported);
        }
        return 0;
    });
    progress.stop = true;
    const auto run = [&] {
        return scene.write([&](Session& s) {
            return FactsDesk(s, scene.clock.now(), scene.zone).recomputeAll(progress);
        });
    };
    CHECK_FALSE(run());
    progress.stop = false;
    CHECK(run());
    CHECK(progress.done == 2300);
    CHECK(progress.total == 2300);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM deadline"_s) == 2300);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM score"_s) == 2300);
}

namespace {

// What the touch should be, said a second time and as plainly as can be.
std::optional<QDateTime> plainTouch(const QList<Interaction>& logged, MemberId owner,
                                    const QDateTime& ownedSince)
{
    std::optional<QDateTime> touch;
    QString before;
    for (const Interaction& one : logged) {
        const bool isReached = one.outcome == Outcome::Reached;
        const bool isInTime = one.occurredAt <= one.loggedAt &&
                              one.occurredAt.secsTo(one.loggedAt) <= qint64(7) * 86400;
        if (one.kind == InteractionKind::Call && isReached && isInTime && one.member == owner &&
            one.occurredAt >= ownedSince && one.note.size() >= 6 && one.note != before)
            touch = touch ? std::max(*touch, one.occurredAt) : one.occurredAt;
        before = one.note;
    }
    return touch;
}

Interaction randomCall(QRandomGenerator& random, const Work& work)
{
    static const QStringList notes{u"短"_s, u"谈了明年的框架合同"_s, u"客户要求补充报价"_s,
                                   u"约好下周上门拜访"_s};
    Interaction call = work.call(notes[random.bounded(4)]);
    call.member = random.bounded(4) ? work.ann : work.bob;
    call.kind = random.bounded(5) ? InteractionKind::Call : InteractionKind::Note;
    call.outcome = random.bounded(4) ? Outcome::Reached : Outcome::NoAnswer;
    call.occurredAt = work.clock.now().addSecs(3600 * random.bounded(-300, 60));
    return call;
}

// One more, one less, or one otherwise than before.
void doSomething(QRandomGenerator& random, Work& work, QList<Interaction>& logged)
{
    work.clock.time = work.clock.time.addSecs(random.bounded(60, 200000));
    const int what = logged.isEmpty() ? 0 : random.bounded(4);
    if (what <= 1) {
        Interaction call = randomCall(random, work);
        call.id = work.log(call);
        logged.append(call);
        return;
    }
    const qsizetype i = random.bounded(logged.size());
    if (what == 2) {
        work.write([&](Session& s) { return InteractionStore(s).remove(logged[i]); });
        logged.removeAt(i);
    } else {
        Interaction edited = randomCall(random, work);
        edited.id = logged[i].id;
        edited.member = logged[i].member;
        edited.loggedAt = logged[i].loggedAt;
        edited.version = logged[i].version;
        work.write([&](Session& s) { return InteractionStore(s).update(edited); });
        edited.version += 1;
        logged[i] = edited;
    }
    work.recompute();
}

} // namespace

TEST_CASE("Whatever was logged, edited and removed, the clock says what the records give",
          "[facts]")
{
    QRandomGenerator random(31);
    for (int history = 0; history < 6; ++history) {
        Work work;
        const QDateTime owned = work.clock.now();
        QList<Interaction> logged;
        for (int step = 0; step < 40; ++step) {
            doSomething(random, work, logged);
            const std::optional<QDateTime> should = plainTouch(logged, work.ann, owned);
            const std::optional<Touch> touch = work.touch();
            const QDateTime start = should ? std::max(*should, owned) : owned;
            INFO("history " << history << ", step " << step);
            CHECK(touch.has_value() == should.has_value());
            if (touch && should)
                CHECK(touch->at == *should);
            REQUIRE(work.deadline());
            CHECK(work.deadline()->dueAt == work.endOfDay(start, 30));
            CHECK(work.deadline()->dueAt >= work.endOfDay(owned, 30));
        }
        CHECK(work.check().isEmpty());
    }
}
