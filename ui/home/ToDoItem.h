#pragma once

#include "core/dashboard/Home.h"
#include "core/task/SnoozeRules.h"
#include "ui/base/Icons.h"

#include <QWidget>

class QMenu;

namespace kechi {

class Button;
class Label;

// One line of what is to do today: done and logged, or put off.
class ToDoItem : public QWidget {
    Q_OBJECT

public:
    ToDoItem(const ToDoRow& row, const QDateTime& now, bool showMember, QWidget* parent = nullptr);

    const ToDoRow& row() const { return m_row; }
    void setBusy(bool busy); // while the answer is awaited
    void focusAct();

    static QString titleOf(const ToDoRow& row);
    static Icon pictureOf(const ToDoRow& row);

signals:
    void customerChosen();
    void followUpChosen(); // done, and what came of it
    void doneChosen();     // without words
    void snoozeChosen(kechi::Snooze snooze);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWords(const QDateTime& now, bool showMember);
    void addActs();
    void fillLater();

    ToDoRow m_row;
    Button* m_act = nullptr;
    Button* m_later = nullptr;
    QMenu* m_choices = nullptr; // for how long
};

} // namespace kechi
