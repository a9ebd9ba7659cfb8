#include "core/order/OrderService.h"

#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/customer/StageStore.h"
#include "core/db/Database.h"
#include "core/deal/DealStore.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/MemberStore.h"
#include "core/order/OrderRules.h"
#include "core/order/OrderStore.h"
#include "core/order/PaymentStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error notFound(const QString& text)
{
    return {Error::Code::NotFound, text};
}

Result<QList<Order>> OrderService::orders(MemberId me, CustomerId customer)
{
    return m_database.read([&](Session& session) -> Result<QList<Order>> {
        const Result<Permit> may =
            AccessDesk(session, m_clock.now()).permit(me, Action::ReadCustomer, customer);
        if (!may)
            return may.error();
        QList<Order> orders = OrderStore(session).ofCustomer(customer);
        if (may->disclosure() != Disclosure::Full) {
            for (Order& order : orders)
                order.remark = contactDataMasked(order.remark);
        }
        return orders;
    });
}

Result<QList<Payment>> OrderService::payments(MemberId me, CustomerId customer)
{
    return m_database.read([&](Session& session) -> Result<QList<Payment>> {
        const Result<Permit> may =
            AccessDesk(session, m_clock.now()).permit(me, Action::ReadCustomer, customer);
        if (!may)
            return may.error();
        return PaymentStore(session).ofCustomer(customer);
    });
}

// Who is to have sold it where nobody is named.
static MemberId usualSeller(const Standing& customer, MemberId me)
{
    return customer.owner ? customer.owner : me;
}

static Result<DepartmentId> departmentOf(Session& session, MemberId seller)
{
    const std::optional<Member> member = MemberStore(session).find(seller);
    if (!member)
        return notFound(QCoreApplication::translate("order", "There is no such seller."));
    return member->department;
}

static std::optional<Error> whyNotDeal(Session& session, const Order& order)
{
    if (!order.deal)
        return {};
    const std::optional<Deal> deal = DealStore(session).find(order.deal);
    if (deal && deal->customer == order.customer)
        return {};
    return notFound(QCoreApplication::translate("order", "This customer has no such deal."));
}

static Order tidied(Order order)
{
    order.number = cleaned(order.number).trimmed();
    order.remark = cleaned(order.remark).trimmed();
    for (OrderLine& line : order.lines) {
        line.product = cleaned(line.product).trimmed();
        line.category = cleaned(line.category).trimmed();
    }
    return order;
}

Result<AddedOrder> OrderService::addOrder(MemberId me, const Order& wanted)
{
    const QDateTime now = m_clock.now();
    return m_database.write(
        {.by = me, .what = u"add_order"_s, .at = now}, [&](Session& session) -> Result<AddedOrder> {
            const Result<Permit> may =
                AccessDesk(session, now).permit(me, Action::ChangeCustomer, wanted.customer);
            if (!may)
                return may.error();
            FactsDesk facts(session, now);
            Order order = tidied(wanted);
            if (auto refusal = whyNotOrder(order, now.toTimeZone(facts.zone()).date()))
                return *refusal;
            if (auto refusal = whyNotDeal(session, order))
                return *refusal;
            order.seller = order.seller ? order.seller : usualSeller(may->standing, me);
            const Result<DepartmentId> department = departmentOf(session, order.seller);
            if (!department)
                return department.error();
            order.department = *department;
            OrderStore orders(session);
            const OrderId id = orders.add(order);
            StageStore(session).set(order.customer, Stage::Won, now);
            facts.recompute(order.customer);
            return AddedOrder{*orders.find(id), session.change()};
        });
}

// Seller and department: the order's, as at its signing.
static Result<Payment> withSeller(Session& session, Payment payment, const Standing& customer,
                                  MemberId me)
{
    if (payment.order) {
        const std::optional<Order> order = OrderStore(session).find(payment.order);
        if (!order || order->customer != payment.customer)
            return notFound(
                QCoreApplication::translate("order", "This customer has no such order."));
        payment.seller = order->seller;
        payment.department = order->department;
        return payment;
    }
    payment.seller = payment.seller ? payment.seller : usualSeller(customer, me);
    const Result<DepartmentId> department = departmentOf(session, payment.seller);
    if (!department)
        return department.error();
    payment.department = *department;
    return payment;
}

Result<AddedPayment> OrderService::addPayment(MemberId me, const Payment& wanted)
{
    const QDateTime now = m_clock.now();
    return m_database.write(
        {.by = me, .what = u"add_payment"_s, .at = now},
        [&](Session& session) -> Result<AddedPayment> {
            const Result<Permit> may =
                AccessDesk(session, now).permit(me, Action::ChangeCustomer, wanted.customer);
            if (!may)
                return may.error();
            const Result<Payment> payment = withSeller(session, wanted, may->standing, me);
            if (!payment)
                return payment.error();
            FactsDesk facts(session, now);
            PaymentStore payments(session);
            std::optional<qint64> paid;
            if (payment->order)
                paid = payments.paidFor(payment->order);
            if (auto refusal = whyNotPayment(*payment, paid, now.toTimeZone(facts.zone()).date()))
                return *refusal;
            const PaymentId id = payments.add(*payment);
            facts.recompute(payment->customer);
            return AddedPayment{*payments.find(id), session.change()};
        });
}

} // namespace kechi
