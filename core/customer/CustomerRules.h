#pragma once

#include "core/base/Result.h"
#include "core/customer/Customer.h"

#include <optional>

namespace kechi {

// What a record may say before it is saved, on values alone. The form shows the same words
// beside the field that the service refuses with.

enum class CustomerField {
    Name,
    Code,
    ShortName,
    CreditCode,
    City,
    Address,
    Website,
    Remark,
    ContactName,
    ContactTitle,
    ContactRole,
    ContactRemark,
    Way
};

struct FieldProblem {
    CustomerField field = CustomerField::Name;
    int contact = -1; // which contact of the record; -1: the customer itself
    int way = -1;     // which of its ways; -1: none of them
    QString text = {};

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

constexpr int kLongestName = 200; // characters; other fields of one line too
constexpr int kLongestRemark = 10'000;

QList<FieldProblem> problemsOf(const CustomerRecord& record);
QList<FieldProblem> problemsOf(const Contact& contact); // needs a name or a way
QList<FieldProblem> problemsOf(const ContactWay& way);

// How the ways of a contact come to be as wanted: what is left out or reads differently ends,
// and stays as history; what is new, or reads differently, is added.
struct WayChanges {
    QList<ContactWayId> ended = {};
    QList<ContactWay> added = {};

    friend bool operator==(const WayChanges&, const WayChanges&) = default;
};
WayChanges changesOf(const QList<ContactWay>& now, const QList<ContactWay>& wanted);

std::optional<Error> refusalOf(const QList<FieldProblem>& problems); // the first one's words

} // namespace kechi
