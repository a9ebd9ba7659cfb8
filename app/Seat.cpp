#include "app/Seat.h"

#include "app/Farewell.h"
#include "app/OpenSeaCount.h"
#include "app/PageKeys.h"
#include "app/PersonMenu.h"
#include "app/Rounds.h"
#include "core/base/Clock.h"
#include "core/member/Access.h"
#include "core/member/RoleWords.h"
#include "ui/base/Toast.h"
#include "ui/base/TopBar.h"
#include "ui/change/HistoryDialog.h"
#include "ui/change/KeptDialog.h"
#include "ui/change/UndoActs.h"
#include "ui/customer/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/home/HomePage.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/MainWindow.h"
#include "ui/pool/PoolsPage.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace kechi {

Seat::Seat(OpenWorkspace& open, const Member& me, const Clock& clock, MainWindow& window)
    : m_open(open), m_me(me), m_clock(clock), m_window(window),
      m_services(open.workspace->database(), clock), m_zone(open.settings.zone())
{
    makeUndo();
    makePages();
    makeRounds();
    makeMenu();
    connectWindow();
    nameThings();
}

void Seat::connectWindow()
{
    m_window.setWorkspace(m_open.settings.name);
    connect(&m_window, &MainWindow::undoRequested, m_undo, [this] { m_undo->undo(); });
    connect(&m_window.topBar(), &TopBar::newsChosen, this,
            [this] { m_window.showPage(kHomePage); });
    connect(&m_open.workspace->database(), &Database::committed, this, &Seat::tellChanges);
}

void Seat::begin(const QString& page)
{
    if (!page.isEmpty())
        m_window.showPage(page);
    if (page == kImportPage && m_imports) // once the window is there to stand behind it
        QTimer::singleShot(0, m_imports, &ImportPage::chooseFile);
}

void Seat::stop()
{
    if (m_rounds)
        m_rounds->stop();
    if (m_imports)
        m_imports->stop();
}

void Seat::nameThings()
{
    m_home->setWindowTitle(tr("Today"));
    if (m_customers) {
        m_customers->setWindowTitle(tr("Customers"));
        m_pools->setWindowTitle(tr("Pools"));
        m_dashboard->setWindowTitle(tr("Reports"));
    }
    if (m_imports)
        m_imports->setWindowTitle(tr("Import"));
    m_settings->setWindowTitle(tr("Settings"));
    QStringList roles;
    for (const Role role : kRoles) {
        if (m_me.roles.testFlag(role))
            roles += nameOf(role);
    }
    m_window.topBar().setPerson(m_me.fullName, roles.join(tr(", ")));
    if (m_open.workspace->isReadOnly())
        m_window.topBar().setState(Icon::Lock, tr("Read only"), Tone::Warn);
}

void Seat::tellChanges(const ChangeSet& changes)
{
    if (changes.lists)
        readSettings();
    m_home->changed(changes);
    m_settings->refresh(changes);
    if (m_imports)
        m_imports->changed(changes);
    if (!m_customers)
        return;
    m_customers->customersChanged(changes);
    m_pools->changed(changes);
    m_openSea->changed(changes);
    m_dashboard->changed(changes);
}

void Seat::readSettings()
{
    m_open.tasks->run(
        this, [&workspace = m_services.workspace] { return workspace.settings(); },
        [this](const Result<WorkspaceSettings>& settings) {
            if (settings && *settings != m_open.settings)
                take(*settings);
        });
}

// What the company is called stands over the window; where its days begin and end, every page
// has to say anew.
void Seat::take(const WorkspaceSettings& settings)
{
    const bool hasOtherDays = settings.timeZone != m_open.settings.timeZone;
    m_open.settings = settings;
    m_window.setWorkspace(settings.name);
    if (!hasOtherDays)
        return;
    m_zone = settings.zone();
    tellChanges({.manyCustomers = true});
}

void Seat::showAppearance(Language language, Theme::Mode look)
{
    m_settings->setAppearance(language == Language::Chinese ? u"zh"_s : u"en"_s, look);
}

void Seat::showColumns(const QStringList& columns)
{
    if (m_customers)
        m_customers->showColumns(columns);
}

void Seat::makeUndo()
{
    m_undo = new UndoActs(m_services.undos, *m_open.tasks, m_me.id, m_clock.now(), this);
    connect(m_undo, &UndoActs::undone, &m_window, &MainWindow::tell);
    connect(m_undo, &UndoActs::refused, &m_window, &MainWindow::tell);
    connect(m_undo, &UndoActs::undoneButFor, this, &Seat::tellUndone);
}

void Seat::tellUndone(const QString& text, const QList<UndoKept>& kept)
{
    m_window.toast().tell(text, tr("Show"), [this, text, kept] {
        auto* dialog = new KeptDialog(text, kept, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void Seat::makeRounds()
{
    if (m_open.workspace->isReadOnly())
        return;
    m_rounds = new Rounds(m_services.sweeps, m_services.facts, *m_open.tasks, this);
    connect(m_rounds, &Rounds::tookBack, this, [this](int customers) {
        m_window.tell(tr("By rule, %n customer(s) went back to the pool.", {}, customers));
    });
    connect(m_rounds, &Rounds::failed, &m_window, &MainWindow::tell);
    m_rounds->begin();
}

void Seat::makeMenu()
{
    if (m_imports)
        m_farewell = new Farewell(*m_imports, m_window, this);
    auto* menu = new PersonMenu(m_window, this);
    connect(menu, &PersonMenu::historyRequested, this, &Seat::openHistory);
    connect(menu, &PersonMenu::settingsRequested, this,
            [this] { m_window.showPage(kSettingsPage); });
    connect(menu, &PersonMenu::leaveRequested, this, &Seat::leave);
}

void Seat::leave()
{
    if (m_farewell)
        m_farewell->whenFree([this] { emit leaveRequested(); });
    else
        emit leaveRequested();
}

void Seat::openHistory()
{
    auto* dialog =
        new HistoryDialog(m_services.undos, *m_open.tasks, *m_undo, m_me.id, m_zone, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<Error> Seat::whyNotI(Action action) const
{
    return whyNot({.id = m_me.id, .roles = m_me.roles, .team = {m_me.id}}, action);
}

} // namespace kechi
