#include "app/App.h"
#include "app/Seat.h"
#include "core/db/Workspace.h"
#include "core/sample/Sample.h"
#include "ui/base/PasswordField.h"
#include "ui/base/Toast.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/CustomersPage.h"
#include "ui/imports/ImportFoot.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/SignInPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

// Pictures of every page as the program shows it on the sample company, light and dark, in two
// sizes, to be looked at beside the mockups; those of the README are light-1440x900:
//   KECHI_SCREENS=/some/folder kechi_screens
// KECHI_LANG: zh or en.

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kUser = u"demo"_s;
const QString kPassword = u"kechi-sample"_s;
constexpr QSize kSizes[] = {{1440, 900}, {1280, 800}};
constexpr Theme::Mode kLooks[] = {Theme::Mode::Light, Theme::Mode::Dark};
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

static QString s_folder; // of the look and size at hand

static bool take(App& app, const QString& name)
{
    const QString file = QDir(s_folder).filePath(name + u".png"_s);
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

// The button in the language that is spoken.
static void press(QWidget& page, const QStringList& texts)
{
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && texts.contains(button->text()))
            return button->click();
    }
}

static bool takePages(App& app)
{
    stillPicture(app.window()); // the rules' first round, and the toast that tells of it
    app.window().toast().clear();
    press(app.window(), {u"团队"_s, u"Team"_s});
    bool isWhole = true;
    for (const char* key : {"home", "customers", "pools", "dashboard", "settings"}) {
        const QString name = QString::fromLatin1(key);
        app.window().showPage(name);
        if (name == u"customers") {
            auto* page = app.window().findChild<CustomersPage*>();
            page->showFilter({.scope = CustomerFilter::Scope::Mine});
            stillPicture(app.window());
            if (auto* list = page->findChild<QAbstractItemView*>())
                list->setCurrentIndex(list->model()->index(0, 0));
            if (auto* first = page->findChild<CustomerTableModel*>(); first && first->rowCount())
                page->openCustomer(first->rowAt(0).id);
        }
        isWhole = take(app, name) && isWhole;
    }
    return isWhole;
}

static bool takeImport(App& app, const QString& folder)
{
    const QString list = QDir(folder).filePath(kList);
    if (!QFile::exists(list) && !QFile::copy(u":/kechi/sample/customers.csv"_s, list))
        return false;
    auto* page = app.window().findChild<ImportPage*>();
    app.window().showPage(u"imports"_s);
    page->importFile(list);
    bool isWhole = take(app, u"import-file"_s);
    for (const char* step : {"import", "import-check"}) {
        emit page->findChild<ImportFoot*>()->nextChosen();
        isWhole = take(app, QString::fromLatin1(step)) && isWhole;
    }
    return isWhole;
}

static bool takeAll(const QString& workspace, const QString& folder, Theme::Mode look, QSize size)
{
    s_folder = QDir(qEnvironmentVariable("KECHI_SCREENS"))
                   .filePath(u"%1-%2x%3"_s.arg(look == Theme::Mode::Dark ? u"dark"_s : u"light"_s)
                                 .arg(size.width())
                                 .arg(size.height()));
    const Settings settings(QDir(folder).filePath(u"screens.ini"_s));
    settings.write({.language = languageNamed(qEnvironmentVariable("KECHI_LANG", u"zh"_s)),
                    .look = look,
                    .recent = {workspace},
                    .lastUser = kUser});
    App app(settings);
    app.start(workspace);
    app.window().resize(size);
    const bool isWhole = QDir().mkpath(s_folder) && take(app, u"sign-in"_s);
    return comeIn(app) && takePages(app) && takeImport(app, folder) && isWhole;
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
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG", u"zh"_s))); // the sample's lists, too
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"云帆工业设备.kechi"_s);
    if (!makeWorkspace(workspace))
        return 1;
    bool isWhole = true;
    for (const Theme::Mode look : kLooks) {
        for (const QSize size : kSizes)
            isWhole = takeAll(workspace, folder.path(), look, size) && isWhole;
    }
    return isWhole ? 0 : 1;
}
