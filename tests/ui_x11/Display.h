#pragma once

#include <QPoint>
#include <QProcess>
#include <QStringList>

class QWidget;

namespace kechi {

// Whether there is a display to drag on; where there is none, says which test is skipped.
bool hasDisplay();

// Somebody at the mouse and the keys of the display, by xdotool: what the program gets are the
// events of the X server. The program goes on meanwhile.
class Somebody {
public:
    Somebody& moveTo(const QWidget& widget, const QPoint& at);
    Somebody& click();
    Somebody& ctrlClick();
    Somebody& press();
    Somebody& release();
    Somebody& keys(const QString& keys); // "ctrl+z"
    Somebody& pause(int ms);
    void go(); // does it all, and waits until it is done

private:
    Somebody& say(const QStringList& words);

    QStringList m_script;
};

} // namespace kechi
