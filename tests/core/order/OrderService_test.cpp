#include "core/order/OrderService.h"

#include "core/customer/CustomerStore.h"
#include "core/db/Journal.h"
#include "core/deal/DealStore.h"
#include "core/facts/FactsDesk.h"
#include "core/member/MemberStore.h"
#include "core/order/OrderRules.h"
#include "core/pool/CustodyDesk.h"
#include "core/scoring/ScoreStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Signing : Scene {
    OrderService orders{*db, clock};
    DepartmentId north = addDepartment(u"North"_s);
    DepartmentId south = addDepartment(u"South"_s);
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, ann);

    Signing() { place(ann, north); }

    DepartmentId addDepartment(const QString& name)
    {
        return *write([&](Session& s) {
            return s.value<DepartmentId>(
                u"INSERT INTO department (name) VALUES (:name) RETURNING id"_s, {{"name", name}});
        });
    }
    void place(MemberId id, DepartmentId department)
    {
        write([&](Session& s) {
            Member member = *MemberStore(s).find(id);
            member.department = department;
            return MemberStore(s).update(member);
        });
    }
    QDate today() const { return clock.now().toTimeZone(zone).date(); }
    Order order() const
    {
        return {.customer = acme,
                .number = u"SO-1"_s,
                .signedOn = today(),
                .amount = 18600000,
                .lines = {{.product = u"数控刀具"_s, .quantity = 120000, .amount = 18600000}}};
    }
    Customer customer()
    {
        return *write([&](Session& s) { return CustomerStore(s).find(acme); });
    }
    std::optional<Score> score()
    {
        return write([&](Session& s) { return ScoreStore(s).find(acme); });
    }
};

} // namespace

TEST_CASE("An order wins the customer, and one undo takes all of it back", "[order]")
{
    Signing scene;
    scene.clock.pass(2);
    const Result<AddedOrder> added = scene.orders.addOrder(scene.ann, scene.order());
    REQUIRE(added);
    CHECK(scene.customer().stage == Stage::Won);
    CHECK(scene.customer().stageSince == scene.clock.now());
    CHECK(scene.score()->purchase == 14 + 3 + 10);
    CHECK(scene.score()->likelihood == 14);
    CHECK(scene.orders.orders(scene.ann, scene.acme)->size() == 1);

    scene.write([&](Session& s) {
        const ReplayReport replayed = replayBackwards(s, added->change);
        FactsDesk(s, scene.clock.now()).recompute(replayed.customers);
        return 0;
    });
    CHECK(scene.customer().stage == Stage::Lead);
    CHECK(scene.orders.orders(scene.ann, scene.acme)->isEmpty());
    CHECK_FALSE(scene.score()->hasPurchase());
}

TEST_CASE("Neither a transfer nor a move changes who sold it, and where", "[order]")
{
    Signing scene;
    const Result<AddedOrder> added = scene.orders.addOrder(scene.ann, scene.order());
    REQUIRE(added);
    CHECK(added->order.seller == scene.ann);
    CHECK(added->order.department == scene.north);

    scene.place(scene.ann, scene.south);
    scene.write([&](Session& s) {
        return CustodyDesk(s, scene.boss, scene.clock.now())
            .give(scene.acme, *MemberStore(s).find(scene.bob), {});
    });
    const Result<QList<Order>> orders = scene.orders.orders(scene.bob, scene.acme);
    REQUIRE(orders);
    CHECK(orders->at(0).seller == scene.ann);
    CHECK(orders->at(0).department == scene.north);

    SECTION("and money that comes for it later is hers too")
    {
        const Result<AddedPayment> paid =
            scene.orders.addPayment(scene.bob, {.customer = scene.acme,
                                                .order = added->order.id,
                                                .paidOn = scene.today(),
                                                .amount = 100});
        REQUIRE(paid);
        CHECK(paid->payment.seller == scene.ann);
        CHECK(paid->payment.department == scene.north);
    }
    SECTION("but a new order is the new owner's")
    {
        CHECK(scene.orders.addOrder(scene.bob, scene.order())->order.seller == scene.bob);
    }
}

TEST_CASE("A seller may be named", "[order]")
{
    Signing scene;
    Order order = scene.order();
    order.seller = scene.bob;
    order.department = scene.south; // what is said of the department counts nothing
    const Result<AddedOrder> added = scene.orders.addOrder(scene.ann, order);
    REQUIRE(added);
    CHECK(added->order.seller == scene.bob);
    CHECK_FALSE(added->order.department);
    order.seller = {999};
    CHECK(scene.orders.addOrder(scene.ann, order).error().code == Error::Code::NotFound);
}

TEST_CASE("What makes no sense as an order is refused", "[order]")
{
    const QDate today(2026, 11, 22);
    const Order fine{.signedOn = today, .amount = 100, .lines = {{.product = u"x"_s}}};
    CHECK_FALSE(whyNotOrder(fine, today));
    Order odd = fine;
    SECTION("without a day")
    {
        odd.signedOn = {};
    }
    SECTION("of tomorrow")
    {
        odd.signedOn = today.addDays(1);
    }
    SECTION("less than nothing")
    {
        odd.amount = -1;
    }
    SECTION("a line of nothing")
    {
        odd.lines[0].product = u" "_s;
    }
    SECTION("a line of none")
    {
        odd.lines[0].quantity = 0;
    }
    SECTION("a line at a negative cost")
    {
        odd.lines[0].cost = -1;
    }
    CHECK(whyNotOrder(odd, today));
}

TEST_CASE("What makes no sense as a payment is refused", "[order]")
{
    struct Row {
        int daysAhead;
        qint64 amount;
        bool isRefund;
        std::optional<qint64> paid;
        bool isFine;
    };
    const auto row = GENERATE(Row{0, 1, false, {}, true}, Row{0, 0, false, {}, false},
                              Row{0, -5, false, {}, false}, Row{1, 5, false, {}, false},
                              Row{0, 50, true, 50, true}, Row{0, 51, true, 50, false},
                              Row{0, 51, true, {}, true}, Row{0, 51, false, 50, true});
    const QDate today(2026, 11, 22);
    const Payment payment{
        .paidOn = today.addDays(row.daysAhead), .amount = row.amount, .isRefund = row.isRefund};
    CHECK(whyNotPayment(payment, row.paid, today).has_value() == !row.isFine);
    CHECK(whyNotPayment({.amount = 5}, {}, today));
}

TEST_CASE("A refund takes from the score what it takes from the sum", "[order]")
{
    Signing scene;
    const Result<AddedOrder> added = scene.orders.addOrder(scene.ann, scene.order());
    REQUIRE(added);
    const Payment payment{.customer = scene.acme,
                          .order = added->order.id,
                          .paidOn = scene.today(),
                          .amount = 18600000};
    REQUIRE(scene.orders.addPayment(scene.ann, payment));
    Payment refund = payment;
    refund.isRefund = true;
    refund.amount += 1;
    CHECK(scene.orders.addPayment(scene.ann, refund).error().code == Error::Code::Invalid);
    refund.amount -= 1;
    REQUIRE(scene.orders.addPayment(scene.ann, refund));
    CHECK(scene.score()->purchase == 14 + 3 + 0);
    CHECK(scene.orders.payments(scene.ann, scene.acme)->size() == 2);
}

TEST_CASE("Orders are for whom may change the customer", "[order]")
{
    Signing scene;
    CHECK(scene.orders.addOrder(scene.bob, scene.order()).error().code == Error::Code::NotFound);
    CHECK(scene.orders.addOrder(scene.boss, scene.order()).error().code == Error::Code::Denied);
    CHECK(scene.orders.orders(scene.boss, scene.acme)); // reads all
    CHECK(scene.orders.payments(scene.bob, scene.acme).error().code == Error::Code::NotFound);

    const CustomerId bobs = scene.addCustomer(u"Umbrella"_s, scene.bob);
    const DealId deal = scene.write([&](Session& s) {
        return DealStore(s).add({.customer = bobs,
                                 .title = u"x"_s,
                                 .stageSince = scene.clock.now(),
                                 .openedAt = scene.clock.now()},
                                {});
    });
    Order order = scene.order();
    order.deal = deal;
    CHECK(scene.orders.addOrder(scene.ann, order).error().code == Error::Code::NotFound);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM sales_order"_s) == 0);
    CHECK(scene.customer().stage == Stage::Lead);
}
