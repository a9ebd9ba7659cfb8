#include "ui/main/MainWindow.h"

#include "tests/support/Printers.h"
#include "tests/ui/base/Walk.h"
#include "ui/base/Button.h"
#include "ui/base/NavItem.h"
#include "ui/base/SearchBox.h"
#include "ui/base/Theme.h"
#include "ui/base/Toast.h"
#include "ui/base/TopBar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        for (const auto& [key, title] :
             {std::pair(u"home"_s, u"Home"_s), {u"customers"_s, u"Customers"_s}}) {
            auto* page = new QWidget;
            auto* edit = new QLineEdit(page);
            edit->setAccessibleName(title + u" input"_s);
            edit->move(20, 20);
            pages += page;
            window.addPage(key, Icon::Home, title, page);
        }
        auto* settings = new QWidget;
        pages += settings;
        window.addPage(u"settings"_s, Icon::Settings, u"Settings"_s, settings,
                       NavBar::Place::Bottom);
        window.setWorkspace(u"华东贸易"_s);
        window.topBar().setPerson(u"林晓"_s, u"销售经理"_s);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }

    MainWindow window;
    QList<QWidget*> pages;
};

// Answers every text with itself in brackets, so that a test sees what was asked again.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

} // namespace

TEST_CASE("Ctrl and a number goes to the page, in the order of the navigation", "[ui][main]")
{
    Fixture frame;
    QSignalSpy shown(&frame.window, &MainWindow::pageShown);
    CHECK(frame.window.currentPage() == u"home"_s);
    frame.press(Qt::Key_3);
    CHECK(frame.window.currentPage() == u"settings"_s);
    CHECK(frame.pages[2]->isVisible());
    CHECK_FALSE(frame.pages[0]->isVisible());
    frame.press(Qt::Key_2);
    CHECK(shown.last().first().toString() == u"customers"_s);
    frame.press(Qt::Key_9); // there is no ninth
    CHECK(frame.window.currentPage() == u"customers"_s);
    frame.window.showPage(u"nowhere"_s);
    CHECK(frame.window.currentPage() == u"customers"_s);
}

TEST_CASE("The navigation is walked with the arrows", "[ui][main]")
{
    Fixture frame;
    const auto items = frame.window.findChildren<NavItem*>();
    REQUIRE(items.size() == 3);
    items.first()->setFocus();
    QTest::keyClick(items.first(), Qt::Key_Down);
    CHECK(items[1]->hasFocus());
    QTest::keyClick(items[1], Qt::Key_Return);
    CHECK(frame.window.currentPage() == u"customers"_s);
    QTest::keyClick(items[1], Qt::Key_Up);
    CHECK(items[0]->hasFocus());
    QTest::keyClick(items[0], Qt::Key_Up);
    CHECK(items[0]->hasFocus());
}

TEST_CASE("Ctrl+K goes to the search, whose words reach the pages", "[ui][main]")
{
    Fixture frame;
    QSignalSpy searched(&frame.window, &MainWindow::searched);
    QSignalSpy entered(&frame.window, &MainWindow::searchEntered);
    frame.press(Qt::Key_K);
    SearchBox* box = frame.window.topBar().search();
    CHECK(box->hasFocus());
    QTest::keyClicks(box, u"hc"_s);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(searched.count() == 1);
    CHECK(searched.first().first().toString() == u"hc"_s);
    CHECK(entered.count() == 1);
}

TEST_CASE("A page has the focus when it is shown, but does not take it from a search", "[ui][main]")
{
    Fixture frame;
    CHECK(frame.pages[0]->hasFocus());
    frame.press(Qt::Key_2);
    CHECK(frame.pages[1]->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(frame.pages[1]->findChild<QLineEdit*>()->hasFocus());
    frame.press(Qt::Key_K);
    frame.window.showPage(u"home"_s);
    CHECK(frame.window.topBar().search()->hasFocus());
}

TEST_CASE("Ctrl+Z undoes the last act, but in a text field its typing", "[ui][main]")
{
    Fixture frame;
    QSignalSpy undo(&frame.window, &MainWindow::undoRequested);
    frame.window.findChildren<NavItem*>().first()->setFocus();
    frame.press(Qt::Key_Z);
    CHECK(undo.count() == 1);

    auto* edit = frame.pages[0]->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, u"abc"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undo.count() == 1);
    CHECK(edit->text() != u"abc"_s);
}

TEST_CASE("Undo on a toast is the same as Ctrl+Z", "[ui][main]")
{
    Fixture frame;
    QSignalSpy undo(&frame.window, &MainWindow::undoRequested);
    frame.window.tellWithUndo(u"3 customers assigned."_s);
    frame.window.toast().findChild<QPushButton*>()->click();
    CHECK(undo.count() == 1);
}

TEST_CASE("The title names the workspace, unless a view is alone", "[ui][main]")
{
    Fixture frame;
    CHECK(frame.window.windowTitle() == u"Kechi 客池 — 华东贸易"_s);
    frame.window.showAlone(new QWidget);
    CHECK(frame.window.windowTitle() == u"Kechi 客池"_s);
    frame.window.showPages();
    CHECK(frame.window.windowTitle() == u"Kechi 客池 — 华东贸易"_s);
    frame.window.setWorkspace({});
    CHECK(frame.window.windowTitle() == u"Kechi 客池"_s);
}

TEST_CASE("Behind a view that is alone nothing can be seen or reached", "[ui][main]")
{
    Fixture frame;
    QSignalSpy undo(&frame.window, &MainWindow::undoRequested);
    frame.window.tellWithUndo(u"华辰精密 assigned."_s);
    QPointer<QWidget> first = new QWidget;
    frame.window.showAlone(first);
    CHECK(frame.window.isAlone());
    for (const QWidget* page : frame.pages)
        CHECK_FALSE(page->isVisible());
    CHECK_FALSE(frame.window.topBar().isVisible());
    CHECK_FALSE(frame.window.findChild<NavBar*>()->isVisible());
    CHECK_FALSE(frame.window.toast().isVisible());
    frame.press(Qt::Key_2);
    frame.press(Qt::Key_Z);
    CHECK(frame.window.currentPage() == u"home"_s);
    CHECK(undo.count() == 0);

    QPointer<QWidget> second = new QWidget;
    frame.window.showAlone(second);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(first.isNull());
    CHECK(second->isVisible());
    frame.window.showPages();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(second.isNull());
    CHECK(frame.pages[0]->isVisible());
    frame.press(Qt::Key_2);
    CHECK(frame.window.currentPage() == u"customers"_s);
}

TEST_CASE("A badge is read aloud, and a page that is renamed is renamed everywhere", "[ui][main]")
{
    Fixture frame;
    frame.window.setBadge(u"customers"_s, 312);
    const auto items = frame.window.findChildren<NavItem*>();
    CHECK(items[1]->accessibleName().contains(u"312"));
    frame.window.setBadge(u"customers"_s, 0);
    CHECK(items[1]->accessibleName() == u"Customers"_s);
    frame.pages[1]->setWindowTitle(u"客户"_s);
    CHECK(items[1]->text() == u"客户"_s);
    CHECK(items[1]->accessibleName() == u"客户"_s);
    frame.window.setBadge(u"customers"_s, 123456, Tone::Bad);
    CHECK_FALSE(frame.window.grab().isNull());
}

TEST_CASE("The window changes its language and its colours while it is open", "[ui][main]")
{
    Theme theme(Theme::Mode::Light);
    Fixture frame;
    const QString hint = frame.window.topBar().search()->placeholderText();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    CHECK(frame.window.topBar().search()->placeholderText() == u'[' + hint + u']');
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    CHECK(frame.window.topBar().search()->placeholderText() == hint);

    const auto corner = [&] { return QColor(frame.window.grab().toImage().pixel(900, 600)); };
    CHECK(corner() == lightTokens().background);
    theme.setMode(Theme::Mode::Dark);
    CHECK(corner() == darkTokens().background);
    theme.setMode(Theme::Mode::Light);
    CHECK(corner() == lightTokens().background);
}

TEST_CASE("The frame can be used without a mouse and without eyes", "[ui][main]")
{
    Fixture frame;
    frame.window.tellWithUndo(u"3 customers assigned."_s);
    CHECK(namelessWidgets(frame.window).join(u'\n') == QString());
    CHECK(tabsAgainstReading(frame.window).join(u'\n') == QString());
    CHECK(frame.window.minimumWidth() == 1024);
    CHECK(frame.window.minimumHeight() == 680);
}
