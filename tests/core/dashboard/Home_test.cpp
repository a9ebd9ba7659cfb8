#include "core/dashboard/HomeService.h"

#include "core/db/Database.h"
#include "tests/core/dashboard/Floor.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static Home homeOf(Floor& floor, MemberId me, Whose whose = Whose::Mine)
{
    const Result<Home> home = HomeService(*floor.db, floor.clock).home(me, whose);
    REQUIRE(home);
    return *home;
}

static QStringList said(const Home& home, MemberId me)
{
    QStringList sentences;
    for (const Happening& happening : home.happenings)
        sentences += sentenceOf(happening, me);
    return sentences;
}

TEST_CASE("A day begins with what is due today and what is overdue", "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-11-01 09:00"_s, floor.main, floor.zhou});
    floor.addTask(u"到货"_s, u"2026-11-22 23:59"_s, floor.zhou, star);
    floor.addTask(u"昨天"_s, u"2026-11-21 10:00"_s, floor.zhou, star);
    floor.addTask(u"明天"_s, u"2026-11-23 00:00"_s, floor.zhou, star);
    floor.addTask(u"周报"_s, u"2026-11-22 17:00"_s, floor.zhou);
    floor.addTask(u"别人的"_s, u"2026-11-22 09:00"_s, floor.wang, star);

    const Home home = homeOf(floor, floor.zhou);
    REQUIRE(home.toDo.size() == 3);
    CHECK(home.toDoCount == 3);
    CHECK(home.toDo[0].title == u"昨天");
    CHECK(home.toDo[1].title == u"周报");
    CHECK(home.toDo[1].customerName == u"");
    CHECK(home.toDo[2].customerName == u"星源");
    CHECK(home.toDo[2].at.toString(u"HH:mm"_s) == u"23:59"); // as the workspace's clock says
    CHECK(home.now.toString(u"yyyy-MM-dd HH:mm"_s) == u"2026-11-22 10:00");
    CHECK(home.name == u"周航");
}

TEST_CASE("A task of a customer that has gone to others keeps its words but not the name", "[home]")
{
    Floor floor;
    const CustomerId gone = floor.add({u"走了"_s, u"2026-11-01 09:00"_s, floor.main, floor.li});
    floor.addTask(u"回电"_s, u"2026-11-22 09:00"_s, floor.zhou, gone);
    const Home home = homeOf(floor, floor.zhou);
    REQUIRE(home.toDo.size() == 1);
    CHECK(home.toDo.first().title == u"回电");
    CHECK(home.toDo.first().customer == CustomerId{});
    CHECK(home.toDo.first().customerName == u"");
}

TEST_CASE("Who reads no customers any longer is told of none, though some are still theirs",
          "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-11-01 09:00"_s, floor.main, floor.zhou});
    floor.setDeadline(star, u"2026-11-24 00:00"_s);
    const CustomerId fresh = floor.add({u"新的"_s, u"2026-11-01 09:00"_s, floor.main, floor.wang});
    floor.give({fresh}, floor.zhou, u"2026-11-22 09:00"_s, floor.boss);
    REQUIRE(homeOf(floor, floor.zhou).soon.size() == 1);
    REQUIRE(homeOf(floor, floor.zhou).toDoCount == 1);
    REQUIRE(floor.db->write({.what = u"test"_s, .at = floor.clock.now()},
                            [&](Session& session) -> Result<Done> {
                                session.exec(u"UPDATE member_role SET role = 'auditor' "
                                             "WHERE member_id = :m"_s,
                                             {{"m", floor.zhou}});
                                return Done{};
                            }));
    const Home home = homeOf(floor, floor.zhou);
    CHECK(home.soon.isEmpty());
    CHECK(home.toDo.isEmpty());
    CHECK(home.toDoCount == 0);
    CHECK(home.load.held.count == 0);
}

TEST_CASE("What somebody was given waits for its first follow-up", "[home]")
{
    Floor floor;
    const auto open = [&](const QString& name) {
        return floor.add({name, u"2026-10-01 09:00"_s, floor.main});
    };
    const CustomerId fresh = open(u"新"_s);
    const CustomerId touched = open(u"跟过"_s);
    const CustomerId planned = open(u"有计划"_s);
    const CustomerId old = open(u"早给的"_s);
    floor.give({old}, floor.zhou, u"2026-10-05 09:00"_s, floor.boss);
    floor.give({fresh, touched, planned}, floor.zhou, u"2026-11-20 09:00"_s, floor.boss);
    floor.touch(touched, u"2026-11-21 09:00"_s);
    floor.addTask(u"首次拜访"_s, u"2026-11-25 09:00"_s, floor.zhou, planned);

    const Home home = homeOf(floor, floor.zhou);
    REQUIRE(home.toDo.size() == 1);
    CHECK(home.toDo.first().what == ToDoRow::What::FirstTouch);
    CHECK(home.toDo.first().customer == fresh);
    CHECK(home.toDo.first().how == How::Assigned);
    CHECK(home.toDo.first().at.date() == QDate(2026, 11, 20));
}

TEST_CASE("What is about to be taken back is told with its reason", "[home]")
{
    Floor floor;
    const auto owned = [&](const QString& name) {
        return floor.add({.name = name,
                          .at = u"2026-10-01 09:00"_s,
                          .pool = floor.main,
                          .owner = floor.zhou,
                          .grade = floor.b,
                          .how = How::Imported});
    };
    const CustomerId never = owned(u"永安"_s);
    const CustomerId touched = owned(u"星源"_s);
    const CustomerId later = owned(u"鼎新"_s);
    floor.setDeadline(never, u"2026-11-30 00:00"_s);
    floor.setDeadline(touched, u"2026-11-29 00:00"_s);
    floor.setDeadline(later, u"2026-12-01 00:00"_s);
    floor.touch(touched, u"2026-10-29 09:00"_s);

    const Home home = homeOf(floor, floor.zhou);
    CHECK(home.load.held.count == 3);
    CHECK(home.load.limit == 5);
    CHECK(home.load.soon.count == 2);
    REQUIRE(home.soon.size() == 2);
    CHECK(home.soon[0].name == u"星源");
    CHECK(home.soon[0].grade == u"B");
    CHECK(home.soon[0].daysLeft == 6);
    CHECK(whyOf(home.soon[0]) == u"Last follow-up 10-29");
    CHECK(home.soon[1].daysLeft == 7);
    CHECK(whyOf(home.soon[1]) == u"Never followed up, imported 10-01");
    CHECK(home.load.soon.behind.owner == floor.zhou);
}

TEST_CASE("The month counts what was paid, signed and effectively followed up", "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-10-01 09:00"_s, floor.main, floor.zhou});
    const CustomerId moon = floor.add({u"望月"_s, u"2026-10-01 09:00"_s, floor.main, floor.wang});
    floor.pay(star, {2026, 11, 1}, 500'000, floor.zhou);
    floor.pay(star, {2026, 11, 9}, 20'000, floor.zhou, true);
    floor.pay(star, {2026, 10, 31}, 70'000, floor.zhou);
    floor.pay(moon, {2026, 11, 2}, 40'000, floor.wang);
    floor.sell(star, {2026, 11, 3}, 800'000, floor.zhou);
    floor.followUp(star, floor.zhou, u"2026-10-31 23:59"_s, u"十月的最后一次电话"_s);
    floor.followUp(star, floor.zhou, u"2026-11-01 00:00"_s, u"确认样机已经到货"_s);
    floor.followUp(star, floor.zhou, u"2026-11-02 09:00"_s, u"确认样机已经到货"_s); // a copy
    floor.followUp(star, floor.zhou, u"2026-11-03 09:00"_s, u"没有人接电话没有人接"_s,
                   InteractionKind::Call, Outcome::NoAnswer);
    floor.followUp(star, floor.zhou, u"2026-11-04 09:00"_s, u"带着报价单上门拜访"_s,
                   InteractionKind::Visit, Outcome::Unsaid);
    floor.followUp(star, floor.zhou, u"2026-11-05 09:00"_s, u"再次确认交货的日期"_s);
    floor.followUp(moon, floor.zhou, u"2026-11-06 09:00"_s, u"给同事的客户打了电话"_s); // not his

    const Home home = homeOf(floor, floor.zhou);
    CHECK(home.paid == 480'000);
    CHECK(home.payments == 2);
    CHECK(home.signedAmount == 800'000);
    CHECK(home.orders == 1);
    CHECK(home.followUps ==
          QList<FollowUpCount>{{InteractionKind::Call, 2}, {InteractionKind::Visit, 1}});
    CHECK(home.followUpCount() == 3);
}

TEST_CASE("A manager may look at the team's day, a salesperson not", "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-10-01 09:00"_s, floor.main, floor.zhou});
    const CustomerId moon = floor.add({u"望月"_s, u"2026-10-01 09:00"_s, floor.main, floor.li});
    floor.addTask(u"周航的"_s, u"2026-11-22 09:00"_s, floor.zhou, star);
    floor.addTask(u"李想的"_s, u"2026-11-22 09:00"_s, floor.li, moon);
    floor.pay(star, {2026, 11, 1}, 500'000, floor.zhou);

    CHECK(homeOf(floor, floor.lin).hasTeam);
    CHECK(homeOf(floor, floor.lin).toDo.isEmpty());
    const Home team = homeOf(floor, floor.lin, Whose::Team);
    CHECK(team.whose == Whose::Team);
    REQUIRE(team.toDo.size() == 1);
    CHECK(team.toDo.first().memberName == u"周航");
    CHECK(team.toDo.first().customerName == u"星源");
    CHECK(team.load.held.count == 1);
    CHECK(team.load.limit == std::nullopt); // two of three have none
    CHECK(team.load.held.behind.department == floor.east);
    CHECK(team.paid == 500'000);

    CHECK(homeOf(floor, floor.boss, Whose::Team).toDo.size() == 2);
    const Home own = homeOf(floor, floor.wang, Whose::Team);
    CHECK(!own.hasTeam);
    CHECK(own.whose == Whose::Mine);
    CHECK(own.toDo.isEmpty());
}

TEST_CASE("Somebody is told what became of the customers that they may see", "[home]")
{
    Floor floor;
    QList<CustomerId> customers;
    for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s})
        customers += floor.add({.name = name,
                                .at = u"2026-11-19 09:00"_s,
                                .pool = floor.main,
                                .owner = floor.li,
                                .how = How::Imported});
    floor.give(customers, floor.zhou, u"2026-11-20 09:00"_s, floor.boss);
    floor.give({customers[0]}, floor.wang, u"2026-11-21 09:00"_s, floor.lin);
    floor.recycle({customers[1]}, u"2026-11-22 01:00"_s);

    // Who gets something is told by name, who loses something by number.
    CHECK(said(homeOf(floor, floor.wang), floor.wang)[0] ==
          u"By rule, 乙 went back to 默认客户池"); // of an open pool
    CHECK(said(homeOf(floor, floor.wang), floor.wang)[1] == u"林晓 transferred 甲 to you");
    const QStringList zhou = said(homeOf(floor, floor.zhou), floor.zhou);
    CHECK(zhou[0] == u"By rule, 乙 went back to 默认客户池");
    CHECK(zhou[1] == u"林晓 transferred 1 of your customers to 王蕾");
    // Of the three two are still for his eyes: one his own, one open.
    CHECK(zhou[2] == u"吴总 transferred 2 customer(s) to you");
    const QStringList li = said(homeOf(floor, floor.li), floor.li);
    CHECK(li.contains(u"吴总 transferred 3 of your customers to 周航"_s));
    CHECK(!li.join(u' ').contains(u"甲"));
    CHECK(said(homeOf(floor, floor.boss), floor.boss)[2] ==
          u"You transferred 3 customer(s) to 周航");
    CHECK(said(homeOf(floor, floor.marketing), floor.marketing).isEmpty());
}

TEST_CASE("What was undone is told by its undo alone", "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-11-19 09:00"_s, floor.main});
    floor.give({star}, floor.zhou, u"2026-11-20 09:00"_s, floor.boss);
    const auto change =
        floor.db.value<ChangeId>(u"SELECT MAX(id) FROM change WHERE what = 'assign'"_s);
    floor.undo(change, u"2026-11-20 09:05"_s, floor.boss);

    const QStringList boss = said(homeOf(floor, floor.boss), floor.boss);
    CHECK(boss.first() == u"You took back a change of 星源");
    CHECK(!boss.join(u' ').contains(u"assigned"));
}

TEST_CASE("An order is told of whom it was sold by", "[home]")
{
    Floor floor;
    const CustomerId star = floor.add({u"星源"_s, u"2026-11-19 09:00"_s, floor.main, floor.zhou});
    floor.sell(star, {2026, 11, 21}, 1'234'550, floor.zhou);
    CHECK(said(homeOf(floor, floor.lin), floor.lin).first() ==
          u"周航 signed ¥ 12,345.50 with 星源");
    CHECK(said(homeOf(floor, floor.wang), floor.wang).isEmpty());
}

TEST_CASE("Money is said in whole yuan where it is whole", "[home]")
{
    CHECK(moneyText(0) == u"¥ 0");
    CHECK(moneyText(18'600'000) == u"¥ 186,000");
    CHECK(moneyText(5) == u"¥ 0.05");
    CHECK(moneyText(-123'40) == u"-¥ 123.40");
}

TEST_CASE("The page offers what somebody may begin with", "[home]")
{
    Floor floor;
    const auto mayOf = [&](MemberId me) {
        const Home home = homeOf(floor, me);
        return QList<bool>{home.mayLog, home.mayClaim, home.mayImport};
    };
    CHECK(mayOf(floor.zhou) == QList<bool>{true, true, true});
    CHECK(mayOf(floor.marketing) == QList<bool>{false, false, true});
    CHECK(mayOf(floor.admin) == QList<bool>{false, false, false});
    CHECK(mayOf(floor.boss) == QList<bool>{false, true, true});
}

TEST_CASE("The first day of an empty workspace is empty", "[home]")
{
    Floor floor;
    for (const MemberId me : {floor.boss, floor.admin, floor.marketing, floor.zhou}) {
        const Home home = homeOf(floor, me, Whose::Team);
        CHECK(home.toDo.isEmpty());
        CHECK(home.soon.isEmpty());
        CHECK(home.happenings.isEmpty());
        CHECK(home.followUpCount() == 0);
        CHECK(home.load.held.count == 0);
    }
}
