#include "ui/base/TableView.h"

#include "ui/base/Cells.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/TableHeader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setSortingEnabled(true);
    horizontalHeader()->setStretchLastSection(true);
    setTicks(false);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    connect(this, &QTableView::doubleClicked, this, &TableView::chosen);
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    hover(-1);
}

void TableView::setTicks(bool shown)
{
    if (shown && !qobject_cast<TickHeader*>(verticalHeader())) {
        setVerticalHeader(new TickHeader(this));
        m_corner = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        if (m_corner)
            m_corner->installEventFilter(this);
        retranslate();
    }
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setVisible(shown);
}

void TableView::setFramed(bool framed)
{
    setLook(this, "look", framed ? u"framed"_s : QString());
    setFrameShape(framed ? QFrame::StyledPanel : QFrame::NoFrame);
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_corner || watched != m_corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int chosen = countSelected();
    QPainter painter(m_corner);
    paintHeaderGround(painter, m_corner->rect());
    const QPointF middle = m_corner->rect().center(); // as in the rows below
    const QRectF box(middle - QPointF(kIconSmall, kIconSmall) / 2, QSizeF(kIconSmall, kIconSmall));
    paintCheckBox(painter, box,
                  chosen == 0     ? Qt::Unchecked
                  : chosen < rows ? Qt::PartiallyChecked
                                  : Qt::Checked,
                  rows > 0);
    return true;
}

void TableView::setCellInput(const QModelIndex& index, QWidget* input)
{
    auto* cell = new QWidget(viewport());
    auto* room = new QVBoxLayout(cell);
    room->setContentsMargins(kGapSmall, 0, kGapSmall, 0);
    input->setMaximumHeight(kControlHeight);
    room->addWidget(input);
    setIndexWidget(index, cell);
}

void TableView::retranslate()
{
    if (m_corner) {
        m_corner->setToolTip(tr("Select all"));
        m_corner->setAccessibleName(tr("Select all"));
    }
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

int TableView::countSelected() const
{
    int rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

// As Excel reads it: a cell with a tab, a line end or a quote stands in quotes.
static QString cell(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString TableView::selectedText() const
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return {};
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += cell(model()->headerData(column, Qt::Horizontal).toString());
    lines += cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += cell(model()->index(row, column, rootIndex()).data().toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void TableView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (scrollsSideways(*event))
        event->accept();
    else if (enters && state() != EditingState && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

// Rows are chosen whole, so there is no cell to go to.
bool TableView::scrollsSideways(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier || selectionBehavior() != SelectRows)
        return false;
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    const bool isLeft = (event.key() == Qt::Key_Left) == isLeftToRight();
    horizontalScrollBar()->triggerAction(isLeft ? QAbstractSlider::SliderSingleStepSub
                                                : QAbstractSlider::SliderSingleStepAdd);
    return true;
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (selectionBehavior() == SelectRows)
        horizontalScrollBar()->setValue(sideways);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(int(event->position().y())));
}

void TableView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        hover(underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1);
}

void TableView::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    verticalHeader()->viewport()->update();
    if (m_corner)
        m_corner->update();
    emit rowsChosen(countSelected());
}

void TableView::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QTableView::currentChanged(now, before);
    repaintRow(before.row()); // the ring goes round a whole row
    repaintRow(now.row());
}

QRect TableView::rowRect(int row) const
{
    const int columns = horizontalHeader()->length() - horizontalHeader()->offset();
    return {-horizontalHeader()->offset(), rowViewportPosition(row),
            horizontalHeader()->offset() + std::min(columns, viewport()->width()), rowHeight(row)};
}

// What lies in a framed table ends where its round corners begin.
void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    QList<QWidget*> parts{viewport(), horizontalHeader(), verticalHeader()};
    if (m_corner)
        parts += m_corner;
    if (frameShape() == QFrame::NoFrame) {
        for (QWidget* part : parts)
            part->clearMask();
        return;
    }
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadiusCard - 1, kRadiusCard - 1);
    const QRegion room(inside.toFillPolygon().toPolygon());
    for (QWidget* part : parts)
        part->setMask(room.translated(-part->pos()));
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    const int before = std::exchange(m_hovered, row);
    repaintRow(before);
    repaintRow(row);
}

void TableView::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), kRowHeight);
}

} // namespace kechi
