#include "ui/customer/CustomersPage.h"

#include "core/base/Tasks.h"
#include "core/list/ListService.h"
#include "ui/base/Button.h"
#include "ui/base/Cells.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/TableView.h"
#include "ui/customer/BulkActs.h"
#include "ui/customer/BulkBar.h"
#include "ui/customer/CustomerColumns.h"
#include "ui/customer/CustomerFilterBar.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/ExportActs.h"
#include "ui/customer/RecordActs.h"
#include "ui/customer/RecordHead.h"
#include "ui/customer/RecordTabs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

namespace kechi {

using Model = CustomerTableModel;
using Scope = CustomerFilter::Scope;

static constexpr int kMostChosen = 10'000; // at once, in one act

CustomersPage::CustomersPage(const CustomerServices& with, QWidget* parent)
    : QWidget(parent), m_with(with), m_panel(new CustomerPanel(with, this)),
      m_model(new Model(with, this)), m_acts(new RecordActs(with, this)),
      m_bulkActs(new BulkActs(with, this)), m_exportActs(new ExportActs(with, this))
{
    makeList();
    makeTable();
    makeShortcuts();
    connectFilters();
    connectTable();
    connectPanel();
    connectActs();
    retranslate();
    loadChoices();
}

void CustomersPage::makeList()
{
    m_header = new PageHeader({}, this);
    m_import = new Button(Icon::FileImport, {}, Button::Look::Secondary, this);
    m_add = new Button(Icon::Plus, {}, Button::Look::Primary, this);
    m_export = new Button(Icon::FileExport, {}, Button::Look::Secondary, this);
    m_header->addAct(m_import);
    m_header->addAct(m_export);
    m_header->addAct(m_add);
    m_filters = new CustomerFilterBar(this);
    m_notice = new Notice(this);
    m_table = new TableView(this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_bulk = new BulkBar(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    m_panel->hide();
}

void CustomersPage::makeTable()
{
    m_table->setFramed(true);
    m_table->setTicks(true);
    m_table->setModel(m_model);
    auto* tags = new TagDelegate(m_table);
    for (const int column : {Model::GradeLetter, Model::CustomerStage, Model::Tags})
        m_table->setItemDelegateForColumn(column, tags);
    m_table->setItemDelegateForColumn(Model::Score, new ScoreDelegate(m_table));
    m_columns = new CustomerColumns(*m_table, this);
    connect(m_columns, &CustomerColumns::chosen, this, &CustomersPage::columnsChosen);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CustomersPage::offerActs);
    m_sortColumn = Model::Score;
    m_table->sortByColumn(m_sortColumn, m_sortOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &CustomersPage::keepSortable);
}

void CustomersPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_acts->logFor(current()); });
    add(QKeySequence(Qt::Key_F2), [this] {
        if (current())
            m_acts->editFor(current());
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_offers.adding)
            addCustomer();
    });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_bulkActs->give(chosen()); });
}

void CustomersPage::connectFilters()
{
    connect(m_filters, &CustomerFilterBar::changed, this, &CustomersPage::apply);
    connect(m_import, &Button::clicked, this, &CustomersPage::importRequested);
    connect(m_export, &Button::clicked, this, &CustomersPage::exportCustomers);
    connect(m_add, &Button::clicked, this, &CustomersPage::addCustomer);
    connect(m_empty, &EmptyState::stepChosen, this, &CustomersPage::takeStep);
    connect(m_empty, &EmptyState::otherStepChosen, this, &CustomersPage::takeOtherStep);
}

void CustomersPage::connectTable()
{
    connect(m_model, &Model::begun, m_table, &QAbstractItemView::scrollToTop);
    connect(m_model, &Model::failed, m_notice, &Notice::tellError);
    connect(m_table, &TableView::rowsChosen, this, [this](int rows) {
        m_everything.clear();
        m_bulk->setChosen(rows, false);
    });
    connect(m_table, &QTableView::clicked, this, &CustomersPage::openCurrent);
    connect(m_table, &TableView::chosen, this, &CustomersPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_panel->isHidden() && !m_model->isMerging()) // it was taken away, not left
            openCurrent();
    });
    connect(m_bulk, &BulkBar::allRequested, this, &CustomersPage::chooseAll);
    connect(m_bulk, &BulkBar::tagRequested, this,
            [this](QWidget* at) { m_bulkActs->chooseTag(chosen(), at); });
    connect(m_bulk, &BulkBar::giveRequested, this, [this] { m_bulkActs->give(chosen()); });
    connect(m_bulk, &BulkBar::releaseRequested, this, [this] { m_bulkActs->release(chosen()); });
}

void CustomersPage::connectPanel()
{
    const RecordHead* head = &m_panel->head();
    connect(head, &RecordHead::logRequested, this, [this] { m_acts->log(m_panel->detail()); });
    connect(head, &RecordHead::taskRequested, this, [this] { m_acts->addTodo(m_panel->detail()); });
    connect(head, &RecordHead::editRequested, this, [this] { m_acts->edit(m_panel->detail()); });
    connect(head, &RecordHead::tagsRequested, this,
            [this](QWidget* at) { m_bulkActs->chooseTag({m_panel->customer()}, at); });
    connect(head, &RecordHead::transferRequested, this,
            [this] { m_bulkActs->give({m_panel->customer()}); });
    connect(head, &RecordHead::releaseRequested, this,
            [this] { m_bulkActs->release({m_panel->customer()}); });
    connect(head, &RecordHead::claimRequested, this,
            [this] { m_bulkActs->claim({m_panel->customer()}); });
    const RecordTabs* tabs = &m_panel->tabs();
    connect(tabs, &RecordTabs::contactRequested, this,
            [this](const Contact& contact) { m_acts->editContact(m_panel->customer(), contact); });
    connect(tabs, &RecordTabs::done, this, &CustomersPage::acted);
    connect(tabs, &RecordTabs::failed, m_notice, &Notice::tellError);
    connect(m_panel, &CustomerPanel::copied, this,
            [this](const QString& text) { emit told(tr("Copied: %1").arg(text)); });
    connect(m_panel, &SidePanel::closed, m_table, [this] { m_table->setFocus(); });
}

void CustomersPage::connectActs()
{
    connect(m_acts, &RecordActs::acted, this, &CustomersPage::acted);
    connect(m_acts, &RecordActs::told, this, &CustomersPage::told);
    connect(m_acts, &RecordActs::failed, m_notice, &Notice::tellError);
    connect(m_acts, &RecordActs::logged, this, &CustomersPage::followUpLogged);
    connect(m_acts, &RecordActs::openRequested, this, &CustomersPage::openCustomer);
    connect(m_bulkActs, &BulkActs::acted, this, &CustomersPage::acted);
    connect(m_bulkActs, &BulkActs::told, this, &CustomersPage::told);
    connect(m_bulkActs, &BulkActs::failed, m_notice, &Notice::tellError);
    connect(m_bulkActs, &BulkActs::busy, m_bulk, &BulkBar::setBusy);
    connect(m_exportActs, &ExportActs::told, this, &CustomersPage::told);
    connect(m_exportActs, &ExportActs::failed, m_notice, &Notice::tellError);
    connect(m_exportActs, &ExportActs::busy, m_export, &QWidget::setDisabled);
}

void CustomersPage::loadChoices()
{
    m_with.tasks.run(
        this, [&lists = m_with.lists, me = m_with.me] { return lists.choices(me); },
        [this](const Result<FilterChoices>& choices) {
            if (!choices) {
                m_notice->tellError(choices.error().text);
                return;
            }
            m_filters->setChoices(*choices);
            if (!m_hasFilter)
                showFilter({.scope = choices->usualScope});
        });
}

const CustomerFilter& CustomersPage::filter() const
{
    return m_filters->filter();
}

void CustomersPage::offer(const Offers& offers)
{
    m_offers = offers;
    m_add->setVisible(offers.adding);
    m_import->setVisible(offers.importing);
    m_export->setVisible(offers.exporting);
    if (m_found >= 0)
        showEmptiness();
}

void CustomersPage::showColumns(const QStringList& columns)
{
    m_columns->show(columns);
}

void CustomersPage::exportCustomers()
{
    m_notice->clear();
    m_exportActs->ask({.filter = filter(),
                       .sort = m_model->order(),
                       .only = chosen(),
                       .columns = m_columns->shown()});
}

void CustomersPage::showFilter(const CustomerFilter& filter)
{
    m_beforeSearch.reset();
    m_panel->hide(); // of somebody who need not be in this list
    m_filters->setFilter(filter);
    apply(filter);
}

void CustomersPage::showFigure(const FigureFilter& figure)
{
    showFilter({.figure = figure});
}

void CustomersPage::logFollowUp(CustomerId customer, TaskId settles)
{
    m_acts->logFor(customer, settles);
}

void CustomersPage::searchFor(const QString& text)
{
    const QString words = text.trimmed();
    if (words == filter().text)
        return;
    if (!m_beforeSearch)
        m_beforeSearch = filter();
    const CustomerFilter before = *m_beforeSearch;
    const CustomerFilter wanted =
        words.isEmpty() ? before : CustomerFilter{.scope = Scope::All, .text = words};
    m_filters->setFilter(wanted);
    apply(wanted);
    if (words.isEmpty())
        m_beforeSearch.reset();
}

void CustomersPage::apply(const CustomerFilter& filter)
{
    m_hasFilter = true;
    m_notice->clear();
    m_table->clearSelection();
    m_model->setFilter(filter);
    m_columns->setOwnerKnown(filter.scope == Scope::Mine);
    retranslate();
    count();
}

void CustomersPage::count()
{
    QList<CustomerFilter> filters{filter(), {.scope = filter().scope}};
    filters += m_filters->quickFilters();
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filters] { return lists.counts(me, filters); },
        [this, generation = ++m_countGeneration](const Result<QList<qint64>>& counts) {
            if (generation != m_countGeneration)
                return;
            if (counts)
                takeCounts(*counts);
            else
                m_notice->tellError(counts.error().text);
        });
}

void CustomersPage::takeCounts(const QList<qint64>& counts)
{
    m_found = counts.value(0);
    m_all = counts.value(1);
    m_header->setCount(locale().toString(m_all));
    m_bulk->setCounts(m_found, m_all);
    m_filters->setQuickCounts(counts.mid(2));
    showEmptiness();
}

void CustomersPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_panel->open(m_model->rowAt(index.row()).id);
}

void CustomersPage::openCustomer(CustomerId customer)
{
    const int row = m_model->rowOf(customer);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, Model::Name));
        m_table->scrollTo(m_model->index(row, Model::Name));
    }
    m_panel->open(customer);
}

void CustomersPage::addCustomer()
{
    m_acts->addCustomer();
}

void CustomersPage::customersChanged(const ChangeSet& changes)
{
    if (changes.lists || changes.pools || changes.team)
        loadChoices();
    if (!m_hasFilter)
        return;
    m_model->refresh(changes);
    m_panel->refresh(changes);
    count();
}

void CustomersPage::chooseAll()
{
    m_bulk->setBusy(true);
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filter = filter(), sort = m_model->order()] {
            return lists.idsMatching(me, filter, sort, kMostChosen);
        },
        [this, wanted = filter()](const Result<QList<CustomerId>>& ids) {
            m_bulk->setBusy(false);
            if (!ids) {
                m_notice->tellError(ids.error().text);
                return;
            }
            if (wanted != filter())
                return;
            m_table->selectAll();
            m_everything = *ids;
            m_bulk->setChosen(ids->size(), true);
        });
}

QList<CustomerId> CustomersPage::chosen() const
{
    if (!m_everything.isEmpty())
        return m_everything;
    QList<CustomerId> ids;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        ids += m_model->rowAt(row).id;
    return ids;
}

CustomerId CustomersPage::current() const
{
    if (!m_panel->isHidden())
        return m_panel->customer();
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()).id : CustomerId{};
}

} // namespace kechi
