#include "ui/home/HomePage.h"

#include "core/base/Tasks.h"
#include "core/dashboard/HomeService.h"
#include "core/task/TaskService.h"
#include "tests/core/dashboard/Floor.h"
#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FigureCard.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/RowLink.h"
#include "ui/home/ToDoItem.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// Zhou Hang's day, and the page that shows it.
class Day : public Floor {
public:
    Day() : homes(*db, clock), toDos(*db, clock), page(homes, toDos, clock, tasks, zhou)
    {
        star = add({u"星源"_s, u"2026-10-01 09:00"_s, main, zhou});
        call = addTask(u"回电"_s, u"2026-11-22 14:00"_s, zhou, star);
    }
    ~Day() { tasks.waitForDone(); }

    void show()
    {
        QSignalSpy loaded(&page, &HomePage::loaded);
        page.resize(1256, 848);
        page.show();
        REQUIRE((loaded.count() > 0 || loaded.wait()));
        QApplication::processEvents();
    }
    ToDoItem* item(const QString& words)
    {
        for (ToDoItem* one : page.findChildren<ToDoItem*>()) {
            if (one->isVisible() && one->accessibleName().contains(words))
                return one;
        }
        return nullptr;
    }
    // Does something with a line and waits until the list is there anew.
    template <typename Do>
    void wait(Do act)
    {
        QSignalSpy loaded(&page, &HomePage::loaded);
        act();
        REQUIRE(loaded.wait());
        QApplication::processEvents();
    }
    QString due(TaskId task)
    {
        return QDateTime::fromMSecsSinceEpoch(
                   db.value<qint64>(u"SELECT due_at FROM task WHERE id = :id"_s, {{"id", task}}),
                   QTimeZone("Asia/Shanghai"))
            .toString(u"MM-dd HH:mm"_s);
    }
    bool isDone(TaskId task)
    {
        return db.value<qint64>(u"SELECT done_at FROM task WHERE id = :id"_s, {{"id", task}}) > 0;
    }

    HomeService homes;
    TaskService toDos;
    Tasks tasks;
    HomePage page;
    CustomerId star;
    TaskId call;
};

Button* buttonSaying(const QWidget& where, const QString& words)
{
    for (Button* button : where.findChildren<Button*>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A task about a customer is done by logging what came of it", "[home]")
{
    Day day;
    day.show();
    REQUIRE(day.item(u"星源, 回电"_s));
    QSignalSpy asked(&day.page, &HomePage::followUpRequested);
    QTest::mouseClick(buttonSaying(*day.item(u"回电"_s), u"Done and log"_s), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first()[0].value<CustomerId>() == day.star);
    CHECK(asked.first()[1].value<TaskId>() == day.call);
    CHECK(asked.first()[2].toString() == u"回电");
    CHECK(!day.isDone(day.call)); // nothing is logged yet

    day.wait([&] { day.page.finish(day.call); });
    CHECK(day.isDone(day.call));
    CHECK(!day.item(u"回电"_s));
}

TEST_CASE("What is done can be taken back", "[home]")
{
    Day day;
    const TaskId report = day.addTask(u"周报"_s, u"2026-11-22 18:00"_s, day.zhou);
    day.show();
    day.wait(
        [&] { QTest::mouseClick(buttonSaying(*day.item(u"周报"_s), u"Done"_s), Qt::LeftButton); });
    CHECK(day.isDone(report));
    CHECK(!day.item(u"周报"_s));
    QPushButton* undo = nullptr;
    for (QPushButton* button : day.page.findChildren<QPushButton*>()) {
        if (button->text() == u"Undo")
            undo = button;
    }
    REQUIRE(undo);
    day.wait([&] { undo->click(); });
    CHECK(!day.isDone(report));
    CHECK(day.item(u"周报"_s));
}

TEST_CASE("A task is put off to tomorrow morning, and from there back", "[home]")
{
    Day day;
    day.show();
    day.clock.time = day.clock.time.addSecs(3600); // the page has stood open for an hour
    day.wait([&] { emit day.item(u"回电"_s)->snoozeChosen(Snooze::TenMinutes); });
    CHECK(day.due(day.call) == u"11-22 11:10");
    day.wait([&] { emit day.item(u"回电"_s)->snoozeChosen(Snooze::Tomorrow); });
    CHECK(day.due(day.call) == u"11-23 09:00");
    CHECK(!day.item(u"回电"_s));
}

TEST_CASE("Putting off a first follow-up plans it", "[home]")
{
    Day day;
    const CustomerId fresh = day.add({u"恒达"_s, u"2026-11-01 09:00"_s, day.main});
    day.give({fresh}, day.zhou, u"2026-11-21 09:00"_s, day.boss);
    day.show();
    REQUIRE(day.item(u"恒达, Newly assigned"_s));
    day.wait([&] { emit day.item(u"恒达"_s)->snoozeChosen(Snooze::OneHour); });
    REQUIRE(day.item(u"恒达, First follow-up"_s)); // today still, but as a task
    CHECK(!day.item(u"恒达, Newly assigned"_s));
    CHECK(day.db.value<int>(u"SELECT COUNT(*) FROM task WHERE customer_id = :id"_s,
                            {{"id", fresh}}) == 1);
}

TEST_CASE("What cannot be done is said, and the line stays", "[home]")
{
    Day day;
    day.show();
    REQUIRE(day.toDos.remove(day.zhou, day.call));
    auto* notice = day.page.findChild<Notice*>();
    emit day.item(u"回电"_s)->doneChosen();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }));
    CHECK(notice->text() == u"This task is not there any longer.");
    CHECK(buttonSaying(*day.item(u"回电"_s), u"Done and log"_s)->isEnabled());
}

TEST_CASE("The keyboard stays in the list as its lines go", "[home]")
{
    Day day;
    day.addTask(u"周报"_s, u"2026-11-22 18:00"_s, day.zhou);
    day.show();
    day.page.activateWindow();
    buttonSaying(*day.item(u"回电"_s), u"Done and log"_s)->setFocus();
    day.wait([&] { emit day.item(u"回电"_s)->snoozeChosen(Snooze::Monday); });
    REQUIRE(day.page.focusWidget());
    CHECK(day.item(u"周报"_s)->isAncestorOf(day.page.focusWidget()));
}

TEST_CASE("A manager changes between the own day and the team's", "[home]")
{
    Day day;
    HomePage page(day.homes, day.toDos, day.clock, day.tasks, day.lin);
    QSignalSpy loaded(&page, &HomePage::loaded);
    page.resize(1256, 848);
    page.show();
    REQUIRE(loaded.wait());
    CHECK(page.findChildren<ToDoItem*>().isEmpty());
    for (Chip* chip : page.findChildren<Chip*>()) {
        if (chip->text() == u"Team")
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    REQUIRE(loaded.wait());
    REQUIRE(page.findChildren<ToDoItem*>().size() == 1);
    CHECK(page.findChildren<ToDoItem*>().first()->row().memberName == u"周航");
    day.tasks.waitForDone();
}

TEST_CASE("At midnight another day begins by itself", "[home]")
{
    Day day;
    day.clock.time = Floor::local(u"2026-11-22 23:59"_s).addMSecs(59'700);
    day.show();
    const auto says = [&](const QString& words) {
        for (const Label* label : day.page.findChildren<Label*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    CHECK(says(u"Sunday, 22 November"_s));
    day.wait([&] { day.clock.time = Floor::local(u"2026-11-23 00:00"_s); });
    CHECK(says(u"Monday, 23 November"_s));
    CHECK(says(u"Overdue 1 day"_s));
}

TEST_CASE("Figures and rows open the customers behind them", "[home]")
{
    Day day;
    day.setDeadline(day.star, u"2026-11-29 00:00"_s);
    day.show();
    QSignalSpy many(&day.page, &HomePage::openCustomers);
    QSignalSpy one(&day.page, &HomePage::openCustomer);
    const QList<FigureCard*> cards = day.page.findChildren<FigureCard*>();
    REQUIRE(cards.size() == 4);
    CHECK(cards[2]->accessibleName() == u"My customers, 1 / 5, Room for 4 more");
    QTest::mouseClick(cards[3], Qt::LeftButton);
    REQUIRE(many.count() == 1);
    const auto behind = many.first().first().value<FigureFilter>();
    CHECK(behind.group == FigureFilter::Group::Due);
    CHECK(behind.owner == day.zhou);
    QTest::mouseClick(cards[0], Qt::LeftButton); // money opens nothing here
    CHECK(many.count() == 1);

    for (RowLink* row : day.page.findChildren<RowLink*>()) {
        if (row->accessibleName().contains(u"Never followed up"_s))
            QTest::keyClick(row, Qt::Key_Return);
    }
    REQUIRE(one.count() == 1);
    CHECK(one.first().first().value<CustomerId>() == day.star);
}

TEST_CASE("A day without anything offers the first step", "[home]")
{
    Floor floor;
    HomeService homes(*floor.db, floor.clock);
    TaskService toDos(*floor.db, floor.clock);
    Tasks tasks;
    HomePage page(homes, toDos, floor.clock, tasks, floor.zhou);
    QSignalSpy loaded(&page, &HomePage::loaded);
    QSignalSpy pools(&page, &HomePage::poolsRequested);
    QSignalSpy asked(&page, &HomePage::followUpRequested);
    page.show();
    REQUIRE(loaded.wait());
    auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    buttonSaying(*empty, u"Claim customers from a pool"_s)->click();
    CHECK(pools.count() == 1);

    floor.add({u"星源"_s, u"2026-10-01 09:00"_s, floor.main, floor.zhou});
    page.reload();
    REQUIRE(loaded.wait());
    buttonSaying(*empty, u"Log a follow-up"_s)->click();
    CHECK(asked.count() == 1);
    tasks.waitForDone();
}
