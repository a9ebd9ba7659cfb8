#include "core/order/PaymentStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, customer_id, order_id, paid_on, amount, is_refund, seller_id, department_id, version
    FROM payment )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kOfCustomer = kSelect + uR"(
    WHERE customer_id = :customer
    ORDER BY paid_on DESC, id DESC)"_s;

static const QString kPaidFor = uR"(
    SELECT CAST(SUM(CASE WHEN is_refund THEN -amount ELSE amount END) AS BIGINT)
    FROM payment
    WHERE order_id = :order)"_s;

static const QString kAdd = uR"(
    INSERT INTO payment (customer_id, order_id, paid_on, amount, is_refund, seller_id,
                         department_id)
    VALUES (:customer, :order, :paidOn, :amount, :isRefund, :seller, :department)
    RETURNING id)"_s;

static const QString kRefunds = uR"(
    SELECT customer_id, CAST(SUM(amount) AS BIGINT)
    FROM payment
    WHERE customer_id IN (%1) AND is_refund AND paid_on <= :asOf
    GROUP BY customer_id)"_s;

static Payment readPayment(Row& row)
{
    return {.id = row.take<PaymentId>(),
            .customer = row.take<CustomerId>(),
            .order = row.take<OrderId>(),
            .paidOn = row.take<QDate>(),
            .amount = row.take<qint64>(),
            .isRefund = row.take<bool>(),
            .seller = row.take<MemberId>(),
            .department = row.take<DepartmentId>(),
            .version = row.take<int>()};
}

std::optional<Payment> PaymentStore::find(PaymentId id)
{
    return m_session.first(kFind, {{"id", id}}, readPayment);
}

QList<Payment> PaymentStore::ofCustomer(CustomerId customer)
{
    return m_session.list(kOfCustomer, {{"customer", customer}}, readPayment);
}

qint64 PaymentStore::paidFor(OrderId order)
{
    return m_session.value<qint64>(kPaidFor, {{"order", order}}).value_or(0);
}

PaymentId PaymentStore::add(const Payment& payment)
{
    m_session.changed(payment.customer);
    return *m_session.value<PaymentId>(kAdd, {{"customer", payment.customer},
                                              {"order", payment.order},
                                              {"paidOn", payment.paidOn},
                                              {"amount", payment.amount},
                                              {"isRefund", payment.isRefund},
                                              {"seller", payment.seller},
                                              {"department", payment.department}});
}

QHash<CustomerId, qint64> PaymentStore::refunds(const QList<CustomerId>& customers, QDate asOf)
{
    QHash<CustomerId, qint64> refunds;
    m_session.each(kRefunds.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}, {"asOf", asOf}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       refunds.insert(customer, row.take<qint64>());
                   });
    return refunds;
}

} // namespace kechi
