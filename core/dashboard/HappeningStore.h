#pragma once

#include "core/dashboard/FigureStore.h"
#include "core/dashboard/Happening.h"

#include <QList>

namespace kechi {

class Session;

// The latest changes, as far as somebody may know of them: what became of customers that they
// may read, what was done to those that were theirs, and what they did themselves.
class HappeningStore {
public:
    HappeningStore(Session& session, FigureView view, MemberId me)
        : m_session(session), m_view(std::move(view)), m_me(me)
    {
    }

    QList<Happening> latest(int limit); // the latest first

private:
    QList<Happening> ownerships();
    QList<Happening> orders();

    Session& m_session;
    FigureView m_view;
    MemberId m_me;
};

} // namespace kechi
