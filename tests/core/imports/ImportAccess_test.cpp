#include "core/customer/CustomerKeyStore.h"
#include "core/list/ListService.h"
#include "tests/core/imports/ImportScene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static Error refusalOf(ImportScene& scene, const ImportOrder& order, MemberId who)
{
    NoProgress progress;
    const Result<ImportReport> report = scene.imports.run(who, order, progress);
    REQUIRE_FALSE(report);
    return report.error();
}

static const char* const kList = "客户名称,负责人\n华辰,\n";

TEST_CASE("Who may import, and whose it becomes", "[imports][access]")
{
    ImportScene scene;
    const PoolId marketing = scene.addPool(u"市场"_s, {});
    struct Case {
        Roles roles;
        bool may;
        bool isOwn; // a row without an owner
    };
    const auto who = GENERATE(values<Case>({
        {Role::Owner, true, false},
        {Role::Owner | Role::Salesperson, true, false},
        {Role::Marketing, true, false},
        {Role::Salesperson, true, true},
        {Role::Manager, true, true}, // of no pool
        {Role::Administrator, false, false},
        {Role::ServiceAgent, false, false},
        {Role::Auditor, false, false},
    }));
    CAPTURE(int(who.roles));
    const MemberId me = scene.addMember(u"me"_s, who.roles);
    if (!who.may) {
        CHECK(refusalOf(scene, scene.order(kList), me).code == Error::Code::Denied);
        CHECK(scene.imports.choices(me).error().code == Error::Code::Denied);
        NoProgress progress;
        CHECK(scene.imports.check(me, scene.order(kList), progress).error().code ==
              Error::Code::Denied);
        CHECK(scene.imports.look(me, scene.order(kList), progress).error().code ==
              Error::Code::Denied);
        CHECK(scene.count(u"customer"_s) == 0);
        return;
    }
    CHECK(scene.imports.choices(me)->rowsAreOwn == who.isOwn);
    scene.run(scene.order(kList), me);
    const Ownership ownership = scene.ownership(scene.customer(u"华辰"_s).id);
    CHECK(ownership.owner == (who.isOwn ? me : MemberId{}));
    CHECK(ownership.pool == scene.pool);
    CHECK(scene.value<qint64>(u"SELECT COUNT(*) FROM access_log WHERE what = 'import'"_s) == 1);
    CHECK(marketing);
}

TEST_CASE("Rows go to whom they name, as far as the person may give", "[imports][access]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId gone = scene.addMember(u"gone"_s);
    scene.addMember(u"市场部小王"_s, Role::Marketing);
    scene.addMember(u"a"_s);
    scene.addMember(u"b"_s);
    scene.exec(u"UPDATE member SET full_name = '王伟' WHERE name IN ('a', 'b')"_s);
    scene.exec(u"UPDATE member SET full_name = '李 强' WHERE name = 'li'"_s);
    scene.exec(u"UPDATE member SET state = 'disabled' WHERE id = :id"_s, {{"id", gone}});
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const char* const list =
        "客户名称,负责人\n一,李 强\n二,LI\n三,王伟\n四,gone\n五,市场部小王\n六,"
        "没有此人\n七,\n";

    SECTION("by the boss: what cannot be given waits in the pool, and says why")
    {
        const ImportReport report = scene.run(list);
        CHECK(report.added == 7);
        REQUIRE(report.issues.size() == 4);
        CHECK(report.issues[0].row == 4);
        CHECK(report.issues[0].column == u"负责人");
        CHECK(report.issues[3].text.contains(u"没有此人"_s));
        CHECK(scene.ownership(scene.customer(u"一"_s).id).owner == li);
        CHECK(scene.ownership(scene.customer(u"二"_s).id).owner == li);
        for (const QString& name : {u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s})
            CHECK(scene.ownership(scene.customer(name).id).isOpen());
    }
    SECTION("by a salesperson: only to themselves")
    {
        const ImportReport report = scene.run(scene.order(list), zhao);
        CHECK(report.errorRows == QList<qint64>({2, 3, 5, 6}));
        CHECK(report.added == 3);
        for (const QString& name : {u"三"_s, u"六"_s, u"七"_s})
            CHECK(scene.ownership(scene.customer(name).id).owner == zhao);
    }
}

TEST_CASE("Rows go into the pools that the person may use", "[imports][access]")
{
    ImportScene scene;
    const PoolId south = scene.addPool(u"华南池"_s, {.membersOnly = true});
    const MemberId boss = scene.boss;
    const MemberId manager = scene.addMember(u"manager"_s, Role::Manager);
    const MemberId li = scene.addMember(u"li"_s);
    scene.write([&](Session& session) {
        PoolStore(session).setMembers(south, {{.member = manager, .isManager = true}});
        return 0;
    });
    const char* const list = "客户名称,客户池\n一,华南池\n二,没有的池\n三,\n";

    SECTION("the boss into all")
    {
        const ImportReport report = scene.run(scene.order(list), boss);
        CHECK(scene.ownership(scene.customer(u"一"_s).id).pool == south);
        CHECK(scene.ownership(scene.customer(u"二"_s).id).pool == scene.pool);
        CHECK(report.issueCount == 1);
    }
    SECTION("a manager into those they manage, left open")
    {
        const ImportReport report = scene.run(scene.order(list), manager);
        CHECK(report.added == 3);
        for (const QString& name : {u"一"_s, u"二"_s, u"三"_s}) {
            CHECK(scene.ownership(scene.customer(name).id).pool == south);
            CHECK(scene.ownership(scene.customer(name).id).isOpen());
        }
        ImportOrder elsewhere = scene.order(list);
        elsewhere.pool = scene.pool;
        CHECK(refusalOf(scene, elsewhere, manager).code == Error::Code::Denied);
    }
    SECTION("a salesperson into those they may claim from")
    {
        const ImportReport report = scene.run(scene.order(list), li);
        CHECK(report.issueCount == 2);
        CHECK(scene.ownership(scene.customer(u"一"_s).id).pool == scene.pool);
    }
}

TEST_CASE("Whom a row meets is told to those alone who may read it", "[imports][access]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    scene.run("客户名称,手机,负责人\n华辰机密,13867596721,li\n");
    ImportOrder order = scene.order("客户名称,手机,城市\n别名,13867596721,苏州\n");
    order.duplicates = DuplicatePolicy::FillBlanks;
    const ImportReport his = scene.run(order, zhao);
    CHECK(his.skipped == 1);
    REQUIRE(his.outcomes.size() == 1);
    CHECK_FALSE(his.outcomes[0].text.contains(u"机密"_s));
    CHECK_FALSE(his.outcomes[0].customer);
    CHECK(scene.customer(u"华辰机密"_s).city == QString());
    const ImportReport own = scene.run(order, li);
    CHECK(own.updated == 1);
    CHECK(own.outcomes[0].text.contains(u"机密"_s));
}

TEST_CASE("A number in a contact's name is imported as what may not be searched by everybody",
          "[imports][access]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    scene.run("客户名称,联系人,城市\n华辰机密,王总13867596721,苏州\n");
    CHECK(scene.value<QString>(u"SELECT name FROM contact"_s) == u"王总13867596721");
    ListService lists(*scene.db, scene.clock);
    CHECK(*lists.count(li, {.text = u"1386759"_s}) == 0);
    CHECK(*lists.count(scene.boss, {.text = u"1386759"_s}) == 1);
    CHECK(scene.look([](Session& session) { return CustomerKeyStore(session).outdated(); })
              .isEmpty());
}

TEST_CASE("Words that are in no list are added by who may edit lists, else kept aside",
          "[imports][access]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    scene.write([](Session& session) {
        for (const QString& name : {u"20人以下"_s, u"20–99人"_s, u"1,000人以上"_s})
            ChoiceStore(session).findOrAdd(ChoiceList::Size, name);
        return 0;
    });
    const char* const list = "客户名称,行业,规模,标签,客户状态,客户等级,意向度\n"
                             "一,新行业,25,新标签,成交客户,B类客户,高\n"
                             "二,0301,5000人以上,,奇怪的,Z,\n";
    SECTION("the boss adds")
    {
        const ImportReport report = scene.run(list);
        const Customer one = scene.customer(u"一"_s);
        CHECK(scene.nameOf(one.industry) == u"新行业");
        CHECK(scene.nameOf(one.size) == u"20–99人");
        CHECK(one.extras == QList<ExtraField>{{u"规模"_s, u"25"_s}});
        CHECK(one.stage == Stage::Won);
        CHECK(one.need == u"strong");
        CHECK(scene.tags(one.id) == QStringList{u"新标签"_s});
        const Customer two = scene.customer(u"二"_s);
        CHECK(scene.nameOf(two.size) == u"5000人以上");
        CHECK_FALSE(two.industry); // a code is no word
        CHECK(two.extras ==
              QList<ExtraField>(
                  {{u"行业"_s, u"0301"_s}, {u"客户状态"_s, u"奇怪的"_s}, {u"客户等级"_s, u"Z"_s}}));
        CHECK(report.issueCount == 3);
    }
    SECTION("a salesperson does not")
    {
        const ImportReport report = scene.run(scene.order(list), li);
        CHECK(report.added == 2);
        CHECK(report.issueCount == 6);
        CHECK(scene.customer(u"一"_s).extras.contains(ExtraField{u"行业"_s, u"新行业"_s}));
        CHECK(scene.customer(u"一"_s).extras.contains(ExtraField{u"标签"_s, u"新标签"_s}));
        CHECK(scene.count(u"tag"_s) == 0);
    }
}
