#include "app/Seat.h"

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

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kHome = u"home"_s;
static const QString kCustomers = u"customers"_s;
static const QString kPools = u"pools"_s;
static const QString kImports = u"imports"_s;
static const QString kDashboard = u"dashboard"_s;
static const QString kSettings = u"settings"_s;

Seat::Seat(OpenWorkspace& open, const Member& me, const Clock& clock, MainWindow& window)
    : m_open(open), m_me(me), m_clock(clock), m_window(window),
      m_services(open.workspace->database(), clock)
{
    makeHome();
    makeUndo();
    if (may(Action::ReadCustomer)) {
        makeCustomers();
        makePools();
        makeDashboard();
    }
    if (may(Action::Import))
        makeImport();
    makeSettings();
    makeRounds();
    connectWindow();
    nameThings();
}

void Seat::connectWindow()
{
    m_window.setWorkspace(m_open.settings.name);
    connect(&m_window, &MainWindow::undoRequested, m_undo, [this] { m_undo->undo(); });
    connect(&m_window.topBar(), &TopBar::personChosen, this, &Seat::openPersonMenu);
    connect(&m_window.topBar(), &TopBar::newsChosen, this, [this] { m_window.showPage(kHome); });
    connect(&m_open.workspace->database(), &Database::committed, this, &Seat::tellChanges);
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
    m_home->changed(changes);
    m_settings->refresh(changes);
    if (m_imports)
        m_imports->changed(changes);
    if (!m_customers)
        return;
    m_customers->customersChanged(changes);
    m_pools->changed(changes);
    m_dashboard->changed(changes);
}

void Seat::makePools()
{
    m_pools = new PoolsPage({.boards = m_services.boards,
                             .pools = m_services.pools,
                             .customers = m_services.customers,
                             .team = m_services.team,
                             .tasks = *m_open.tasks,
                             .me = m_me.id});
    m_window.addPage(kPools, Icon::Pool, {}, m_pools);
    connect(m_pools, &PoolsPage::done, this,
            [this](ChangeId, const QString& text) { m_window.tellWithUndo(text); });
    connect(m_pools, &PoolsPage::undoRequested, m_undo, [this] { m_undo->undo(); });
    connect(m_pools, &PoolsPage::openCustomer, this, &Seat::openCustomer);
    connect(m_pools, &PoolsPage::importRequested, this, [this] { m_window.showPage(kImports); });
    connect(m_pools, &PoolsPage::settingsRequested, this,
            [this] { openSettings(SettingsPage::Pools); });
    connect(m_pools, &PoolsPage::teamRequested, this,
            [this] { openSettings(SettingsPage::Users); });
}

void Seat::makeImport()
{
    m_imports = new ImportPage(m_services.imports, *m_open.tasks, m_me.id);
    m_window.addPage(kImports, Icon::Imports, {}, m_imports);
    connect(m_imports, &ImportPage::told, &m_window, &MainWindow::tell);
    connect(m_imports, &ImportPage::done, this, [this](ChangeId change, const QString& text) {
        if (change)
            m_window.tellWithUndo(text);
        else
            m_window.tell(text);
    });
    connect(m_imports, &ImportPage::undoRequested, m_undo, &UndoActs::undo);
    connect(m_undo, &UndoActs::tookBack, m_imports, &ImportPage::undone);
    connect(m_imports, &ImportPage::customersRequested, this, [this](ChangeId change) {
        if (!m_customers)
            return;
        m_window.showPage(kCustomers);
        m_customers->showFilter({.broughtBy = change});
    });
}

void Seat::makeSettings()
{
    m_settings = new SettingsPage({.team = m_services.team,
                                   .departments = m_services.departments,
                                   .signIn = m_services.signIn,
                                   .pools = m_services.pools,
                                   .workspace = m_services.workspace,
                                   .tasks = *m_open.tasks,
                                   .clock = m_clock,
                                   .zone = m_open.settings.zone(),
                                   .me = m_me.id});
    m_window.addPage(kSettings, Icon::Settings, {}, m_settings, NavBar::Place::Bottom);
    connect(m_settings, &SettingsPage::told, &m_window, &MainWindow::tell);
    connect(m_settings, &SettingsPage::languageChosen, this,
            [this](const QString& language) { emit languageChosen(languageNamed(language)); });
    connect(m_settings, &SettingsPage::lookChosen, this, &Seat::lookChosen);
}

void Seat::openSettings(SettingsPage::Section section)
{
    m_window.showPage(kSettings);
    m_settings->openSection(section);
}

void Seat::showAppearance(Language language, Theme::Mode look)
{
    m_settings->setAppearance(language == Language::Chinese ? u"zh"_s : u"en"_s, look);
}

void Seat::makeUndo()
{
    m_undo = new UndoActs(m_services.undos, *m_open.tasks, m_me.id, this);
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

void Seat::openHistory()
{
    auto* dialog = new HistoryDialog(m_services.undos, *m_open.tasks, *m_undo, m_me.id,
                                     m_open.settings.zone(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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

void Seat::openPersonMenu()
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("History…"), this, &Seat::openHistory);
    menu->addAction(tr("Settings"), this, [this] { m_window.showPage(kSettings); });
    menu->addSeparator();
    menu->addAction(tr("Lock"), this, &Seat::leaveRequested);
    menu->popup(m_window.topBar().belowPerson());
}

bool Seat::may(Action action) const
{
    return !whyNot({.id = m_me.id, .roles = m_me.roles, .team = {m_me.id}}, action);
}

void Seat::makeHome()
{
    m_home = new HomePage(m_services.homes, m_services.toDos, m_clock, *m_open.tasks, m_me.id);
    m_window.addPage(kHome, Icon::Home, {}, m_home);
    connect(m_home, &HomePage::openCustomers, this, &Seat::openFigure);
    connect(m_home, &HomePage::openCustomer, this, &Seat::openCustomer);
    connect(m_home, &HomePage::followUpRequested, this, [this](CustomerId customer, TaskId task) {
        m_window.showPage(kCustomers);
        m_customers->logFollowUp(customer, task);
    });
    connect(m_home, &HomePage::importRequested, this, [this] { m_window.showPage(kImports); });
    connect(m_home, &HomePage::poolsRequested, this, [this] { m_window.showPage(kPools); });
}

void Seat::makeCustomers()
{
    m_customers = new CustomersPage({.lists = m_services.lists,
                                     .records = m_services.records,
                                     .customers = m_services.customers,
                                     .contacts = m_services.contacts,
                                     .interactions = m_services.interactions,
                                     .orders = m_services.orders,
                                     .todos = m_services.toDos,
                                     .tags = m_services.tags,
                                     .pools = m_services.pools,
                                     .team = m_services.team,
                                     .tasks = *m_open.tasks,
                                     .clock = m_clock,
                                     .zone = m_open.settings.zone(),
                                     .me = m_me.id});
    m_window.addPage(kCustomers, Icon::Customers, {}, m_customers);
    connect(m_customers, &CustomersPage::told, &m_window, &MainWindow::tell);
    connect(m_customers, &CustomersPage::acted, &m_window, &MainWindow::tellWithUndo);
    connect(m_customers, &CustomersPage::importRequested, this,
            [this] { m_window.showPage(kImports); });
    connect(m_customers, &CustomersPage::followUpLogged, m_home, &HomePage::finish);
    connect(&m_window, &MainWindow::searched, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_window.showPage(kCustomers);
        m_customers->searchFor(text);
    });
}

void Seat::makeDashboard()
{
    m_dashboard = new DashboardPage(m_services.dashboards, *m_open.tasks, m_me.id);
    m_window.addPage(kDashboard, Icon::Charts, {}, m_dashboard);
    connect(m_dashboard, &DashboardPage::openCustomers, this, &Seat::openFigure);
    connect(m_dashboard, &DashboardPage::importRequested, this,
            [this] { m_window.showPage(kImports); });
}

void Seat::openCustomer(CustomerId customer)
{
    if (!m_customers)
        return;
    m_window.showPage(kCustomers);
    m_customers->openCustomer(customer);
}

void Seat::openFigure(const FigureFilter& behind)
{
    if (!m_customers)
        return;
    m_window.showPage(kCustomers);
    m_customers->showFigure(behind);
}

} // namespace kechi
