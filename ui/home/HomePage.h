#pragma once

#include "core/base/Result.h"
#include "core/dashboard/Home.h"
#include "core/db/ChangeSet.h"

#include <QTimer>
#include <QWidget>

namespace kechi {

class Button;
class Clock;
class FigureCard;
class HappeningCard;
class HomeService;
class Notice;
class PageHeader;
class SoonCard;
class TaskService;
class Tasks;
class ToDoActs;
class ToDoCard;

// 工作台, everybody's first page: what is due and about to be lost today. Asks again after
// changes, at midnight and every few minutes, but only while it is shown.
class HomePage : public QWidget {
    Q_OBJECT

public:
    HomePage(HomeService& homes, TaskService& toDos, const Clock& clock, Tasks& tasks, MemberId me,
             QWidget* parent = nullptr);

public slots:
    void changed(const kechi::ChangeSet& changes);
    void reload();
    // Once a follow-up that was asked for is logged: its task is done. None: nothing was due.
    void finish(kechi::TaskId task);

signals:
    void openCustomers(const kechi::FigureFilter& behind);
    void openCustomer(kechi::CustomerId customer);
    // A follow-up is to be written down: of a customer and, if it was due, the task that it
    // settles. No customer: one is to be chosen first.
    void followUpRequested(kechi::CustomerId customer, kechi::TaskId task, const QString& about);
    void importRequested();
    void poolsRequested(); // to claim the first customers
    void loaded();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeLists();
    void connectLists();
    void ask(Whose whose);
    void take(int generation, const Result<Home>& answer);
    void waitForChange();
    void display();
    void displayFigures();
    void retranslate();

    HomeService& m_homes;
    const Clock& m_clock;
    Tasks& m_tasks;
    MemberId m_me;
    Home m_home;
    Whose m_whose = Whose::Mine;
    int m_generation = 0; // of the question; older answers are dropped
    bool m_isLoaded = false;
    bool m_isStale = true;
    QTimer m_soon; // several changes at once are one question
    QTimer m_tick; // times pass, days end

    PageHeader* m_header = nullptr;
    Button* m_import = nullptr;
    Button* m_log = nullptr;
    Notice* m_notice = nullptr;
    FigureCard* m_paid = nullptr;
    FigureCard* m_followUps = nullptr;
    FigureCard* m_held = nullptr;
    FigureCard* m_soonFigure = nullptr;
    ToDoCard* m_toDo = nullptr;
    SoonCard* m_soonList = nullptr;
    HappeningCard* m_happenings = nullptr;
    ToDoActs* m_acts = nullptr;
};

} // namespace kechi
