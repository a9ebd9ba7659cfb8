#include "ui/imports/PreviewModel.h"

#include "core/imports/CellText.h"
#include "ui/base/Cells.h"

#include <algorithm>

namespace kechi {

void PreviewModel::setLook(const SourceLook& look)
{
    beginResetModel();
    m_rows = look.inspection.firstRows;
    m_mapping = look.mapping;
    m_columns = int(m_mapping.columns.size());
    for (const SheetRow& row : m_rows)
        m_columns = std::max(m_columns, int(row.cells.size()));
    endResetModel();
}

qint64 PreviewModel::rowNumber(int row) const
{
    return m_rows.at(row).number;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : m_columns + 1;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const SheetRow& row = m_rows.at(index.row());
    const bool isNumber = index.column() == 0;
    const bool isHeader = row.number == m_mapping.headerRow;
    switch (role) {
    case Qt::DisplayRole:
        if (isNumber)
            return row.number;
        return index.column() <= row.cells.size()
                   ? keptText(row.cells.at(index.column() - 1), m_mapping.plainText)
                   : QVariant();
    case Qt::FontRole: return isHeader && !isNumber ? textFont(TextSize::Section) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(isNumber                           ? Tone::Muted
                   : row.number < m_mapping.headerRow ? Tone::Muted
                   : isHeader                         ? Tone::Accent
                                                      : Tone::Normal);
    case Qt::AccessibleTextRole:
        return isHeader ? tr("%1, header").arg(data(index, Qt::DisplayRole).toString())
                        : data(index, Qt::DisplayRole);
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : columnLetters(section - 1);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace kechi
