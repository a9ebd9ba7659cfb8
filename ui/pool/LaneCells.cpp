// What the cards and cells of LaneModel say.
#include "ui/pool/LaneModel.h"

#include "core/pool/DeadlineWords.h"
#include "ui/base/Cells.h"
#include "ui/pool/CardDelegate.h"

using namespace Qt::StringLiterals;

namespace kechi {

static QString lineOf(const BoardCard& card)
{
    QStringList parts{card.industry, card.row.city};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// In the open sea why it is there; with an owner when it goes back, or how far it has come.
static QString footOf(const BoardCard& card)
{
    if (!card.row.owner)
        return card.why;
    if (!card.row.daysLeft)
        return nameOf(card.row.stage);
    const int days = *card.row.daysLeft;
    const bool isSoon = days >= 0 && days <= kSoonDays;
    return isSoon ? LaneModel::tr("Goes back %1").arg(countdownOf(days)) : countdownOf(days);
}

static Tone footToneOf(const BoardCard& card)
{
    if (!card.row.owner || !card.row.daysLeft || *card.row.daysLeft > kSoonDays)
        return Tone::Muted;
    return *card.row.daysLeft <= 1 ? Tone::Bad : Tone::Warn;
}

static QString spoken(const BoardCard& card)
{
    QStringList parts{card.row.name, lineOf(card), footOf(card)};
    if (card.row.score)
        parts += LaneModel::tr("score %1").arg(*card.row.score);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant LaneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const BoardCard& card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Score)
            return card.row.score ? QVariant(*card.row.score) : QVariant();
        return cell(card, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why || index.column() == Claimable
                   ? QVariant(cell(card, index.column()))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QVariant(spoken(card)) : QVariant();
    case ToneRole: return tone(index.column());
    case CardScoreRole: return card.row.score ? QVariant(*card.row.score) : QVariant();
    case CardLineRole: return lineOf(card);
    case CardFootRole: return footOf(card);
    case CardFootToneRole: return int(footToneOf(card));
    default: return {};
    }
}

QString LaneModel::cell(const BoardCard& card, int column) const
{
    switch (column) {
    case Name: return card.row.name;
    case Source: return card.arrival.sourceName;
    case Why: return card.why;
    case Claimable: return m_whyNotClaim.isEmpty() ? tr("Yes") : m_whyNotClaim;
    case City: return card.row.city;
    default: return {};
    }
}

QVariant LaneModel::tone(int column) const
{
    switch (column) {
    case Source:
    case City:
    case Why: return int(Tone::Second);
    case Claimable: return int(m_whyNotClaim.isEmpty() ? Tone::Good : Tone::Muted);
    default: return {};
    }
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Customer");
    case Score: return tr("Score");
    case Source: return tr("Source");
    case Why: return tr("Why it is here");
    case Claimable: return tr("To be claimed");
    case City: return tr("City");
    default: return {};
    }
}

Qt::ItemFlags LaneModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

void LaneModel::setWhyNotClaim(const QString& why)
{
    if (m_whyNotClaim == why)
        return;
    m_whyNotClaim = why;
    if (!m_cards.isEmpty())
        emit dataChanged(index(0, Claimable), index(int(m_cards.size()) - 1, Claimable));
}

void LaneModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_cards.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_cards.size()) - 1, ColumnCount - 1));
}

} // namespace kechi
