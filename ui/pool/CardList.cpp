#include "ui/pool/CardList.h"

#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/pool/CardDelegate.h"

#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

CardList::CardList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setLook(this, "look", u"cards"_s);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly); // the board takes what is dropped
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListView::doubleClicked, this, &CardList::opened);
}

void CardList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize CardList::sizeHint() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    return {kFieldWidth, rows * CardDelegate::cardHeight()};
}

QSize CardList::minimumSizeHint() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    return {kFieldWidth / 2, std::min(rows, 1) * CardDelegate::cardHeight()};
}

QList<int> CardList::chosenRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes())
            rows += index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

// Going somewhere chooses nothing and forgets nothing: that is what Space is for.
void CardList::stepTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void CardList::step(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return stepTo(moveCursor(MoveUp, Qt::NoModifier));
    case Qt::Key_Down: return stepTo(moveCursor(MoveDown, Qt::NoModifier));
    case Qt::Key_Home: return stepTo(moveCursor(MoveHome, Qt::NoModifier));
    case Qt::Key_End: return stepTo(moveCursor(MoveEnd, Qt::NoModifier));
    case Qt::Key_PageUp: return stepTo(moveCursor(MovePageUp, Qt::NoModifier));
    case Qt::Key_PageDown: return stepTo(moveCursor(MovePageDown, Qt::NoModifier));
    case Qt::Key_Left: emit sideRequested(-1); return;
    case Qt::Key_Right: emit sideRequested(1); return;
    default: QListView::keyPressEvent(event);
    }
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid())
        emit opened(currentIndex());
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    else if (!isPlain)
        QListView::keyPressEvent(event);
    else
        step(event);
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void CardList::startDrag(Qt::DropActions)
{
    if (!chosenRows().isEmpty())
        emit carryRequested();
}

void CardList::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QListView::selectionChanged(now, before);
    emit chosenChanged();
}

} // namespace kechi
