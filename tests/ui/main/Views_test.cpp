#include "tests/support/Printers.h"
#include "tests/ui/base/Walk.h"
#include "ui/base/Button.h"
#include "ui/base/PasswordField.h"
#include "ui/main/ChoiceButton.h"
#include "ui/main/FirstRunPage.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NewWorkspacePage.h"
#include "ui/main/SignInPage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

template <typename View>
View* alone(MainWindow& window)
{
    auto* view = new View;
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.showAlone(view);
    return view;
}

QString words(const QWidget& view)
{
    QStringList all;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'|');
}

} // namespace

TEST_CASE("Signing in begins in the field that is empty", "[ui][main]")
{
    MainWindow window;
    auto* view = alone<SignInPage>(window);
    auto* password = view->findChild<PasswordField*>();
    CHECK_FALSE(password->hasFocus());
    view->setUser(u"林晓"_s);
    window.showAlone(view = new SignInPage);
    view->setUser(u"林晓"_s);
    view->setFocus();
    CHECK(view->findChild<PasswordField*>()->hasFocus());
}

TEST_CASE("Signing in asks with both words, or says which is missing", "[ui][main]")
{
    MainWindow window;
    auto* view = alone<SignInPage>(window);
    QSignalSpy asked(view, &SignInPage::signInRequested);
    auto* password = view->findChild<PasswordField*>();
    Button* signIn = nullptr;
    for (Button* button : view->findChildren<Button*>()) {
        if (button->text() == u"Sign in")
            signIn = button;
    }
    REQUIRE(signIn);

    signIn->click();
    CHECK(asked.count() == 0);
    CHECK(words(*view).contains(u"Enter your user name."));
    view->setUser(u"林晓"_s);
    signIn->click();
    CHECK(asked.count() == 0);
    CHECK(words(*view).contains(u"Enter your password."));

    QTest::keyClicks(password, u"geheim"_s);
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().at(0).toString() == u"林晓"_s);
    CHECK(asked.first().at(1).toString() == u"geheim"_s);

    view->setBusy(true);
    signIn->click();
    CHECK(asked.count() == 1); // the answer is awaited
}

TEST_CASE("A wrong password is said beside it, and it is typed anew", "[ui][main]")
{
    MainWindow window;
    auto* view = alone<SignInPage>(window);
    auto* password = view->findChild<PasswordField*>();
    view->setUser(u"林晓"_s);
    QTest::keyClicks(password, u"wrong"_s);
    view->setBusy(true);
    view->setError(u"Name or password is wrong."_s);
    CHECK(password->text().isEmpty());
    CHECK(password->hasFocus());
    CHECK(password->isEnabled());
    CHECK(words(*view).contains(u"Name or password is wrong."));
    CHECK(password->accessibleDescription() == u"Name or password is wrong."_s);
    QTest::keyClicks(password, u"r"_s);
    CHECK_FALSE(words(*view).contains(u"wrong"));
}

TEST_CASE("The first run offers three ways, and the files opened before", "[ui][main]")
{
    MainWindow window;
    auto* view = alone<FirstRunPage>(window);
    QSignalSpy empty(view, &FirstRunPage::emptyRequested);
    QSignalSpy import(view, &FirstRunPage::importRequested);
    QSignalSpy sample(view, &FirstRunPage::sampleRequested);
    QSignalSpy recent(view, &FirstRunPage::recentChosen);
    const auto choices = view->findChildren<ChoiceButton*>();
    REQUIRE(choices.size() == 3);
    CHECK(choices.first()->hasFocus());
    for (ChoiceButton* choice : choices)
        QTest::keyClick(choice, Qt::Key_Return);
    CHECK(empty.count() == 1);
    CHECK(import.count() == 1);
    CHECK(sample.count() == 1);

    CHECK_FALSE(words(*view).contains(u"Opened before"));
    view->setRecent({u"/a/华东.kechi"_s, u"/b/华南.kechi"_s});
    CHECK(words(*view).contains(u"Opened before"));
    for (Button* button : view->findChildren<Button*>()) {
        if (button->text() == u"华南"_s)
            button->click();
    }
    REQUIRE(recent.count() == 1);
    CHECK(recent.first().first().toString() == u"/b/华南.kechi"_s);

    view->setError(u"The file is no longer there."_s);
    CHECK(words(*view).contains(u"no longer there"));
    view->setError({});
    CHECK_FALSE(words(*view).contains(u"no longer there"));
}

TEST_CASE("A new workspace is asked for only when all is filled in", "[ui][main]")
{
    MainWindow window;
    auto* view = alone<NewWorkspacePage>(window);
    QSignalSpy asked(view, &NewWorkspacePage::createRequested);
    const auto edits = view->findChildren<QLineEdit*>();
    REQUIRE(edits.size() == 5);
    CHECK(edits[0]->hasFocus());
    const auto create = [&] { QTest::keyClick(edits[4], Qt::Key_Return); };

    create();
    CHECK(words(*view).contains(u"Give the workspace a name."));
    CHECK(words(*view).contains(u"Choose a password."));
    edits[0]->setText(u" 华东贸易 "_s);
    view->setFile(u"/tmp/a.kechi"_s);
    edits[2]->setText(u"林晓"_s);
    edits[3]->setText(u"one horse"_s);
    edits[4]->setText(u"other horse"_s);
    create();
    CHECK(words(*view).contains(u"The two passwords differ."));
    CHECK(edits[4]->hasFocus());
    CHECK(asked.count() == 0);

    edits[4]->setText(u"one horse"_s);
    create();
    REQUIRE(asked.count() == 1);
    const auto wish = asked.first().first().value<NewWorkspacePage::Wish>();
    CHECK(wish.name == u"华东贸易"_s);
    CHECK(wish.file == u"/tmp/a.kechi"_s);
    CHECK(wish.user == u"林晓"_s);
    CHECK(wish.password == u"one horse"_s);

    view->setBusy(true);
    create();
    CHECK(asked.count() == 1);
    view->setError(u"The folder cannot be written to."_s);
    CHECK(words(*view).contains(u"cannot be written"));
}

TEST_CASE("The views before the pages can be used without a mouse and without eyes", "[ui][main]")
{
    MainWindow window;
    const int which = GENERATE(0, 1, 2);
    if (which == 0) {
        alone<SignInPage>(window);
    } else if (which == 1) {
        alone<FirstRunPage>(window)->setRecent({u"/a/华东.kechi"_s, u"/b/华南.kechi"_s});
    } else {
        alone<NewWorkspacePage>(window);
    }
    QCoreApplication::processEvents();
    CHECK(namelessWidgets(window).join(u'\n') == QString());
    CHECK(tabsAgainstReading(window).join(u'\n') == QString());
}
