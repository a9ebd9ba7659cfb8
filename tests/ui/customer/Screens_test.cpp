#include "tests/ui/customer/SalesDesk.h"
#include "translations/Words.h"
#include "ui/base/Theme.h"
#include "ui/base/TopBar.h"
#include "ui/customer/CustomerForm.h"
#include "ui/customer/CustomersPage.h"
#include "ui/customer/QuickLogDialog.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QDir>

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
    Theme theme(Theme::Mode::Light);
    for (const auto& [mode, tint] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        MainWindow window;
        auto* page = new CustomersPage(desk.asLin());
        window.addPage(u"customers"_s, Icon::Customers, page->windowTitle(), page);
        window.setWorkspace(u"华东贸易"_s);
        window.topBar().setPerson(u"林晓"_s, u"销售"_s);
        window.resize(1440, 900);
        window.show();
        settle();
        shoot(window, u"customers-list-"_s + tint);
        page->openCustomer({1});
        shoot(window, u"customers-1440-"_s + tint);
        window.resize(1280, 800);
        shoot(window, u"customers-1280-"_s + tint);
        window.resize(1440, 900);
        page->showFilter({.scope = CustomerFilter::Scope::All});
        shoot(window, u"customers-all-"_s + tint);
        page->showFilter({.scope = CustomerFilter::Scope::Mine, .text = u"没有"_s});
        shoot(window, u"customers-none-"_s + tint);
        page->addCustomer();
        shootDialog<CustomerForm>(window, u"customers-new-"_s + tint);
        page->logFollowUp({1});
        shootDialog<QuickLogDialog>(window, u"customers-log-"_s + tint);
    }
}
