#include "core/order/OrderStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, customer_id, deal_id, number, signed_on, amount, seller_id, department_id, remark,
           version
    FROM sales_order )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kOfCustomer = kSelect + uR"(
    WHERE customer_id = :customer
    ORDER BY signed_on DESC, id DESC)"_s;

static const QString kSelectLines = uR"(
    SELECT l.order_id, l.id, l.product, l.category, l.quantity, l.amount, l.cost
    FROM order_line l JOIN sales_order o ON o.id = l.order_id )"_s;

static const QString kLines = kSelectLines + u"WHERE o.id = :id ORDER BY l.id"_s;
static const QString kLinesOfCustomer = kSelectLines + u"WHERE o.customer_id = :id ORDER BY l.id"_s;

static const QString kAdd = uR"(
    INSERT INTO sales_order (customer_id, deal_id, number, signed_on, amount, seller_id,
                             department_id, remark)
    VALUES (:customer, :deal, :number, :signedOn, :amount, :seller, :department, :remark)
    RETURNING id)"_s;

static const QString kAddLine = uR"(
    INSERT INTO order_line (order_id, product, category, quantity, amount, cost)
    VALUES (:order, :product, :category, :quantity, :amount, :cost))"_s;

static const QString kPurchases = uR"(
    SELECT customer_id, COUNT(*), MAX(signed_on), CAST(SUM(amount) AS BIGINT)
    FROM sales_order
    WHERE customer_id IN (%1) AND signed_on <= :asOf
    GROUP BY customer_id)"_s;

static Order readOrder(Row& row)
{
    return {.id = row.take<OrderId>(),
            .customer = row.take<CustomerId>(),
            .deal = row.take<DealId>(),
            .number = row.take<QString>(),
            .signedOn = row.take<QDate>(),
            .amount = row.take<qint64>(),
            .seller = row.take<MemberId>(),
            .department = row.take<DepartmentId>(),
            .remark = row.take<QString>(),
            .version = row.take<int>()};
}

static QHash<OrderId, QList<OrderLine>> linesBy(Session& session, const QString& sql, qint64 id)
{
    QHash<OrderId, QList<OrderLine>> lines;
    session.each(sql, {{"id", id}}, [&](Row& row) {
        lines[row.take<OrderId>()].append({.id = row.take<OrderLineId>(),
                                           .product = row.take<QString>(),
                                           .category = row.take<QString>(),
                                           .quantity = row.take<qint64>(),
                                           .amount = row.take<qint64>(),
                                           .cost = row.take<std::optional<qint64>>()});
    });
    return lines;
}

std::optional<Order> OrderStore::find(OrderId id)
{
    std::optional<Order> order = m_session.first(kFind, {{"id", id}}, readOrder);
    if (order)
        order->lines = linesBy(m_session, kLines, id.value).value(id);
    return order;
}

QList<Order> OrderStore::ofCustomer(CustomerId customer)
{
    QList<Order> orders = m_session.list(kOfCustomer, {{"customer", customer}}, readOrder);
    const auto lines = linesBy(m_session, kLinesOfCustomer, customer.value);
    for (Order& order : orders)
        order.lines = lines.value(order.id);
    return orders;
}

OrderId OrderStore::add(const Order& order)
{
    const OrderId id = *m_session.value<OrderId>(kAdd, {{"customer", order.customer},
                                                        {"deal", order.deal},
                                                        {"number", order.number},
                                                        {"signedOn", order.signedOn},
                                                        {"amount", order.amount},
                                                        {"seller", order.seller},
                                                        {"department", order.department},
                                                        {"remark", order.remark}});
    for (const OrderLine& line : order.lines)
        m_session.exec(kAddLine, {{"order", id},
                                  {"product", line.product},
                                  {"category", line.category},
                                  {"quantity", line.quantity},
                                  {"amount", line.amount},
                                  {"cost", line.cost}});
    m_session.changed(order.customer);
    return id;
}

QHash<CustomerId, Purchases> OrderStore::purchases(const QList<CustomerId>& customers, QDate asOf)
{
    QHash<CustomerId, Purchases> purchases;
    m_session.each(kPurchases.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}, {"asOf", asOf}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       purchases.insert(customer, Purchases{.orders = row.take<qint64>(),
                                                            .lastOn = row.take<QDate>(),
                                                            .netAmount = row.take<qint64>()});
                   });
    return purchases;
}

} // namespace kechi
