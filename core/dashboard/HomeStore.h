#pragma once

#include "core/dashboard/FigureStore.h"
#include "core/dashboard/Home.h"

#include <QSet>

namespace kechi {

class Session;

// What the home page of some members shows, out of all tables.
class HomeStore {
public:
    HomeStore(Session& session, FigureView view, const QSet<MemberId>& members);

    struct Money {
        qint64 amount = 0;
        qint64 count = 0;
    };
    Money paid(const Period& period);
    Money sold(const Period& period);

    LoadFigure load();
    QList<SoonRow> soon(int limit); // within kSoonDays

    // Open tasks that are due before that time.
    QList<ToDoRow> tasks(const QDateTime& before, int limit);
    qint64 countTasks(const QDateTime& before);
    // What they were given since then and have not touched since; the oldest first.
    QList<ToDoRow> untouched(const QDateTime& since, int limit);
    qint64 countUntouched(const QDateTime& since);

    // Their interactions of a time, each with the text logged for that customer before it.
    struct FollowUp {
        Interaction interaction = {};
        QString previousNote = {};
    };
    QList<FollowUp> followUps(const QDateTime& from, const QDateTime& until);

private:
    QDateTime local(const QDateTime& at) const { return at.toTimeZone(m_view.zone); }
    ToDoRow readTask(Row& row) const;
    ToDoRow readUntouched(Row& row) const;

    Session& m_session;
    FigureView m_view;
    QString m_members; // as a parameter for m_theirs
    QString m_theirs;  // SELECT their ids
};

} // namespace kechi
