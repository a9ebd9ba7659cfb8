#include "core/customer/CustomerService.h"

#include "core/customer/CustomerDesk.h"
#include "core/facts/FactsDesk.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

class Office : public Scene {
public:
    CustomerId create(MemberId who, const CustomerDraft& draft)
    {
        const auto made = customers.create(who, draft);
        INFO((made ? QString() : made.error().text).toStdString());
        REQUIRE(made);
        return made->customer.id;
    }

    Ownership ownership(CustomerId id)
    {
        return *db->read([&](Session& session) -> Result<Ownership> {
            return CustodyStore(session).find(id).value_or(Ownership{});
        });
    }

    Customer customer(CustomerId id) { return records.record(boss, id)->record.customer; }

    qint64 found(MemberId who, const QString& text) { return *lists.count(who, {.text = text}); }

    CustomerService customers{*db, clock};
    ListService lists{*db, clock};
    RecordService records{*db, clock};
};

CustomerDraft draftOf(const QString& name, const QString& mobile = {})
{
    CustomerDraft draft{.record = {.customer = {.name = name}}};
    if (!mobile.isEmpty())
        draft.record.contacts = {{.name = u"陈立"_s, .isMain = true, .ways = {{.value = mobile}}}};
    return draft;
}

} // namespace

TEST_CASE("What a salesperson adds is their own, found, scored and on the clock", "[customer]")
{
    Office office;
    const PoolId pool =
        office.addPool(u"严"_s, {.recycleUntouched = true, .recycleUntouchedDays = 30});
    const MemberId li = office.addMember(u"li"_s);
    CustomerDraft draft = draftOf(u" 华辰精密制造有限公司 "_s, u"138 6759 6721"_s);
    draft.pool = pool;
    const CustomerId id = office.create(li, draft);

    const Ownership owned = office.ownership(id);
    CHECK(owned.owner == li);
    CHECK(owned.pool == pool);
    CHECK(office.customer(id).name == u"华辰精密制造有限公司");
    CHECK(office.customer(id).code == u"C-%1"_s.arg(id.value));
    CHECK(office.found(li, u"6721"_s) == 1);
    const auto detail = office.records.record(li, id);
    REQUIRE(detail);
    CHECK(detail->score);
    CHECK(detail->deadline);
    CHECK(detail->row.daysLeft == 30);
}

TEST_CASE("Where a new customer goes depends on who brings it", "[customer]")
{
    Office office;
    const PoolId closed = office.addPool(u"闭"_s, {.membersOnly = true});
    const MemberId li = office.addMember(u"li"_s);
    const MemberId wu = office.addMember(u"wu"_s, Role::ServiceAgent);
    const MemberId ma = office.addMember(u"ma"_s, Role::Manager);
    office.write([&](Session& session) {
        PoolStore(session).setMembers(closed, {{ma, true}});
        return true;
    });

    CustomerDraft draft = draftOf(u"一"_s);
    CHECK(office.ownership(office.create(li, draft)).pool == office.pool);
    draft = draftOf(u"二"_s);
    draft.pool = closed;
    CHECK(office.customers.create(li, draft).error().code == Error::Code::Denied);
    draft.pool = {};
    draft.isForPool = true;
    CHECK(office.customers.create(li, draft).error().code == Error::Code::Denied);
    CHECK_FALSE(office.ownership(office.create(wu, draft)).owner);
    draft = draftOf(u"三"_s);
    draft.pool = closed;
    draft.isForPool = true;
    const Ownership left = office.ownership(office.create(ma, draft));
    CHECK(left.pool == closed);
    CHECK_FALSE(left.owner);
    draft.record.customer.name = u"四"_s;
    draft.isForPool = false;
    CHECK(office.ownership(office.create(ma, draft)).owner == ma);

    for (const Role role : {Role::Marketing, Role::Auditor}) {
        const MemberId who = office.addMember(u"r%1"_s.arg(int(role)), role);
        CHECK(office.customers.create(who, draftOf(u"五"_s)).error().code == Error::Code::Denied);
        CHECK(office.customers.duplicatesOf(who, {}).error().code == Error::Code::Denied);
    }
}

TEST_CASE("A form offers what its person may choose", "[customer]")
{
    Office office;
    office.addPool(u"闭"_s, {.membersOnly = true});
    const MemberId li = office.addMember(u"li"_s);
    const MemberId wu = office.addMember(u"wu"_s, Role::ServiceAgent);
    const auto mine = office.customers.choices(li);
    REQUIRE(mine);
    CHECK(mine->pools.size() == 1);
    CHECK(mine->mayOwn);
    CHECK_FALSE(mine->mayLeaveOpen);
    const auto hers = office.customers.choices(wu);
    CHECK(hers->pools.size() == 2);
    CHECK_FALSE(hers->mayOwn);
}

TEST_CASE("What a form may not say writes nothing", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    CHECK(office.customers.create(li, draftOf(u" "_s)).error().code == Error::Code::Invalid);
    CHECK(office.customers.create(li, draftOf(u"华辰"_s, u"11010519491231002X"_s)).error().code ==
          Error::Code::Invalid);
    CustomerDraft draft = draftOf(u"华辰"_s);
    draft.record.customer.code = u"K-1"_s;
    office.create(li, draft);
    draft.record.customer.name = u"海联"_s;
    CHECK(office.customers.create(li, draft).error().code == Error::Code::Conflict);
    CHECK(office.db.value<int>(u"SELECT COUNT(*) FROM customer"_s) == 1);
    CHECK(office.db.value<int>(u"SELECT COUNT(*) FROM custody"_s) == 1);
}

TEST_CASE("What may be there already is not added unless one insists", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    office.create(li, draftOf(u"华辰精密制造有限公司"_s, u"13867596721"_s));
    const CustomerDraft again = draftOf(u"華辰精密製造"_s, u"+86 138-6759-6721"_s);
    const auto refused = office.customers.create(li, again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().text.contains(u"华辰精密制造有限公司"));
    CHECK(office.db.value<int>(u"SELECT COUNT(*) FROM customer"_s) == 1);
    CHECK(office.customers.create(li, again, CustomerService::Duplicates::CreateAnyway));
}

TEST_CASE("Customers are the same, or may be, by exact keys", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    const QString code = u"91350100M000100Y43"_s;
    const auto make = [&](const QString& name, const QList<ContactWay>& ways,
                          const QString& creditCode = {}) {
        return office.addCustomer({.customer = {.name = name, .creditCode = creditCode},
                                   .contacts = {{.name = u"陈"_s, .ways = ways}}},
                                  office.pool, li);
    };
    const CustomerId known = make(u"华辰有限公司"_s,
                                  {{.value = u"13867596721"_s},
                                   {.kind = WayKind::Phone, .value = u"0512-66660000"_s},
                                   {.kind = WayKind::Email, .value = u"Chen@HC.cn"_s},
                                   {.kind = WayKind::WeChat, .value = u"chenli"_s}},
                                  code);
    for (int i = 0; i < 4; ++i)
        make(u"总机%1"_s.arg(i), {{.kind = WayKind::Phone, .value = u"400-800-1234"_s}});

    using Reason = std::optional<DuplicateReason>;
    const auto reasonFor = [&](const CustomerRecord& record) -> Reason {
        const auto found = office.customers.duplicatesOf(li, record);
        REQUIRE(found);
        for (const Duplicate& one : *found) {
            if (one.customer == known || one.name.startsWith(u"总机"))
                return one.reason;
        }
        return {};
    };
    const auto record = [](const QString& name, WayKind kind = {}, const QString& value = {},
                           const QString& creditCode = {}) {
        return CustomerRecord{.customer = {.name = name, .creditCode = creditCode},
                              .ways = {{.kind = kind, .value = value}}};
    };
    const auto [draft, expected] = GENERATE_COPY(table<CustomerRecord, Reason>({
        {record(u"别家"_s, {}, {}, u" 91350100m000100y43"_s), DuplicateReason::CreditCode},
        {record(u"别家"_s, WayKind::Mobile, u"138 6759 6721"_s), DuplicateReason::Mobile},
        {record(u"华辰"_s, WayKind::Phone, u"0512 6666 0000"_s), DuplicateReason::NameAndPhone},
        {record(u"华辰"_s), DuplicateReason::Name},
        {record(u"华辰股份有限公司"_s, WayKind::Mobile, u"13900000000"_s), DuplicateReason::Name},
        {record(u"别家"_s, WayKind::Phone, u"(0512)66660000"_s), DuplicateReason::Phone},
        {record(u"别家"_s, WayKind::Phone, u"4008001234"_s), DuplicateReason::SharedPhone},
        {record(u"别家"_s, WayKind::Email, u"chen@hc.cn"_s), DuplicateReason::Email},
        {record(u"别家"_s, WayKind::WeChat, u"ChenLi"_s), DuplicateReason::WeChat},
        {record(u"华辰"_s, {}, {}, u"91330106673959654P"_s), Reason{}}, // another company's code
        {record(u"别家"_s), Reason{}},
        {record(u""_s), Reason{}},
        {record(u"别家"_s, WayKind::Phone, u"11111111111"_s), Reason{}},
    }));
    INFO(draft.customer.name.toStdString() << ' ' << draft.ways.value(0).value.toStdString() << ' '
                                           << draft.customer.creditCode.toStdString());
    CHECK(reasonFor(draft) == expected);
}

TEST_CASE("A number that stopped being true still finds its customer", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    ContactWay old{.value = u"13867596721"_s};
    old.until = office.clock.time.addDays(-100);
    office.addCustomer({.customer = {.name = u"华辰"_s}, .ways = {old}}, office.pool, li);
    CHECK(office.customers.duplicatesOf(li, draftOf(u"别家"_s, u"13867596721"_s).record)->size() ==
          1);
}

TEST_CASE("Who may not see a duplicate hears only that there is one", "[customer][access]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    const MemberId zhao = office.addMember(u"zhao"_s);
    const PoolId closed = office.addPool(u"闭池"_s, {.membersOnly = true});
    office.create(zhao, draftOf(u"赵家机密"_s, u"13867596721"_s));
    office.addCustomer({.customer = {.name = u"闭池机密"_s}, .ways = {{.value = u"13867596722"_s}}},
                       closed, {});
    for (const QString& mobile : {u"13867596721"_s, u"13867596722"_s}) {
        const CustomerDraft draft = draftOf(u"别家"_s, mobile);
        const auto found = office.customers.duplicatesOf(li, draft.record);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        const Duplicate& one = found->first();
        CHECK(one.isSame());
        CHECK_FALSE(one.customer);
        const QString refusal = office.customers.create(li, draft).error().text;
        for (const QString& secret : {u"机密"_s, u"zhao"_s, u"闭池"_s}) {
            CHECK_FALSE(one.name.contains(secret));
            CHECK_FALSE(one.whose.contains(secret));
            CHECK_FALSE(refusal.contains(secret));
        }
    }
    const auto seen =
        office.customers.duplicatesOf(zhao, draftOf(u"别家"_s, u"13867596721"_s).record);
    CHECK(seen->first().name == u"赵家机密");
    CHECK(seen->first().whose.contains(u"zhao"));
}

TEST_CASE("An edit keeps search, stage and score true", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    const CustomerId id = office.create(li, draftOf(u"华辰"_s));
    const int before = office.records.record(li, id)->score->total;
    ChangeSet told;
    QObject::connect(&*office.db, &Database::committed,
                     [&told](const ChangeSet& changes) { told = changes; });
    office.clock.pass(1);

    Customer customer = office.customer(id);
    customer.name = u" 海联物流 "_s;
    customer.stage = Stage::Negotiating;
    customer.need = u"strong"_s;
    customer.creditCode = u"91350100m000100y43"_s;
    const auto edited = office.customers.edit(li, customer);
    REQUIRE(edited);
    CHECK(edited->customer.name == u"海联物流");
    CHECK(edited->customer.version > customer.version);
    CHECK(edited->customer.creditCode == u"91350100M000100Y43");
    CHECK(edited->customer.stage == Stage::Negotiating);
    CHECK(edited->customer.stageSince == office.clock.time);
    CHECK(edited->customer.updatedAt == office.clock.time);
    CHECK(edited->change);
    CHECK(office.found(li, u"华辰"_s) == 0);
    CHECK(office.found(li, u"海联"_s) == 1);
    CHECK(office.records.record(li, id)->score->total > before);
    CHECK(told.touches(id));
}

TEST_CASE("Of two who edit one customer the second must look again", "[customer]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    const CustomerId id = office.create(li, draftOf(u"华辰"_s));
    Customer mine = office.customer(id);
    Customer other = mine;
    other.city = u"苏州"_s;
    REQUIRE(office.customers.edit(li, other));
    mine.city = u"无锡"_s;
    CHECK(office.customers.edit(li, mine).error().code == Error::Code::Conflict);
    CHECK(office.customer(id).city == u"苏州");
    mine.version = 2;
    mine.name = u" "_s;
    CHECK(office.customers.edit(li, mine).error().code == Error::Code::Invalid);
}

TEST_CASE("Nobody edits what they may not change", "[customer][access]")
{
    Office office;
    const MemberId li = office.addMember(u"li"_s);
    const MemberId zhao = office.addMember(u"zhao"_s);
    const CustomerId own = office.create(li, draftOf(u"华辰"_s));
    const CustomerId open = office.addCustomer(u"公海"_s);
    CHECK(office.customers.edit(zhao, office.customer(own)).error().code == Error::Code::NotFound);
    CHECK(office.customers.edit(zhao, office.customer(open)).error().code == Error::Code::Denied);
    CHECK(office.customers.edit(office.boss, office.customer(own)).error().code ==
          Error::Code::Denied);
    CHECK(office.customers.edit(li, Customer{.id = {999}, .name = u"x"_s}).error().code ==
          Error::Code::NotFound);
}

TEST_CASE("What no field takes is kept under its own name, and masked for who may not read numbers",
          "[customer]")
{
    Office office;
    const MemberId admin = office.addMember(u"admin"_s, Role::Administrator);
    CustomerDraft draft = draftOf(u"华辰"_s);
    draft.record.customer.extras = {{u"注册资本"_s, u"500万 \"实缴\""_s},
                                    {u"其他手机"_s, u"13867596721"_s},
                                    {u"微信"_s, u"chenli-wx"_s}};
    const CustomerId id = office.create(office.addMember(u"li"_s), draft);
    CHECK(office.customer(id).extras == draft.record.customer.extras);
    const QList<ExtraField> told = office.records.record(admin, id)->record.customer.extras;
    CHECK(told[0].value == u"500万 \"实缴\"");
    CHECK(told[1].value == u"138****6721");
    CHECK_FALSE(told[2].value.contains(u"chenli-wx"_s));
}
