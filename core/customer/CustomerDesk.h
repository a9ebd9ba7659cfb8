#pragma once

#include "core/customer/Customer.h"
#include "core/pool/Custody.h"

#include <optional>

namespace kechi {

class Session;

// Inside a running transaction: a customer comes into the workspace whole, with its people,
// its keys and the first row of its ledger. A form and an import both go this way.
class CustomerDesk {
public:
    CustomerDesk(Session& session, MemberId by, const QDateTime& at)
        : m_session(session), m_by(by), m_at(at)
    {
    }

    // None: the code is taken. Text is cleaned; created and updated now. Derived facts
    // (score, deadline) are the caller's: FactsDesk, once for the whole batch.
    std::optional<CustomerId> add(CustomerRecord record, PoolId pool, MemberId owner, How how);

private:
    Session& m_session;
    MemberId m_by;
    QDateTime m_at;
};

// Every text of a record as it may be stored.
void clean(CustomerRecord& record);

} // namespace kechi
