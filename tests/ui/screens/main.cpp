#include "app/App.h"
#include "app/Seat.h"
#include "core/db/Workspace.h"
#include "core/sample/Sample.h"
#include "ui/base/PasswordField.h"
#include "ui/customer/CustomersPage.h"
#include "ui/imports/ImportFoot.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/SignInPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

// Pictures of every page as the program shows it on the sample company, for the README and to be
// looked at beside the mockups:
//   KECHI_SCREENS=/some/folder kechi_screens
// KECHI_LANG (zh, en) and KECHI_LOOK (light, dark) say how it is dressed.

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kUser = u"demo"_s;
const QString kPassword = u"kechi-sample"_s;
constexpr QSize kWindow(1440, 900);
constexpr int kStillFor = 700;  // milliseconds without a change: the page is there
constexpr int kAtMost = 30'000; // milliseconds
const QString kList = u"秋季采购展名单.csv"_s;

} // namespace

static void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// Waits for the picture to stand still, so that no page is caught loading.
static QImage stillPicture(QWidget& window)
{
    QElapsedTimer all;
    all.start();
    QImage last;
    QElapsedTimer still;
    still.start();
    while (all.elapsed() < kAtMost && still.elapsed() < kStillFor) {
        wait(100);
        const QImage now = window.grab().toImage();
        if (now == last)
            continue;
        last = now;
        still.restart();
    }
    return last;
}

static bool take(App& app, const QString& name)
{
    const QString file = QDir(qEnvironmentVariable("KECHI_SCREENS")).filePath(name + u".png"_s);
    const bool isSaved = stillPicture(app.window()).save(file);
    std::fprintf(stderr, "%s %s\n", isSaved ? "took" : "could not write", qUtf8Printable(file));
    return isSaved;
}

static bool makeWorkspace(const QString& file)
{
    const Clock clock;
    const Result<Done> made = createWorkspace(file, [&](Database& database) -> Result<Done> {
        NoProgress unwatched;
        const auto report =
            makeSample(database, clock, {.userName = kUser, .password = kPassword}, unwatched);
        return report ? Result<Done>(Done{}) : report.error();
    });
    if (!made)
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().text));
    return bool(made);
}

// As somebody does who types a name and a password.
static bool comeIn(App& app)
{
    for (int tries = 0; tries < kAtMost / 100 && !app.seat(); ++tries) {
        wait(100);
        auto* page = app.window().findChild<SignInPage*>();
        if (!page || !page->isVisible() || !page->findChild<PasswordField*>()->isEnabled())
            continue;
        if (tries == 0 || page->findChild<PasswordField*>()->text().isEmpty())
            emit page->signInRequested(kUser, kPassword);
    }
    return app.seat();
}

static bool takePages(App& app)
{
    bool isWhole = true;
    for (const char* key : {"home", "customers", "pools", "dashboard", "settings"}) {
        const QString name = QString::fromLatin1(key);
        app.window().showPage(name);
        if (name == u"customers") {
            auto* page = app.window().findChild<CustomersPage*>();
            page->showFilter({.scope = CustomerFilter::Scope::Mine});
            stillPicture(app.window());
            if (auto* list = page->findChild<QAbstractItemView*>())
                list->setCurrentIndex(list->model()->index(0, 1));
        }
        isWhole = take(app, name) && isWhole;
    }
    return isWhole;
}

static bool takeImport(App& app, const QString& folder)
{
    const QString list = QDir(folder).filePath(kList);
    if (!QFile::copy(u":/kechi/sample/customers.csv"_s, list))
        return false;
    auto* page = app.window().findChild<ImportPage*>();
    app.window().showPage(u"imports"_s);
    page->importFile(list);
    bool isWhole = take(app, u"import-file"_s);
    for (const char* step : {"import-columns", "import-check"}) {
        emit page->findChild<ImportFoot*>()->nextChosen();
        isWhole = take(app, QString::fromLatin1(step)) && isWhole;
    }
    return isWhole;
}

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kechi_screens"_s);
    QApplication::setCursorFlashTime(0);
    if (!QDir().mkpath(qEnvironmentVariable("KECHI_SCREENS", u"/nowhere/named"_s))) {
        std::fputs("Say in KECHI_SCREENS into which folder the pictures go.\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"云帆工业设备.kechi"_s);
    if (!makeWorkspace(workspace))
        return 1;
    const Settings settings(folder.filePath(u"screens.ini"_s));
    settings.write({.language = languageNamed(qEnvironmentVariable("KECHI_LANG", u"zh"_s)),
                    .look = qEnvironmentVariable("KECHI_LOOK") == u"dark" ? Theme::Mode::Dark
                                                                          : Theme::Mode::Light,
                    .lastUser = kUser});
    App app(settings);
    app.window().resize(kWindow);
    app.start(workspace);
    app.window().resize(kWindow);
    const bool isDoorTaken = take(app, u"sign-in"_s);
    if (!comeIn(app))
        return 1;
    return isDoorTaken && takePages(app) && takeImport(app, folder.path()) ? 0 : 1;
}
