#pragma once

#include "core/imports/ImportReport.h"

#include <QAbstractTableModel>

namespace kechi {

// What a person should know about single cells and rows of the file.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Where, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(const QList<ImportIssue>& issues);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportIssue> m_issues;
};

} // namespace kechi
