#include "core/imports/ImportService.h"

#include "core/change/UndoService.h"
#include "tests/core/imports/ImportScene.h"

#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A list comes in: customers with people, numbers, tags, words and extras", "[imports]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    const ImportReport report = scene.run("客户名称,客户编号,行业,省份,城市,地址,客户状态,客户等级,"
                                          "联系人,职务,手机,电话,公司电话,标签,负责人,注册资本\n"
                                          "华辰精密制造有限公司,K-7,制造业,江苏,苏州,工业园区1号,"
                                          "跟进中,A级,陈立,采购经理,13867596721,"
                                          "0512-66660000转801,400-800-1234,VIP、老乡,LI,500万\n"
                                          "优联光电,,,,,,,,,,,,,,,\n");
    CHECK(report.rows == 2);
    CHECK(report.added == 2);
    CHECK(report.issueCount == 0);
    REQUIRE(report.change);

    const Customer customer = scene.customer(u"华辰精密制造有限公司"_s);
    CHECK(customer.code == u"K-7");
    CHECK(scene.nameOf(customer.industry) == u"制造业");
    CHECK(scene.nameOf(customer.region) == u"江苏");
    CHECK(customer.city == u"苏州");
    CHECK(customer.stage == Stage::Following);
    CHECK(customer.grade);
    CHECK(customer.extras == QList<ExtraField>{{u"注册资本"_s, u"500万"_s}});
    const QList<Contact> people = scene.people(customer.id);
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"陈立");
    CHECK(people[0].title == u"采购经理");
    CHECK(people[0].isMain);
    REQUIRE(people[0].ways.size() == 2);
    CHECK(people[0].ways[0].value == u"13867596721");
    CHECK(people[0].ways[1].value == u"0512-66660000转801");
    CHECK(scene.ways(customer.id) == QStringList({u"400-800-1234"_s}));
    CHECK(scene.tags(customer.id) == QStringList({u"VIP"_s, u"老乡"_s}));
    CHECK(scene.ownership(customer.id).owner == li);
    const Customer other = scene.customer(u"优联光电"_s);
    CHECK(scene.ownership(other.id).isOpen());
    CHECK(scene.ownership(other.id).pool == scene.pool);
    CHECK(other.code == u"C-%1"_s.arg(other.id.value));
    CHECK(scene.isSound());
}

TEST_CASE("The same list a second time brings nobody new", "[imports]")
{
    ImportScene scene;
    const QByteArray list = "公司名称,手机,邮箱\n"
                            "华辰,13867596721,chen@hc.cn\n"
                            "优联光电,,\n"
                            "鼎新餐饮,,ding@dx.cn\n"
                            "华辰,13867596729,\n"; // another one of that name
    CHECK(scene.run(list).added == 4);
    const ImportReport again = scene.run(list);
    CHECK(again.added == 0);
    CHECK(again.skipped == 4);
    CHECK(again.issueCount == 0);
    CHECK_FALSE(again.change);
    CHECK(scene.count(u"customer"_s) == 4);
    CHECK(again.outcomes.size() == 4);
    CHECK(again.outcomes[0].text.contains(u"华辰"_s));
}

TEST_CASE("Rows meet customers who are there by exact keys", "[imports][duplicate]")
{
    ImportScene scene;
    scene.run("公司名称,统一社会信用代码,手机,电话,邮箱,客户编号\n"
              "华辰精密,91350100M000100Y43,13867596721,0512-66660000,chen@hc.cn,K-1\n"
              "优联光电,,,,,\n");
    struct Case {
        QByteArray row;
        int added;
        int skipped;
        int possible;
    };
    const auto row = GENERATE(values<Case>({
        {"别家,91350100m000100y43,,,,", 0, 1, 0},       // the same code
        {"别家,,+86 138-6759-6721,,,", 0, 1, 0},        // the same mobile
        {"华辰精密有限公司,,,051266660000,,", 0, 1, 0}, // name and landline
        {"别家,,,051266660000,,", 1, 0, 1},             // a landline under another name
        {"别家,,,,CHEN@hc.cn,", 1, 0, 1},               // may be chance
        {"優聯光電,,,,,", 0, 1, 0},                     // the same name in the other script
        {"优联光电股份有限公司,,13912345678,,,", 0, 1, 0},
        {"华辰精密,,13912345678,,,", 1, 0, 1},        // that name, but other phones
        {"华辰精密,91110000600037341L,,,,", 1, 0, 0}, // that name, but another code
        {"华辰精密,,13912345678,,,K-1", 0, 1, 0},     // the same customer number
        {"完全别家,,,,,K-1", 1, 0, 0},                // somebody else's number
        {"别家,,13867596722,,,", 1, 0, 0},
    }));
    CAPTURE(row.row.toStdString());
    const ImportReport report = scene.run(
        QByteArray("公司名称,统一社会信用代码,手机,电话,邮箱,客户编号\n") + row.row + "\n");
    CHECK(report.added == row.added);
    CHECK(report.skipped == row.skipped);
    CHECK(report.possible == row.possible);
}

TEST_CASE("Rows of one file meet each other", "[imports][duplicate]")
{
    ImportScene scene;
    const ImportReport report = scene.run("公司名称,手机,电话\n"
                                          "华辰,13867596721,\n"
                                          "华辰有限公司,138 6759 6721,\n"
                                          "甲,,400-800-1234\n"
                                          "乙,,400-800-1234\n"
                                          "丙,13700000001,\n"
                                          "丁,13700000001,\n"
                                          "戊,13700000001,\n"
                                          "己,13700000001,\n");
    CHECK(report.skipped == 1); // the second 华辰
    CHECK(report.added == 7);   // a mobile that four names have is nobody's own
    CHECK(report.possible == 4);
    REQUIRE(report.outcomes.size() == 5);
    CHECK(report.outcomes[0].row == 3);
    CHECK(report.outcomes[0].text.contains(u"row 2"_s));
}

TEST_CASE("In the window a person decides about those who only may be the same", "[imports]")
{
    ImportScene scene;
    scene.run("公司名称,手机\n优联光电,\n鼎新餐饮,13867596721\n");
    ImportOrder order =
        scene.order("公司名称,手机,城市\n优联光电,,苏州\n鼎新餐饮,13912345678,北京\n");
    order.sameNameIsSame = false;
    order.possible = PossibleDuplicates::Skip;
    CHECK(scene.run(order).skipped == 2);
    order.decisions = {{2, RowDecision::FillBlanks}, {3, RowDecision::Create}};
    const ImportReport report = scene.run(order);
    CHECK(report.updated == 1);
    CHECK(report.added == 1);
    CHECK(scene.customer(u"优联光电"_s).city == u"苏州");
}

TEST_CASE("Filling blanks adds what is lacking, changes nothing else, and can be undone",
          "[imports]")
{
    ImportScene scene;
    scene.run("公司名称,城市,行业,联系人,手机,备注\n华辰,苏州,,陈立,13867596721,\n");
    const CustomerId id = scene.customer(u"华辰"_s).id;
    ImportOrder order =
        scene.order("公司名称,城市,行业,联系人,职务,手机,公司电话,备注,标签\n"
                    "华辰,上海,制造业,陈立,经理,13867596721,0512-66660000,老客户,VIP\n"
                    "华辰,,,王芳,,13867596721/13912345678,,,\n");
    order.duplicates = DuplicatePolicy::FillBlanks;

    const ImportReport would = scene.check(order);
    CHECK(would.updated == 2);
    CHECK(scene.customer(u"华辰"_s).remark == QString());

    const ImportReport report = scene.run(order);
    CHECK(report.updated == 2);
    CHECK(report.added == 0);
    const Customer customer = scene.customer(u"华辰"_s);
    CHECK(customer.city == u"苏州");
    CHECK(scene.nameOf(customer.industry) == u"制造业");
    CHECK(customer.remark == u"老客户");
    const QList<Contact> people = scene.people(id);
    REQUIRE(people.size() == 2);
    CHECK(people[0].title == u"经理");
    CHECK(people[1].name == u"王芳");
    CHECK(people[1].ways.size() == 1); // the other number is 陈立's
    CHECK(scene.ways(id) == QStringList({u"0512-66660000"_s}));
    CHECK(scene.tags(id) == QStringList({u"VIP"_s}));
    REQUIRE(report.outcomes.size() == 2);
    CHECK(report.outcomes[0].differences.contains(u"Remark: 老客户"_s));
    CHECK(scene.run(order).updated == 0); // nothing is lacking any more
    CHECK(scene.isSound());

    scene.undo(report.change);
    CHECK(scene.customer(u"华辰"_s).remark == QString());
    CHECK(scene.people(id).size() == 1);
    CHECK(scene.people(id)[0].title == QString());
    CHECK(scene.tags(id).isEmpty());
}

TEST_CASE("A check counts what filling counts, also where rows of one file fill each other",
          "[imports][duplicate]")
{
    ImportScene scene;
    scene.run("公司名称,手机\n华辰,13867596721\n");
    ImportOrder order = scene.order("公司名称,城市,联系人,手机,标签,客户编号\n"
                                    "优联,,张三,13700000001,新,7\n"
                                    "优联,苏州,张三,13700000001,,\n"     // fills the row above
                                    "优联,无锡,,13700000001,新;老,\n"    // the other tag alone
                                    "优联,苏州,张三,13700000001,,\n"     // nothing is lacking
                                    "华辰,,,13867596721/13700000002,,\n" // a second number …
                                    "鼎新,,,13700000002,,\n"             // … by which it is known
                                    "甲,,,,,7\n");
    order.duplicates = DuplicatePolicy::FillBlanks;
    const ImportReport would = scene.check(order);
    const ImportReport did = scene.run(order);
    CHECK(did.added == 2); // 优联 and 甲
    CHECK(did.updated == 3);
    CHECK(did.skipped == 2);
    CHECK(would.added == did.added);
    CHECK(would.updated == did.updated);
    CHECK(would.skipped == did.skipped);
    CHECK(would.issueCount == did.issueCount);
    CHECK(did.issueCount == 1); // the code 7 is taken
    const CustomerId id = scene.customer(u"优联"_s).id;
    CHECK(scene.customer(u"优联"_s).city == u"苏州");
    CHECK(scene.people(id).size() == 1);
    CHECK(scene.tags(id).size() == 2);
    CHECK(scene.isSound());

    const UndoReport undone = *UndoService(*scene.db, scene.clock).undo(scene.boss, did.change);
    CHECK(undone.restored == 3); // two are gone, 华辰 is as before
    CHECK(undone.kept.isEmpty());
    CHECK(scene.count(u"customer"_s) == 1);
    CHECK(scene.isSound());
}

TEST_CASE("An import is undone whole", "[imports][undo]")
{
    ImportScene scene;
    scene.run("公司名称\n已在\n");
    const ImportReport report = scene.run("公司名称,联系人,手机,标签,最近跟进时间,行业\n华辰,陈立,"
                                          "13867596721,VIP,2026-11-01,制造\n优联,,,,,\n");
    REQUIRE(report.added == 2);
    CHECK(scene.count(u"interaction"_s) == 1);
    scene.undo(report.change);
    CHECK(scene.count(u"customer"_s) == 1);
    for (const QString& table :
         {u"contact"_s, u"contact_way"_s, u"customer_tag"_s, u"tag"_s, u"interaction"_s})
        CHECK(scene.count(table) == 0);
    CHECK(scene.count(u"custody"_s) == 1);
    CHECK(scene.count(u"score"_s) == 1);
}

TEST_CASE("A check says what an import would do, and writes nothing", "[imports]")
{
    ImportScene scene;
    scene.run("公司名称\n优联光电\n");
    const ImportOrder order =
        scene.order("公司名称,行业,手机\n优联光电,,\n华辰,新行业,稍后\n,x,\n");
    const ImportReport would = scene.check(order);
    CHECK(scene.count(u"customer"_s) == 1);
    CHECK_FALSE(scene.value<int>(u"SELECT 1 FROM choice WHERE name = '新行业'"_s));
    CHECK_FALSE(would.change);
    const ImportReport did = scene.run(order);
    CHECK(did.change);
    ImportReport same = did;
    same.change = {};
    CHECK(would.added == did.added);
    CHECK(would.skipped == did.skipped);
    CHECK(would.errors == did.errors);
    CHECK(would.issues == did.issues);
    CHECK(would.errorRows == QList<qint64>{4});
}

TEST_CASE("Rows that cannot come in go to a file, which comes in once they are mended", "[imports]")
{
    ImportScene scene;
    const ImportOrder order =
        scene.order("客户名称,电话,备注\n华辰,,\n,0512-66660000,\"=1+1, \"\"x\"\"\"\n");
    const ImportReport report = scene.run(order);
    CHECK(report.errors == 1);
    const QString to = scene.files.write(u"errors.csv"_s, {});
    REQUIRE(scene.imports.saveErrorRows(order, report, to));
    QFile file(to);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    CHECK(text.contains("'=1+1"));
    CHECK(text.contains("missing"));
    const ImportReport again = scene.run(text.replace("\"\",\"0512", "\"优联\",\"0512"));
    CHECK(again.added == 1);
    CHECK(scene.customer(u"优联"_s).remark == u"=1+1, \"x\"");
    CHECK(scene.customer(u"优联"_s).extras.isEmpty());

    scene.rewrite(order, "客户名称\nx\n");
    const auto other = scene.imports.saveErrorRows(order, report, to);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == Error::Code::Conflict);
    if (!TestDb::isServer()) {
        const auto over = scene.imports.saveErrorRows(order, report, scene.db.address());
        REQUIRE_FALSE(over);
        CHECK(over.error().code == Error::Code::Denied);
    }
}

TEST_CASE("Identity-card numbers stay out, their rows come in", "[imports]")
{
    ImportScene scene;
    const ImportReport report = scene.run("姓名,身份证号,备注\n张三,11010519491231002X,x\n");
    CHECK(report.added == 1);
    REQUIRE(report.issueCount == 1);
    CHECK(report.issues[0].row == 2);
    CHECK(report.issues[0].column == u"身份证号");
    CHECK_FALSE(scene.value<int>(u"SELECT 1 FROM customer WHERE extras LIKE '%1949%'"_s));
}

TEST_CASE("Customers of long ago keep their day, and the rules' clock starts today", "[imports]")
{
    ImportScene scene;
    const MemberId li = scene.addMember(u"li"_s);
    const PoolId strict =
        scene.addPool(u"严"_s, {.recycleUntouched = true, .recycleUntouchedDays = 30});
    ImportOrder order =
        scene.order("客户名称,负责人,创建时间\n华辰,li,2019-05-06\n优联,li,2031-01-01\n");
    order.pool = strict;
    const ImportReport report = scene.run(order);
    CHECK(report.added == 2);
    CHECK(report.issueCount == 1); // 2031
    const Customer customer = scene.customer(u"华辰"_s);
    CHECK(customer.createdAt.toTimeZone(scene.zone).date() == QDate(2019, 5, 6));
    CHECK(scene.ownership(customer.id).since == customer.createdAt);
    CHECK(scene.ownership(customer.id).ownedSince == scene.clock.time);
    CHECK(scene.value<qint64>(u"SELECT MIN(due_at) FROM deadline"_s) >
          scene.clock.time.addDays(29).toMSecsSinceEpoch());
    CHECK(scene.ownership(customer.id).owner == li);
    CHECK(scene.isSound());
}

TEST_CASE("A code that somebody has makes way", "[imports]")
{
    ImportScene scene;
    scene.run("客户名称,客户编号\n华辰,1\n");
    const ImportReport report = scene.run("客户名称,客户编号\n优联,1\n鼎新,C-1\n");
    CHECK(report.added == 2);
    CHECK(report.issueCount >= 1);
    CHECK(scene.customer(u"优联"_s).code != u"1");
    scene.exec(u"UPDATE customer SET deleted_at = 1 WHERE name = '鼎新'"_s);
    CHECK(scene.run("客户名称\n鼎新\n").added == 1); // the recycle bin's is not met
}
