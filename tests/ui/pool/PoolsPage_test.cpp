#include "ui/pool/PoolsPage.h"

#include "core/pool/PoolStore.h"
#include "tests/ui/base/Walk.h"
#include "tests/ui/pool/PoolFloor.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/SearchBox.h"
#include "ui/base/SideList.h"
#include "ui/base/TableView.h"
#include "ui/customer/HandOverDialog.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/CardDelegate.h"
#include "ui/pool/CardList.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenSea.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Button* buttonSaying(const QWidget& page, const QString& words)
{
    for (Button* button : page.findChildren<Button*>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

bool showsWords(const QWidget& widget, const QString& words)
{
    for (const Label* label : widget.findChildren<Label*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The board shows a pool beside those who own its customers", "[pools]")
{
    PoolFloor desk;
    desk.limit(desk.wang, 20);
    desk.add(u"苏州优联光电"_s, {}, u"苏州"_s);
    desk.add(u"南京天工自动化"_s, desk.wang, u"南京"_s);
    desk.open(desk.lin);

    CHECK(showsWords(*desk.page, u"华东公海"_s));
    CHECK(showsWords(desk.seaSide(), u"1 to claim"_s));
    CHECK(showsWords(desk.lane(desk.wang), u"1 / 20"_s));
    CHECK(desk.lane(desk.wang).accessibleName() == u"王蕾: 1 / 20"_s);
    CHECK(showsWords(desk.lane(desk.zhou), u"No customers of this pool yet"_s));
    const QModelIndex card = desk.seaSide().model().index(0, 0);
    CHECK(card.data().toString() == u"苏州优联光电"_s);
    CHECK(card.data(CardLineRole).toString().contains(u"苏州"_s));
    CHECK(!card.data(CardFootRole).toString().isEmpty());
    CHECK(card.data(Qt::AccessibleTextRole).toString().startsWith(u"苏州优联光电, "_s));
    CHECK(!desk.seaSide().isTable());
    const auto* list = desk.page->findChild<SideList*>();
    CHECK(list->currentIndex().data().toString() == u"华东公海"_s);
    CHECK(list->currentIndex().data(SideList::CountRole).toInt() == 1);
}

TEST_CASE("Another pool shows other customers", "[pools]")
{
    PoolFloor desk;
    desk.add(u"苏州优联光电"_s);
    desk.addCustomer(u"重点一号"_s, desk.keyPool, MemberId{});
    desk.open(desk.lin);
    QSignalSpy loaded(desk.page.get(), &PoolsPage::loaded);
    auto* list = desk.page->findChild<SideList*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == u"重点客户池"_s)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    REQUIRE(desk.until([&] { return desk.page->pool() == desk.keyPool; }));
    CHECK(desk.until([&] {
        return desk.rowsOf({}) == 1 && desk.seaSide().model().cardAt(0).row.name == u"重点一号"_s;
    }));
}

TEST_CASE("More than twenty in the open sea stand in a table", "[pools]")
{
    PoolFloor desk;
    desk.addMany(21, desk.sea);
    desk.open(desk.lin);
    CHECK(desk.seaSide().isTable());
    const auto* table = qobject_cast<TableView*>(desk.seaSide().list());
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 21);
    const QModelIndex cell = table->model()->index(0, LaneModel::Claimable);
    CHECK(cell.data().toString() == u"Yes"_s);
    desk.choose({}, {0, 3});
    CHECK(desk.page->chosen().customers.size() == 2);
    CHECK(!desk.page->chosen().owner);
}

TEST_CASE("Above six people the lanes are folded, and unfold one by one", "[pools]")
{
    PoolFloor desk;
    QList<MemberId> sellers;
    for (int i = 0; i < 6; ++i)
        sellers += desk.hire(u"销售%1"_s.arg(i), Role::Salesperson, desk.east);
    desk.add(u"苏州优联光电"_s, sellers[0]);
    desk.open(desk.lin);
    REQUIRE(desk.lanes().parts().size() > 6);
    CHECK(desk.lanes().isFolded());
    LaneColumn& lane = desk.lane(sellers[0]);
    CHECK(lane.isFolded());
    CHECK(!lane.list().isVisible());
    CHECK(!desk.lanes().find(sellers[0])->model->hasBegun()); // nothing is read for nobody
    lane.findChild<Button*>()->click();
    CHECK(!lane.isFolded());
    CHECK(desk.until([&] { return desk.rowsOf(sellers[0]) == 1; }));
    CHECK(lane.list().isVisible());
}

TEST_CASE("Cards are walked, chosen and opened with keys", "[pools]")
{
    PoolFloor desk;
    desk.addMany(3, desk.sea);
    desk.add(u"南京天工自动化"_s, desk.wang);
    desk.open(desk.lin);
    QSignalSpy opened(desk.page.get(), &PoolsPage::openCustomer);
    QAbstractItemView* cards = desk.seaSide().list();
    cards->setFocus();
    CHECK(cards->currentIndex().row() == 0);
    QTest::keyClick(cards, Qt::Key_Space);
    QTest::keyClick(cards, Qt::Key_Down);
    QTest::keyClick(cards, Qt::Key_Down);
    CHECK(cards->currentIndex().row() == 2);
    QTest::keyClick(cards, Qt::Key_Space);
    CHECK(desk.seaSide().chosenRows() == QList<int>{0, 2});
    QTest::keyClick(cards, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<CustomerId>() == desk.seaSide().model().cardAt(2).row.id);

    QTest::keyClick(cards, Qt::Key_Right);
    CHECK(!cards->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(cards->hasFocus());
    desk.choose(desk.wang, {0});
    CHECK(desk.seaSide().chosenRows().isEmpty()); // one chooses in one place at a time
    CHECK(desk.page->chosen().owner == desk.wang);
}

TEST_CASE("Ctrl+Shift+O transfers what a drag would", "[pools]")
{
    PoolFloor desk;
    desk.addMany(3, desk.sea);
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    desk.choose({}, {0, 1});
    QTest::keyClick(desk.seaSide().list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.until([&] { return desk.page->findChild<HandOverDialog*>(); }));
    emit desk.page->findChild<HandOverDialog*>()->decided(desk.zhou, u"负载平衡"_s);
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(done[0][1].toString() == u"2 customer(s) assigned to 周航."_s);
    CHECK(desk.until([&] { return desk.rowsOf(desk.zhou) == 2 && desk.rowsOf({}) == 1; }));
}

TEST_CASE("The button claims what is chosen, and says why it cannot", "[pools]")
{
    PoolFloor desk;
    desk.addMany(3, desk.sea);
    desk.open(desk.wang);
    Button* claim = buttonSaying(*desk.page, u"Claim selected"_s);
    REQUIRE(claim);
    CHECK(!claim->isEnabled());
    desk.choose({}, {0, 2});
    CHECK(claim->isEnabled());
    const CustomerId lost = desk.seaSide().model().cardAt(0).row.id;
    const QString name = desk.seaSide().model().cardAt(0).row.name;
    QObject::disconnect(&*desk.db, nullptr, desk.page.get(), nullptr);
    REQUIRE(desk.pools.claim(desk.zhou, {lost})); // while she still sees it
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    claim->click();
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(done[0][1].toString() == u"1 customer(s) claimed."_s);
    const auto* notice = desk.page->findChild<Notice*>();
    CHECK(notice->text().contains(u"1 customer(s) stay where they are."_s));
    CHECK(notice->text().contains(name));
    CHECK(desk.until([&] { return desk.rowsOf({}) == 1 && desk.rowsOf(desk.wang) == 1; }));
}

TEST_CASE("The search narrows every lane and the open sea", "[pools]")
{
    PoolFloor desk;
    desk.add(u"苏州优联光电"_s);
    desk.add(u"上海鼎新餐饮"_s);
    desk.add(u"苏州天工自动化"_s, desk.wang);
    desk.add(u"无锡远景新材"_s, desk.wang);
    desk.open(desk.lin);
    auto* search = desk.page->findChild<SearchBox*>();
    search->setText(u"苏州"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.until([&] { return desk.rowsOf({}) == 1 && desk.rowsOf(desk.wang) == 1; }));
    search->setText(u"青岛"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.until([&] { return desk.rowsOf({}) == 0 && desk.rowsOf(desk.wang) == 0; }));
    CHECK(desk.until([&] { return showsWords(desk.seaSide(), u"fits the search"_s); }));
}

TEST_CASE("Where nobody is to be seen the page says what to do first", "[pools]")
{
    SECTION("no customers at all")
    {
        PoolFloor desk;
        desk.open(desk.lin);
        const auto* empty = desk.page->findChildren<EmptyState*>().last();
        CHECK(empty);
        CHECK(showsWords(*desk.page, u"No customers yet"_s));
        QSignalSpy imports(desk.page.get(), &PoolsPage::importRequested);
        for (EmptyState* state : desk.page->findChildren<EmptyState*>()) {
            if (state->isVisible())
                emit state->stepChosen();
        }
        CHECK(imports.count() == 1);
    }
    SECTION("no salesperson")
    {
        PoolFloor desk;
        const MemberId admin = desk.hire(u"管理员"_s, Role::Administrator, desk.east);
        desk.add(u"苏州优联光电"_s);
        for (const MemberId one : {desk.boss, desk.lin, desk.wang, desk.zhou, desk.zheng})
            desk.editMember(one, [](Member& member) { member.state = MemberState::Disabled; });
        desk.open(admin);
        CHECK(showsWords(*desk.page, u"No salesperson yet"_s));
        CHECK(desk.rowsOf({}) == 1);
    }
}

TEST_CASE("Who may read no customers is told so instead of a board", "[pools]")
{
    PoolFloor desk;
    desk.add(u"苏州优联光电"_s);
    const MemberId auditor = desk.hire(u"审计"_s, Role::Auditor, desk.east);
    desk.page = std::make_unique<PoolsPage>(desk.as(auditor));
    QSignalSpy loaded(desk.page.get(), &PoolsPage::loaded);
    desk.page->resize(1096, 748);
    desk.page->show();
    REQUIRE(desk.until([&] { return loaded.count() > 0; }));
    const auto* notice = desk.page->findChild<Notice*>();
    CHECK((notice->isVisible() || showsWords(*desk.page, u"No pools for you"_s)));
}

TEST_CASE("The board can be walked without a mouse and without eyes", "[pools]")
{
    PoolFloor desk;
    desk.addMany(GENERATE(3, 25), desk.sea);
    desk.add(u"南京天工自动化"_s, desk.wang);
    desk.open(desk.lin);
    CHECK(namelessWidgets(*desk.page).join(u'\n') == QString());
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Tab);
    CHECK(tabsAgainstReading(*desk.page).join(u'\n') == QString());
}

TEST_CASE("Lanes are read in pages and keep their place when something changes", "[pools]")
{
    PoolFloor desk;
    desk.addMany(LaneModel::kPage * 2 + 5, desk.sea);
    LaneModel model(desk.as(desk.lin), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setView({.pool = desk.sea});
    REQUIRE(desk.until([&] { return model.hasBegun(); }));
    CHECK(model.rowCount() >= LaneModel::kPage); // the tester asks for more by itself
    REQUIRE(desk.until([&] {
        if (model.canFetchMore({}))
            model.fetchMore({});
        return model.rowCount() == LaneModel::kPage * 2 + 5;
    }));
    QSet<CustomerId> seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen.insert(model.cardAt(row).row.id);
    CHECK(seen.size() == model.rowCount());

    const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
    const QString name = last.data().toString();
    QList<CustomerId> gone;
    for (const int row : {0, 1, 7, 60})
        gone += model.cardAt(row).row.id;
    REQUIRE(desk.pools.give(desk.lin, gone, desk.wang, {}));
    model.refresh();
    CHECK(desk.until([&] { return model.rowCount() == LaneModel::kPage * 2 + 1; }));
    CHECK(last.isValid());
    CHECK(last.data().toString() == name);
    for (const CustomerId customer : std::as_const(gone))
        CHECK(model.rowOf(customer) == -1);

    model.sort(LaneModel::Name, Qt::AscendingOrder);
    const QString first = u"客户0"_s;
    REQUIRE(desk.until([&] { return model.index(0, 0).data().toString() == first; }));
    model.forget();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Who can give to nobody is not told to drag to a salesperson", "[pools]")
{
    PoolFloor desk;
    desk.addMany(3, desk.sea);
    const MemberId alone = desk.hire(u"独行"_s, Role::Salesperson, desk.east);
    desk.open(alone);
    CHECK(showsWords(*desk.page, u"Drag customers to your lane"_s));
    desk.choose({}, {0});
    CHECK_FALSE(buttonSaying(*desk.page, u"Transfer…"_s)->isEnabled());
    CHECK_FALSE(buttonSaying(*desk.page, u"Transfer…"_s)->toolTip().isEmpty());
    CHECK(buttonSaying(*desk.page, u"Claim selected"_s)->isEnabled());
}

TEST_CASE("Nothing can be claimed while nothing is chosen", "[pools]")
{
    PoolFloor desk;
    desk.addMany(21, desk.sea);
    desk.open(desk.wang);
    QAbstractItemView* list = desk.seaSide().list();
    list->setFocus();
    list->selectionModel()->setCurrentIndex(list->model()->index(0, 0),
                                            QItemSelectionModel::NoUpdate);
    CHECK(desk.page->chosen().customers.isEmpty());
    CHECK_FALSE(buttonSaying(*desk.page, u"Claim selected"_s)->isEnabled());
}

TEST_CASE("Lanes of those who sell stand before those of managers", "[pools]")
{
    PoolFloor desk;
    desk.add(u"苏州优联光电"_s);
    desk.hire(u"阿经理"_s, Role::Manager, desk.east);
    desk.open(desk.lin);
    QStringList names;
    for (const BoardLanes::Part& part : desk.lanes().parts())
        names += part.lane.name;
    CHECK(names.indexOf(u"阿经理"_s) != 0);
    CHECK(
        (names.indexOf(u"阿经理"_s) < 0 || names.indexOf(u"阿经理"_s) > names.indexOf(u"王蕾"_s)));
}
