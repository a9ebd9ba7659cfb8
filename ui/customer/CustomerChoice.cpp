#include "ui/customer/CustomerChoice.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/SearchBox.h"
#include "ui/base/TableView.h"
#include "ui/customer/CustomerTableModel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

namespace kechi {

using Model = CustomerTableModel;

CustomerChoice::CustomerChoice(const CustomerServices& with, const QString& title, QWidget* parent)
    : QDialog(parent), m_search(new SearchBox(this)), m_table(new TableView(this)),
      m_model(new Model(with, this)), m_words(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_choose(new Button(tr("Choose"), Button::Look::Primary, this))
{
    setWindowTitle(title);
    makeTable();
    m_search->setHint(tr("Name, person, phone or code"));
    m_search->installEventFilter(this);
    auto* cancel = new Button(tr("Cancel"), Button::Look::Secondary, this);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_words, 1);
    acts->addWidget(cancel);
    acts->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
    resize(kWideCardWidth, kDialogWidth);
    connect(m_search, &SearchBox::searched, this, &CustomerChoice::search);
    connect(m_search, &SearchBox::entered, this, &CustomerChoice::choose);
    connect(m_choose, &Button::clicked, this, &CustomerChoice::choose);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    search({});
    m_search->setFocus();
}

void CustomerChoice::makeTable()
{
    m_table->setFramed(true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Customers found"));
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnHidden(column, column != Model::Name && column != Model::Contact &&
                                             column != Model::City && column != Model::LastTouch);
    m_table->setColumnWidth(Model::Name, kFieldWidth + kFieldWidth / 4);
    connect(m_table, &TableView::chosen, this, &CustomerChoice::choose);
    connect(m_model, &Model::begun, this, [this] {
        showState();
        if (m_isHasty)
            choose();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomerChoice::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CustomerChoice::showState);
    connect(m_model, &Model::failed, m_words, &Label::setText);
}

// One's own first; words are looked for in all that one may see.
void CustomerChoice::search(const QString& text)
{
    using Scope = CustomerFilter::Scope;
    const QString words = text.trimmed();
    m_model->setFilter({.scope = words.isEmpty() ? Scope::Mine : Scope::All, .text = words});
}

void CustomerChoice::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_choose->setEnabled(!isEmpty);
    m_words->setText(isEmpty && !m_model->isReading() ? tr("Nobody fits. Type a few letters.")
                                                      : QString());
}

void CustomerChoice::choose()
{
    m_isHasty = m_model->isReading();
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_isHasty)
        return;
    const CustomerId customer = m_model->rowAt(index.row()).id;
    accept();
    emit chosen(customer);
}

bool CustomerChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_table->setFocus(Qt::OtherFocusReason);
            return key == Qt::Key_Up;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kechi
