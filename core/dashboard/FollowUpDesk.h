#pragma once

#include "core/dashboard/HomeStore.h"
#include "core/interaction/TouchRules.h"

#include <QHash>

namespace kechi {

// Inside a running transaction: which of the follow-ups of a time are effective ones, by the
// rules that the clock runs on.
class FollowUpDesk {
public:
    FollowUpDesk(Session& session, const QTimeZone& zone) : m_session(session), m_zone(zone) {}

    QList<FollowUpCount> count(const QList<HomeStore::FollowUp>& followUps); // most frequent first

private:
    using Responsibilities = QHash<CustomerId, Responsibility>;
    Responsibilities responsibilities(const QList<HomeStore::FollowUp>& followUps);

    Session& m_session;
    QTimeZone m_zone;
};

} // namespace kechi
