// How CustomersPage shows itself: its words, its columns, and why there is nothing to show.
#include "ui/customer/CustomersPage.h"

#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/PageHeader.h"
#include "ui/base/TabOrder.h"
#include "ui/base/TableView.h"
#include "ui/customer/BulkActs.h"
#include "ui/customer/BulkBar.h"
#include "ui/customer/CustomerColumns.h"
#include "ui/customer/CustomerFilterBar.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/RecordActs.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

namespace kechi {

using Model = CustomerTableModel;
using Scope = CustomerFilter::Scope;

bool CustomersPage::areUnowned(const QList<CustomerId>& customers) const
{
    return std::all_of(customers.begin(), customers.end(), [this](CustomerId id) {
        const int row = m_model->rowOf(id);
        return row >= 0 && !m_model->rowAt(row).owner;
    });
}

// What the bar, the panel and the keys do, where the pointer is.
void CustomersPage::offerActs(const QPoint& at)
{
    const QList<CustomerId> customers = chosen();
    if (customers.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](Icon picture, const QString& text, const QKeySequence& keys, auto act) {
        QAction* entry = menu->addAction(icon(picture), text);
        entry->setShortcut(keys); // shown only: the page has the key
        entry->setShortcutContext(Qt::WidgetShortcut);
        connect(entry, &QAction::triggered, this, act);
    };
    if (customers.size() == 1) {
        offer(Icon::Phone, tr("Log a follow-up…"), QKeySequence(Qt::CTRL | Qt::Key_L),
              [this, id = customers.first()] { m_acts->logFor(id); });
        offer(Icon::Pencil, tr("Edit…"), QKeySequence(Qt::Key_F2),
              [this, id = customers.first()] { m_acts->editFor(id); });
        menu->addSeparator();
    }
    if (areUnowned(customers))
        offer(Icon::Claim, tr("Claim"), {}, [this, customers] { m_bulkActs->claim(customers); });
    offer(Icon::Transfer, tr("Transfer to…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
          [this, customers] { m_bulkActs->give(customers); });
    offer(Icon::Release, tr("Release to the pool…"), {},
          [this, customers] { m_bulkActs->release(customers); });
    offer(Icon::Tag, tr("Tag…"), {},
          [this, customers] { m_bulkActs->chooseTag(customers, m_bulk); });
    menu->addSeparator();
    offer(Icon::Copy, tr("Copy"), QKeySequence(QKeySequence::Copy),
          [this] { m_table->copySelection(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

// A click on the head of a column that cannot be sorted by leaves the order as it is: what
// some may not see must not be ordered by either.
void CustomersPage::keepSortable(int column, Qt::SortOrder order)
{
    if (Model::sortOf(column)) {
        m_sortColumn = column;
        m_sortOrder = order;
    } else {
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    }
}

void CustomersPage::showEmptiness()
{
    const bool isEmpty = m_found == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty)
        return;
    m_empty->setOtherStep({});
    if (m_filters->isNarrowed()) {
        m_empty->setPicture(Icon::Filter);
        m_empty->setTitle(tr("Nothing fits the filter"));
        m_empty->setText(m_all > 0 ? tr("The filter hides %n customer(s).", nullptr, int(m_all))
                                   : tr("Without the filter there is nothing to see here either."));
        m_empty->setStep(tr("Clear the filter"));
        return;
    }
    m_empty->setPicture(Icon::Customers);
    m_empty->setStep(m_offers.adding ? tr("New customer") : QString());
    if (filter().scope == Scope::All) {
        m_empty->setTitle(tr("No customers yet"));
        m_empty->setText(tr("Here stand the companies and people you work with: who they are, what "
                            "was last said, and what comes next."));
        if (m_offers.importing)
            m_empty->setOtherStep(tr("Import a list from Excel"));
        return;
    }
    m_empty->setTitle(filter().scope == Scope::Mine ? tr("You own no customers yet")
                                                    : tr("Nothing is here"));
    m_empty->setText(filter().scope == Scope::Mine
                         ? tr("Add one, or claim one from a pool.")
                         : tr("Nobody shares a customer with you at present."));
    m_empty->setOtherStep(tr("Show all customers"));
}

void CustomersPage::takeStep()
{
    if (m_filters->isNarrowed())
        m_filters->clear();
    else
        addCustomer();
}

void CustomersPage::takeOtherStep()
{
    if (filter().scope == Scope::All)
        emit importRequested();
    else
        showFilter({});
}

void CustomersPage::retranslate()
{
    setWindowTitle(tr("Customers"));
    switch (filter().scope) {
    case Scope::Mine: m_header->setTitle(tr("My customers")); break;
    case Scope::Shared: m_header->setTitle(tr("Shared with me")); break;
    case Scope::OpenSea: m_header->setTitle(tr("The open sea")); break;
    case Scope::All: m_header->setTitle(tr("Customers")); break;
    }
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The customers you have chosen, or all that the list shows"));
    m_add->setText(tr("New customer"));
    m_table->setAccessibleName(tr("Customers"));
    m_columns->fit();
    if (m_found >= 0)
        showEmptiness();
}

bool CustomersPage::focusNextPrevChild(bool next)
{
    tabAsLaidOut(this); // chips, tags and lines come and go
    return QWidget::focusNextPrevChild(next);
}

void CustomersPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    emit m_model->headerDataChanged(Qt::Horizontal, 0, Model::ColumnCount - 1);
}

} // namespace kechi
