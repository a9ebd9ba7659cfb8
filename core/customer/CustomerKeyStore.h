#pragma once

#include "core/customer/Customer.h"

#include <QHash>
#include <QSet>

namespace kechi {

class Session;

// What a customer is sorted, searched and recognised by; see the customer_key table.
struct CustomerKeys {
    QString nameKey = {};
    QString sortKey = {};
    QString searchNames = {}; // folded, one a line
    QString searchWays = {};  // keys, one a line
};

// How customers are sorted, searched and recognised: derived, so written without a journal.
class CustomerKeyStore {
public:
    explicit CustomerKeyStore(Session& session) : m_session(session) {}

    void write(const CustomerRecord& record);
    void write(CustomerId customer, const CustomerKeys& keys);
    // From the rows as they are now: after an edit of a contact, a merge, an undo.
    void refresh(const QSet<CustomerId>& customers);
    QList<CustomerId> outdated(); // whose keys are not what their rows give, in id order

private:
    QHash<CustomerId, CustomerKeys> derive(const QList<CustomerId>& chunk);
    QHash<CustomerId, CustomerKeys> stored(const QList<CustomerId>& chunk);

    Session& m_session;
};

} // namespace kechi
