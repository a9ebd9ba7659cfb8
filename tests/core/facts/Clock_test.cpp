#include "tests/core/facts/Work.h"

#include "core/db/Journal.h"
#include "core/member/MemberStore.h"
#include "core/member/TeamService.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/SettingStore.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

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
