#include "core/workspace/SetupService.h"

#include "core/customer/ChoiceStore.h"
#include "core/customer/GradeStore.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <QDir>
#include <QUuid>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"long enough"_s;

NewWorkspace acme()
{
    return {.name = u"ACME 科技"_s,
            .timeZone = "Asia/Shanghai",
            .userName = u"王总"_s,
            .password = kPassword};
}

} // namespace

TEST_CASE("A new workspace has its first user, who owns and administers it", "[workspace]")
{
    TestDb db;
    const FixedClock clock;
    REQUIRE(SetupService(*db, clock).setUp(acme()));

    const Result<Member> first = SignInService(*db, clock).signIn(u"王总"_s, kPassword);
    REQUIRE(first);
    CHECK(first->roles == (Role::Owner | Role::Administrator));
    CHECK(first->fullName == u"王总");
    const Result<Team> team = TeamService(*db, clock).team(first->id);
    REQUIRE(team);
    CHECK(team->members.size() == 1);
    REQUIRE(team->departments.size() == 1);
    CHECK(first->department == team->departments.first().id);

    const Result<WorkspaceSettings> settings = WorkspaceService(*db, clock).settings();
    REQUIRE(settings);
    CHECK_FALSE(QUuid::fromString(settings->id).isNull());
    CHECK(settings->name == u"ACME 科技");
    CHECK(settings->timeZone == "Asia/Shanghai");
    CHECK(settings->createdAt == clock.now());
}

TEST_CASE("A new workspace has one pool with every rule off, grades and lists", "[workspace]")
{
    TestDb db;
    REQUIRE(SetupService(*db, FixedClock()).setUp(acme()));
    const Result<Done> looked = db->read([](Session& session) -> Result<Done> {
        const QList<Pool> pools = PoolStore(session).all();
        REQUIRE(pools.size() == 1);
        CHECK(pools.first().name == u"默认客户池");
        CHECK_FALSE(pools.first().rule.membersOnly);
        CHECK_FALSE(pools.first().rule.recycleUntouched);
        CHECK(PoolStore(session).members(pools.first().id).isEmpty());

        QStringList grades;
        for (const Grade& grade : GradeStore(session).all())
            grades += grade.name;
        CHECK(grades.join(u' ') == u"A B C");

        for (const ChoiceList list : allChoiceLists()) {
            INFO(keyOf(list).toStdString());
            const QList<Choice> choices = ChoiceStore(session).all(list);
            CHECK(choices.isEmpty() == (list == ChoiceList::Region));
            for (qsizetype i = 1; i < choices.size(); ++i)
                CHECK(choices[i].position > choices[i - 1].position);
        }
        return Done{};
    });
    REQUIRE(looked);
}

TEST_CASE("Setting up is one act of the program itself", "[workspace]")
{
    TestDb db;
    REQUIRE(SetupService(*db, FixedClock()).setUp(acme()));
    CHECK(db.value<qint64>(u"SELECT COUNT(*) FROM change"_s) == 1);
    CHECK(
        db.value<qint64>(
            u"SELECT COUNT(*) FROM change WHERE what = 'new_workspace' AND member_id IS NULL"_s) ==
        1);
}

TEST_CASE("A workspace is set up once", "[workspace]")
{
    TestDb db;
    const FixedClock clock;
    SetupService service(*db, clock);
    REQUIRE(service.setUp(acme()));
    NewWorkspace other = acme();
    other.userName = u"other"_s;
    other.poolName = u"other"_s;
    CHECK(service.setUp(other).error().code == Error::Code::Conflict);
    CHECK_FALSE(SignInService(*db, clock).signIn(u"other"_s, kPassword));
}

TEST_CASE("What makes no workspace is refused, and nothing is written", "[workspace]")
{
    TestDb db;
    NewWorkspace wanted = acme();
    SECTION("nobody")
    {
        wanted.userName = u" "_s;
    }
    SECTION("a short password")
    {
        wanted.password = u"1234567"_s;
    }
    SECTION("no password")
    {
        wanted.password.clear();
    }
    SECTION("the name as password")
    {
        wanted.userName = u"boss@acme.cn"_s;
        wanted.password = u"BOSS@acme.cn"_s;
    }
    SECTION("a time zone of nowhere")
    {
        wanted.timeZone = "Asia/Atlantis";
    }
    const Result<Done> made = SetupService(*db, FixedClock()).setUp(wanted);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Invalid);
    CHECK(made.error().text.endsWith(u'.'));
    for (const char* table : {"member", "credential", "pool", "department", "setting", "change"})
        CHECK(db.value<qint64>(u"SELECT COUNT(*) FROM "_s + QLatin1String(table)) == 0);
}

TEST_CASE("A file appears only for a workspace that could be set up", "[workspace][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"客池.kechi"_s);
    const FixedClock clock;
    NewWorkspace wanted{.userName = u"boss"_s, .password = u"short"_s};
    const auto fill = [&](Database& database) {
        return SetupService(database, clock).setUp(wanted);
    };
    CHECK_FALSE(createWorkspace(file, fill));
    CHECK(QDir(folder.path()).isEmpty());

    wanted.password = kPassword;
    REQUIRE(createWorkspace(file, fill));
    const OpenedWorkspace opened = openWorkspace(file);
    REQUIRE(opened);
    CHECK(SignInService((*opened)->database(), clock).signIn(u"boss"_s, kPassword));
    const auto settings = WorkspaceService((*opened)->database(), clock).settings();
    CHECK_FALSE(settings->name.isEmpty()); // the language's word for a company
    CHECK(settings->zone().isValid());     // this computer's
}
