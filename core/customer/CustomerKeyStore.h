#pragma once

#include "core/customer/Customer.h"

#include <QSet>

namespace kechi {

class Session;

// How customers are sorted, searched and recognised: derived, so written without a journal.
class CustomerKeyStore {
public:
    explicit CustomerKeyStore(Session& session) : m_session(session) {}

    void write(const CustomerRecord& record);
    // From the rows as they are now: after an edit of a contact, a merge, an undo.
    void refresh(const QSet<CustomerId>& customers);
    void refreshMissing(); // of customers that an undo has put back

private:
    Session& m_session;
};

} // namespace kechi
