#include "core/interaction/InteractionService.h"

#include "core/customer/ContactStore.h"
#include "core/customer/StageStore.h"
#include "core/db/Journal.h"
#include "core/facts/ClockStore.h"
#include "core/facts/FactsDesk.h"
#include "core/feedback/CaseStore.h"
#include "core/interaction/InteractionRules.h"
#include "core/order/OrderStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/task/TaskStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Following : Scene {
    InteractionService interactions{*db, clock};
    PoolId sea = addPool(u"华东公海"_s, {.recycleUntouched = true, .recycleUntouchedDays = 30});
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, sea, ann);

    QuickLog call(const QString& note = u"确认二期扩产计划"_s) const
    {
        return {.customer = acme,
                .kind = InteractionKind::Call,
                .outcome = Outcome::Reached,
                .note = note};
    }
    Logged logged(const QuickLog& log)
    {
        const Result<Logged> done = interactions.log(ann, log);
        REQUIRE(done);
        return *done;
    }
    std::optional<Touch> touch()
    {
        return write([&](Session& s) { return ClockStore(s).touch(acme); });
    }
    QDateTime dueAt()
    {
        return write([&](Session& s) { return ClockStore(s).deadline(acme); })->dueAt;
    }
    bool isTrue() // what is derived is what the rows give
    {
        return write([&](Session& s) { return FactsDesk(s, clock.now()).check(); }).isEmpty();
    }
};

} // namespace

TEST_CASE("A quick log is one change: the follow-up, its touch and the next step", "[interaction]")
{
    Following scene;
    scene.clock.pass(3);
    QuickLog log = scene.call();
    log.nextAt = scene.clock.now().addDays(7);
    log.nextTitle = u"发报价单"_s;
    log.nextKind = TaskKind::Message;
    const Logged logged = scene.logged(log);

    CHECK(logged.interaction.occurredAt == scene.clock.now());
    CHECK(logged.interaction.member == scene.ann);
    CHECK_FALSE(logged.noTouch);
    CHECK(scene.touch() == Touch{scene.clock.now(), logged.interaction.id});
    CHECK(scene.isTrue());
    const auto task = scene.write([&](Session& s) { return TaskStore(s).find(logged.next); });
    REQUIRE(task);
    CHECK(task->title == u"发报价单"_s);
    CHECK(task->member == scene.ann);
    CHECK(task->dueAt == log.nextAt);

    SECTION("and one undo takes all of it back")
    {
        scene.write([&](Session& s) {
            const ReplayReport replayed = replayBackwards(s, logged.change);
            FactsDesk(s, scene.clock.now()).recompute(replayed.customers);
            return 0;
        });
        CHECK_FALSE(scene.touch());
        CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM interaction"_s) == 0);
        CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM task"_s) == 0);
        CHECK(scene.isTrue());
    }
}

TEST_CASE("Who logs what buys no time is told why, and it is logged all the same", "[interaction]")
{
    Following scene;
    QuickLog log = scene.call();
    log.outcome = Outcome::NoAnswer;
    CHECK(scene.logged(log).noTouch == NoTouch::NotReached);
    log = scene.call(u"再约"_s);
    CHECK(scene.logged(log).noTouch == NoTouch::TooShort);
    log = scene.call();
    log.occurredAt = scene.clock.now().addDays(-9);
    CHECK(scene.logged(log).noTouch == NoTouch::LoggedLate);
    CHECK_FALSE(scene.touch());
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM interaction"_s) == 3);

    CHECK_FALSE(scene.logged(scene.call(u"客户要求补充报价"_s)).noTouch);
    CHECK(scene.logged(scene.call(u"客户要求补充 报价"_s)).noTouch == NoTouch::Copy);
}

TEST_CASE("What makes no sense is not logged", "[interaction]")
{
    const QDateTime now = FixedClock().now();
    const Interaction fine{.occurredAt = now, .loggedAt = now, .note = u"x"_s};
    Interaction odd = fine;
    CHECK_FALSE(whyNotLog(fine, now));
    SECTION("without a time")
    {
        odd.occurredAt = {};
    }
    SECTION("in the future")
    {
        odd.occurredAt = odd.loggedAt = now.addSecs(1);
    }
    SECTION("moved past its logging")
    {
        odd.loggedAt = now.addSecs(-60);
    }
    SECTION("an empty note")
    {
        odd.kind = InteractionKind::Note;
        odd.note = u" \n"_s;
    }
    SECTION("a book")
    {
        odd.note = QString(20'001, u'x');
    }
    SECTION("an identity card")
    {
        odd.note = u"身份证 11010519491231002X 已收"_s;
    }
    REQUIRE(whyNotLog(odd, now));
    CHECK_FALSE(whyNotLog(odd, now)->text.isEmpty());
}

TEST_CASE("A refused log leaves nothing behind", "[interaction]")
{
    Following scene;
    QuickLog log = scene.call();
    SECTION("because its next step says nothing")
    {
        log.nextAt = scene.clock.now().addDays(1);
        CHECK(scene.interactions.log(scene.ann, log).error().code == Error::Code::Invalid);
    }
    SECTION("because its contact is another customer's")
    {
        const CustomerId other = scene.addCustomer(u"Umbrella"_s, scene.ann);
        log.contact = scene.write(
            [&](Session& s) { return ContactStore(s).add(other, {.name = u"陈立"_s}); });
        CHECK(scene.interactions.log(scene.ann, log).error().code == Error::Code::NotFound);
    }
    SECTION("because the customer is not for those eyes")
    {
        CHECK(scene.interactions.log(scene.bob, log).error().code == Error::Code::NotFound);
    }
    SECTION("because it is shared for reading alone")
    {
        scene.exec(u"INSERT INTO collaborator (customer_id, member_id) VALUES (:c, :m)"_s,
                   {{"c", scene.acme}, {"m", scene.bob}});
        CHECK(scene.interactions.log(scene.bob, log).error().code == Error::Code::Denied);
    }
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM interaction"_s) == 0);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM task"_s) == 0);
}

TEST_CASE("An edit or a removal settles the clock anew", "[interaction]")
{
    Following scene;
    const Logged first = scene.logged(scene.call());
    scene.clock.pass(5);
    Interaction second = scene.logged(scene.call(u"客户要求补充报价"_s)).interaction;
    const QDateTime due = scene.dueAt();

    SECTION("an edit that makes it count no more")
    {
        second.outcome = Outcome::Busy;
        const Result<Logged> edited = scene.interactions.edit(scene.ann, second);
        REQUIRE(edited);
        CHECK(edited->noTouch == NoTouch::NotReached);
        CHECK(scene.touch()->interaction == first.interaction.id);
        CHECK(scene.dueAt() == due.addDays(-5));
    }
    SECTION("an edit long afterwards does not make it younger")
    {
        scene.clock.pass(20);
        second.note = u"客户要求补充报价，已发"_s;
        CHECK_FALSE(scene.interactions.edit(scene.ann, second)->noTouch);
        CHECK(scene.dueAt() == due);
        second.version = 2;
        second.occurredAt = scene.clock.now();
        CHECK(scene.interactions.edit(scene.ann, second).error().code == Error::Code::Invalid);
        CHECK(scene.dueAt() == due);
    }
    SECTION("a removal")
    {
        REQUIRE(scene.interactions.remove(scene.ann, second.id));
        CHECK(scene.touch()->interaction == first.interaction.id);
        CHECK(scene.interactions.remove(scene.ann, second.id).error().code ==
              Error::Code::NotFound);
    }
    SECTION("somebody else's edit is refused, and a stale one")
    {
        scene.addCollaborator(scene.acme, scene.bob);
        second.note = u"不是我写的文字"_s;
        CHECK(scene.interactions.edit(scene.bob, second).error().code == Error::Code::Denied);
        second.version = 7;
        CHECK(scene.interactions.edit(scene.ann, second).error().code == Error::Code::Conflict);
    }
    CHECK(scene.isTrue());
}

namespace {

QString wordOf(const TimelineEntry& entry)
{
    return std::visit(
        [](const auto& what) -> QString {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, LoggedInteraction>)
                return what.interaction.note;
            else if constexpr (std::is_same_v<What, OwnerStep>)
                return what.fromName + u" -> "_s + what.toName;
            else if constexpr (std::is_same_v<What, StageChange>)
                return keyOf(what.from) + u" -> "_s + keyOf(what.to);
            else if constexpr (std::is_same_v<What, Order>)
                return what.lines.isEmpty() ? QString() : what.lines[0].product;
            else
                return what.title;
        },
        entry.what);
}

QStringList wordsOf(const TimelinePage& page)
{
    QStringList words;
    for (const TimelineEntry& entry : page.entries)
        words += wordOf(entry);
    return words;
}

// A customer with one thing of each kind, a day between them.
struct Story : Following {
    Story()
    {
        clock.pass(1);
        logged(call());
        clock.pass(1);
        write([&](Session& s) {
            StageStore(s).set(acme, Stage::Won, clock.now());
            return 0;
        });
        clock.pass(1);
        write([&](Session& s) {
            return OrderStore(s).add({.customer = acme,
                                      .signedOn = clock.now().toTimeZone(zone).date(),
                                      .amount = 100,
                                      .lines = {{.product = u"数控刀具"_s, .amount = 100}}});
        });
        clock.pass(1);
        write([&](Session& s) {
            return CustodyDesk(s, boss, clock.now())
                .give(acme, {.id = bob, .fullName = u"Bob"_s, .roles = Role::Salesperson},
                      u"区域调整"_s);
        });
        clock.pass(1);
        write([&](Session& s) {
            return CaseStore(s).add(
                {.customer = acme, .title = u"到货破损"_s, .receivedAt = clock.now()});
        });
        write([&](Session& s) {
            return TaskStore(s).add({.customer = acme,
                                     .member = bob,
                                     .title = u"上门道歉"_s,
                                     .dueAt = clock.now().addDays(1)});
        });
    }
};

} // namespace

TEST_CASE("The timeline is everything that happened, in one list", "[interaction]")
{
    Story story;
    const auto page = story.interactions.timeline(story.bob, story.acme, {}, 50);
    REQUIRE(page);
    CHECK(wordsOf(*page) == QStringList{u"上门道歉"_s, u"到货破损"_s, u"Ann -> Bob"_s,
                                        u"数控刀具"_s, u"lead -> won"_s, u"确认二期扩产计划"_s,
                                        u" -> Ann"_s});
    CHECK_FALSE(page->next);
    CHECK(page->entries[5].byName == u"Ann"_s);
    CHECK(std::get<OwnerStep>(page->entries[2].what).custody.reason == u"区域调整"_s);
    CHECK(std::get<OwnerStep>(page->entries[2].what).poolName == u"华东公海"_s);
    CHECK(story.interactions.timeline(story.ann, story.acme, {}, 50).error().code ==
          Error::Code::NotFound);
}

TEST_CASE("The timeline comes in pages that miss nothing and repeat nothing", "[interaction]")
{
    Story story;
    for (int i = 0; i < 20; ++i) // many of one instant
        story.write([&](Session& s) {
            return TaskStore(s).add({.customer = story.acme,
                                     .member = story.bob,
                                     .title = QString::number(i),
                                     .dueAt = story.clock.now()});
        });
    const auto whole = story.interactions.timeline(story.bob, story.acme, {}, 1000);
    REQUIRE(whole);
    REQUIRE(whole->entries.size() == 27);
    const int limit = GENERATE(1, 2, 5, 26, 27);
    QStringList words;
    std::optional<TimelineCursor> next;
    do {
        const auto page = story.interactions.timeline(story.bob, story.acme, next, limit);
        REQUIRE(page);
        CHECK(page->entries.size() <= limit);
        words += wordsOf(*page);
        next = page->next;
    } while (next);
    CHECK(words == wordsOf(*whole));
}

TEST_CASE("A timeline tells no contact data to whom it is masked", "[interaction]")
{
    Following scene;
    scene.logged(scene.call(u"陈总换号了 13867596721"_s));
    const auto note = [&](MemberId member) {
        const auto page = scene.interactions.timeline(member, scene.acme, {}, 50);
        REQUIRE(page);
        return wordsOf(*page).first();
    };
    const MemberId admin = scene.addMember(u"root"_s, Role::Administrator);
    CHECK(note(scene.ann) == u"陈总换号了 13867596721"_s);
    CHECK(note(admin) == u"陈总换号了 138****6721"_s);
    scene.write([&](Session& s) {
        return CustodyDesk(s, scene.ann, scene.clock.now()).release(scene.acme, {}, u"x"_s);
    });
    const auto page = scene.interactions.timeline(scene.bob, scene.acme, {}, 50);
    REQUIRE(page); // of the open sea
    CHECK_FALSE(wordsOf(*page).join(u' ').contains(u"6759"_s));
}

TEST_CASE("An undone stage change is no part of the story", "[interaction]")
{
    Following scene;
    const auto set = [&](Stage stage) {
        return scene.write([&](Session& s) {
            StageStore(s).set(scene.acme, stage, scene.clock.now());
            return s.change();
        });
    };
    set(Stage::Following);
    const ChangeId lost = set(Stage::Lost);
    scene.write([&](Session& s) {
        const auto replayed = replayBackwards(s, lost);
        markUndone(s, lost, s.change());
        return replayed.restored;
    });
    set(Stage::Quoted);
    const auto steps = scene.write([&](Session& s) { return StageStore(s).steps(scene.acme); });
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].to == Stage::Following);
    CHECK(steps[1].from == Stage::Following);
    CHECK(steps[1].to == Stage::Quoted);
}
