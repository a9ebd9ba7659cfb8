#pragma once

#include "core/imports/ImportService.h"

#include <QAbstractTableModel>

namespace kechi {

// The first rows of a file as they are read: the row's number, then its cells. The header stands
// out; what is above it is passed over.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLook(const SourceLook& look);
    qint64 rowNumber(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SheetRow> m_rows;
    Mapping m_mapping;
    int m_columns = 0;
};

// A, B, … Z, AA, as a spreadsheet names its columns; from 0.
QString columnLetters(int column);

} // namespace kechi
