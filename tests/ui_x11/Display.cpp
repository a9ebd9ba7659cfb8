#include "tests/ui_x11/Display.h"

#include "tests/support/Printers.h"

#include <QGuiApplication>
#include <QTest>
#include <QWidget>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kPause = 120; // ms after each step: no hand is faster
static constexpr int kMost = 60'000;

bool hasDisplay()
{
    if (QGuiApplication::platformName() == u"xcb"_s)
        return true;
    const std::string test = Catch::getResultCapture().getCurrentTestName();
    std::fprintf(stderr, "skipped, for there is no display: %s\n", test.c_str());
    return false;
}

Somebody& Somebody::say(const QStringList& words)
{
    m_script += words;
    return pause(kPause);
}

Somebody& Somebody::pause(int ms)
{
    m_script += {u"sleep"_s, QString::number(ms / 1000.0, 'f', 3)};
    return *this;
}

Somebody& Somebody::moveTo(const QWidget& widget, const QPoint& at)
{
    const QPoint there = widget.mapToGlobal(at) * widget.devicePixelRatioF();
    return say({u"mousemove"_s, QString::number(there.x()), QString::number(there.y())});
}

Somebody& Somebody::click()
{
    return say({u"click"_s, u"1"_s});
}

Somebody& Somebody::ctrlClick()
{
    say({u"keydown"_s, u"ctrl"_s});
    click();
    return say({u"keyup"_s, u"ctrl"_s});
}

Somebody& Somebody::press()
{
    return say({u"mousedown"_s, u"1"_s});
}

Somebody& Somebody::release()
{
    return say({u"mouseup"_s, u"1"_s});
}

Somebody& Somebody::keys(const QString& keys)
{
    return say({u"key"_s, keys});
}

void Somebody::go()
{
    QProcess hand;
    hand.setProcessChannelMode(QProcess::MergedChannels);
    hand.start(u"xdotool"_s, std::exchange(m_script, {}));
    // A drag runs an event loop of its own inside this one, until the mouse lets go.
    REQUIRE(QTest::qWaitFor([&] { return hand.state() == QProcess::NotRunning; }, kMost));
    INFO(hand.readAll().toStdString());
    REQUIRE(hand.error() != QProcess::FailedToStart); // xdotool is not installed
    REQUIRE(hand.exitStatus() == QProcess::NormalExit);
    REQUIRE(hand.exitCode() == 0);
}

} // namespace kechi
