#pragma once

#include <QObject>

namespace kechi {

class MainWindow;

// What opens by one's own name at the upper right: what was done, the settings, and the way out.
class PersonMenu : public QObject {
    Q_OBJECT

public:
    PersonMenu(MainWindow& window, QObject* parent);

    void open();

signals:
    void historyRequested();
    void settingsRequested();
    void leaveRequested();

private:
    MainWindow& m_window;
};

} // namespace kechi
