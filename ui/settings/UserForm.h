#pragma once

#include "core/member/TeamService.h"
#include "ui/settings/SettingsServices.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace kechi {

class Button;
class Chip;
class Form;
class FormField;
class Notice;
class PasswordField;

// A user to add or to change.
class UserForm : public QDialog {
    Q_OBJECT

public:
    UserForm(const SettingsServices& with, const Team& team, const Member& member,
             QWidget* parent = nullptr);

    Member draft() const;

signals:
    void saved(const kechi::Member& member);

private:
    bool isNew() const { return !m_member.id; }
    QLineEdit* addLine(const QString& label, FormField*& field);
    QComboBox* addChoice(const QString& label);
    QDateEdit* dateEdit(const QDate& day);
    void makeNames();
    void makePasswords();
    void makeRoles();
    void makePlace();
    void makeLeave();
    void makeButtons();
    void showLeave();
    bool check();
    void save();
    void take(const Result<Member>& answer);

    SettingsServices m_with;
    Team m_team;
    Member m_member;
    Form* m_form = nullptr;
    Form* m_leave = nullptr; // while on leave only
    QLineEdit* m_name = nullptr;
    QLineEdit* m_fullName = nullptr;
    PasswordField* m_password = nullptr; // null: not a new user
    PasswordField* m_again = nullptr;
    QHash<Role, Chip*> m_roles;
    QComboBox* m_department = nullptr;
    QSpinBox* m_limit = nullptr;
    QSpinBox* m_experience = nullptr;
    QComboBox* m_state = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_standIn = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_fullNameField = nullptr;
    FormField* m_passwordField = nullptr;
    FormField* m_againField = nullptr;
    FormField* m_rolesField = nullptr;
    FormField* m_toField = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
