#pragma once

#include "core/imports/ImportService.h"

#include <QAbstractTableModel>

namespace kechi {

// The columns of a file and what becomes of each: one row per column.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Arrow, Into, SampleOne, SampleTwo, Usable, FoundBy, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // The mapping may be newer than the look, which is then asked for again.
    void setLook(const SourceLook& look, const Mapping& mapping);
    const Mapping& mapping() const { return m_mapping; }
    bool asksForDates(int row) const; // day or month first: a person has to say, or has said

    void setField(int row, Field field);
    void setDateOrder(int row, DateOrder order);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void mappingChanged();

private:
    QString words(int row, Column column) const;
    QString usableText(int row) const;
    void tellAllChanged();

    SourceLook m_look;
    Mapping m_mapping;
};

} // namespace kechi
