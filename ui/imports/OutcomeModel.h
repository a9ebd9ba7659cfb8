#pragma once

#include "core/imports/ImportOrder.h"
#include "core/imports/ImportReport.h"
#include "ui/base/Tags.h"

#include <QAbstractTableModel>

namespace kechi {

// Rows that meet a customer who is there, or cannot come in: what becomes of them, and what a
// person has decided.
class OutcomeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Kind, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const QList<RowOutcome>& outcomes,
                     const QHash<qint64, RowDecision>& decisions);
    const RowOutcome& at(int row) const { return m_outcomes.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const RowOutcome& outcome) const;
    QList<TagText> tagsOf(const RowOutcome& outcome) const;

    QList<RowOutcome> m_outcomes;
    QHash<qint64, RowDecision> m_decisions;
};

} // namespace kechi
