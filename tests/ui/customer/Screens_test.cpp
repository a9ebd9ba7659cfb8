#include "tests/ui/customer/SalesDesk.h"
#include "translations/Words.h"
#include "ui/base/TableView.h"
#include "ui/base/Theme.h"
#include "ui/base/TopBar.h"
#include "ui/customer/CustomerForm.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/QuickLogDialog.h"
#include "ui/customer/ScoreCard.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(60);
        QApplication::processEvents();
    }
}

void shoot(QWidget& widget, const QString& name)
{
    settle();
    const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
    CHECK(widget.grab().save(folder.filePath(name + u".png"_s)));
}

template <typename Dialog>
void shootDialog(MainWindow& window, const QString& name)
{
    settle();
    auto* dialog = window.findChild<Dialog*>();
    REQUIRE(dialog);
    shoot(*dialog, name);
    dialog->reject();
    settle();
}

void frame(MainWindow& window, CustomersPage* page)
{
    window.addPage(u"customers"_s, Icon::Customers, page->windowTitle(), page);
    window.setWorkspace(u"华东贸易"_s);
    window.topBar().setPerson(u"林晓"_s, u"销售"_s);
    window.resize(1440, 900);
    window.show();
    settle();
}

void shootRecords(MainWindow& window, CustomersPage& page, const QString& tint, CustomerId longest)
{
    page.openCustomer({1});
    shoot(window, u"customers-1440-"_s + tint);
    window.resize(1280, 800);
    shoot(window, u"customers-1280-"_s + tint);
    page.openCustomer(longest);
    shoot(window, u"customers-long-"_s + tint);
    window.resize(1440, 900);
    page.openCustomer({1});
    settle();
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == ScoreCard::tr("Why?"))
            button->click();
    }
    shoot(window, u"customers-why-"_s + tint);
}

void shootFull(SalesDesk& desk, const QString& tint, CustomerId longest)
{
    MainWindow window;
    auto* page = new CustomersPage(desk.asLin());
    frame(window, page);
    shoot(window, u"customers-list-"_s + tint);
    shootRecords(window, *page, tint, longest);
    page->showFilter({.scope = CustomerFilter::Scope::All});
    settle();
    auto* table = page->findChild<TableView*>();
    for (const int row : {1, 2, 4}) // as ticks do
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shoot(window, u"customers-all-"_s + tint);
    page->showFilter({.scope = CustomerFilter::Scope::Mine, .text = u"没有"_s});
    shoot(window, u"customers-none-"_s + tint);
    page->addCustomer();
    shootDialog<CustomerForm>(window, u"customers-new-"_s + tint);
    page->logFollowUp({1});
    shootDialog<QuickLogDialog>(window, u"customers-log-"_s + tint);
}

} // namespace

// Pictures of the page in its window, to be looked at beside the mockup:
//   KECHI_SCREENS=/some/folder ui_tests "[.screens]"
// In which language, KECHI_LANG says.
TEST_CASE("Pictures of the customers page", "[.screens]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG")));
    SalesDesk desk;
    desk.fill();
    const CustomerId longest = desk.add(
        u"中国（上海）自由贸易试验区临港新片区国际机电成套设备进出口有限责任公司苏州分公司"_s,
        desk.lin, u"Maximilian Alexander von Hohenberg"_s, u"+49 171 1234567"_s,
        u"Neustadt an der Weinstraße"_s);
    desk.addTag(u"2026 年第三季度上海国际工业博览会到访客户"_s, u"red"_s, {longest, {1}});
    SalesDesk fresh;
    Theme theme(Theme::Mode::Light);
    for (const auto& [mode, tint] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        shootFull(desk, tint, longest);
        MainWindow window;
        frame(window, new CustomersPage(fresh.asLin()));
        shoot(window, u"customers-empty-"_s + tint);
    }
}
