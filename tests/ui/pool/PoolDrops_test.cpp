#include "core/customer/ChoiceStore.h"
#include "tests/ui/pool/PoolFloor.h"
#include "ui/base/Button.h"
#include "ui/base/Notice.h"
#include "ui/base/SideList.h"
#include "ui/customer/HandOverDialog.h"
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

class Dropped : public PoolFloor {
public:
    // Five in the open sea, two of Wang's; Lin, their manager, looks at them.
    Dropped()
    {
        for (const QString& name : {u"苏州优联光电"_s, u"上海鼎新餐饮"_s, u"南通金桥船务"_s,
                                    u"杭州知行教育"_s, u"镇江恒达机械"_s})
            waiting += add(name);
        owned = {add(u"南京天工自动化"_s, wang), add(u"无锡远景新材"_s, wang)};
    }

    std::unique_ptr<Hand> take(MemberId owner, const QList<int>& rows)
    {
        const LaneModel& model = owner ? *lanes().find(owner)->model : seaSide().model();
        return std::make_unique<Hand>(*page, mimeOf(model.carried(rows)));
    }
    QString note() const { return page->findChild<DropNote*>()->text(); }
    QString notice() const { return page->findChild<Notice*>()->text(); }
    bool says(const QString& words)
    {
        return until([&] { return note().contains(words); });
    }

    QList<CustomerId> waiting;
    QList<CustomerId> owned;
};

} // namespace

TEST_CASE("Three customers dropped on a salesperson are hers", "[pools]")
{
    Dropped desk;
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    REQUIRE(desk.rowsOf({}) == 5);
    const auto hand = desk.take({}, {0, 1, 2});
    const QPoint there = desk.middleOf(desk.lane(desk.wang));

    CHECK(hand->over(there));
    CHECK(desk.lane(desk.wang).outlook() == LaneColumn::Outlook::Fine);
    CHECK(desk.says(u"Assign 3 to 王蕾 → 5"_s));
    CHECK(hand->over(there));
    CHECK(hand->drop(there));
    CHECK(desk.rowsOf({}) == 5); // nothing goes before it is in the workspace
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(done[0][1].toString() == u"3 customer(s) assigned to 王蕾."_s);
    CHECK(done[0][0].value<ChangeId>());
    CHECK(desk.until([&] { return desk.rowsOf({}) == 2 && desk.rowsOf(desk.wang) == 5; }));
    CHECK(desk.lane(desk.wang).outlook() == LaneColumn::Outlook::None);
    CHECK(desk.note().isEmpty());
    int hers = 0;
    for (const CustomerId customer : std::as_const(desk.waiting)) {
        CHECK(desk.isLedgerWhole(customer));
        hers += desk.at(customer).owner == desk.wang ? 1 : 0;
    }
    CHECK(hers == 3);
}

TEST_CASE("Before one lets go the board says who would stay, and why", "[pools]")
{
    Dropped desk;
    desk.limit(desk.wang, 4);
    desk.open(desk.lin);
    const auto hand = desk.take({}, {0, 1, 2});
    const QPoint there = desk.middleOf(desk.lane(desk.wang));

    CHECK(hand->over(there));
    CHECK(desk.says(u"Assign 2 to 王蕾 → 4 / 4"_s));
    CHECK(desk.note().count(u'\n') == 1);
    CHECK(hand->drop(there));
    CHECK(desk.until([&] { return desk.notice().contains(u"1 customer(s) stay"_s); }));
    const QString stays = desk.notice().section(u'\n', 1).section(u':', 0, 0);
    CHECK(desk.until([&] { return desk.rowsOf(desk.wang) == 4 && desk.rowsOf({}) == 3; }));
    bool isThere = false;
    for (int row = 0; row < desk.rowsOf({}); ++row)
        isThere |= desk.seaSide().model().cardAt(row).row.name == stays;
    CHECK(isThere);
}

TEST_CASE("Whoever can hold no more takes no drop", "[pools]")
{
    Dropped desk;
    desk.limit(desk.wang, 2);
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    const auto hand = desk.take({}, {0});
    const QPoint there = desk.middleOf(desk.lane(desk.wang));

    hand->over(there);
    REQUIRE(
        desk.until([&] { return desk.lane(desk.wang).outlook() == LaneColumn::Outlook::Refused; }));
    CHECK(!desk.note().isEmpty());
    CHECK(!hand->over(there));
    CHECK(!hand->drop(there));
    desk.tasks.waitForDone();
    QApplication::processEvents();
    CHECK(done.isEmpty());
    CHECK(desk.at(desk.waiting[0]).isOpen());
}

TEST_CASE("Dragged back to the open sea, a customer is released with a reason", "[pools]")
{
    Dropped desk;
    desk.write([](Session& session) {
        return ChoiceStore(session).findOrAdd(ChoiceList::ReleaseReason, u"无意向"_s);
    });
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    const auto hand = desk.take(desk.wang, {0, 1});
    const QPoint there = desk.middleOf(desk.seaSide());

    CHECK(hand->over(there));
    CHECK(desk.says(u"Release 2"_s));
    CHECK(hand->drop(there));
    REQUIRE(desk.until([&] { return desk.page->findChild<HandOverDialog*>(); }));
    CHECK(!desk.at(desk.owned[0]).isOpen()); // not before it is said why
    emit desk.page->findChild<HandOverDialog*>()->decided({}, u"无意向"_s);
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    for (const CustomerId customer : std::as_const(desk.owned)) {
        CHECK(desk.at(customer).isOpen());
        CHECK(desk.ledger(customer).last().reason == u"无意向"_s);
        CHECK(desk.ledger(customer).last().how == How::Released);
    }
    CHECK(desk.until([&] { return desk.rowsOf({}) == 7 && desk.rowsOf(desk.wang) == 0; }));
}

TEST_CASE("From one lane to another customers are transferred", "[pools]")
{
    Dropped desk;
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    const auto hand = desk.take(desk.wang, {0});
    CHECK(!hand->over(desk.middleOf(desk.lane(desk.wang)))); // there it is already
    CHECK(desk.note().isEmpty());
    CHECK(hand->over(desk.middleOf(desk.lane(desk.zhou))));
    CHECK(desk.says(u"Transfer 1 to 周航 → 1"_s));
    CHECK(hand->drop(desk.middleOf(desk.lane(desk.zhou))));
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(desk.until([&] { return desk.rowsOf(desk.zhou) == 1 && desk.rowsOf(desk.wang) == 1; }));
}

TEST_CASE("Dropped on another pool, customers move there and keep their owner", "[pools]")
{
    Dropped desk;
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    const auto hand = desk.take(desk.wang, {0});
    const CustomerId customer = desk.lanes().find(desk.wang)->model->cardAt(0).row.id;
    auto* list = desk.page->findChild<SideList*>();
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        row = list->model()->index(i, 0).data().toString() == u"重点客户池" ? i : row;
    REQUIRE(row >= 0);
    const QRect where = list->visualRect(list->model()->index(row, 0));
    const QPoint there = list->viewport()->mapTo(desk.page.get(), where.center());

    CHECK(hand->over(there));
    CHECK(desk.says(u"Move 1"_s));
    CHECK(hand->drop(there));
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(desk.at(customer).pool == desk.keyPool);
    CHECK(desk.at(customer).owner == desk.wang);
}

TEST_CASE("A salesperson drags to the own lane to claim, and to nobody else's", "[pools]")
{
    Dropped desk;
    desk.open(desk.wang);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    {
        const auto hand = desk.take({}, {0});
        if (desk.lanes().find(desk.zhou)) {
            const LaneColumn& other = desk.lane(desk.zhou);
            hand->over(desk.middleOf(other));
            CHECK(desk.until([&] { return other.outlook() == LaneColumn::Outlook::Refused; }));
            CHECK(!hand->over(desk.middleOf(other)));
        }
        CHECK(hand->over(desk.middleOf(desk.lane(desk.wang))));
        CHECK(desk.says(u"Claim 1 → 3"_s));
        CHECK(hand->drop(desk.middleOf(desk.lane(desk.wang))));
    }
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(done[0][1].toString() == u"1 customer(s) claimed."_s);
    CHECK(desk.until([&] { return desk.rowsOf(desk.wang) == 3; }));
}

TEST_CASE("A folded lane takes what is dropped on its name", "[pools]")
{
    Dropped desk;
    QList<MemberId> sellers;
    for (int i = 0; i < 6; ++i)
        sellers += desk.hire(u"销售%1"_s.arg(i), Role::Salesperson, desk.east);
    desk.open(desk.lin);
    QSignalSpy done(desk.page.get(), &PoolsPage::done);
    const LaneColumn& lane = desk.lane(sellers[1]);
    REQUIRE(lane.isFolded());
    const auto hand = desk.take({}, {0, 1});
    CHECK(hand->over(desk.middleOf(lane)));
    CHECK(desk.says(u"Assign 2 to 销售1 → 2"_s));
    CHECK(hand->drop(desk.middleOf(lane)));
    REQUIRE(desk.until([&] { return done.count() == 1; }));
    CHECK(desk.until([&] { return lane.accessibleName() == u"销售1: 2"_s; }));
    CHECK(desk.until([&] { return desk.rowsOf({}) == 3; }));
}

TEST_CASE("Files and words from elsewhere are no customers", "[pools]")
{
    Dropped desk;
    desk.open(desk.lin);
    auto* words = new QMimeData;
    words->setText(u"苏州优联光电"_s);
    Hand hand(*desk.page, words);
    CHECK(!hand.over(desk.middleOf(desk.lane(desk.wang))));
    QMimeData broken;
    broken.setData(u"application/x-kechi-customers"_s, "\1\2\3");
    CHECK(!dragOf(&broken));
    CHECK(!dragOf(nullptr));
    const CustomerDrag drag{
        .customers = {{desk.waiting[0], u"苏州优联光电"_s}}, .owner = desk.wang, .pool = desk.sea};
    const std::unique_ptr<QMimeData> carried(mimeOf(drag));
    CHECK(dragOf(carried.get()) == drag);
}

TEST_CASE("While one carries, lists scroll at their edges", "[pools]")
{
    Dropped desk;
    for (int i = 0; i < 40; ++i)
        desk.add(u"客户%1"_s.arg(i), desk.wang);
    desk.open(desk.lin);
    QScrollBar* bar = desk.lane(desk.wang).list().verticalScrollBar();
    REQUIRE(desk.until([&] { return bar->maximum() > 0; }));
    const auto hand = desk.take({}, {0});
    const QWidget* view = desk.lane(desk.wang).list().viewport();
    hand->over(view->mapTo(desk.page.get(), QPoint(40, view->height() - 6)));
    CHECK(desk.until([&] { return bar->value() > 100; }));
    hand->over(view->mapTo(desk.page.get(), QPoint(40, 6)));
    CHECK(desk.until([&] { return bar->value() == 0; }));
}
