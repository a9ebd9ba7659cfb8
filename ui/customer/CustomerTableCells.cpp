// What the cells of CustomerTableModel say.
#include "ui/customer/CustomerTableModel.h"

#include "ui/base/Cells.h"
#include "ui/customer/CustomerWords.h"

namespace kechi {

QVariant CustomerTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CustomerRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Score)
            return row.score ? QVariant(*row.score) : QVariant();
        return text(row, column);
    case Qt::TextAlignmentRole:
        if (column == LastTouch || column == Created)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case ToneRole: return tone(row, column);
    case TagsRole: return column == Tags ? QVariant::fromValue(tagTexts(row)) : QVariant();
    default: return {};
    }
}

QString CustomerTableModel::text(const CustomerRow& row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Contact: return row.contact;
    case Phone: return shownPhone(row.phone);
    case GradeLetter: return row.gradeName;
    case City: return row.city;
    case CustomerStage: return nameOf(row.stage);
    case LastTouch: return shownDay(row.lastTouch, m_with);
    case Countdown: return shownCountdown(row);
    case Owner: return row.owner ? row.ownerName : tr("In the open sea");
    case PoolName: return row.poolName;
    case Code: return row.code;
    case Created: return shownDay(row.createdAt, m_with);
    case Tags: {
        QStringList names;
        for (const RowTag& tag : row.tags)
            names += tag.name;
        return names.join(QLatin1String(", "));
    }
    default: return {};
    }
}

QVariant CustomerTableModel::tone(const CustomerRow& row, int column)
{
    switch (column) {
    case Phone:
    case LastTouch:
    case Created:
    case Code: return int(Tone::Second);
    case GradeLetter: return int(gradeTone(row.gradeName));
    case CustomerStage: return int(stageTone(row.stage));
    case Countdown: return int(countdownTone(row));
    case Owner: return row.owner ? QVariant() : QVariant(int(Tone::Muted));
    default: return {};
    }
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == LastTouch || section == Created))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Customer");
    case Contact: return tr("Contact");
    case Phone: return tr("Phone");
    case GradeLetter: return tr("Grade");
    case Score: return tr("Score");
    case City: return tr("City");
    case CustomerStage: return tr("Stage");
    case LastTouch: return tr("Last follow-up");
    case Countdown: return tr("Recycled");
    case Tags: return tr("Tags");
    case Owner: return tr("Owner");
    case PoolName: return tr("Pool");
    case Code: return tr("Code");
    case Created: return tr("Added");
    default: return {};
    }
}

} // namespace kechi
