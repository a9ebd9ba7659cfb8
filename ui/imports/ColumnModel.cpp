#include "ui/imports/ColumnModel.h"

#include "ui/base/Cells.h"
#include "ui/imports/ImportText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kechi {

static QStringList headersOf(const Mapping& mapping)
{
    QStringList headers;
    for (const ColumnChoice& choice : mapping.columns)
        headers += choice.header;
    return headers;
}

void ColumnModel::setLook(const SourceLook& look, const Mapping& mapping)
{
    const bool isSameFile = headersOf(mapping) == headersOf(m_mapping);
    if (!isSameFile)
        beginResetModel();
    m_look = look;
    m_mapping = mapping;
    if (!isSameFile)
        endResetModel();
    else
        tellAllChanged();
}

void ColumnModel::tellAllChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ColumnModel::asksForDates(int row) const
{
    const ColumnChoice& choice = m_mapping.columns.at(row);
    if (choice.field != Field::CreatedAt && choice.field != Field::LastFollowUp)
        return false;
    return row < m_look.inspection.columns.size() &&
           m_look.mapping.columns.value(row).field == choice.field &&
           m_look.inspection.columns.at(row).ambiguousDates > 0 &&
           m_look.inspection.columns.at(row).dateOrder == DateOrder::Unknown;
}

void ColumnModel::setField(int row, Field field)
{
    ColumnChoice& choice = m_mapping.columns[row];
    if (choice.field == field)
        return;
    choice.field = field;
    choice.found = ColumnChoice::Found::Chosen;
    choice.confidence = 1;
    tellAllChanged(); // another column may be in its way now, or no longer
    emit mappingChanged();
}

void ColumnModel::setDateOrder(int row, DateOrder order)
{
    m_mapping.columns[row].dateOrder = order;
    tellAllChanged();
    emit mappingChanged();
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.columns.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// What may be used as the field it is mapped to, of all rows.
QString ColumnModel::usableText(int row) const
{
    const Field field = m_mapping.columns.at(row).field;
    const bool isKnown = row < m_look.inspection.columns.size() && m_look.inspection.rows > 0 &&
                         m_look.mapping.columns.value(row).field == field;
    if (!isKnown || field == Field::Ignored || field == Field::IdentityCard)
        return u"—"_s;
    const qint64 valid = m_look.inspection.columns.at(row).valid;
    const double percent = 100.0 * double(valid) / double(m_look.inspection.rows);
    const bool isWhole = valid == m_look.inspection.rows || percent < 99;
    return tr("%1%").arg(
        QLocale().toString(isWhole ? percent : std::min(percent, 99.9), 'f', isWhole ? 0 : 1));
}

QString ColumnModel::words(int row, Column column) const
{
    const ColumnChoice& choice = m_mapping.columns.at(row);
    const QStringList samples = m_look.inspection.columns.value(row).samples;
    switch (column) {
    case Title: return titleOf(m_mapping, row);
    case Arrow: return u"→"_s;
    case Into: return labelOf(choice.field);
    case SampleOne: return samples.value(0, u"—"_s);
    case SampleTwo: return samples.value(1, u"—"_s);
    case Usable: return usableText(row);
    case FoundBy: return ImportText::foundBy(choice.found);
    case State: return ImportText::state(m_look, m_mapping, row).tag.text;
    case ColumnCount: break;
    }
    return {};
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return words(index.row(), column);
    case Qt::ToolTipRole:
        if (column == State) {
            const QString tip = ImportText::state(m_look, m_mapping, index.row()).tip;
            return tip.isEmpty() ? QVariant() : tip;
        }
        return column == Title || column == SampleOne || column == SampleTwo
                   ? words(index.row(), column)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Usable ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        if (column == State)
            return int(ImportText::state(m_look, m_mapping, index.row()).tag.tone);
        return int(column == Arrow || column == FoundBy || words(index.row(), column) == u"—"
                       ? Tone::Muted
                       : Tone::Normal);
    default: return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Usable ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title: return tr("Column in the file");
    case Into: return tr("Imported as");
    case SampleOne: return tr("Example 1");
    case SampleTwo: return tr("Example 2");
    case Usable: return tr("Usable");
    case FoundBy: return tr("Found by");
    case State: return tr("Check");
    case Arrow:
    case ColumnCount: break;
    }
    return {};
}

} // namespace kechi
