#pragma once

#include "core/interaction/Timeline.h"

#include <QHash>

namespace kechi {

class Session;

// Inside a running transaction: everything that happened to a customer, in one list.
class TimelineDesk {
public:
    TimelineDesk(Session& session, const QDateTime& now);

    // `isMasked`: contact data in texts is not told.
    TimelinePage page(CustomerId customer, const std::optional<TimelineCursor>& after, int limit,
                      bool isMasked);

private:
    void addInteractions(CustomerId customer);
    void addOwners(CustomerId customer);
    void addStages(CustomerId customer);
    void addOrders(CustomerId customer);
    void addCasesAndTasks(CustomerId customer);
    void add(const QDateTime& at, qint64 row, MemberId by, TimelineEntry::What what);

    Session& m_session;
    QDateTime m_now;
    QHash<MemberId, QString> m_names;
    QList<TimelineEntry> m_entries;
};

} // namespace kechi
