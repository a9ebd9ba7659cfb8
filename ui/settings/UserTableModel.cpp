#include "ui/settings/UserTableModel.h"

#include "core/base/Text.h"
#include "core/member/RoleWords.h"
#include "ui/base/Cells.h"
#include "ui/base/Listed.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

// Counted, so that a ring that should not be there ends too.
QString pathOf(const QList<Department>& departments, DepartmentId department)
{
    QStringList names;
    for (qsizetype steps = 0; department && steps <= departments.size(); ++steps) {
        const auto at = std::find_if(departments.begin(), departments.end(),
                                     [&](const Department& one) { return one.id == department; });
        if (at == departments.end())
            break;
        names.prepend(at->name);
        department = at->parent;
    }
    return names.join(u" / "_s);
}

void UserTableModel::setTeam(const Team& team)
{
    beginResetModel();
    m_team = team;
    endResetModel();
}

int UserTableModel::rowOf(MemberId member) const
{
    for (int row = 0; row < m_team.members.size(); ++row) {
        if (m_team.members[row].id == member)
            return row;
    }
    return -1;
}

void UserTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_team.members.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UserTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_team.members.size());
}

int UserTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static Tone toneOf(MemberState state)
{
    switch (state) {
    case MemberState::Active: return Tone::Good;
    case MemberState::OnLeave: return Tone::Warn;
    case MemberState::Disabled: return Tone::Second;
    }
    return Tone::Second;
}

QVariant UserTableModel::tags(const Member& member, int column)
{
    QList<TagText> tags;
    if (column == State)
        tags += {.text = nameOf(member.state), .tone = toneOf(member.state), .colour = {}};
    if (column == MemberRoles) {
        for (const kechi::Role role : kRoles) {
            if (member.roles.testFlag(role))
                tags += {.text = nameOf(role), .tone = Tone::Accent, .colour = {}};
        }
    }
    return tags.isEmpty() ? QVariant() : QVariant::fromValue(tags);
}

QString UserTableModel::text(const Member& member, int column) const
{
    switch (column) {
    case FullName: return member.fullName;
    case Name: return member.name;
    case MemberRoles: {
        QStringList names;
        for (const kechi::Role role : kRoles) {
            if (member.roles.testFlag(role))
                names += nameOf(role);
        }
        return listed(names);
    }
    case InDepartment: return pathOf(m_team.departments, member.department);
    case HoldingLimit:
        return member.holdingLimit ? QLocale().toString(*member.holdingLimit) : tr("No limit");
    case State: return nameOf(member.state);
    default: return {};
    }
}

QVariant UserTableModel::sortValue(const Member& member, int column) const
{
    if (column == HoldingLimit)
        return member.holdingLimit ? *member.holdingLimit : std::numeric_limits<int>::max();
    if (column == State)
        return int(member.state);
    return sortKey(text(member, column));
}

QVariant UserTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_team.members.size())
        return {};
    const Member& member = m_team.members[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(member, column);
    case SortRole: return sortValue(member, column);
    case TagsRole: return tags(member, column);
    case Qt::TextAlignmentRole:
        return column == HoldingLimit ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                      : QVariant();
    case ToneRole:
        if (!member.isActive() || (column == HoldingLimit && !member.holdingLimit))
            return int(Tone::Muted);
        return column == FullName ? QVariant() : QVariant(int(Tone::Second));
    default: return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == HoldingLimit)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FullName: return tr("Name");
    case Name: return tr("Signs in as");
    case MemberRoles: return tr("Roles");
    case InDepartment: return tr("Department");
    case HoldingLimit: return tr("Holding limit");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace kechi
