#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"
#include "core/dashboard/Period.h"

#include <QMetaType>
#include <optional>

namespace kechi {

// Which customers a figure counts, so that the list it opens can show exactly those, out of
// what its reader may see. Times are kept as stored now: a customer that was lost and came
// back is not lost any more in any month.
struct FigureFilter {
    enum class Group {
        All,
        New,        // came into the workspace in the period
        Leads,      // of the new, those who had not bought before and did not come as 已成交
        Converted,  // of the leads, those who had bought by `until`
        Buyers,     // had bought before the period began, and were not lost by then
        Churned,    // of the buyers, those who were lost in the period
        Won,        // first order in the period; without one, 已成交 since a day in it
        Lost,       // 流失 since a day in the period
        Signed,     // an order was signed in the period
        Due,        // taken back by rule within `days` days, the overdue included
        Unfollowed, // owned, not closed, no touch since it was owned
        Stale,      // of the best grade, not closed, its record not changed for `days` days
        Waiting,    // in the open sea, not closed
        Late,       // with an open deal whose expected day is past
        Owned,
        Open // in the open sea 公海
    };

    Group group = Group::All;
    Period period = {}; // of New to Signed
    QDate until = {};   // of Converted
    int days = 0;       // of Due and Stale
    std::optional<Stage> stage = {};
    std::optional<GradeId> grade = {}; // none in it: those without a grade
    // Of whom: the owner's, or, of Signed, the seller's as it was at signing.
    DepartmentId department = {}; // with all below
    MemberId owner = {};
    PoolId pool = {};

    friend bool operator==(const FigureFilter&, const FigureFilter&) = default;
};

// What a list of these customers is headed by, without department, owner, pool and grade,
// whose names the caller knows: "New customers, 2026-11-01 – 2026-11-22".
QString titleOf(const FigureFilter& filter);

} // namespace kechi

Q_DECLARE_METATYPE(kechi::FigureFilter)
