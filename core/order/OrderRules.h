#pragma once

#include "core/base/Result.h"
#include "core/order/Order.h"

#include <optional>

namespace kechi {

// What makes no sense as an order or a payment is not saved. `today`: in the workspace's
// time zone.
std::optional<Error> whyNotOrder(const Order& order, QDate today);

// `paid`: cents that came for the payment's order so far, refunds taken off; none: it is for
// no order in particular.
std::optional<Error> whyNotPayment(const Payment& payment, std::optional<qint64> paid, QDate today);

} // namespace kechi
