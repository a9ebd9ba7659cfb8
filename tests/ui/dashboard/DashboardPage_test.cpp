#include "ui/dashboard/DashboardPage.h"

#include "core/base/Tasks.h"
#include "core/dashboard/DashboardService.h"
#include "tests/core/dashboard/Floor.h"
#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FigureCard.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/RowLink.h"
#include "ui/base/Theme.h"
#include "ui/dashboard/FilterBar.h"
#include "ui/dashboard/FunnelChart.h"
#include "ui/dashboard/MonthChart.h"
#include "ui/dashboard/PeriodDialog.h"

#include <QBarSet>
#include <QDateEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QBarSeries>
#include <QtCharts/QChart>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

using Group = FigureFilter::Group;

// Two customers of the east, one of them of another pool, and an open one.
class Shown : public Floor {
public:
    Shown() : dashboards(*db, clock)
    {
        first = add({u"云栖"_s, u"2026-11-02 09:00"_s, main, zhou, a});
        sell(first, {2026, 11, 3}, 120'000, zhou);
        setStage(first, Stage::Won, u"2026-11-03 12:00"_s);
        add({u"天工"_s, u"2026-10-02 09:00"_s, expo, wang, b});
        add({u"星源"_s, u"2026-10-05 09:00"_s, main});
    }
    ~Shown() { tasks.waitForDone(); }

    void show(DashboardPage& page)
    {
        QSignalSpy loaded(&page, &DashboardPage::loaded);
        page.resize(1256, 848);
        page.show();
        REQUIRE((loaded.count() > 0 || loaded.wait()));
        QApplication::processEvents();
    }

    DashboardService dashboards;
    Tasks tasks;
    CustomerId first;
};

FigureFilter opened(QSignalSpy& spy)
{
    REQUIRE(spy.count() == 1);
    return spy.takeFirst().first().value<FigureFilter>();
}

RowLink* rowSaying(const QWidget& page, const QString& words)
{
    for (RowLink* row : page.findChildren<RowLink*>()) {
        if (row->isVisible() && row->accessibleName().contains(words))
            return row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A click on a figure opens the customers behind it", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    shown.show(page);
    QSignalSpy spy(&page, &DashboardPage::openCustomers);
    const QList<FigureCard*> cards = page.findChildren<FigureCard*>();
    REQUIRE(cards.size() == 4);
    CHECK(cards[0]->accessibleName().startsWith(u"Customers, 3"_s));

    QTest::mouseClick(cards[0], Qt::LeftButton);
    CHECK(opened(spy) == FigureFilter{});
    QTest::keyClick(cards[1], Qt::Key_Return);
    CHECK(opened(spy).group == Group::Converted);
    QTest::mouseClick(cards[2], Qt::LeftButton);
    const FigureFilter sold = opened(spy);
    CHECK(sold.group == Group::Signed);
    CHECK(sold.period == Period{{2026, 11, 1}, {2026, 11, 22}});

    REQUIRE(rowSaying(page, u"周航"_s));
    QTest::mouseClick(rowSaying(page, u"周航"_s), Qt::LeftButton);
    CHECK(opened(spy).owner == shown.zhou);
    REQUIRE(rowSaying(page, u"默认客户池: 1 in the open sea"_s));
    QTest::keyClick(rowSaying(page, u"默认客户池"_s), Qt::Key_Space);
    const FigureFilter open = opened(spy);
    CHECK(open.group == Group::Open);
    CHECK(open.pool == shown.main);
    REQUIRE(rowSaying(page, u"A: 1, 33%"_s));
    QTest::mouseClick(rowSaying(page, u"A: 1, 33%"_s), Qt::LeftButton);
    CHECK(opened(spy).grade == shown.a);
}

TEST_CASE("Stages of the funnel are opened by mouse and by keys", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    shown.show(page);
    auto* funnel = page.findChild<FunnelChart*>();
    QSignalSpy spy(&page, &DashboardPage::openCustomers);

    QTest::mouseClick(funnel, Qt::LeftButton, {}, QPoint(20, 10));
    CHECK(opened(spy).stage == Stage::Lead);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(funnel, Qt::Key_Down);
    QTest::keyClick(funnel, Qt::Key_Return);
    CHECK(opened(spy).stage == Stage::Won);
}

TEST_CASE("Bars of the months are opened by mouse and by keys", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    shown.show(page);
    auto* chart = page.findChild<MonthChart*>();
    QSignalSpy spy(&page, &DashboardPage::openCustomers);

    QTest::keyClick(chart, Qt::Key_Right); // from new of November to won
    QTest::keyClick(chart, Qt::Key_Return);
    FigureFilter filter = opened(spy);
    CHECK(filter.group == Group::Won);
    CHECK(filter.period == Period{{2026, 11, 1}, {2026, 11, 30}});
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Return);
    filter = opened(spy);
    CHECK(filter.group == Group::New);
    CHECK(filter.period.from == QDate(2026, 10, 1));

    // The two new ones of October: the highest bar, in the left third of its month.
    const QRectF plot = chart->chart()->plotArea();
    const double month = plot.width() / 12;
    const QPointF bar(plot.left() + month * 10 + month * 0.26, plot.top() + plot.height() * 0.3);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->mapFromScene(bar));
    CHECK(opened(spy).period.from == QDate(2026, 10, 1));
}

TEST_CASE("Filters ask anew, and offer the way back when nobody is left", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    shown.show(page);
    QSignalSpy loaded(&page, &DashboardPage::loaded);
    const auto choose = [&](const QString& chip, const QString& choice) {
        for (Chip* one : page.findChildren<Chip*>()) {
            if (one->text() != chip)
                continue;
            for (QAction* action : one->menu()->actions()) {
                if (action->text().contains(choice))
                    action->trigger();
            }
        }
        REQUIRE(loaded.wait());
    };
    const auto total = [&] { return page.findChildren<FigureCard*>().first()->accessibleName(); };

    choose(u"All pools"_s, u"展会"_s);
    CHECK(total().startsWith(u"Customers, 1"_s));
    CHECK(page.filter().pool == shown.expo);
    choose(u"All owners"_s, u"李想"_s);
    CHECK(total().startsWith(u"Customers, 0"_s));
    auto* notice = page.findChild<Notice*>();
    CHECK(notice->isVisible());
    emit notice->actionChosen();
    REQUIRE(loaded.wait());
    CHECK(total().startsWith(u"Customers, 3"_s));
    CHECK(!notice->isVisible());
    choose(u"This month"_s, u"Last month"_s);
    CHECK(page.filter().kind == PeriodKind::LastMonth);
}

TEST_CASE("A salesperson is not offered to choose among one", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.zhou);
    shown.show(page);
    QStringList offered;
    for (const Chip* chip : page.findChildren<Chip*>()) {
        if (chip->isVisible())
            offered += chip->text();
    }
    CHECK(offered == QStringList{u"This month"_s, u"All pools"_s});
}

TEST_CASE("Who may read no customers is told so", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.marketing);
    shown.show(page);
    const auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    QStringList words;
    for (const Label* label : empty->findChildren<Label*>())
        words += label->text();
    CHECK(words.join(u' ').contains(u"Your role reads no customers"_s));
    CHECK(!page.findChild<FilterBar*>()->isVisible());
}

TEST_CASE("An empty workspace offers to import", "[dashboard]")
{
    Floor floor;
    DashboardService dashboards(*floor.db, floor.clock);
    Tasks tasks;
    DashboardPage page(dashboards, tasks, floor.boss);
    QSignalSpy loaded(&page, &DashboardPage::loaded);
    QSignalSpy imports(&page, &DashboardPage::importRequested);
    page.show();
    REQUIRE(loaded.wait());
    const auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    for (Button* button : empty->findChildren<Button*>()) {
        if (button->isVisible())
            button->click();
    }
    CHECK(imports.count() == 1);
    tasks.waitForDone();
}

TEST_CASE("A change is asked for at once when shown, and later when hidden", "[dashboard]")
{
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    QObject::connect(&*shown.db, &Database::committed, &page, &DashboardPage::changed);
    shown.show(page);
    QSignalSpy loaded(&page, &DashboardPage::loaded);
    shown.add({u"竹海"_s, u"2026-11-20 09:00"_s, shown.main});
    REQUIRE(loaded.wait());
    const auto* total = page.findChildren<FigureCard*>().first();
    CHECK(total->accessibleName().startsWith(u"Customers, 4"_s));

    page.hide();
    shown.add({u"恒达"_s, u"2026-11-21 09:00"_s, shown.main});
    CHECK(!loaded.wait(500));
    page.show();
    REQUIRE(loaded.wait());
    CHECK(total->accessibleName().startsWith(u"Customers, 5"_s));
}

TEST_CASE("Charts follow the theme", "[dashboard]")
{
    Theme theme(Theme::Mode::Light);
    Shown shown;
    DashboardPage page(shown.dashboards, shown.tasks, shown.boss);
    shown.show(page);
    const auto* bars =
        qobject_cast<QBarSeries*>(page.findChild<MonthChart*>()->chart()->series().first());
    CHECK(bars->barSets().first()->color() == lightTokens().chartPale);
    theme.setMode(Theme::Mode::Dark);
    QApplication::processEvents();
    CHECK(bars->barSets().first()->color() == darkTokens().chartPale);
    theme.setMode(Theme::Mode::Light);
}

TEST_CASE("Chosen days the wrong way round are not taken", "[dashboard]")
{
    PeriodDialog dialog({{2026, 11, 1}, {2026, 11, 22}});
    const QList<QDateEdit*> days = dialog.findChildren<QDateEdit*>();
    REQUIRE(days.size() == 2);
    QSignalSpy accepted(&dialog, &PeriodDialog::accepted);
    days[1]->setDate({2026, 10, 1});
    dialog.accept();
    CHECK(accepted.count() == 0);
    days[0]->setDate({2026, 9, 1});
    dialog.accept();
    CHECK(accepted.count() == 1);
    CHECK(dialog.period() == Period{{2026, 9, 1}, {2026, 10, 1}});
}
