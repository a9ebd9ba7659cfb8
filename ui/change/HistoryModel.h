#pragma once

#include "core/change/PastChange.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kechi {

// What was done lately, a row each, the latest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, State, kColumns };

    explicit HistoryModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setChanges(const QList<PastChange>& changes);
    const PastChange* at(const QModelIndex& index) const; // null: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PastChange& change, int column) const;

    QTimeZone m_zone;
    QList<PastChange> m_changes;
};

} // namespace kechi
