#pragma once

#include "core/order/Order.h"

#include <QHash>

namespace kechi {

class Session;

// All SQL on the payment table.
class PaymentStore {
public:
    explicit PaymentStore(Session& session) : m_session(session) {}

    std::optional<Payment> find(PaymentId id);
    QList<Payment> ofCustomer(CustomerId customer); // newest first
    qint64 paidFor(OrderId order);                  // cents, refunds taken off

    PaymentId add(const Payment& payment);

    // Cents paid back until `asOf`; who got none back is not in it.
    QHash<CustomerId, qint64> refunds(const QList<CustomerId>& customers, QDate asOf);

private:
    Session& m_session;
};

} // namespace kechi
