#include "app/SingleWindow.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Whoever opens a workspace again gets the window that is there", "[ui][app]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"客户.kechi"_s);
    REQUIRE(QFile(workspace).open(QIODevice::WriteOnly));
    CHECK_FALSE(SingleWindow::raiseOther(workspace));

    SingleWindow first;
    QSignalSpy raised(&first, &SingleWindow::raiseRequested);
    first.hold(workspace);
    CHECK(SingleWindow::raiseOther(workspace));
    REQUIRE(raised.wait());

    SECTION("by a door that nobody else of this computer can stand in")
    {
        const QDir own(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
        const QFileInfoList doors = own.entryInfoList({u"kechi-*"_s}, QDir::System);
        REQUIRE_FALSE(doors.isEmpty());
        for (const QFileInfo& door : doors)
            CHECK_FALSE(door.permissions() & (QFile::ReadOther | QFile::WriteOther));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        CHECK_FALSE(QFileInfo(own.path()).permissions() & others);
    }
    SECTION("whatever way leads to it")
    {
        REQUIRE(QFile::link(workspace, folder.filePath(u"link.kechi"_s)));
        CHECK(SingleWindow::raiseOther(folder.filePath(u"link.kechi"_s)));
    }
    SECTION("but not the window of another one")
    {
        CHECK_FALSE(SingleWindow::raiseOther(folder.filePath(u"other.kechi"_s)));
    }
    SECTION("and none once it is closed")
    {
        first.release();
        CHECK_FALSE(SingleWindow::raiseOther(workspace));
    }
}
