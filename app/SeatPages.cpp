// How Seat makes the pages of whoever sits there, and how one leads to the other.
#include "app/Seat.h"

#include "app/OpenSeaCount.h"
#include "app/PageKeys.h"
#include "ui/change/UndoActs.h"
#include "ui/customer/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/home/HomePage.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/MainWindow.h"
#include "ui/pool/PoolsPage.h"

namespace kechi {

void Seat::makePages()
{
    makeHome();
    if (may(Action::ReadCustomer)) {
        makeCustomers();
        makePools();
        makeDashboard();
    }
    if (may(Action::Import))
        makeImport();
    makeSettings();
}

void Seat::makeHome()
{
    m_home = new HomePage(m_services.homes, m_services.toDos, m_clock, *m_open.tasks, m_me.id);
    m_window.addPage(kHomePage, Icon::Home, {}, m_home);
    connect(m_home, &HomePage::openCustomers, this, &Seat::openFigure);
    connect(m_home, &HomePage::openCustomer, this, &Seat::openCustomer);
    connect(m_home, &HomePage::followUpRequested, this, [this](CustomerId customer, TaskId task) {
        m_window.showPage(kCustomersPage);
        m_customers->logFollowUp(customer, task);
    });
    connect(m_home, &HomePage::importRequested, this, &Seat::openImport);
    connect(m_home, &HomePage::poolsRequested, this, [this] { m_window.showPage(kPoolsPage); });
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
                                     .exports = m_services.exports,
                                     .tasks = *m_open.tasks,
                                     .clock = m_clock,
                                     .zone = m_zone,
                                     .me = m_me.id});
    m_customers->offer({.adding = may(Action::CreateCustomer),
                        .importing = may(Action::Import),
                        .exporting = may(Action::Export)});
    m_window.addPage(kCustomersPage, Icon::Customers, {}, m_customers);
    connect(m_customers, &CustomersPage::told, &m_window, &MainWindow::tell);
    connect(m_customers, &CustomersPage::acted, &m_window, &MainWindow::tellWithUndo);
    connect(m_customers, &CustomersPage::importRequested, this, &Seat::openImport);
    connect(m_customers, &CustomersPage::columnsChosen, this, &Seat::columnsChosen);
    connect(m_customers, &CustomersPage::followUpLogged, m_home, &HomePage::finish);
    connect(&m_window, &MainWindow::searched, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_window.showPage(kCustomersPage);
        m_customers->searchFor(text);
    });
}

void Seat::makePools()
{
    m_pools = new PoolsPage({.boards = m_services.boards,
                             .pools = m_services.pools,
                             .customers = m_services.customers,
                             .team = m_services.team,
                             .tasks = *m_open.tasks,
                             .me = m_me.id});
    m_window.addPage(kPoolsPage, Icon::Pool, {}, m_pools);
    connect(m_pools, &PoolsPage::done, this,
            [this](ChangeId, const QString& text) { m_window.tellWithUndo(text); });
    connect(m_pools, &PoolsPage::undoRequested, m_undo, [this] { m_undo->undo(); });
    connect(m_pools, &PoolsPage::openCustomer, this, &Seat::openCustomer);
    connect(m_pools, &PoolsPage::importRequested, this, &Seat::openImport);
    connect(m_pools, &PoolsPage::settingsRequested, this,
            [this] { openSettings(SettingsPage::Pools); });
    connect(m_pools, &PoolsPage::teamRequested, this,
            [this] { openSettings(SettingsPage::Users); });
    m_openSea = new OpenSeaCount(m_services.pools, *m_open.tasks, m_me.id, this);
    connect(m_openSea, &OpenSeaCount::counted, &m_window,
            [&window = m_window](int customers) { window.setBadge(kPoolsPage, customers); });
}

void Seat::makeDashboard()
{
    m_dashboard = new DashboardPage(m_services.dashboards, *m_open.tasks, m_me.id);
    m_window.addPage(kDashboardPage, Icon::Charts, {}, m_dashboard);
    connect(m_dashboard, &DashboardPage::openCustomers, this, &Seat::openFigure);
    connect(m_dashboard, &DashboardPage::importRequested, this, &Seat::openImport);
}

void Seat::makeImport()
{
    m_imports = new ImportPage(m_services.imports, *m_open.tasks, m_me.id);
    m_window.addPage(kImportPage, Icon::Imports, {}, m_imports);
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
        m_window.showPage(kCustomersPage);
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
                                   .zone = m_zone,
                                   .me = m_me.id});
    m_window.addPage(kSettingsPage, Icon::Settings, {}, m_settings, NavBar::Place::Bottom);
    connect(m_settings, &SettingsPage::told, &m_window, &MainWindow::tell);
    connect(m_settings, &SettingsPage::languageChosen, this,
            [this](const QString& language) { emit languageChosen(languageNamed(language)); });
    connect(m_settings, &SettingsPage::lookChosen, this, &Seat::lookChosen);
}

void Seat::openSettings(SettingsPage::Section section)
{
    m_window.showPage(kSettingsPage);
    m_settings->openSection(section);
}

// Who wants to begin with a list and may not import is told why.
void Seat::openImport()
{
    if (m_imports)
        m_window.showPage(kImportPage);
    else if (const auto refusal = whyNotI(Action::Import))
        m_window.tell(refusal->text);
}

void Seat::openCustomer(CustomerId customer)
{
    if (!m_customers)
        return;
    m_window.showPage(kCustomersPage);
    m_customers->openCustomer(customer);
}

void Seat::openFigure(const FigureFilter& behind)
{
    if (!m_customers)
        return;
    m_window.showPage(kCustomersPage);
    m_customers->showFigure(behind);
}

} // namespace kechi
