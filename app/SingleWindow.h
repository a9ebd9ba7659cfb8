#pragma once

#include <QLocalServer>
#include <QObject>

namespace kechi {

// One window for each person of this computer and each workspace: who starts the program again
// gets the window that is there.
class SingleWindow : public QObject {
    Q_OBJECT

public:
    explicit SingleWindow(QObject* parent = nullptr);

    // Brings another process's window of that workspace to the front; false: there is none.
    static bool raiseOther(const QString& workspace);

    void hold(const QString& workspace); // from now on this process has its window
    void release();

signals:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace kechi
