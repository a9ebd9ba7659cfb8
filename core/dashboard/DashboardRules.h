#pragma once

#include "core/dashboard/Dashboard.h"
#include "core/dashboard/Slice.h"
#include "core/member/Access.h"

namespace kechi {

// How the rows that the database has counted become the figures of the dashboard, on values
// alone.

// What all figures have in common: whose customers they are of.
FigureFilter amongOf(const DashboardFilter& filter);

// The counts a dashboard is made from, in one list for one pass over the tables, and back.
QList<FigureFilter> countsAskedFor(const DashboardFilter& filter, const Dashboard& dates,
                                   QDate today);
void takeCounts(Dashboard& dashboard, const QList<CountFigure>& counts);

// 潜在 to 已成交, and those that left the funnel.
void takeStages(Dashboard& dashboard, const QList<Slice>& slices, const FigureFilter& among);

// In the order of the grades, an unused archived one left out.
QList<GradeFigure> gradesOf(const QList<Slice>& slices, const QList<NamedChoice<GradeId>>& grades,
                            const FigureFilter& among);

// Only of those all of whose counted customers may be read: half a load would be a wrong one.
// Who holds nothing is shown if they could: active, and within the filter.
QList<LoadFigure> loadsOf(const QList<Slice>& slices, const QList<Holder>& holders,
                          const QList<Branch>& branches, const ReadScope& scope,
                          const FigureFilter& among);

QList<PoolFigure> poolsOf(const QList<Slice>& slices, const QList<NamedChoice<PoolId>>& pools,
                          const ReadScope& scope, const FigureFilter& among);

// A department with all below it.
QSet<DepartmentId> withBelow(DepartmentId department, const QList<Branch>& branches);

// The tree read downwards, of those departments.
QList<NamedChoice<DepartmentId>> treeOf(const QList<Branch>& branches,
                                        const QSet<DepartmentId>& departments);

} // namespace kechi
