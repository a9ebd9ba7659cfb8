#pragma once

#include "core/member/TeamService.h"

#include <QAbstractTableModel>

namespace kechi {

// Everybody of the workspace, one a row. SortRole orders names as they are read.
class UserTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FullName, Name, MemberRoles, InDepartment, HoldingLimit, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1200 };

    using QAbstractTableModel::QAbstractTableModel;

    void setTeam(const Team& team);
    const Team& team() const { return m_team; }
    const Member& memberAt(int row) const { return m_team.members[row]; }
    int rowOf(MemberId member) const; // -1: not there
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const Member& member, int column) const;
    QVariant sortValue(const Member& member, int column) const;
    static QVariant tags(const Member& member, int column);

    Team m_team;
};

// "East / Suzhou": a department with those above it.
QString pathOf(const QList<Department>& departments, DepartmentId department);

} // namespace kechi
