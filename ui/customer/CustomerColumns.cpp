#include "ui/customer/CustomerColumns.h"

#include "core/customer/Stage.h"
#include "core/pool/DeadlineWords.h"
#include "ui/base/Cells.h"
#include "ui/base/Sizes.h"
#include "ui/base/TableView.h"
#include "ui/base/Tags.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/CustomerWords.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>

namespace kechi {

using Model = CustomerTableModel;

static constexpr int kNameLeast = 158;
static constexpr int kNameMost = 280;
static constexpr int kTagsRoom = 190;

// As they stand until somebody chooses. Width 0: as the table gives it.
static constexpr struct {
    int column;
    int width;
    ExportColumn key;
    bool isUsual;
} kColumns[] = {{Model::Name, 158, ExportColumn::Name, true},
                {Model::Contact, 62, ExportColumn::Contact, true},
                {Model::Phone, 112, ExportColumn::Phone, true},
                {Model::GradeLetter, 54, ExportColumn::Grade, true},
                {Model::Score, 99, ExportColumn::Score, true},
                {Model::City, 56, ExportColumn::City, true},
                {Model::CustomerStage, 84, ExportColumn::Stage, true},
                {Model::LastTouch, 90, ExportColumn::LastTouch, true},
                {Model::Countdown, 88, ExportColumn::DueOn, true},
                {Model::Owner, 84, ExportColumn::Owner, true},
                {Model::Tags, 120, ExportColumn::Tags, true},
                {Model::PoolName, 0, ExportColumn::Pool, false},
                {Model::Code, 0, ExportColumn::Code, false},
                {Model::Created, 0, ExportColumn::CreatedAt, false}};
static_assert(std::size(kColumns) == Model::ColumnCount);

static ExportColumn keyOf(int column)
{
    for (const auto& one : kColumns) {
        if (one.column == column)
            return one.key;
    }
    return ExportColumn::Name;
}

CustomerColumns::CustomerColumns(TableView& table, QObject* parent)
    : QObject(parent), m_table(table)
{
    QHeaderView* header = m_table.horizontalHeader();
    for (const auto& one : kColumns) {
        if (one.width > 0)
            m_table.setColumnWidth(one.column, one.width);
    }
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &CustomerColumns::offer);
    connect(header, &QHeaderView::sectionMoved, this, &CustomerColumns::tell);
    m_table.installEventFilter(this);
    show({});
}

// Of the names kept on this computer those that are still columns; a list always has the name.
void CustomerColumns::show(const QStringList& keys)
{
    QList<int> columns;
    for (const auto& one : kColumns) {
        if (keys.isEmpty() ? one.isUsual : one.column == Model::Name)
            columns += one.column;
    }
    for (const QString& key : keys) {
        for (const auto& one : kColumns) {
            if (kechi::keyOf(one.key) == key && !columns.contains(one.column))
                columns += one.column;
        }
    }
    if (const qsizetype at = keys.indexOf(kechi::keyOf(ExportColumn::Name)); at > 0)
        columns.move(0, std::min(at, columns.size() - 1));
    place(columns);
}

void CustomerColumns::place(const QList<int>& columns)
{
    m_isPlacing = true;
    m_hidden.clear();
    QHeaderView* header = m_table.horizontalHeader();
    for (int at = 0; at < columns.size(); ++at)
        header->moveSection(header->visualIndex(columns[at]), at);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!columns.contains(column))
            m_hidden.insert(column);
    }
    m_isPlacing = false;
    hide();
}

void CustomerColumns::hide()
{
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table.setColumnHidden(column, m_hidden.contains(column) ||
                                            (column == Model::Owner && m_isOwnerKnown));
    fitName();
}

void CustomerColumns::setOwnerKnown(bool known)
{
    m_isOwnerKnown = known;
    hide();
}

void CustomerColumns::setShown(int column, bool shown)
{
    if (shown)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    hide();
    tell();
}

QList<int> CustomerColumns::order() const
{
    QList<int> columns;
    const QHeaderView* header = m_table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (!m_hidden.contains(column))
            columns += column;
    }
    return columns;
}

QList<ExportColumn> CustomerColumns::shown() const
{
    QList<ExportColumn> columns;
    for (const int column : order()) {
        if (!m_table.isColumnHidden(column))
            columns += keyOf(column);
    }
    return columns;
}

void CustomerColumns::tell()
{
    if (m_isPlacing)
        return;
    QStringList keys;
    for (const int column : order())
        keys += kechi::keyOf(keyOf(column));
    emit chosen(keys);
}

void CustomerColumns::offer(const QPoint& at)
{
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction* entry =
            menu->addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!m_table.isColumnHidden(column));
        entry->setEnabled(column != Model::Name && !(column == Model::Owner && m_isOwnerKnown));
        connect(entry, &QAction::toggled, this,
                [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns"), this, [this] {
        show({});
        emit chosen({});
    });
    menu->popup(m_table.horizontalHeader()->mapToGlobal(at));
}

// Names have the room that other columns leave, until somebody gives them another width.
void CustomerColumns::fitName()
{
    if (m_nameWidth != 0 && m_table.columnWidth(Model::Name) != m_nameWidth)
        return;
    int taken = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column != Model::Name && !m_table.isColumnHidden(column))
            taken += column == Model::Tags ? kTagsRoom : m_table.columnWidth(column);
    }
    m_nameWidth = std::clamp(m_table.viewport()->width() - taken, kNameLeast, kNameMost);
    m_table.setColumnWidth(Model::Name, m_nameWidth);
}

bool CustomerColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CustomerColumns::fitName, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void CustomerColumns::fit()
{
    int widest = 0;
    for (const Stage stage : allStages())
        widest = std::max(widest, tagWidth({.text = nameOf(stage), .colour = {}}));
    m_table.setColumnWidth(Model::CustomerStage, widest + 2 * kGapSmall);
    const QHeaderView* header = m_table.horizontalHeader();
    for (const int column : {Model::Contact, Model::GradeLetter, Model::Score, Model::City,
                             Model::LastTouch, Model::Countdown}) {
        const int width = std::max(m_table.columnWidth(column), header->sectionSizeHint(column));
        m_table.setColumnWidth(column, width);
    }
    const int countdown = m_table.fontMetrics().horizontalAdvance(countdownOf(-88)) + 2 * kGapSmall;
    m_table.setColumnWidth(Model::Countdown,
                           std::max(m_table.columnWidth(Model::Countdown), countdown));
}

} // namespace kechi
