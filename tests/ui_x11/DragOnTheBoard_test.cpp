#include "core/change/UndoService.h"
#include "core/customer/ContactService.h"
#include "core/dashboard/DashboardService.h"
#include "core/db/Database.h"
#include "core/exports/ExportService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/order/OrderService.h"
#include "core/tag/TagService.h"
#include "core/task/TaskService.h"
#include "tests/ui/pool/PoolFloor.h"
#include "tests/ui_x11/Display.h"
#include "ui/base/RowLink.h"
#include "ui/base/TableView.h"
#include "ui/base/Toast.h"
#include "ui/change/UndoActs.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/HandOverDialog.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/main/MainWindow.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/CardList.h"
#include "ui/pool/DropNote.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenSea.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// The window with the pages that tell who owns whom, wired as the program wires them.
class Wired : public PoolFloor {
public:
    Wired()
    {
        for (const QString& name : {u"苏州优联光电"_s, u"上海鼎新餐饮"_s, u"南通金桥船务"_s,
                                    u"杭州知行教育"_s, u"镇江恒达机械"_s})
            waiting += add(name);
        hers = add(u"南京天工自动化"_s, wang);
    }
    ~Wired() { tasks.waitForDone(); }

    void show()
    {
        board = new PoolsPage(as(lin));
        list = new CustomersPage(customerServices());
        figures = new DashboardPage(dashboards, tasks, lin);
        window.addPage(u"pools"_s, Icon::Pool, board->windowTitle(), board);
        window.addPage(u"customers"_s, Icon::Customers, list->windowTitle(), list);
        window.addPage(u"dashboard"_s, Icon::Charts, u"Dashboard"_s, figures);
        connectPages();
        board->showPool(sea);
        window.move(0, 0);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(until([&] { return board->pool() == sea && rows({}) == 5 && rows(wang) == 1; }));
        QTest::qWait(200); // laid out and drawn
    }

    OpenSea& openSea() { return *board->findChild<OpenSea*>(); }
    const BoardLanes::Part* part(MemberId owner)
    {
        return board->findChild<BoardLanes*>()->find(owner);
    }
    int rows(MemberId owner)
    {
        if (!owner)
            return openSea().model().rowCount();
        return part(owner) ? part(owner)->model->rowCount() : -1;
    }
    static QPoint middleOf(const QAbstractItemView& view, int row)
    {
        return view.visualRect(view.model()->index(row, 0)).center();
    }
    int owned(MemberId who)
    {
        int count = 0;
        for (const CustomerId customer : waiting + QList{hers})
            count += at(customer).owner == who ? 1 : 0;
        return count;
    }
    bool isWhole()
    {
        bool whole = true;
        for (const CustomerId customer : waiting + QList{hers})
            whole = whole && isLedgerWhole(customer);
        return whole;
    }
    // What the list of customers shows of somebody.
    int listed(MemberId owner)
    {
        window.showPage(u"customers"_s);
        list->showFilter({.owner = owner});
        auto* table = list->findChild<TableView*>();
        auto* model = list->findChild<CustomerTableModel*>();
        until([&] { return !model->isReading(); });
        QTest::qWait(100);
        int count = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            count += model->rowAt(row).owner == owner ? 1 : 0;
        window.showPage(u"pools"_s);
        return count;
    }
    // What the dashboard says somebody holds.
    QString loadOn(const QString& name)
    {
        QSignalSpy loaded(figures, &DashboardPage::loaded);
        window.showPage(u"dashboard"_s);
        figures->reload();
        until([&] { return loaded.count() > 0; });
        QString load;
        for (const RowLink* row : figures->findChildren<RowLink*>()) {
            if (row->accessibleName().startsWith(name + u": "_s))
                load = row->accessibleName().section(u": "_s, 1);
        }
        window.showPage(u"pools"_s);
        return load;
    }

    MainWindow window;
    PoolsPage* board = nullptr;
    CustomersPage* list = nullptr;
    DashboardPage* figures = nullptr;
    QStringList told;
    QList<CustomerId> waiting;
    CustomerId hers;

    ListService lists{*db, clock};
    RecordService records{*db, clock};
    ContactService contacts{*db, clock};
    InteractionService interactions{*db, clock};
    OrderService orders{*db, clock};
    ExportService exports{*db, clock};
    TaskService todos{*db, clock};
    TagService tags{*db, clock};
    DashboardService dashboards{*db, clock};
    UndoService undos{*db, clock};

private:
    CustomerServices customerServices()
    {
        return {.lists = lists,
                .records = records,
                .customers = customers,
                .contacts = contacts,
                .interactions = interactions,
                .orders = orders,
                .todos = todos,
                .tags = tags,
                .pools = pools,
                .team = team,
                .exports = exports,
                .tasks = tasks,
                .clock = clock,
                .zone = zone,
                .me = lin};
    }
    void connectPages()
    {
        Database& workspace = *db;
        QObject::connect(&workspace, &Database::committed, board, &PoolsPage::changed);
        QObject::connect(&workspace, &Database::committed, list, &CustomersPage::customersChanged);
        QObject::connect(&workspace, &Database::committed, figures, &DashboardPage::changed);
        auto* undo = new UndoActs(undos, tasks, lin, {}, &window);
        QObject::connect(board, &PoolsPage::done, &window, [this](ChangeId, const QString& text) {
            told += text;
            window.tellWithUndo(text);
        });
        QObject::connect(&window, &MainWindow::undoRequested, undo, [undo] { undo->undo(); });
        QObject::connect(undo, &UndoActs::undone, &window,
                         [this](const QString& text) { window.tell(text); });
    }
};

} // namespace

TEST_CASE("A manager drags three customers onto a salesperson", "[x11]")
{
    if (!hasDisplay())
        return;
    Wired desk;
    desk.show();
    const QAbstractItemView& cards = *desk.openSea().list();
    const QWidget& view = *cards.viewport();
    const LaneColumn& lane = *desk.part(desk.wang)->column;
    Somebody()
        .moveTo(view, Wired::middleOf(cards, 0))
        .click()
        .moveTo(view, Wired::middleOf(cards, 1))
        .ctrlClick()
        .moveTo(view, Wired::middleOf(cards, 2))
        .ctrlClick()
        .go();
    REQUIRE(desk.openSea().chosenRows() == QList<int>{0, 1, 2});

    auto* note = desk.board->findChild<DropNote*>();
    QStringList notes;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] { notes += note->text(); });
    watch.start(50);
    Somebody()
        .moveTo(view, Wired::middleOf(cards, 1))
        .press()
        .moveTo(view, Wired::middleOf(cards, 1) + QPoint(30, 12))
        .moveTo(lane, lane.rect().center() - QPoint(20, 0))
        .moveTo(lane, lane.rect().center())
        .pause(800)
        .release()
        .go();
    watch.stop();
    CHECK(notes.contains(u"Assign 3 to 王蕾 → 4"_s)); // said before the mouse let go
    REQUIRE(desk.until([&] { return desk.owned(desk.wang) == 4; }));
    CHECK(desk.until([&] { return desk.rows({}) == 2 && desk.rows(desk.wang) == 4; }));
    CHECK(desk.isWhole());
    CHECK(desk.told == QStringList{u"3 customer(s) assigned to 王蕾."_s});
    CHECK(desk.listed(desk.wang) == 4);
    CHECK(desk.loadOn(u"王蕾"_s).startsWith(u"4"_s));

    Somebody().keys(u"ctrl+z"_s).go();
    REQUIRE(desk.until([&] { return desk.owned(desk.wang) == 1; }));
    CHECK(desk.owned({}) == 5);
    CHECK(desk.until([&] { return desk.rows({}) == 5 && desk.rows(desk.wang) == 1; }));
    CHECK(desk.isWhole());
    CHECK(desk.listed(desk.wang) == 1);
    CHECK(desk.loadOn(u"王蕾"_s).startsWith(u"1"_s));
}

TEST_CASE("A lane that is full lets nothing be dropped", "[x11]")
{
    if (!hasDisplay())
        return;
    Wired desk;
    desk.limit(desk.wang, 1);
    desk.show();
    const QAbstractItemView& cards = *desk.openSea().list();
    const LaneColumn& lane = *desk.part(desk.wang)->column;
    Somebody()
        .moveTo(*cards.viewport(), Wired::middleOf(cards, 0))
        .press()
        .moveTo(*cards.viewport(), Wired::middleOf(cards, 0) + QPoint(30, 12))
        .moveTo(lane, lane.rect().center())
        .pause(800)
        .moveTo(lane, lane.rect().center() + QPoint(4, 4))
        .release()
        .go();
    desk.tasks.waitForDone();
    QTest::qWait(300);
    CHECK(desk.owned(desk.wang) == 1);
    CHECK(desk.told.isEmpty());
    CHECK(desk.rows({}) == 5);
}

TEST_CASE("A customer dragged back to the open sea is released, with a reason", "[x11]")
{
    if (!hasDisplay())
        return;
    Wired desk;
    desk.show();
    const QAbstractItemView& cards = desk.part(desk.wang)->column->list();
    const QWidget& there = desk.openSea().column();
    Somebody()
        .moveTo(*cards.viewport(), Wired::middleOf(cards, 0))
        .press()
        .moveTo(*cards.viewport(), Wired::middleOf(cards, 0) + QPoint(-30, 12))
        .moveTo(there, there.rect().center())
        .pause(500)
        .release()
        .go();
    REQUIRE(desk.until([&] { return desk.board->findChild<HandOverDialog*>(); }));
    emit desk.board->findChild<HandOverDialog*>()->decided({}, u"预算取消"_s);
    REQUIRE(desk.until([&] { return desk.at(desk.hers).isOpen(); }));
    CHECK(desk.ledger(desk.hers).last().reason == u"预算取消"_s);
    CHECK(desk.until([&] { return desk.rows({}) == 6 && desk.rows(desk.wang) == 0; }));
}
