#include "core/customer/ChoiceStore.h"
#include "core/customer/StageStore.h"
#include "core/facts/ClockStore.h"
#include "tests/ui/pool/PoolFloor.h"
#include "translations/Words.h"
#include "ui/base/Theme.h"
#include "ui/base/TopBar.h"
#include "ui/main/MainWindow.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenSea.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>

using namespace kechi;
using namespace Qt::StringLiterals;

// Pictures of the pools in the window, to be looked at beside the mockup:
//   KECHI_SCREENS=/some/folder ui_tests "[.poolscreens]"
namespace {

void settle()
{
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(50);
        QApplication::processEvents();
    }
}

struct Shots : PoolFloor {
    void fill(int open, int extraPeople, int each)
    {
        const QStringList cities = {u"苏州"_s, u"上海"_s, u"南通"_s, u"杭州"_s, u"镇江"_s,
                                    u"湖州"_s, u"台州"_s, u"合肥"_s, u"常州"_s, u"宁波"_s};
        const QStringList names = {u"优联光电"_s, u"鼎新餐饮"_s,
                                   u"金桥船务"_s, u"知行教育"_s,
                                   u"恒达机械"_s, u"竹海旅游"_s,
                                   u"永安模具"_s, u"星源电子"_s,
                                   u"永固建材"_s, u"海联物流有限责任公司华东分公司"_s};
        const auto name = [&](int i) {
            return cities[i % 10] + names[(i / 3 + i) % 10] +
                   (i < 20 ? QString() : QString::number(i));
        };
        const auto choice = [&](ChoiceList list, const QString& text) {
            return write(
                [&](Session& session) { return ChoiceStore(session).findOrAdd(list, text); });
        };
        const QList<ChoiceId> trades = {choice(ChoiceList::Industry, u"制造"_s),
                                        choice(ChoiceList::Industry, u"餐饮"_s),
                                        choice(ChoiceList::Industry, u"物流"_s)};
        const QList<ChoiceId> sources = {choice(ChoiceList::Source, u"展会"_s),
                                         choice(ChoiceList::Source, u"官网线索"_s)};
        const auto make = [&](int i, MemberId owner) {
            return addCustomer(CustomerRecord{.customer = {.name = name(i),
                                                           .industry = trades[i % 3],
                                                           .source = sources[i % 2],
                                                           .city = cities[i % 10]}},
                               sea, owner);
        };
        limit(lin, 30);
        limit(wang, 20);
        limit(zhou, each - 4); // full
        QList<MemberId> people = {lin, wang, zhou};
        for (int i = 0; i < extraPeople; ++i)
            people += hire(u"%1销售"_s.arg(cities[i % 10]), Role::Salesperson, east);
        clock.pass(-40);
        for (int i = 0; i < open; ++i)
            make(i, {});
        QList<CustomerId> back;
        for (int k = 0; k < people.size(); ++k) {
            for (int i = 0; i < each - k; ++i) {
                const CustomerId id = make(40 + k * 30 + i, people[k]);
                if (k == 2 && i < 2)
                    back += id;
                write([&](Session& session) {
                    ClockStore(session).save(id,
                                             Deadline{.dueAt = clock.now().addDays(41 + 9 * i + k),
                                                      .startedAt = clock.now(),
                                                      .days = 30});
                    return 0;
                });
            }
        }
        clock.pass(40);
        if (!back.isEmpty())
            REQUIRE(pools.release(zhou, back, {}, u"预算取消"_s));
    }

    void shoot(MainWindow& window, const QString& name)
    {
        settle();
        const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
        CHECK(window.grab().save(folder.filePath(name + u".png"_s)));
    }
};

void shootAll(Shots& desk, const QString& name, bool withDrag)
{
    MainWindow window;
    auto* page = new PoolsPage(desk.as(desk.lin));
    window.addPage(u"pools"_s, Icon::Pool, page->windowTitle(), page);
    window.setWorkspace(u"华东贸易"_s);
    window.topBar().setPerson(u"林晓"_s, u"销售经理"_s);
    page->showPool(desk.sea);
    window.resize(1440, 900);
    window.show();
    desk.shoot(window, name + u"-1440"_s);
    auto* sea = page->findChild<OpenSea*>();
    if (withDrag) {
        for (const int row : {0, 1, 2})
            sea->list()->selectionModel()->select(sea->model().index(row, 0),
                                                  QItemSelectionModel::Select |
                                                      QItemSelectionModel::Rows);
        auto* lanes = page->findChild<BoardLanes*>();
        Hand hand(*page, mimeOf(sea->model().carried({0, 1, 2})));
        LaneColumn* lane = lanes->find(desk.wang)->column;
        hand.over(lane->mapTo(page, lane->rect().center()));
        desk.shoot(window, name + u"-drag-1440"_s);
        lane = lanes->find(desk.zhou)->column;
        hand.over(lane->mapTo(page, lane->rect().center()));
        desk.shoot(window, name + u"-refused-1440"_s);
    }
    window.resize(1280, 800);
    desk.shoot(window, name + u"-1280"_s);
}

} // namespace

TEST_CASE("Pictures of the pools", "[.poolscreens]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    Theme theme(Theme::Mode::Light);
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG")));
    Shots few;
    few.fill(9, 0, 6);
    Shots many;
    many.fill(38, 9, 12);
    Shots none;
    for (const auto& [mode, tint] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        shootAll(few, u"pools-few-"_s + tint, true);
        shootAll(many, u"pools-many-"_s + tint, true);
        shootAll(none, u"pools-empty-"_s + tint, false);
    }
}
