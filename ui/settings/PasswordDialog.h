#pragma once

#include "core/base/Result.h"
#include "core/member/Member.h"
#include "ui/settings/SettingsServices.h"

#include <QDialog>

namespace kechi {

class Button;
class Form;
class FormField;
class Notice;
class PasswordField;

// A new password: one's own, proved by the old one, or, by who may, another user's.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    PasswordDialog(const SettingsServices& with, const Member& whose, QWidget* parent = nullptr);

signals:
    void saved();

private:
    bool isOwn() const { return m_whose.id == m_with.me; }
    void makeForm();
    bool check();
    void save();
    void take(const Result<Done>& answer);

    SettingsServices m_with;
    Member m_whose;
    Form* m_form = nullptr;
    PasswordField* m_old = nullptr; // null: another's
    PasswordField* m_password = nullptr;
    PasswordField* m_again = nullptr;
    FormField* m_oldField = nullptr;
    FormField* m_passwordField = nullptr;
    FormField* m_againField = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
