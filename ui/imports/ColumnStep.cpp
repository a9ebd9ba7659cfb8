#include "ui/imports/ColumnStep.h"

#include "ui/base/Cells.h"
#include "ui/base/TableView.h"
#include "ui/imports/ColumnModel.h"
#include "ui/imports/FieldChoice.h"
#include "ui/imports/ImportText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <algorithm>

namespace kechi {

ColumnStep::ColumnStep(QWidget* parent)
    : QWidget(parent), m_columns(new ColumnModel(this)), m_fields(new QStandardItemModel(this)),
      m_table(new TableView(this))
{
    m_table->setFramed(true);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_columns);
    m_table->setItemDelegateForColumn(ColumnModel::State, new TagDelegate(m_table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnStep::addInputs);
    connect(m_columns, &ColumnModel::mappingChanged, this,
            [this] { emit mappingChosen(m_columns->mapping()); });
    connect(m_columns, &ColumnModel::dataChanged, this, &ColumnStep::refreshInputs);
    retranslate();
}

void ColumnStep::setLook(const SourceLook& look, const Mapping& mapping)
{
    m_columns->setLook(look, mapping);
    addInputs();
}

QWidget* ColumnStep::inputOf(int row, int column) const
{
    const QWidget* cell = m_table->indexWidget(m_columns->index(row, column));
    return cell ? cell->findChild<QComboBox*>() : nullptr;
}

QWidget* ColumnStep::inputBefore(int row) const
{
    for (int i = row - 1; i >= 0; --i) {
        for (const int column : {ColumnModel::State, ColumnModel::Into}) {
            if (QWidget* input = inputOf(i, column))
                return input;
        }
    }
    return m_table;
}

void ColumnStep::addField(int row)
{
    auto* choice = new FieldChoice(m_fields);
    choice->setField(m_columns->mapping().columns.at(row).field);
    choice->setAccessibleName(
        tr("Column “%1” is imported as").arg(titleOf(m_columns->mapping(), row)));
    choice->installEventFilter(this);
    m_table->setCellInput(m_columns->index(row, ColumnModel::Into), choice);
    setTabOrder(inputBefore(row), choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice, row] { m_columns->setField(row, choice->field()); });
}

void ColumnStep::addDates(int row)
{
    auto* choice = new QComboBox;
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst})
        choice->addItem(ImportText::dateOrder(order), int(order));
    choice->setCurrentIndex(choice->findData(int(m_columns->mapping().columns.at(row).dateOrder)));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setAccessibleName(
        tr("Dates of the column “%1”").arg(titleOf(m_columns->mapping(), row)));
    choice->setToolTip(m_columns->index(row, ColumnModel::State).data(Qt::ToolTipRole).toString());
    choice->installEventFilter(this);
    m_table->setCellInput(m_columns->index(row, ColumnModel::State), choice);
    setTabOrder(inputOf(row, ColumnModel::Into), choice);
    connect(choice, &QComboBox::activated, this, [this, choice, row] {
        m_columns->setDateOrder(row, DateOrder(choice->currentData().toInt()));
    });
}

void ColumnStep::addInputs()
{
    if (!isVisible() || m_columns->rowCount() == 0)
        return;
    const int top = m_table->rowAt(0);
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = m_columns->rowCount() - 1;
    for (int row = std::max(top - 1, 0); row <= (bottom < 0 ? last : std::min(bottom + 1, last));
         ++row) {
        if (!inputOf(row, ColumnModel::Into))
            addField(row);
        if (m_columns->asksForDates(row) && !inputOf(row, ColumnModel::State))
            addDates(row);
    }
}

void ColumnStep::refreshInputs()
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (auto* choice = qobject_cast<FieldChoice*>(inputOf(row, ColumnModel::Into)))
            choice->setField(m_columns->mapping().columns.at(row).field);
        const QModelIndex state = m_columns->index(row, ColumnModel::State);
        if (inputOf(row, ColumnModel::State) && !m_columns->asksForDates(row))
            m_table->setIndexWidget(state, nullptr);
    }
    addInputs();
}

bool ColumnStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto* input = qobject_cast<QWidget*>(watched);
        const QPoint place = input->mapTo(m_table->viewport(), input->rect().center());
        if (const int row = m_table->rowAt(place.y()); row >= 0)
            m_table->scrollTo(m_columns->index(row, ColumnModel::Into));
    } else if (event->type() == QEvent::Wheel) {
        event->ignore(); // scrolls the table, changes nothing
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnStep::fitColumns()
{
    const int room = m_table->viewport()->width();
    const int fixed = kControlHeight + kFieldWidth;
    const int rest = std::max(room - fixed, 0);
    const auto share = [rest](int percent) { return rest * percent / 100; };
    m_table->setColumnWidth(ColumnModel::Title, share(19));
    m_table->setColumnWidth(ColumnModel::Arrow, kControlHeight);
    m_table->setColumnWidth(ColumnModel::Into, kFieldWidth);
    m_table->setColumnWidth(ColumnModel::SampleOne, share(21));
    m_table->setColumnWidth(ColumnModel::SampleTwo, share(21));
    m_table->setColumnWidth(ColumnModel::Usable, share(8));
    m_table->setColumnWidth(ColumnModel::FoundBy, share(13));
}

void ColumnStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    addInputs();
}

void ColumnStep::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns();
    addInputs();
}

void ColumnStep::retranslate()
{
    m_table->setAccessibleName(tr("Columns of the file"));
    FieldChoice::fill(*m_fields);
}

void ColumnStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
