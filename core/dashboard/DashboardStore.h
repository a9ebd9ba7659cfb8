#pragma once

#include "core/dashboard/Dashboard.h"
#include "core/dashboard/FigureStore.h"
#include "core/dashboard/Slice.h"

namespace kechi {

class Session;

// The figures of the dashboard, counted by the database over all tables, each in one pass.
class DashboardStore {
public:
    DashboardStore(Session& session, FigureView view) : m_session(session), m_view(std::move(view))
    {
    }

    // How many customers each filter finds among those that may be read, in their order.
    // They have department, owner and pool in common.
    QList<CountFigure> counts(const QList<FigureFilter>& filters);

    QList<Slice> slices(const FigureFilter& among);

    MoneyFigure signedAmount(const FigureFilter& filter); // of Group::Signed

    QList<Holder> holders();              // all members
    QList<NamedChoice<PoolId>> pools();   // in their order
    QSet<PoolId> poolsToRead();           // that hold a customer that may be read
    QList<NamedChoice<GradeId>> grades(); // in their order, the archived ones at the end
    QList<Branch> branches();

private:
    Session& m_session;
    FigureView m_view;
};

} // namespace kechi
