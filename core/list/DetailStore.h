#pragma once

#include "core/list/CustomerDetail.h"

namespace kechi {

class Session;

// What a record shows from other domains' tables.
class DetailStore {
public:
    explicit DetailStore(Session& session) : m_session(session) {}

    QList<Collaborator> collaborators(CustomerId customer, const QDateTime& now);
    DetailCounts counts(CustomerId customer);
    QList<CustodyEntry> ledger(CustomerId customer); // the latest first

private:
    Session& m_session;
};

} // namespace kechi
