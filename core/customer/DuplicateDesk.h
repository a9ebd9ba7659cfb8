#pragma once

#include "core/customer/Duplicate.h"
#include "core/customer/DuplicateStore.h"

#include <QMap>

namespace kechi {

class Session;

// Inside a running transaction: which customers are, or may be, the one at hand, by exact
// keys (product.md §4.3). Tells of all, whoever asks: what the actor may hear of them the
// service knows.
class DuplicateDesk {
public:
    explicit DuplicateDesk(Session& session) : m_store(session) {}

    struct Match {
        CustomerId customer = {};
        DuplicateReason reason = DuplicateReason::Name; // the weightiest
    };
    // The weightiest first, then the oldest. The record's own id is left out.
    QList<Match> find(const CustomerRecord& record);

private:
    using Reasons = QMap<CustomerId, DuplicateReason>;

    void findByPhone(const QString& value, const QString& name, Reasons& found);
    void findByName(const Customer& customer, const QString& name, Reasons& found);

    DuplicateStore m_store;
};

} // namespace kechi
