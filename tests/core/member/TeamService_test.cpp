#include "core/member/TeamService.h"

#include "core/db/Journal.h"
#include "core/member/DepartmentService.h"
#include "core/member/SignInService.h"
#include "tests/core/member/Office.h"

#include <atomic>
#include <thread>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A boss who may do all, and a salesperson who may not.
struct Crew : Office {
    MemberId boss = hire(u"boss"_s, Role::Administrator | Role::Owner);
    MemberId li = hire(u"li"_s, Role::Salesperson);
    TeamService people{*db, clock};
    DepartmentService departments{*db, clock};

    DepartmentId department(const QString& name, DepartmentId parent = {})
    {
        const Result<Department> added = departments.add(boss, name, parent);
        REQUIRE(added);
        return added->id;
    }

    Department at(DepartmentId id)
    {
        const Result<Team> team = people.team(boss);
        for (const Department& department : team->departments) {
            if (department.id == id)
                return department;
        }
        return {};
    }
};

using Code = Error::Code;

} // namespace

TEST_CASE("A new user has what was said, and signs in with the password given", "[member][team]")
{
    Crew crew;
    const DepartmentId sales = crew.department(u"销售部"_s);
    Member wanted{.name = u" zhao "_s,
                  .fullName = u"赵  磊"_s,
                  .department = sales,
                  .standIn = crew.li,
                  .experience = 4,
                  .holdingLimit = 0,
                  .roles = Role::Salesperson | Role::Manager};
    const Result<Member> added = crew.people.add(crew.boss, wanted, u"long enough"_s);
    REQUIRE(added);
    wanted.id = added->id;
    wanted.name = u"zhao"_s;
    wanted.fullName = u"赵 磊"_s;
    CHECK(*added == wanted);
    CHECK(crew.find(added->id) == wanted);
    CHECK(SignInService(*crew.db, crew.clock).signIn(u"zhao"_s, u"long enough"_s));
}

TEST_CASE("A user that makes no sense is refused in words", "[member][team]")
{
    Crew crew;
    Member wanted{.name = u"zhao"_s, .fullName = u"赵磊"_s, .roles = Role::Salesperson};
    QString password = u"long enough"_s;
    SECTION("no name")
    {
        wanted.name = u"  "_s;
    }
    SECTION("a name of two lines")
    {
        wanted.name = u"a\nb"_s;
    }
    SECTION("a name without an end")
    {
        wanted.name = QString(101, u'a');
    }
    SECTION("a name somebody has, written otherwise")
    {
        wanted.name = u"ＬＩ"_s;
    }
    SECTION("no role")
    {
        wanted.roles = {};
    }
    SECTION("an experience beyond the best")
    {
        wanted.experience = 6;
    }
    SECTION("less than no customers")
    {
        wanted.holdingLimit = -1;
    }
    SECTION("back from leave before it began")
    {
        wanted.leaveFrom = QDate(2026, 2, 2);
        wanted.leaveTo = QDate(2026, 2, 1);
    }
    SECTION("a department that is not there")
    {
        wanted.department = DepartmentId{99};
    }
    SECTION("a stand-in who is not there")
    {
        wanted.standIn = MemberId{99};
    }
    SECTION("a stand-in who left")
    {
        wanted.standIn = crew.hire({.name = u"gone"_s,
                                    .fullName = u"gone"_s,
                                    .state = MemberState::Disabled,
                                    .roles = Role::Salesperson});
    }
    SECTION("a short password")
    {
        password = u"short"_s;
    }
    const auto before = crew.people.team(crew.boss)->members.size();
    const Result<Member> added = crew.people.add(crew.boss, wanted, password);
    REQUIRE_FALSE(added);
    CHECK(added.error().code != Code::Storage);
    CHECK(added.error().text.endsWith(u'.'));
    CHECK(crew.people.team(crew.boss)->members.size() == before);
}

TEST_CASE("Only who may change users does", "[member][team]")
{
    Crew crew;
    const Role role = GENERATE(Role::Manager, Role::Salesperson, Role::ServiceAgent,
                               Role::Marketing, Role::Auditor);
    const MemberId other = crew.hire(u"other"_s, role);
    Member li = crew.find(crew.li);
    li.roles = Role::Owner;
    const Member more{.name = u"more"_s, .roles = Role::Owner};
    CHECK(crew.people.edit(other, li).error().code == Code::Denied);
    CHECK(crew.people.add(other, more, u"long enough"_s).error().code == Code::Denied);
    CHECK(crew.people.disable(other, crew.li, 1).error().code == Code::Denied);
    CHECK(crew.departments.add(other, u"部"_s, {}).error().code == Code::Denied);
    CHECK(crew.find(crew.li).roles == Roles(Role::Salesperson));
    CHECK(crew.people.team(other)); // but everybody may know who is here
    CHECK(crew.people.named(other, u"LI"_s)->id == crew.li);
    CHECK(crew.people.named(other, u"nobody"_s).error().code == Code::NotFound);
}

TEST_CASE("An edit changes what was edited, tells the window, and can be undone", "[member][team]")
{
    Crew crew;
    Member li = crew.find(crew.li);
    li.name = u"lina"_s;
    li.fullName = u"李娜"_s;
    li.department = crew.department(u"销售部"_s);
    li.state = MemberState::OnLeave;
    li.leaveFrom = QDate(2026, 2, 1);
    li.leaveTo = QDate(2026, 2, 1);
    li.standIn = crew.boss;
    li.roles = Role::Manager | Role::Marketing;
    li.holdingLimit = 200;
    QList<ChangeSet> told;
    QObject::connect(&*crew.db, &Database::committed, &*crew.db,
                     [&](const ChangeSet& changes) { told += changes; });
    const Result<Member> edited = crew.people.edit(crew.boss, li);
    REQUIRE(edited);
    CHECK(edited->version == li.version + 1);
    li.version = edited->version;
    CHECK(crew.find(crew.li) == li);
    REQUIRE(told.size() == 1);
    CHECK(told.first().team);
    QObject::disconnect(&*crew.db, &Database::committed, nullptr, nullptr);

    const auto change =
        crew.db.value<ChangeId>(u"SELECT MAX(id) FROM change WHERE what = 'edit_user'"_s);
    const Result<Done> undone = crew.db->write(
        {.by = crew.boss, .what = u"undo"_s, .at = crew.clock.now(), .undoOf = change},
        [&](Session& session) -> Result<Done> {
            CHECK(replayBackwards(session, change).kept.isEmpty());
            return Done{};
        });
    REQUIRE(undone);
    CHECK(crew.find(crew.li).roles == Roles(Role::Salesperson));
    CHECK(crew.find(crew.li).name == u"li");
}

TEST_CASE("Who saves what somebody else has changed meanwhile is told", "[member][team]")
{
    Crew crew;
    const Member seen = crew.find(crew.li);
    Member mine = seen;
    mine.fullName = u"李娜"_s;
    Member yours = seen;
    yours.holdingLimit = 10;
    REQUIRE(crew.people.edit(crew.boss, mine));
    CHECK(crew.people.edit(crew.boss, yours).error().code == Code::Conflict);
    CHECK(crew.people.disable(crew.boss, crew.li, seen.version).error().code == Code::Conflict);
    CHECK_FALSE(crew.find(crew.li).holdingLimit);
    Member nobody = seen;
    nobody.id = MemberId{999};
    CHECK(crew.people.edit(crew.boss, nobody).error().code == Code::NotFound);
}

TEST_CASE("A name that somebody has is not taken by an edit", "[member][team]")
{
    Crew crew;
    Member li = crew.find(crew.li);
    li.name = u"BOSS"_s;
    CHECK(crew.people.edit(crew.boss, li).error().code == Code::Conflict);
    li.name = u"LI"_s; // one's own in another writing is no other's
    CHECK(crew.people.edit(crew.boss, li));
}

TEST_CASE("Who is disabled does nothing from that moment, and comes back by an edit",
          "[member][team]")
{
    Crew crew;
    const Result<Member> disabled = crew.people.disable(crew.boss, crew.li, 1);
    REQUIRE(disabled);
    CHECK(disabled->state == MemberState::Disabled);
    CHECK(crew.people.team(crew.li).error().code == Code::Denied);
    CHECK(crew.people.team(crew.boss)->members.last().id == crew.li); // at the end, not gone

    Member back = *disabled;
    back.state = MemberState::Active;
    REQUIRE(crew.people.edit(crew.boss, back));
    CHECK(crew.people.team(crew.li));
}

TEST_CASE("The last administrator and the last owner stay", "[member][team]")
{
    Crew crew;
    Member boss = crew.find(crew.boss);
    SECTION("disabled")
    {
        CHECK(crew.people.disable(crew.boss, crew.boss, 1).error().code == Code::Invalid);
    }
    SECTION("disabled by an edit")
    {
        boss.state = MemberState::Disabled;
        CHECK(crew.people.edit(crew.boss, boss).error().code == Code::Invalid);
    }
    SECTION("no longer administrator")
    {
        boss.roles = Role::Owner;
        CHECK(crew.people.edit(crew.boss, boss).error().text.contains(u"last active admin"));
    }
    SECTION("no longer owner")
    {
        boss.roles = Role::Administrator;
        CHECK(crew.people.edit(crew.boss, boss).error().text.contains(u"owner"));
    }
    SECTION("an administrator who is disabled does not count")
    {
        const MemberId other = crew.hire({.name = u"other"_s,
                                          .fullName = u"other"_s,
                                          .state = MemberState::Disabled,
                                          .roles = Role::Administrator | Role::Owner});
        CHECK(crew.people.disable(crew.boss, crew.boss, 1).error().code == Code::Invalid);
        Member back = crew.find(other);
        back.state = MemberState::OnLeave; // on leave does
        REQUIRE(crew.people.edit(crew.boss, back));
        CHECK(crew.people.disable(crew.boss, crew.boss, 1));
    }
}

TEST_CASE("Of two administrators who disable each other at once one stays", "[member][team][slow]")
{
    Crew crew;
    const MemberId other = crew.hire(u"other"_s, Role::Administrator | Role::Owner);
    std::atomic_int done = 0;
    const auto disable = [&](MemberId me, MemberId whom) {
        if (crew.people.disable(me, whom, 1))
            ++done;
    };
    std::thread one(disable, crew.boss, other);
    std::thread two(disable, other, crew.boss);
    one.join();
    two.join();
    CHECK(done == 1);
}

TEST_CASE("People are listed by the sound of their names", "[member][team]")
{
    Crew crew;
    for (const char16_t* name : {u"张伟", u"陈静", u"Bob", u"李娜"})
        crew.hire({.name = QString::fromUtf16(name),
                   .fullName = QString::fromUtf16(name),
                   .roles = Role::Salesperson});
    QStringList names;
    const Result<Team> found = crew.people.team(crew.boss);
    for (const Member& member : found->members)
        names += member.fullName;
    CHECK(names.join(u' ') == u"陈静 李娜 张伟 Bob boss li");
}

TEST_CASE("Departments form a tree, and stay one", "[member][team]")
{
    Crew crew;
    const DepartmentId company = crew.department(u"公司"_s);
    const DepartmentId sales = crew.department(u"销售部"_s, company);
    const DepartmentId east = crew.department(u"华东"_s, sales);
    const auto move = [&](DepartmentId id, DepartmentId parent) {
        Department wanted = crew.at(id);
        wanted.parent = parent;
        return crew.departments.edit(crew.boss, wanted);
    };

    CHECK(move(company, east).error().code == Code::Invalid);
    CHECK(move(sales, sales).error().code == Code::Invalid);
    CHECK(move(sales, DepartmentId{999}).error().code == Code::NotFound);
    CHECK(move(DepartmentId{999}, {}).error().code != Code::Storage);
    REQUIRE(move(east, company));
    REQUIRE(move(sales, east)); // below what it was above
    CHECK(crew.at(sales).parent == east);
    REQUIRE(move(sales, {}));
    CHECK_FALSE(crew.at(sales).parent);
}

TEST_CASE("Two who move departments below each other at once make no ring", "[member][team][slow]")
{
    Crew crew;
    const DepartmentId a = crew.department(u"甲"_s);
    const DepartmentId b = crew.department(u"乙"_s);
    const auto move = [&](DepartmentId id, DepartmentId parent) {
        (void)crew.departments.edit(
            crew.boss, {.id = id, .name = id == a ? u"甲"_s : u"乙"_s, .parent = parent});
    };
    std::thread one(move, a, b);
    std::thread two(move, b, a);
    one.join();
    two.join();
    CHECK(bool(crew.at(a).parent) != bool(crew.at(b).parent));
}

TEST_CASE("A department is named once among its neighbours", "[member][team]")
{
    Crew crew;
    const DepartmentId company = crew.department(u"公司"_s);
    const DepartmentId sales = crew.department(u" 销售部 "_s, company);
    CHECK(crew.at(sales).name == u"销售部");
    CHECK(crew.departments.add(crew.boss, u"銷售部"_s, company).error().code == Code::Conflict);
    CHECK(crew.departments.add(crew.boss, u"销售部"_s, sales)); // elsewhere it may
    CHECK(crew.departments.add(crew.boss, u"  "_s, {}).error().code == Code::Invalid);

    Department renamed = crew.at(sales);
    renamed.name = u"营销部"_s;
    REQUIRE(crew.departments.edit(crew.boss, renamed));
    CHECK(crew.departments.edit(crew.boss, renamed).error().code == Code::Conflict); // stale
}

TEST_CASE("A department is removed only when nobody and nothing is in it", "[member][team]")
{
    Crew crew;
    const DepartmentId company = crew.department(u"公司"_s);
    const DepartmentId sales = crew.department(u"销售部"_s, company);
    const auto remove = [&](DepartmentId id) {
        return crew.departments.remove(crew.boss, crew.at(id));
    };
    SECTION("a department below")
    {
        CHECK(remove(company).error().code == Code::Invalid);
    }
    SECTION("a user")
    {
        Member li = crew.find(crew.li);
        li.department = sales;
        REQUIRE(crew.people.edit(crew.boss, li));
        CHECK(remove(sales).error().code == Code::Invalid);
    }
    SECTION("an order of the past")
    {
        const Result<Done> sold = crew.db->write(
            {.what = u"test"_s, .at = crew.clock.now()}, [&](Session& s) -> Result<Done> {
                const auto customer = s.value<CustomerId>(
                    uR"(INSERT INTO customer (code, name, stage_since, created_at, updated_at)
                        VALUES ('1', 'ACME', 0, 0, 0) RETURNING id)"_s);
                s.exec(uR"(INSERT INTO sales_order (customer_id, number, signed_on, amount,
                                                    department_id)
                           VALUES (:c, '1', '2026-01-01', 100, :d))"_s,
                       {{"c", *customer}, {"d", sales}});
                return Done{};
            });
        REQUIRE(sold);
        CHECK(remove(sales).error().code == Code::Invalid);
    }
    SECTION("a stale version")
    {
        Department stale = crew.at(sales);
        REQUIRE(crew.departments.edit(crew.boss, stale));
        CHECK(crew.departments.remove(crew.boss, stale).error().code == Code::Conflict);
    }
    SECTION("nothing")
    {
        REQUIRE(remove(sales));
        CHECK_FALSE(crew.at(sales).id);
        CHECK(crew.departments.remove(crew.boss, {.id = sales}).error().code == Code::NotFound);
        CHECK(remove(company));
    }
}
