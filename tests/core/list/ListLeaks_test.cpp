#include "core/list/ListService.h"

#include "core/interaction/InteractionService.h"
#include "core/list/RecordService.h"
#include "core/member/AccessDesk.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <random>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

CustomerRecord recordOf(const QString& name, const QString& mobile)
{
    return {.customer = {.name = name},
            .contacts = {{.name = u"陈立"_s,
                          .isMain = true,
                          .ways = {{.kind = WayKind::Mobile, .value = mobile},
                                   {.kind = WayKind::Email, .value = u"chen@hc.cn"_s},
                                   {.kind = WayKind::WeChat, .value = u"chenli-wx"_s}}}}};
}

} // namespace

TEST_CASE("What somebody may not see in full finds nothing", "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const MemberId admin = scene.addMember(u"admin"_s, Role::Administrator);
    scene.addCustomer(recordOf(u"公海客户"_s, u"13867596721"_s), scene.pool, {});
    scene.addCustomer(recordOf(u"赵的客户"_s, u"13867596722"_s), scene.pool, zhao);
    scene.addCustomer(recordOf(u"李的客户"_s, u"13867596723"_s), scene.pool, li);

    const auto found = [&](MemberId who, const QString& text) {
        QStringList names;
        const Result<CustomerPage> page = lists.page(who, {.text = text}, {}, {}, 100);
        REQUIRE(page);
        for (const CustomerRow& row : page->rows)
            names += row.name;
        CHECK(*lists.count(who, {.text = text}) == names.size());
        CHECK(lists.idsMatching(who, {.text = text}, {}, 100)->size() == names.size());
        return names;
    };
    const QStringList hisOwn{u"李的客户"_s};
    for (const QString& text :
         {u"1386759"_s, u"138 6759 672"_s, u"8675"_s, u"chen@hc.cn"_s, u"hc.c"_s, u"chenli-wx"_s}) {
        INFO(text.toStdString());
        CHECK(found(li, text) == hisOwn);
        CHECK(found(admin, text).isEmpty());
        CHECK(found(scene.boss, text).size() == 3);
        CHECK(found(li, u"客户 "_s + text) == hisOwn);
        CHECK(found(admin, u"客户 "_s + text).isEmpty());
    }
    CHECK(found(li, u"13867596721"_s).isEmpty());
    CHECK(found(li, u"13867596722"_s).isEmpty());
    CHECK(found(li, u"陈立"_s) == QStringList{u"公海客户"_s, u"李的客户"_s});
    CHECK(found(li, u"赵的"_s).isEmpty());
    CHECK(found(admin, u"客户"_s).size() == 3);
}

TEST_CASE("Phones leave the core masked for who may not see them", "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId admin = scene.addMember(u"admin"_s, Role::Administrator);
    const CustomerId open =
        scene.addCustomer(recordOf(u"公海客户"_s, u"13867596721"_s), scene.pool, {});
    const CustomerId own = scene.addCustomer(recordOf(u"客户"_s, u"13867596723"_s), scene.pool, li);

    const auto phone = [&](MemberId who, CustomerId customer) {
        const auto rows = lists.among(who, {}, {customer});
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->first().phone;
    };
    CHECK(phone(li, open) == u"138****6721");
    CHECK(phone(li, own) == u"13867596723");
    CHECK(phone(admin, open) == u"138****6721");
    CHECK(phone(admin, own) == u"138****6723");
    CHECK(phone(scene.boss, open) == u"13867596721");
}

TEST_CASE("A number in a contact's name is masked like one in its place, and finds nobody",
          "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    RecordService records(*scene.db, scene.clock);
    InteractionService interactions(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId admin = scene.addMember(u"admin"_s, Role::Administrator);
    const auto add = [&](const QString& name, MemberId owner) {
        return scene.addCustomer({.customer = {.name = name},
                                  .contacts = {{.name = u"王总 138-6759-6721"_s,
                                                .title = u"采购，微信wangzong8"_s,
                                                .isMain = true}}},
                                 scene.pool, owner);
    };
    const CustomerId open = add(u"公海客户"_s, {});
    const CustomerId own = add(u"李的客户"_s, li);
    const ContactId met = records.record(scene.boss, open)->record.contacts.first().id;
    scene.exec(uR"(INSERT INTO interaction (customer_id, contact_id, kind, occurred_at, logged_at)
                   VALUES (:c, :k, 'visit', 1, 1))"_s,
               {{"c", open}, {"k", met}});

    const auto told = [&](MemberId who, CustomerId customer) {
        QStringList all{lists.among(who, {}, {customer})->first().contact};
        const Result<CustomerDetail> detail = records.record(who, customer);
        all += {detail->row.contact, detail->record.contacts.first().name,
                detail->record.contacts.first().title};
        const Result<TimelinePage> timeline = interactions.timeline(who, customer, {}, 10);
        for (const TimelineEntry& entry : timeline->entries) {
            if (const auto* logged = std::get_if<LoggedInteraction>(&entry.what))
                all += logged->contactName;
        }
        return all.join(u'|');
    };
    CHECK(told(li, open) ==
          u"王总 138****6721|王总 138****6721|王总 138****6721|采购，微信w***|王总 138****6721"_s);
    CHECK_FALSE(told(admin, own).contains(u"6759"_s));
    CHECK(told(li, own).count(u"138-6759-6721"_s) == 3);

    const auto found = [&](MemberId who, const QString& text) {
        return *lists.count(who, {.text = text});
    };
    for (const QString& text : {u"1386759"_s, u"138-6759-6721"_s, u"138 6759 6721"_s}) {
        INFO(text.toStdString());
        CHECK(found(li, text) == 1);
        CHECK(found(admin, text) == 0);
        CHECK(found(scene.boss, text) == 2);
    }
    CHECK(found(li, u"王总"_s) == 2);
}

TEST_CASE("A service agent finds a customer by exact phone, name or code, and no other way",
          "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId wu = scene.addMember(u"wu"_s, Role::ServiceAgent);
    const CustomerId id =
        scene.addCustomer(recordOf(u"华辰精密制造有限公司"_s, u"13867596721"_s), scene.pool, li);
    const QString code = u"C-%1"_s.arg(id.value);

    const auto [typed, isFound] = GENERATE_COPY(table<QString, bool>({
        {u"138 6759 6721"_s, true},
        {u"+86 13867596721"_s, true},
        {u"华辰精密制造有限公司"_s, true},
        {u"华辰精密制造"_s, true}, // the same name without the words for a company
        {code, true},
        {u"1386759672"_s, false},
        {u"6721"_s, false},
        {u"华辰"_s, false},
        {u"陈立"_s, false},
        {u"chen@hc.cn"_s, false},
        {u""_s, false},
        {u"%"_s, false},
    }));
    INFO(typed.toStdString());
    const auto page = lists.page(wu, {.text = typed}, {}, {}, 10);
    REQUIRE(page);
    CHECK(page->rows.size() == (isFound ? 1 : 0));
    for (const CustomerRow& row : page->rows) {
        CHECK(row.phone == u"138****6721");
        CHECK(row.disclosure == Disclosure::Masked);
    }
}

TEST_CASE("Who sees no customers, or no longer works here, lists none", "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    scene.addCustomer(u"一"_s);
    const MemberId audit = scene.addMember(u"audit"_s, Role::Auditor | Role::Marketing);
    CHECK(lists.page(audit, {}, {}, {}, 10)->rows.isEmpty());
    CHECK(*lists.count(audit, {}) == 0);
    CHECK(lists.choices(audit)->pools.isEmpty());
    const MemberId gone = scene.addMember(u"gone"_s, Role::Owner);
    scene.exec(u"UPDATE member SET state = 'disabled' WHERE id = :id"_s, {{"id", gone}});
    CHECK(lists.page(gone, {}, {}, {}, 10).error().code == Error::Code::Denied);
    CHECK(lists.count(gone, {}).error().code == Error::Code::Denied);
    CHECK(lists.page(MemberId{}, {}, {}, {}, 10).error().code == Error::Code::Denied);
}

TEST_CASE("A list holds exactly what the predicate lets read", "[list][access]")
{
    Scene scene;
    ListService lists(*scene.db, scene.clock);
    std::mt19937 chance(42);
    const auto pick = [&](int below) { return int(chance() % unsigned(below)); };
    QList<MemberId> members{scene.boss};
    for (int i = 0; i < 8; ++i)
        members += scene.addMember(u"m%1"_s.arg(i), Roles::fromInt(1 << (i % 5)) | Role::Auditor);
    QList<PoolId> pools{scene.pool};
    for (int i = 0; i < 3; ++i) {
        pools += scene.addPool(u"p%1"_s.arg(i), {.membersOnly = true});
        scene.write([&](Session& session) {
            PoolStore(session).setMembers(
                pools.last(), {{members[pick(9)], bool(pick(2))}, {members[pick(9)], true}});
            return true;
        });
    }
    QList<CustomerId> customers;
    for (int i = 0; i < 120; ++i) {
        customers += scene.addCustomer(u"客户%1"_s.arg(i), pools[pick(4)],
                                       pick(3) ? members[pick(9)] : MemberId{});
        if (pick(3) == 0)
            scene.addCollaborator(customers.last(), members[pick(9)],
                                  pick(2) ? QDateTime() : scene.clock.time.addDays(pick(5) - 2));
    }
    qsizetype seen = 0;
    for (const MemberId member : members) {
        const QSet<CustomerId> readable =
            *scene.db->read([&](Session& s) -> Result<QSet<CustomerId>> {
                AccessDesk desk(s, scene.clock.now());
                const Actor actor = *desk.actor(member);
                QSet<CustomerId> ids;
                for (const Standing& standing : desk.standings(customers, actor)) {
                    if (readScopeOf(actor).covers(standing))
                        ids.insert(standing.customer);
                }
                return ids;
            });
        const auto page = lists.page(member, {}, {}, {}, 1000);
        REQUIRE(page);
        QSet<CustomerId> listed;
        for (const CustomerRow& row : page->rows)
            listed.insert(row.id);
        CHECK(page->rows.size() == readable.size());
        CHECK(listed == readable);
        CHECK(*lists.count(member, {}) == readable.size());
        CHECK(lists.among(member, {}, customers)->size() == readable.size());
        seen += readable.size();
    }
    CHECK(seen > 100);
    CHECK(seen < 9 * 120);
}
