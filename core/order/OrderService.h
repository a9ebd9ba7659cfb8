#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/order/Order.h"

namespace kechi {

class Database;
class Session;

struct AddedOrder {
    Order order = {};
    ChangeId change = {}; // what an undo takes back, the stage with it
};

struct AddedPayment {
    Payment payment = {};
    ChangeId change = {};
};

// What was signed, and what was paid.
class OrderService {
public:
    OrderService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<QList<Order>> orders(MemberId me, CustomerId customer); // newest first
    Result<QList<Payment>> payments(MemberId me, CustomerId customer);

    // Sets the customer's stage to won. Without a seller it is the customer's owner, or me;
    // the department is the seller's as it is now, whatever `order` says.
    Result<AddedOrder> addOrder(MemberId me, const Order& order);
    // Seller and department are the order's; of a payment for no order in particular as above.
    Result<AddedPayment> addPayment(MemberId me, const Payment& payment);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
