#pragma once

#include "core/customer/Customer.h"

namespace kechi {

class Session;

// Contacts and the ways to reach them and the customer itself.
class ContactStore {
public:
    explicit ContactStore(Session& session) : m_session(session) {}

    QList<Contact> contactsOf(CustomerId customer); // the main one first, each with its ways
    QList<ContactWay> ownWaysOf(CustomerId customer);

    bool has(CustomerId customer, ContactId contact);
    bool hasWay(CustomerId customer, ContactWayId way);

    ContactId add(CustomerId customer, const Contact& contact); // with its ways
    // For many at once, told to nobody: under its own id, without its ways.
    void insert(CustomerId customer, const Contact& contact);
    void insertWay(CustomerId customer, const ContactWay& way, const QString& key);
    ContactWayId addWay(CustomerId customer, const ContactWay& way);
    bool update(const Contact& contact);                  // not its ways; false: stale or gone
    void setMain(CustomerId customer, ContactId contact); // the only one
    bool endWay(ContactWayId way, const QDateTime& until);
    void remove(ContactId contact); // with its ways

private:
    QList<ContactWay> waysOf(CustomerId customer);

    Session& m_session;
};

} // namespace kechi
