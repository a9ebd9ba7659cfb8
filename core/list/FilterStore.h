#pragma once

#include "core/list/CustomerFilter.h"
#include "core/member/ReadScopeStore.h"

#include <QTimeZone>

namespace kechi {

// For whom a list is made, and when.
struct ListReader {
    Actor actor = {};
    QDateTime now = {};
    QTimeZone zone = QTimeZone::utc(); // whose days "today" and "this week" are
};

// What a filter lets through to this reader, as a condition on ListStore's tables: ownership
// o, customer c, customer_key k, score s, touch t, deadline d, grade g.
SqlCondition whereListed(const CustomerFilter& filter, const ListReader& reader,
                         const Session& session);

} // namespace kechi
