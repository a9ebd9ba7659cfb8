#pragma once

#include "ui/base/TableView.h"

namespace kechi {

// The open sea as a table: a long list one reads, ticks and carries from.
class OpenTable : public TableView {
    Q_OBJECT

public:
    explicit OpenTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

signals:
    void carryRequested(); // the chosen rows are dragged

protected:
    void startDrag(Qt::DropActions supported) override;

private:
    void fitColumns();
};

} // namespace kechi
