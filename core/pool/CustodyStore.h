#pragma once

#include "core/pool/Custody.h"

#include <QList>

namespace kechi {

class Session;

// The ledger and its open rows. Only CustodyDesk writes through it.
class CustodyStore {
public:
    explicit CustodyStore(Session& session) : m_session(session) {}

    std::optional<Ownership> find(CustomerId customer);
    QList<Custody> ledger(CustomerId customer); // oldest first
    int countHeldBy(MemberId owner);
    // The rows that a change opened, each with the row before it (none for the first).
    struct Step {
        Custody opened = {};
        std::optional<Custody> before = {};
    };
    QList<Step> stepsOf(ChangeId change);
    // No lasting act but its own came after this row.
    bool isLast(const Custody& row);

    // A new customer's first row.
    void open(const Custody& row);
    // From what `was` says to what `row` says. The guard is in the statement: false if
    // somebody was faster.
    bool move(const Ownership& was, Custody row);

private:
    Session& m_session;
};

} // namespace kechi
