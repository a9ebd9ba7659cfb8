#pragma once

#include "ui/settings/SettingsSection.h"
#include "ui/settings/SettingsServices.h"

class QSortFilterProxyModel;

namespace kechi {

class Button;
class TableView;
class UserTableModel;

// Who works here: their roles, department and holding limit.
class UsersSection : public SettingsSection {
    Q_OBJECT

public:
    explicit UsersSection(const SettingsServices& with, QWidget* parent = nullptr);

    void show(const Team& team, const Actor& me) override;

protected:
    void retranslate() override;

private:
    void makeTable();
    void makeActs();
    void reflect();
    const Member* current() const; // null: no row is chosen
    void add();
    void edit();
    void resetPassword();
    void switchOff();
    void takeSwitched(const Result<Member>& answer);

    SettingsServices m_with;
    TableView* m_table = nullptr;
    UserTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    Button* m_add = nullptr;
    Button* m_edit = nullptr;
    Button* m_password = nullptr;
    Button* m_switchOff = nullptr;
    bool m_mayChange = false;
};

} // namespace kechi
