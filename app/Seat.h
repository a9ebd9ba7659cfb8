#pragma once

#include "app/OpenWorkspace.h"
#include "app/Services.h"
#include "core/member/Member.h"
#include "translations/Words.h"
#include "ui/base/Theme.h"
#include "ui/settings/SettingsPage.h"

#include <QObject>
#include <QTimeZone>

namespace kechi {

class Clock;
class CustomersPage;
class DashboardPage;
class Farewell;
class HomePage;
class ImportPage;
class MainWindow;
class OpenSeaCount;
class PoolsPage;
class Rounds;
class UndoActs;
struct UndoKept;

// Somebody at work in a workspace: the services, her pages in the window, and how one leads to
// the other. It goes when she leaves, and the window with it.
class Seat : public QObject {
    Q_OBJECT

public:
    Seat(OpenWorkspace& open, const Member& me, const Clock& clock, MainWindow& window);

    Services& services() { return m_services; }
    const Member& me() const { return m_me; }
    void nameThings();                                        // in the language that is spoken now
    void showAppearance(Language language, Theme::Mode look); // as it is chosen now
    void showColumns(const QStringList& columns);             // of customers; empty: the usual
    void begin(const QString& page);                          // where she wanted to go; empty: home
    void stop(); // what would keep her waiting for its end

signals:
    void languageChosen(kechi::Language language);
    void lookChosen(kechi::Theme::Mode look);
    void columnsChosen(const QStringList& columns);
    void leaveRequested(); // lock: the workspace stays, the person goes

private:
    void makePages();
    void makeHome();
    void makeCustomers();
    void makePools();
    void makeDashboard();
    void makeImport();
    void makeSettings();
    void makeUndo();
    void makeRounds();
    void makeMenu();
    void connectWindow();
    void tellChanges(const ChangeSet& changes); // every page
    void readSettings();
    void take(const WorkspaceSettings& settings);
    void openCustomer(CustomerId customer);
    void openFigure(const FigureFilter& behind);
    void openImport();
    void openSettings(SettingsPage::Section section);
    void openHistory();
    void tellUndone(const QString& text, const QList<UndoKept>& kept);
    void leave();
    std::optional<Error> whyNotI(Action action) const;
    bool may(Action action) const { return !whyNotI(action); }

    OpenWorkspace& m_open;
    Member m_me;
    const Clock& m_clock;
    MainWindow& m_window;
    Services m_services;
    QTimeZone m_zone; // the workspace's; the pages look at it here
    HomePage* m_home = nullptr;
    CustomersPage* m_customers = nullptr;
    PoolsPage* m_pools = nullptr; // null, as all below: not for her
    OpenSeaCount* m_openSea = nullptr;
    DashboardPage* m_dashboard = nullptr;
    ImportPage* m_imports = nullptr;
    SettingsPage* m_settings = nullptr;
    UndoActs* m_undo = nullptr;
    Rounds* m_rounds = nullptr;
    Farewell* m_farewell = nullptr;
};

} // namespace kechi
