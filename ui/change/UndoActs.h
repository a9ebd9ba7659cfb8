#pragma once

#include "core/change/UndoService.h"

#include <QObject>

namespace kechi {

class Tasks;

// Takes back what was done, from Ctrl+Z, a toast or the history alike, and tells what came of it.
class UndoActs : public QObject {
    Q_OBJECT

public:
    // `since`: when she came in. What she did on other days only the history takes back: nobody
    // presses Ctrl+Z for last week's import.
    UndoActs(UndoService& undos, Tasks& tasks, MemberId me, const QDateTime& since,
             QObject* parent);

    void undo(ChangeId change = {}); // none: my last since then
    bool isBusy() const { return m_isBusy; }

signals:
    void tookBack(kechi::ChangeId change); // what was undone, before any of the next two
    void undone(const QString& text);
    // As undone(), but some things stayed as they are.
    void undoneButFor(const QString& text, const QList<kechi::UndoKept>& kept);
    void refused(const QString& text);
    void finished(); // after any of these

private:
    void take(const Result<UndoReport>& answer);

    UndoService& m_undos;
    Tasks& m_tasks;
    MemberId m_me;
    QDateTime m_since;
    bool m_isBusy = false; // a second Ctrl+Z waits for the first
};

} // namespace kechi
