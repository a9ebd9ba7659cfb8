#include "core/task/TaskService.h"

#include "core/member/MemberStore.h"
#include "core/task/TaskRules.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Tasking : Scene {
    TaskService tasks{*db, clock};
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, ann);

    Task callBack(int hours) const
    {
        return {.customer = acme,
                .kind = TaskKind::Call,
                .title = u"回电:确认样机到货"_s,
                .dueAt = clock.now().addSecs(3600 * hours)};
    }
    Task added(const Task& task)
    {
        const Result<Task> saved = tasks.add(ann, task);
        REQUIRE(saved);
        return *saved;
    }
    QList<DueTask> due(MemberId member, int hours)
    {
        const auto found = tasks.due(member, clock.now().addSecs(3600 * hours));
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("My tasks come by due time, the overdue first, until they are done", "[task]")
{
    Tasking scene;
    const Task tomorrow = scene.added(scene.callBack(24));
    const Task overdue = scene.added(scene.callBack(-5));
    const Task own = scene.added({.title = u"写周报"_s, .dueAt = scene.clock.now()});

    const QList<DueTask> today = scene.due(scene.ann, 1);
    REQUIRE(today.size() == 2);
    CHECK(today[0] == DueTask{overdue, u"Acme"_s});
    CHECK(today[1] == DueTask{own, QString()});
    CHECK(scene.due(scene.ann, 25).size() == 3);
    CHECK(scene.due(scene.bob, 25).isEmpty());

    const Result<Task> done = scene.tasks.done(scene.ann, overdue.id);
    REQUIRE(done);
    CHECK(done->doneAt == scene.clock.now());
    CHECK(scene.due(scene.ann, 1).size() == 1);

    SECTION("done twice is done once")
    {
        scene.clock.pass(1);
        CHECK(scene.tasks.done(scene.ann, overdue.id)->doneAt == done->doneAt);
    }
    SECTION("and can be taken up again")
    {
        CHECK(scene.tasks.reopen(scene.ann, overdue.id)->isOpen());
        CHECK(scene.due(scene.ann, 1).size() == 2);
    }
}

TEST_CASE("A snoozed task takes its reminder along", "[task]")
{
    Tasking scene;
    Task task = scene.callBack(2);
    task.remindAt = scene.clock.now().addSecs(5400);
    const Task added = scene.added(task);
    const QDateTime later = scene.clock.now().addDays(3);
    const Result<Task> snoozed = scene.tasks.snooze(scene.ann, added.id, later);
    REQUIRE(snoozed);
    CHECK(snoozed->dueAt == later);
    CHECK(snoozed->remindAt == later.addSecs(-1800));
    CHECK(scene.tasks.snooze(scene.ann, added.id, {}).error().code == Error::Code::Invalid);
}

TEST_CASE("What is no task is refused", "[task]")
{
    const QDateTime due = FixedClock().now();
    CHECK_FALSE(whyNotTask({.title = u"x"_s, .dueAt = due}));
    CHECK(whyNotTask({.title = u"  "_s, .dueAt = due}));
    CHECK(whyNotTask({.title = u"x"_s}));
    CHECK(whyNotTask({.title = QString(201, u'x'), .dueAt = due}));
    CHECK(whyNotTask({.title = u"x"_s, .dueAt = due, .remindAt = due.addSecs(1)}));
    CHECK(whyNotTask({.title = u"身份证11010519491231002X"_s, .dueAt = due}));
}

TEST_CASE("A task is its owner's and the managers'", "[task]")
{
    Tasking scene;
    const MemberId manager = scene.addMember(u"Max"_s, Role::Manager);
    const DepartmentId north = scene.write([&](Session& s) {
        const auto id =
            s.value<DepartmentId>(u"INSERT INTO department (name) VALUES ('North') RETURNING id"_s);
        for (const MemberId member : {manager, scene.ann}) {
            Member found = *MemberStore(s).find(member);
            found.department = *id;
            MemberStore(s).update(found);
        }
        return *id;
    });
    REQUIRE(north);
    const Task task = scene.added(scene.callBack(2));

    CHECK(scene.tasks.done(scene.bob, task.id).error().code == Error::Code::Denied);
    CHECK(scene.tasks.remove(scene.bob, task.id).error().code == Error::Code::Denied);

    Task forAnn = scene.callBack(1);
    forAnn.member = scene.ann;
    CHECK(scene.tasks.add(manager, forAnn)->member == scene.ann);
    CHECK(scene.tasks.add(scene.bob, forAnn).error().code == Error::Code::Denied);
    Task forBob = scene.callBack(1);
    forBob.member = scene.bob;
    CHECK(scene.tasks.add(manager, forBob).error().code == Error::Code::Denied);

    CHECK(scene.tasks.remove(manager, task.id));
    CHECK(scene.tasks.remove(scene.ann, task.id).error().code == Error::Code::NotFound);
}

TEST_CASE("A task is about a customer that one may see", "[task]")
{
    Tasking scene;
    CHECK(scene.tasks.add(scene.bob, scene.callBack(1)).error().code == Error::Code::NotFound);
    CHECK(scene.tasks.ofCustomer(scene.bob, scene.acme).error().code == Error::Code::NotFound);
    const Task task = scene.added(scene.callBack(1));
    CHECK(*scene.tasks.ofCustomer(scene.ann, scene.acme) == QList{task});

    // It stays hers when the customer goes, without the customer's name.
    scene.exec(u"UPDATE ownership SET owner_id = :bob"_s, {{"bob", scene.bob}});
    REQUIRE(scene.due(scene.ann, 2).size() == 1);
    CHECK(scene.due(scene.ann, 2)[0].customerName.isEmpty());
}

TEST_CASE("Of two who edit a task, one is told", "[task]")
{
    Tasking scene;
    Task mine = scene.added(scene.callBack(1));
    Task theirs = mine;
    mine.title = u"改约周三"_s;
    REQUIRE(scene.tasks.edit(scene.ann, mine));
    theirs.title = u"改约周四"_s;
    CHECK(scene.tasks.edit(scene.ann, theirs).error().code == Error::Code::Conflict);
    CHECK(scene.tasks.ofCustomer(scene.ann, scene.acme)->at(0).title == u"改约周三"_s);
}
