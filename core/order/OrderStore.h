#pragma once

#include "core/order/Order.h"

#include <QHash>

namespace kechi {

class Session;

// All SQL on the tables sales_order and order_line.
class OrderStore {
public:
    explicit OrderStore(Session& session) : m_session(session) {}

    std::optional<Order> find(OrderId id);        // with its lines
    QList<Order> ofCustomer(CustomerId customer); // newest first, with their lines

    OrderId add(const Order& order); // with its lines

    // Customer by customer, orders signed until `asOf`, refunds left aside.
    // Who never bought is not in it.
    QHash<CustomerId, Purchases> purchases(const QList<CustomerId>& customers, QDate asOf);

private:
    Session& m_session;
};

} // namespace kechi
