#include "ui/pool/OpenTable.h"

#include "ui/base/Cells.h"
#include "ui/base/Sizes.h"
#include "ui/pool/LaneModel.h"

#include <QHeaderView>

namespace kechi {

OpenTable::OpenTable(QWidget* parent) : TableView(parent)
{
    setFramed(true);
    setTicks(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly); // the board takes what is dropped
    setItemDelegateForColumn(LaneModel::Score, new ScoreDelegate(this));
}

void OpenTable::setModel(QAbstractItemModel* model)
{
    TableView::setModel(model);
    horizontalHeader()->setSortIndicator(LaneModel::Score, Qt::DescendingOrder);
    fitColumns();
}

void OpenTable::fitColumns()
{
    setColumnWidth(LaneModel::Name, kFieldWidth * 3 / 5);
    setColumnWidth(LaneModel::Score, kFieldWidth / 3);
    setColumnWidth(LaneModel::Source, kFieldWidth * 2 / 5);
    setColumnWidth(LaneModel::Why, kFieldWidth * 7 / 8);
    setColumnWidth(LaneModel::Claimable, kFieldWidth * 2 / 5);
}

void OpenTable::startDrag(Qt::DropActions)
{
    if (!selectedRows().isEmpty())
        emit carryRequested();
}

} // namespace kechi
