#pragma once

#include "core/customer/Customer.h"
#include "core/imports/Field.h"

namespace kechi {

// What a customer who is there lacks and a row of a file brings. Nothing that is there changes.
struct Filling {
    Customer customer = {};              // as it is to be
    QList<Contact> changedContacts = {}; // who got a name or a title
    QList<Contact> newContacts = {};     // with their ways
    QList<ContactWay> newWays = {};      // of the contact each names, or (none) the customer's own
    QList<Field> fields = {};            // what is filled in, each once

    bool changesCustomer = false;
    bool isEmpty() const { return fields.isEmpty(); }
};

// A number that ended counts as there: it is not brought back.
Filling fillBlanks(const CustomerRecord& now, const CustomerRecord& brought);
// The record as it is afterwards, a new contact under an id that the others do not have.
CustomerRecord filled(CustomerRecord record, const Filling& filling);

} // namespace kechi
