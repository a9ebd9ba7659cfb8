#include "core/list/RecordService.h"

#include "core/pool/CustodyDesk.h"
#include "core/pool/DeadlineWords.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

CustomerRecord chen()
{
    return {.customer = {.name = u"华辰"_s, .remark = u"打 13867596721"_s},
            .contacts = {{.name = u"陈立"_s,
                          .isMain = true,
                          .ways = {{.value = u"13867596721"_s},
                                   {.kind = WayKind::Email, .value = u"chenli@hc.cn"_s},
                                   {.kind = WayKind::WeChat, .value = u"chenli-wx"_s}}}},
            .ways = {{.kind = WayKind::Phone, .value = u"0512-66660000"_s}}};
}

} // namespace

TEST_CASE("A record tells contact data as its reader may be told", "[list][access]")
{
    Scene scene;
    RecordService records(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const MemberId admin = scene.addMember(u"admin"_s, Role::Administrator);
    const CustomerId own = scene.addCustomer(chen(), scene.pool, li);
    const CustomerId open = scene.addCustomer(chen(), scene.pool, {});

    const auto ways = [&](MemberId who, CustomerId customer) {
        const auto detail = records.record(who, customer);
        REQUIRE(detail);
        QStringList texts{detail->row.phone};
        for (const ContactWay& way : detail->record.contacts[0].ways + detail->record.ways)
            texts += way.value;
        return texts += detail->record.customer.remark;
    };
    const QStringList full{u"13867596721"_s, u"13867596721"_s,   u"chenli@hc.cn"_s,
                           u"chenli-wx"_s,   u"0512-66660000"_s, u"打 13867596721"_s};
    const QStringList hidden{u"138****6721"_s, u"138****6721"_s, u"c***@hc.cn"_s,
                             u"c***"_s,        u"051****0000"_s, u"打 138****6721"_s};
    CHECK(ways(li, own) == full);
    CHECK(ways(scene.boss, own) == full);
    CHECK(ways(admin, own) == hidden);
    CHECK(ways(li, open) == hidden);
    CHECK(records.record(zhao, own).error().code == Error::Code::NotFound);
    CHECK(records.ledger(zhao, own).error().code == Error::Code::NotFound);
    CHECK(records.record(li, CustomerId{999}).error().code == Error::Code::NotFound);
    CHECK(records.record(zhao, own).error().text ==
          records.record(zhao, CustomerId{999}).error().text);
}

TEST_CASE("A record says what its reader may do with it", "[list][access]")
{
    Scene scene;
    RecordService records(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const CustomerId own = scene.addCustomer(u"一"_s, li);
    const CustomerId open = scene.addCustomer(u"二"_s);
    const auto mine = records.record(li, own);
    CHECK_FALSE(mine->whyNot(Action::ChangeCustomer));
    CHECK_FALSE(mine->whyNot(Action::Release));
    CHECK(mine->whyNot(Action::Claim));
    const auto others = records.record(li, open);
    CHECK(others->whyNot(Action::ChangeCustomer));
    CHECK_FALSE(others->whyNot(Action::Claim));
}

TEST_CASE("A record counts what is behind its tabs, and names who shares it", "[list]")
{
    Scene scene;
    RecordService records(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const MemberId gone = scene.addMember(u"gone"_s);
    const CustomerId id = scene.addCustomer(chen(), scene.pool, li);
    scene.addCollaborator(id, zhao, scene.clock.time.addDays(1));
    scene.addCollaborator(id, gone, scene.clock.time.addDays(-1));
    scene.exec(u"INSERT INTO task (customer_id, member_id, title, due_at, done_at) "
               "VALUES (:c, :m, 'x', 1, NULL), (:c, :m, 'y', 1, 2)"_s,
               {{"c", id}, {"m", li}});
    const auto detail = records.record(li, id);
    CHECK(detail->counts == DetailCounts{.contacts = 1, .orders = 0, .openTasks = 1});
    REQUIRE(detail->collaborators.size() == 1);
    CHECK(detail->collaborators[0].name == u"zhao");
    CHECK(detail->row.ownerName == u"li");
    CHECK(detail->since == scene.clock.time);
}

TEST_CASE("The ledger names owners, pools and who did it, the latest first", "[list]")
{
    Scene scene;
    RecordService records(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const CustomerId id = scene.addCustomer(u"一"_s, li);
    scene.clock.pass(1);
    scene.write([&](Session& session) {
        return !CustodyDesk(session, scene.boss, scene.clock.now()).release(id, {}, u"离职"_s);
    });
    const auto ledger = records.ledger(scene.boss, id);
    REQUIRE(ledger);
    REQUIRE(ledger->size() == 2);
    CHECK(ledger->at(0).owner == QString());
    CHECK(ledger->at(0).by == u"boss");
    CHECK(ledger->at(0).custody.how == How::Released);
    CHECK(ledger->at(0).custody.reason == u"离职");
    CHECK(ledger->at(0).pool == u"默认客户池");
    CHECK(ledger->at(1).owner == u"li");
    CHECK(ledger->at(1).custody.until == scene.clock.time);
}

TEST_CASE("A deadline is said in words", "[pool]")
{
    const QTimeZone zone("Asia/Shanghai");
    const QDateTime start = QDateTime::fromString(u"2026-11-01T17:00:00Z"_s, Qt::ISODate);
    const auto deadline = deadlineOf({.recycleUntouched = true, .recycleUntouchedDays = 30},
                                     {.isOwned = true, .ownedSince = start}, zone);
    REQUIRE(deadline);
    CHECK(sentenceOf(*deadline, zone).contains(u"2026-12-02"));
    CHECK(reasonOf(*deadline, {}, zone).contains(u"2026-11-02"));
    CHECK(reasonOf(*deadline, start, zone) != reasonOf(*deadline, {}, zone));
    CHECK(countdownOf(0) == u"today");
    CHECK(countdownOf(6).contains(u'6'));
    CHECK(countdownOf(-2).contains(u"over"));
}
