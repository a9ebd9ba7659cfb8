#pragma once

#include "app/Door.h"
#include "app/OpenWorkspace.h"
#include "app/Settings.h"
#include "app/SingleWindow.h"
#include "core/base/Clock.h"
#include "ui/base/Theme.h"
#include "ui/main/MainWindow.h"

#include <QObject>
#include <memory>

namespace kechi {

class Seat;

// Where everything meets: what the person chose on this computer, the window, and either the
// door or the seat of who has come in. Declared in the order of making, destroyed in reverse.
class App : public QObject {
    Q_OBJECT

public:
    explicit App(const Settings& settings, QObject* parent = nullptr);
    ~App() override;

    // The workspace of that file; empty: the one opened last, or the choice of one.
    void start(const QString& workspace);

    MainWindow& window() { return *m_window; }
    Seat* seat() { return m_seat.get(); } // null: nobody has come in
    Door* door() { return m_door.get(); } // null: somebody has

    void setLanguage(Language language);
    void setLook(Theme::Mode look);

signals:
    void cameIn(); // seat() is hers
    void cameToDoor();

private:
    void makeWindow();
    void standAtDoor();
    void takeSeat(const Member& me, const QString& page);
    void welcome(const QString& howToSignIn);
    void leaveSeat();
    void keepColumns(const QStringList& columns);
    void raise();
    void keep(); // writes the preferences

    Settings m_settings;
    Preferences m_preferences;
    Clock m_clock;
    Theme m_theme;
    SingleWindow m_single;
    OpenWorkspace m_open;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<MainWindow> m_window; // its pages ask the seat's services
};

} // namespace kechi
