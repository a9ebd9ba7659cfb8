#include "core/base/Tasks.h"
#include "core/dashboard/DashboardService.h"
#include "core/dashboard/HomeService.h"
#include "core/task/TaskService.h"
#include "tests/support/Printers.h"
#include "tests/ui/dashboard/Office.h"
#include "translations/Words.h"
#include "ui/base/Theme.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/home/HomePage.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

// Pictures of the pages as they stand in the window, to be looked at beside the mockups:
//   KECHI_SCREENS=/some/folder ui_tests "[.screens]"
// In which language, KECHI_LANG says.
template <typename Page>
static void take(Page& page, const QString& name)
{
    QSignalSpy loaded(&page, &Page::loaded);
    page.resize(1256, 848);
    page.show();
    REQUIRE((loaded.count() > 0 || loaded.wait()));
    const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
    // What is left of 1440x900 and 1280x800 beside the navigation and below the bar.
    for (const QSize size : {QSize(1256, 848), QSize(1096, 748)}) {
        page.resize(size);
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file = u"%1-%2.png"_s.arg(name).arg(size.width());
        CHECK(page.grab().save(folder.filePath(file)));
    }
    page.hide();
}

TEST_CASE("Pictures of the dashboard and the home page", "[.screens]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    Office office;
    Floor floor;
    Theme theme(Theme::Mode::Light);
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG")));
    DashboardService dashboards(*office.db, office.clock);
    HomeService homes(*office.db, office.clock);
    TaskService toDos(*office.db, office.clock);
    DashboardService noDashboards(*floor.db, floor.clock);
    HomeService noHomes(*floor.db, floor.clock);
    TaskService noToDos(*floor.db, floor.clock);
    Tasks tasks;
    DashboardPage dashboard(dashboards, tasks, office.boss);
    HomePage home(homes, toDos, office.clock, tasks, office.lin);
    DashboardPage emptyDashboard(noDashboards, tasks, floor.boss);
    HomePage emptyHome(noHomes, noToDos, floor.clock, tasks, floor.zhou);
    for (const auto& [mode, name] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        dashboard.changed({.lists = true});
        home.changed({.lists = true});
        emptyDashboard.changed({.lists = true});
        emptyHome.changed({.lists = true});
        take(dashboard, u"dashboard-"_s + name);
        take(home, u"home-"_s + name);
        take(emptyDashboard, u"dashboard-empty-"_s + name);
        take(emptyHome, u"home-empty-"_s + name);
    }
    tasks.waitForDone();
}
