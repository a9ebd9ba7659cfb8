#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/settings/SettingsServices.h"

#include <QSet>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kechi {

class Button;
class EmptyState;

// The tree of departments, and how many work in each.
class DepartmentsSection : public SettingsSection {
    Q_OBJECT

public:
    explicit DepartmentsSection(const SettingsServices& with, QWidget* parent = nullptr);

    void show(const Team& team, const Actor& me) override;

protected:
    void retranslate() override;

private:
    void makeTree();
    void makeActs();
    void fill();
    void addBelow(DepartmentId parent, QTreeWidgetItem* item);
    int peopleOf(DepartmentId department) const;
    void reflect();
    const Department* current() const; // null: none is chosen
    void choose(DepartmentId department);
    void open(const Department& department);
    void remove();

    SettingsServices m_with;
    Team m_team;
    QStackedWidget* m_stack = nullptr; // the tree, or that there is none
    QTreeWidget* m_tree = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_add = nullptr;
    Button* m_addBelow = nullptr;
    Button* m_edit = nullptr;
    Button* m_remove = nullptr;
    bool m_mayChange = false;
};

} // namespace kechi
