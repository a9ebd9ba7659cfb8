#include "ui/base/Toast.h"

#include "tests/support/Printers.h"

#include <QCursor>
#include <QEnterEvent>
#include <QFrame>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <cmath>

using namespace kechi;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Host {
    Host()
    {
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        toast = new Toast(&window);
        toast->setLifetime(80ms);
    }

    QWidget* card() const
    {
        return toast->findChild<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
    }

    QWidget window;
    Toast* toast = nullptr;
};

} // namespace

TEST_CASE("A toast goes by itself", "[ui][toast]")
{
    Host host;
    host.toast->tell(u"Copied."_s);
    CHECK(host.toast->isVisible());
    CHECK(host.toast->geometry().bottom() < 600);
    CHECK(std::abs(host.toast->geometry().center().x() - 400) <= 1);
    QTRY_VERIFY(host.toast->isHidden());
}

TEST_CASE("A toast stays for seven seconds unless told otherwise", "[ui][toast]")
{
    QWidget window;
    Toast toast(&window);
    toast.tell(u"Assigned."_s);
    const auto timers = toast.findChildren<QTimer*>();
    REQUIRE(timers.size() == 1);
    CHECK(timers.first()->intervalAsDuration() >= 7s);
    CHECK(timers.first()->isActive());
}

TEST_CASE("A toast stays while the pointer or the focus is on it", "[ui][toast]")
{
    Host host;
    host.toast->tell(u"Assigned."_s, u"Undo"_s, [] {});
    SECTION("the pointer")
    {
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(host.card(), &enter);
        QTest::qWait(250);
        CHECK(host.toast->isVisible());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(host.card(), &leave);
    }
    SECTION("the focus")
    {
        auto* undo = host.toast->findChild<QPushButton*>();
        undo->setFocus();
        QTRY_VERIFY(undo->hasFocus());
        QTest::qWait(250);
        CHECK(host.toast->isVisible());
        undo->clearFocus();
    }
    QTRY_VERIFY(host.toast->isHidden());
}

TEST_CASE("Undo on a toast happens once, and the toast is gone", "[ui][toast]")
{
    Host host;
    int undone = 0;
    host.toast->tell(u"Assigned."_s, u"Undo"_s, [&] { ++undone; });
    auto* undo = host.toast->findChild<QPushButton*>();
    CHECK(undo->accessibleName() == u"Undo: Assigned."_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(host.toast->isHidden());
}

TEST_CASE("Toasts wait their turn, and what waits is dropped with the rest", "[ui][toast]")
{
    Host host;
    for (int i = 0; i < 5; ++i)
        host.toast->tell(QString::number(i));
    CHECK(host.toast->shown() == 3);
    CHECK(host.toast->waiting() == 2);
    SECTION("the next appears when one has gone")
    {
        QTRY_COMPARE(host.toast->waiting(), 0);
        QTRY_VERIFY(host.toast->isHidden());
    }
    SECTION("clear")
    {
        host.toast->clear();
        CHECK(host.toast->shown() == 0);
        CHECK(host.toast->waiting() == 0);
        CHECK(host.toast->isHidden());
    }
}

TEST_CASE("A toast stays at the bottom when the window grows", "[ui][toast]")
{
    Host host;
    host.toast->setLifetime(10s);
    host.toast->tell(u"一句非常非常长的话。"_s.repeated(30));
    host.window.resize(1000, 900);
    CHECK(host.toast->geometry().bottom() > 800);
    CHECK(host.toast->geometry().bottom() < 900);
    CHECK(host.toast->width() < 1000);
}
