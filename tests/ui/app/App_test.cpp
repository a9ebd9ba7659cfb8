#include "app/App.h"
#include "app/Seat.h"
#include "core/workspace/SetupService.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/base/TableView.h"
#include "ui/customer/CustomersPage.h"
#include "ui/home/HomePage.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/FirstRunPage.h"
#include "ui/main/SignInPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
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

TEST_CASE("Who begins empty may enter the first customer by hand", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start({});
    QSignalSpy in(&app, &App::cameIn);
    emit shown<FirstRunPage>(app)->emptyRequested();
    auto* form = shown<NewWorkspacePage>(app);
    const QStringList words{u"Sea trading"_s, computer.file(u"mine"_s), u"boss"_s, kPassword,
                            kPassword};
    const auto fields = form->findChildren<QLineEdit*>();
    REQUIRE(fields.size() == words.size());
    for (int i = 0; i < words.size(); ++i)
        fields[i]->setText(words[i]);
    const bool sells = GENERATE(true, false);
    form->findChild<QCheckBox*>()->setChecked(sells);
    QTest::keyClick(fields.first(), Qt::Key_Return);
    REQUIRE(in.wait());
    CHECK(app.seat()->me().roles.testFlag(Role::Owner));
    CHECK(app.seat()->me().roles.testFlag(Role::Salesperson) == sells);
    app.window().showPage(u"customers"_s);
    const Button* add = buttonCalled(*app.window().findChild<CustomersPage*>(), u"New customer"_s);
    CHECK(add->isVisibleTo(&app.window()) == sells); // who may not is not asked to try
}

TEST_CASE("A password that is too short is refused beside its field", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start({});
    emit shown<FirstRunPage>(app)->emptyRequested();
    auto* form = shown<NewWorkspacePage>(app);
    QSignalSpy wished(form, &NewWorkspacePage::createRequested);
    for (auto* field : form->findChildren<QLineEdit*>())
        field->setText(u"short"_s);
    buttonCalled(*form, u"Create the workspace"_s)->click();
    CHECK(wished.count() == 0);
    CHECK(form->findChild<PasswordField*>()->accessibleDescription().contains(u"8"_s));
}

TEST_CASE("What the new workspace is refused for does not lie over the form", "[ui][app]")
{
    const Computer computer;
    NewWorkspacePage page;
    page.resize(1280, 800);
    page.show();
    page.setError(u"A sentence that is far too long for one line of this narrow card, "
                  u"and goes on for two."_s);
    QTest::qWait(50);
    const auto* notice = page.findChild<Notice*>();
    CHECK(notice->height() >= notice->heightForWidth(notice->width()));
    for (const auto* input : page.findChildren<QLineEdit*>()) {
        const QWidget* field = input->parentWidget();
        CHECK(field->height() >= field->layout()->totalHeightForWidth(field->width()));
    }
}

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
    REQUIRE(QTest::qWaitFor([&] { return app.window().findChild<QFileDialog*>(); }));
    app.window().findChild<QFileDialog*>()->close();
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

TEST_CASE("Who types while a workspace is being opened does not leave it", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString file = computer.workspace(u"mine.kechi"_s);
    App app(computer.settings());
    app.start(file);
    app.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&app.window()));
    auto* page = shown<SignInPage>(app);
    auto* user = page->findChild<QLineEdit*>();
    QWidget* focused = app.window().focusWidget();
    CHECK((!focused || !buttonCalled(*page, u"Open another workspace"_s)->hasFocus()));
    REQUIRE(QTest::qWaitFor([&] { return user->isEnabled(); }));
    CHECK(user->hasFocus());
}

TEST_CASE("A workspace that one turns away from is closed for good", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString file = computer.workspace(u"mine.kechi"_s);
    App app(computer.settings());
    app.start(file);
    signIn(app, u"林晓"_s, u"wrong"_s); // somebody's thread has read it
    auto* password = shown<SignInPage>(app)->findChild<PasswordField*>();
    REQUIRE(QTest::qWaitFor([&] { return !password->accessibleDescription().isEmpty(); }));
    emit shown<SignInPage>(app)->otherWorkspaceRequested();
    const auto isHeld = [&] {
        const QDir open(u"/proc/self/fd"_s);
        for (const QString& name : open.entryList(QDir::Files | QDir::System)) {
            if (QFile::symLinkTarget(open.filePath(name)).startsWith(file))
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return !isHeld(); }));
}

TEST_CASE("The name proposed at the door is of this workspace and no other", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString mine = computer.workspace(u"mine.kechi"_s);
    const QString other = computer.workspace(u"other.kechi"_s);
    Preferences preferences = computer.settings().read();
    preferences.recent = {mine};
    preferences.lastUser = u"林晓"_s;
    computer.settings().write(preferences);
    App app(computer.settings());
    app.start(other);
    CHECK(shown<SignInPage>(app)->findChild<QLineEdit*>()->text().isEmpty());
}

TEST_CASE("Another name of the company stands over the window at once", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start(computer.workspace(u"mine.kechi"_s));
    QSignalSpy in(&app, &App::cameIn);
    signIn(app, u"林晓"_s, kPassword);
    REQUIRE(in.wait());
    Seat& seat = *app.seat();
    REQUIRE(seat.services().workspace.change(seat.me().id, u"云帆"_s, "Asia/Urumqi"));
    CHECK(QTest::qWaitFor([&] { return app.window().windowTitle().contains(u"云帆"_s); }));
}

TEST_CASE("The columns one has chosen are there at the next start", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    const QString file = computer.workspace(u"mine.kechi"_s);
    const QStringList chosen{u"name"_s, u"code"_s, u"city"_s};
    {
        App app(computer.settings());
        app.start(file);
        QSignalSpy in(&app, &App::cameIn);
        signIn(app, u"林晓"_s, kPassword);
        REQUIRE(in.wait());
        emit app.seat()->columnsChosen(chosen);
    }
    App app(computer.settings());
    app.start(file);
    QSignalSpy in(&app, &App::cameIn);
    signIn(app, u"林晓"_s, kPassword);
    REQUIRE(in.wait());
    const auto* header =
        app.window().findChild<CustomersPage*>()->findChild<TableView*>()->horizontalHeader();
    QStringList shown;
    for (int at = 0; at < header->count(); ++at) {
        if (!header->isSectionHidden(header->logicalIndex(at)))
            shown +=
                header->model()->headerData(header->logicalIndex(at), Qt::Horizontal).toString();
    }
    CHECK(shown == QStringList{u"Customer"_s, u"Code"_s, u"City"_s});
}

TEST_CASE("Who closes the window while a list comes in is asked first", "[ui][app]")
{
    const Computer computer;
    computer.speakEnglish();
    App app(computer.settings());
    app.start(computer.workspace(u"mine.kechi"_s));
    QSignalSpy in(&app, &App::cameIn);
    signIn(app, u"林晓"_s, kPassword);
    REQUIRE(in.wait());
    QFile list(computer.file(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Customer,Mobile\n");
    for (int i = 0; i < 30'000; ++i)
        list.write("Acme " + QByteArray::number(i) + ",1380" + QByteArray::number(1'000'000 + i) +
                   "\n");
    list.close();
    app.window().showPage(u"imports"_s);
    auto* page = app.window().findChild<ImportPage*>();
    QSignalSpy ready(page, &ImportPage::ready);
    page->importFile(list.fileName());
    REQUIRE(ready.wait(60'000));
    const auto press = [&](const QString& start) {
        for (Button* button : page->findChildren<Button*>()) {
            if (button->isVisible() && button->text().startsWith(start))
                return button->click();
        }
        FAIL("no such button");
    };
    press(u"Next: columns"_s);
    press(u"Next: check"_s);
    REQUIRE(ready.wait(60'000));
    press(u"Import "_s);
    REQUIRE(page->isRunning());

    CHECK_FALSE(app.window().close());
    auto* question = app.window().findChild<QMessageBox*>();
    REQUIRE(question);
    CHECK(question->defaultButton()->text() == u"Let it run"_s);
    CHECK(page->isRunning());
    for (QAbstractButton* button : question->buttons()) {
        if (button->text() == u"Stop the import"_s)
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return !app.window().isVisible(); }, 60'000));
    CHECK_FALSE(page->isRunning());
    const Result<qint64> count = app.seat()->services().lists.count(app.seat()->me().id, {});
    REQUIRE(count);
    CHECK(*count == 0);
}
