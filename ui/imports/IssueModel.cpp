#include "ui/imports/IssueModel.h"

#include "ui/base/Cells.h"

namespace kechi {

void IssueModel::setIssues(const QList<ImportIssue>& issues)
{
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    const ImportIssue& issue = m_issues.at(index.row());
    const bool isRow = index.column() == Row;
    if (role == Qt::TextAlignmentRole)
        return int((isRow ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ToneRole)
        return int(isRow ? Tone::Muted : Tone::Normal);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Row: return role == Qt::DisplayRole ? QVariant(issue.row) : QVariant();
    case Where: return issue.column;
    case Text: return issue.text;
    case ColumnCount: break;
    }
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Row: return tr("Row");
    case Where: return tr("Column");
    case Text: return tr("What to look at");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kechi
