#pragma once

#include "core/interaction/Interaction.h"

#include <optional>

namespace kechi {

class Session;

// All SQL on the interaction table.
class InteractionStore {
public:
    explicit InteractionStore(Session& session) : m_session(session) {}

    std::optional<Interaction> find(InteractionId id);
    // By customer, and then in the order of logging.
    QList<Interaction> ofCustomers(const QList<CustomerId>& customers);

    InteractionId add(const Interaction& interaction);
    // False: somebody saved since that version, or it is gone. loggedAt stays.
    bool update(const Interaction& interaction);
    bool remove(const Interaction& interaction); // false: as above

private:
    Session& m_session;
};

} // namespace kechi
