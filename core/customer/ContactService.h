#pragma once

#include "core/base/Result.h"
#include "core/customer/Customer.h"

namespace kechi {

class Clock;
class Database;

// The people of a customer, and how they are reached. Each act gives its change, which an
// undo takes back.
class ContactService {
public:
    ContactService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // The first one of a customer is its main one.
    Result<ChangeId> add(MemberId me, CustomerId customer, const Contact& contact);
    // With its ways as they are to be: a number that is left out or changed ends, and stays as
    // history. Conflict: somebody saved since `contact.version`.
    Result<ChangeId> edit(MemberId me, CustomerId customer, const Contact& contact);

    // Of a contact of that customer, or (none) the customer's own.
    Result<ChangeId> addWay(MemberId me, CustomerId customer, const ContactWay& way);
    Result<ChangeId> endWay(MemberId me, CustomerId customer,
                            ContactWayId way); // not true any more

private:
    template <typename Body>
    auto change(MemberId me, const QString& what, CustomerId customer, Body body);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
