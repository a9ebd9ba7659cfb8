#pragma once

#include <QHashFunctions>
#include <compare>

namespace kechi {

// A row's key, one type per table, so that a pool's id cannot be passed for a customer's.
template <typename Table>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CaseId = Id<struct CaseTable>;
using ChangeId = Id<struct ChangeTable>;
using ChoiceId = Id<struct ChoiceTable>;
using ContactId = Id<struct ContactTable>;
using ContactWayId = Id<struct ContactWayTable>;
using CustodyId = Id<struct CustodyTable>;
using CustomerId = Id<struct CustomerTable>;
using DealId = Id<struct DealTable>;
using DepartmentId = Id<struct DepartmentTable>;
using GradeId = Id<struct GradeTable>;
using InteractionId = Id<struct InteractionTable>;
using MemberId = Id<struct MemberTable>;
using OrderId = Id<struct OrderTable>;
using OrderLineId = Id<struct OrderLineTable>;
using PaymentId = Id<struct PaymentTable>;
using PoolId = Id<struct PoolTable>;
using TagId = Id<struct TagTable>;
using TaskId = Id<struct TaskTable>;

} // namespace kechi
