#pragma once

#include "core/dashboard/FigureFilter.h"
#include "core/member/ReadScopeStore.h"

#include <QTimeZone>

namespace kechi {

// Who looks, and when: what every figure depends on besides its filter.
struct FigureView {
    ReadScope scope = {};
    QDateTime now = {};
    QTimeZone zone = QTimeZone::utc(); // whose days are meant

    QDate today() const { return now.toTimeZone(zone).date(); }
};

// The customers behind a figure, as a condition on `ownership o` for a list query:
//     … FROM ownership o … WHERE %1, with sql for %1 and params bound as well
// The same text that the dashboard counts by. It holds nothing back: the list adds
// whereCovered, and leaves out the recycle bin.
SqlCondition whereBehind(const FigureFilter& filter, const FigureView& view,
                         const Session& session);

// The parts of it, for the dashboard. `name` is a constant that keeps the parameters of
// several conditions in one statement apart.
const QString& figureTables(); // FROM ownership o … with what the conditions speak of
SqlCondition whereInGroup(const FigureFilter& filter, const FigureView& view, const QString& name,
                          const Session& session);
SqlCondition whereOf(const FigureFilter& filter, const QString& name); // department, owner, pool
// An order `s` that counts in somebody's figures, whoever holds its customer `o` now.
SqlCondition whereOrderCounts(const FigureFilter& filter, const FigureView& view,
                              const QString& name, const Session& session);

} // namespace kechi
