#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace kechi {

// A line of an order.
struct OrderLine {
    OrderLineId id = {};
    QString product = {};
    QString category = {};
    qint64 quantity = 1000;          // thousandths
    qint64 amount = 0;               // cents
    std::optional<qint64> cost = {}; // cents; none: not known

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

// 订单: what was signed. Seller and department stay as they were at signing: no transfer,
// merge or reorganisation changes past figures.
struct Order {
    OrderId id = {};
    CustomerId customer = {};
    DealId deal = {};     // none: of no deal
    QString number = {};  // empty: not known
    QDate signedOn = {};  // a day of the workspace's time zone
    qint64 amount = 0;    // cents, the signed sum; the lines need not add up to it
    MemberId seller = {}; // 业绩归属人; none: nobody of this workspace
    DepartmentId department = {};
    QString remark = {};
    int version = 1;
    QList<OrderLine> lines = {};

    friend bool operator==(const Order&, const Order&) = default;
};

// 回款: money that came, or went back. Seller and department as at that time.
struct Payment {
    PaymentId id = {};
    CustomerId customer = {};
    OrderId order = {}; // none: for no order in particular
    QDate paidOn = {};
    qint64 amount = 0; // cents, never negative; a refund says so
    bool isRefund = false;
    MemberId seller = {};
    DepartmentId department = {};
    int version = 1;

    friend bool operator==(const Payment&, const Payment&) = default;
};

// What a customer has bought up to a day.
struct Purchases {
    qint64 orders = 0;
    QDate lastOn = {};    // invalid: never
    qint64 netAmount = 0; // cents: orders less refunds

    friend bool operator==(const Purchases&, const Purchases&) = default;
};

} // namespace kechi
