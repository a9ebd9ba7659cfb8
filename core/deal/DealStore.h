#pragma once

#include "core/deal/Deal.h"

#include <optional>

namespace kechi {

class Session;

// All SQL on the tables deal and deal_stage. No stage is ever set without its step in the
// history.
class DealStore {
public:
    explicit DealStore(Session& session) : m_session(session) {}

    std::optional<Deal> find(DealId id);
    QList<Deal> ofCustomer(CustomerId customer); // the open ones first, newest first
    QList<DealStep> history(DealId id);          // oldest first

    // With its first step, by `by`.
    DealId add(const Deal& deal, MemberId by);
    // All but the stage. False: somebody saved since that version, or it is gone.
    bool update(const Deal& deal);
    // `deal` as it was read. Winning and losing close it, any other stage opens it again;
    // `lostReason` is kept for a lost one alone. False: as above.
    bool setStage(const Deal& deal, DealStage stage, MemberId by, const QDateTime& at,
                  const QString& lostReason = {});

private:
    void addStep(DealId deal, const DealStep& step);

    Session& m_session;
};

} // namespace kechi
