#include "core/order/OrderStore.h"

#include "core/order/PaymentStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("An order comes back with its lines as it was signed", "[order]")
{
    Scene scene;
    const MemberId ann = scene.addMember(u"Ann"_s);
    Order order{.customer = scene.addCustomer(u"Acme"_s, ann),
                .number = u"SO-2026-09-09"_s,
                .signedOn = QDate(2026, 9, 9),
                .amount = 18600000,
                .seller = ann,
                .remark = u"含运费"_s,
                .lines = {{.product = u"数控刀具"_s,
                           .category = u"刀具"_s,
                           .quantity = 120000,
                           .amount = 18600000,
                           .cost = 9000000},
                          {.product = u"上门安装"_s, .amount = 0}}};
    order.id = scene.write([&](Session& s) { return OrderStore(s).add(order); });
    Order found = *scene.write([&](Session& s) { return OrderStore(s).find(order.id); });
    CHECK_FALSE(found.lines[1].cost);
    CHECK(scene.write([&](Session& s) { return OrderStore(s).ofCustomer(order.customer); }) ==
          QList{found});
    for (OrderLine& line : found.lines) {
        CHECK(line.id);
        line.id = {};
    }
    CHECK(found == order);
    CHECK_FALSE(scene.write([&](Session& s) { return OrderStore(s).find({order.id.value + 1}); }));
}

TEST_CASE("Purchases are counted up to a day, customer by customer", "[order]")
{
    Scene scene;
    const CustomerId acme = scene.addCustomer(u"Acme"_s);
    const CustomerId umbrella = scene.addCustomer(u"Umbrella"_s);
    const CustomerId never = scene.addCustomer(u"Never"_s);
    scene.write([&](Session& s) {
        OrderStore orders(s);
        orders.add({.customer = acme, .signedOn = QDate(2026, 1, 31), .amount = 100});
        orders.add({.customer = acme, .signedOn = QDate(2026, 2, 1), .amount = 20});
        orders.add({.customer = acme, .signedOn = QDate(2026, 2, 2), .amount = 3});
        orders.add({.customer = umbrella, .signedOn = QDate(2025, 12, 31), .amount = 7});
        return 0;
    });
    const auto bought = scene.write([&](Session& s) {
        return OrderStore(s).purchases({acme, umbrella, never}, QDate(2026, 2, 1));
    });
    CHECK(bought.value(acme) == Purchases{2, QDate(2026, 2, 1), 120});
    CHECK(bought.value(umbrella) == Purchases{1, QDate(2025, 12, 31), 7});
    CHECK_FALSE(bought.contains(never));
}

TEST_CASE("What was paid for an order is less what was paid back", "[order]")
{
    Scene scene;
    const CustomerId acme = scene.addCustomer(u"Acme"_s);
    const OrderId order = scene.write([&](Session& s) {
        return OrderStore(s).add({.customer = acme, .signedOn = QDate(2026, 1, 1), .amount = 900});
    });
    CHECK(scene.write([&](Session& s) { return PaymentStore(s).paidFor(order); }) == 0);
    const Payment payment{
        .customer = acme, .order = order, .paidOn = QDate(2026, 1, 5), .amount = 500};
    const Payment refund{.customer = acme,
                         .order = order,
                         .paidOn = QDate(2026, 1, 9),
                         .amount = 120,
                         .isRefund = true};
    const auto [paid, refundId] = scene.write([&](Session& s) {
        PaymentStore payments(s);
        return std::pair(payments.add(payment), payments.add(refund));
    });
    CHECK(scene.write([&](Session& s) { return PaymentStore(s).paidFor(order); }) == 380);
    const auto found = scene.write([&](Session& s) { return PaymentStore(s).find(refundId); });
    REQUIRE(found);
    CHECK(found->isRefund);
    CHECK(found->amount == 120);
    const auto refunds =
        scene.write([&](Session& s) { return PaymentStore(s).refunds({acme}, QDate(2026, 1, 9)); });
    CHECK(refunds.value(acme) == 120);
    CHECK(
        scene.write([&](Session& s) { return PaymentStore(s).refunds({acme}, QDate(2026, 1, 8)); })
            .isEmpty());
    CHECK(scene.write([&](Session& s) { return PaymentStore(s).ofCustomer(acme); }).size() == 2);
}
