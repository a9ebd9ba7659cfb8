#include "ui/change/HistoryModel.h"

using namespace Qt::StringLiterals;

namespace kechi {

HistoryModel::HistoryModel(const QTimeZone& zone, QObject* parent)
    : QAbstractTableModel(parent), m_zone(zone)
{
}

void HistoryModel::setChanges(const QList<PastChange>& changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

const PastChange* HistoryModel::at(const QModelIndex& index) const
{
    return index.isValid() ? &m_changes[index.row()] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString HistoryModel::text(const PastChange& change, int column) const
{
    switch (column) {
    case When: return change.at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    case Who: return change.byName.isEmpty() ? tr("The program") : change.byName;
    case What: return change.note.isEmpty() ? change.what : change.what + u" · "_s + change.note;
    case State: return change.isUndone ? tr("Undone") : QString();
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const PastChange* change = at(index);
    if (!change)
        return {};
    if (role == Qt::DisplayRole)
        return text(*change, index.column());
    if (role == Qt::ToolTipRole && change->whyNotUndo)
        return change->whyNotUndo->text;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace kechi
