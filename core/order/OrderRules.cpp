#include "core/order/OrderRules.h"

#include <QCoreApplication>

namespace kechi {

static Error invalid(const QString& text)
{
    return {Error::Code::Invalid, text};
}

static std::optional<Error> whyNotLine(const OrderLine& line)
{
    if (line.product.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("order", "Every line needs a product."));
    if (line.quantity <= 0)
        return invalid(QCoreApplication::translate("order", "A quantity must be more than none."));
    if (line.amount < 0 || line.cost.value_or(0) < 0)
        return invalid(QCoreApplication::translate("order", "An amount cannot be negative."));
    return {};
}

std::optional<Error> whyNotOrder(const Order& order, QDate today)
{
    if (!order.signedOn.isValid())
        return invalid(QCoreApplication::translate("order", "Say when the order was signed."));
    if (order.signedOn > today)
        return invalid(QCoreApplication::translate(
            "order", "An order cannot be signed in the future. Plan a deal instead."));
    if (order.amount < 0)
        return invalid(QCoreApplication::translate("order", "An amount cannot be negative."));
    for (const OrderLine& line : order.lines) {
        if (auto reason = whyNotLine(line))
            return reason;
    }
    return {};
}

std::optional<Error> whyNotPayment(const Payment& payment, std::optional<qint64> paid, QDate today)
{
    if (!payment.paidOn.isValid())
        return invalid(QCoreApplication::translate("order", "Say when the money came."));
    if (payment.paidOn > today)
        return invalid(QCoreApplication::translate("order", "A payment cannot lie in the future."));
    if (payment.amount <= 0)
        return invalid(
            QCoreApplication::translate("order", "A payment must be more than nothing."));
    if (payment.isRefund && paid && payment.amount > *paid)
        return invalid(QCoreApplication::translate(
            "order", "More cannot be paid back than was paid for this order."));
    return {};
}

} // namespace kechi
