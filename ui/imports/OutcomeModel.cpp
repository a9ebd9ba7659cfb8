#include "ui/imports/OutcomeModel.h"

#include "ui/base/Cells.h"
#include "ui/base/Listed.h"
#include "ui/imports/ImportText.h"

using namespace Qt::StringLiterals;

namespace kechi {

void OutcomeModel::setOutcomes(const QList<RowOutcome>& outcomes,
                               const QHash<qint64, RowDecision>& decisions)
{
    beginResetModel();
    m_outcomes = outcomes;
    m_decisions = decisions;
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::textOf(const RowOutcome& outcome) const
{
    QStringList parts;
    if (!outcome.text.isEmpty())
        parts += outcome.text;
    parts += outcome.differences;
    return parts.join(u" · "_s);
}

QList<TagText> OutcomeModel::tagsOf(const RowOutcome& outcome) const
{
    QList<TagText> tags = {ImportText::kind(outcome)};
    if (outcome.isPossible && !m_decisions.contains(outcome.row))
        tags += {.text = tr("Undecided"), .tone = Tone::Warn};
    return tags;
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    const RowOutcome& outcome = m_outcomes.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ToneRole)
        return int(column == Row ? Tone::Muted : Tone::Normal);
    if (role == TagsRole && column == Kind)
        return QVariant::fromValue(tagsOf(outcome));
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || column != Text))
        return {};
    switch (column) {
    case Row: return outcome.row;
    case Name: return outcome.name;
    case Text: return textOf(outcome);
    case Kind: {
        QStringList words;
        for (const TagText& tag : tagsOf(outcome))
            words += tag.text;
        return listed(words);
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Row: return tr("Row");
    case Name: return tr("Customer");
    case Kind: return tr("What becomes of it");
    case Text: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

} // namespace kechi
