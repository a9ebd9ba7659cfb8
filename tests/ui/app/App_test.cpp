#include "app/App.h"
#include "app/Seat.h"
#include "core/workspace/SetupService.h"
#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/home/HomePage.h"
#include "ui/main/FirstRunPage.h"
#include "ui/main/SignInPage.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

static const QString kPassword = u"correct horse"_s;

// A computer on which the program has never run, or ran before.
struct Computer {
    QTemporaryDir folder;

    // Other tests are in the program's own words.
    ~Computer()
    {
        for (auto* words : qApp->findChildren<QTranslator*>())
            delete words;
    }

    QString file(const QString& name) const { return folder.filePath(name); }
    Settings settings() const { return Settings(file(u"kechi.ini"_s)); }

    QString workspace(const QString& name) const
    {
        const Clock clock;
        const NewWorkspace wanted{
            .name = u"客池公司"_s, .userName = u"林晓"_s, .password = kPassword};
        REQUIRE(createWorkspace(file(name), [&](Database& database) {
            return SetupService(database, clock).setUp(wanted);
        }));
        return file(name);
    }
    void speakEnglish() const
    {
        Preferences preferences = settings().read();
        preferences.language = Language::English;
        settings().write(preferences);
    }
};

template <typename View>
View* shown(App& app)
{
    View* view = app.window().findChild<View*>();
    REQUIRE(view);
    return view;
}

Button* buttonCalled(QWidget& view, const QString& text)
{
    for (Button* button : view.findChildren<Button*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void signIn(App& app, const QString& user, const QString& password)
{
    auto* page = shown<SignInPage>(app);
    REQUIRE(QTest::qWaitFor([&] { return buttonCalled(*page, u"Sign in"_s) != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return page->findChild<PasswordField*>()->isEnabled(); }));
    page->setUser(user);
    page->findChild<PasswordField*>()->setText(password);
    buttonCalled(*page, u"Sign in"_s)->click();
}

} // namespace

TEST_CASE("Who starts for the first time is at work a form later", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start({});
    QSignalSpy in(&app, &App::cameIn);
    emit shown<FirstRunPage>(app)->emptyRequested();
    auto* form = shown<NewWorkspacePage>(app);
    const QString file = computer.file(u"mine"_s);
    emit form->createRequested(
        {.name = u"客池公司"_s, .file = file, .user = u"林晓"_s, .password = kPassword});
    REQUIRE(in.wait());
    CHECK(app.window().currentPage() == u"home"_s);
    CHECK_FALSE(app.window().isAlone());
    CHECK(app.window().windowTitle().contains(u"客池公司"_s));
    CHECK(QFile::exists(file + u".kechi"_s));
    CHECK(computer.settings().read().recent == QStringList{file + u".kechi"_s});
    CHECK(computer.settings().read().lastUser == u"林晓"_s);
}

TEST_CASE("Who comes with a list begins at the import", "[ui][app]")
{
    const Computer computer;
    App app(computer.settings());
    app.start({});
    QSignalSpy in(&app, &App::cameIn);
    emit shown<FirstRunPage>(app)->importRequested();
    emit shown<NewWorkspacePage>(app)->createRequested({.name = u"客池公司"_s,
                                                        .file = computer.file(u"mine"_s),
                                                        .user = u"林晓"_s,
                                                        .password = kPassword});
    REQUIRE(in.wait());
    CHECK(app.window().currentPage() == u"imports"_s);
}

TEST_CASE("What stands where the new workspace shall lie is never overwritten", "[ui][app]")
{
    const Computer computer;
    QFile there(computer.file(u"mine.kechi"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("letters");
    there.close();
    App app(computer.settings());
    app.start({});
    emit shown<FirstRunPage>(app)->emptyRequested();
    auto* form = shown<NewWorkspacePage>(app);
    emit form->createRequested({.name = u"客池公司"_s,
                                .file = there.fileName(),
                                .user = u"林晓"_s,
                                .password = kPassword});
    REQUIRE(QTest::qWaitFor([&] { return !form->findChild<Notice*>()->text().isEmpty(); }));
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "letters");
}

TEST_CASE("Only the right password opens the pages", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start(computer.workspace(u"mine.kechi"_s));
    QSignalSpy in(&app, &App::cameIn);
    signIn(app, u"林晓"_s, u"wrong"_s);
    auto* password = shown<SignInPage>(app)->findChild<PasswordField*>();
    REQUIRE(QTest::qWaitFor([&] { return !password->accessibleDescription().isEmpty(); }));
    CHECK(app.window().isAlone());
    CHECK(app.window().findChildren<HomePage*>().isEmpty());
    CHECK_FALSE(app.window().windowTitle().contains(u"客池公司"_s));

    signIn(app, u"林晓"_s, kPassword);
    REQUIRE(in.wait());
    CHECK(app.seat()->me().name == u"林晓"_s);
    CHECK_FALSE(app.window().isAlone());
}

TEST_CASE("Who locks leaves nothing behind to be read", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start(computer.workspace(u"mine.kechi"_s));
    QSignalSpy in(&app, &App::cameIn);
    signIn(app, u"林晓"_s, kPassword);
    REQUIRE(in.wait());

    QSignalSpy out(&app, &App::cameToDoor);
    emit app.seat()->leaveRequested();
    REQUIRE((out.count() > 0 || out.wait()));
    CHECK(app.window().isAlone());
    CHECK(app.window().findChildren<HomePage*>().isEmpty());
    CHECK_FALSE(app.window().windowTitle().contains(u"客池公司"_s));

    signIn(app, u"林晓"_s, kPassword); // and may come in again
    REQUIRE((in.count() > 1 || in.wait()));
}

TEST_CASE("A file that cannot be opened is refused in words, and another may be chosen",
          "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    QFile letters(computer.file(u"letters.kechi"_s));
    REQUIRE(letters.open(QIODevice::WriteOnly));
    letters.write("Dear Sir,");
    letters.close();
    const auto file = GENERATE(u"missing.kechi"_s, u"letters.kechi"_s, u"."_s);
    App app(computer.settings());
    app.start(computer.file(file));
    REQUIRE(QTest::qWaitFor([&] {
        auto* page = app.window().findChild<FirstRunPage*>();
        return page && !page->findChild<Notice*>()->text().isEmpty();
    }));
    CHECK(computer.settings().read().recent.isEmpty());
}

TEST_CASE("The workspace opened last is asked for at the next start", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString file = computer.workspace(u"mine.kechi"_s);
    {
        App app(computer.settings());
        app.start(file);
        QSignalSpy in(&app, &App::cameIn);
        signIn(app, u"林晓"_s, kPassword);
        REQUIRE(in.wait());
    }
    App app(computer.settings());
    app.start({});
    CHECK(shown<SignInPage>(app)->findChild<QLineEdit*>()->text() == u"林晓"_s);
}

TEST_CASE("A window may be closed while its workspace is still being opened", "[ui][app]")
{
    const Computer computer;
    const QString file = computer.workspace(u"mine.kechi"_s);
    for (const int patience : {0, 1, 20, 200}) {
        App app(computer.settings());
        app.start(file);
        QTest::qWait(patience);
        CHECK(app.window().isAlone());
    }
}

TEST_CASE("A window may be closed while its pages still ask", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString file = computer.workspace(u"mine.kechi"_s);
    for (const int patience : {0, 1, 20}) {
        App app(computer.settings());
        app.start(file);
        QSignalSpy in(&app, &App::cameIn);
        signIn(app, u"林晓"_s, kPassword);
        REQUIRE(in.wait());
        QTest::qWait(patience);
    }
}
