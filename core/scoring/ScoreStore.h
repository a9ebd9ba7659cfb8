#pragma once

#include "core/scoring/Score.h"

#include <QHash>
#include <optional>

namespace kechi {

class Session;

// All SQL on the score table.
class ScoreStore {
public:
    explicit ScoreStore(Session& session) : m_session(session) {}

    std::optional<Score> find(CustomerId customer);
    QHash<CustomerId, Score> ofCustomers(const QList<CustomerId>& customers);

    void save(CustomerId customer, const Score& score);
    void remove(CustomerId customer);
    // They were found anew, whether or not they came out different.
    void markFound(const QList<CustomerId>& customers, const QDateTime& at);

private:
    Session& m_session;
};

} // namespace kechi
