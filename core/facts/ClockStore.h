#pragma once

#include "core/interaction/TouchRules.h"
#include "core/pool/Deadline.h"

#include <QHash>

namespace kechi {

class Session;

// All SQL on the derived tables touch and deadline: what a customer's clock says.
class ClockStore {
public:
    explicit ClockStore(Session& session) : m_session(session) {}

    std::optional<Touch> touch(CustomerId customer);
    std::optional<Deadline> deadline(CustomerId customer);
    // Who has none is not in it.
    QHash<CustomerId, Touch> touches(const QList<CustomerId>& customers);
    QHash<CustomerId, Deadline> deadlines(const QList<CustomerId>& customers);

    void save(CustomerId customer, const std::optional<Touch>& touch); // none: takes it away
    void save(CustomerId customer, const std::optional<Deadline>& deadline);

private:
    Session& m_session;
};

} // namespace kechi
