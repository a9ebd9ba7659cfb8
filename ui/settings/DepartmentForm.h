#pragma once

#include "core/base/Result.h"
#include "core/member/Member.h"
#include "ui/settings/SettingsServices.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLineEdit;

namespace kechi {

class Button;
class Form;
class FormField;
class Notice;

// What a department is called, and below which other it stands.
class DepartmentForm : public QDialog {
    Q_OBJECT

public:
    // A department without an id is a new one.
    DepartmentForm(const SettingsServices& with, const QList<Department>& departments,
                   const Department& department, QWidget* parent = nullptr);

signals:
    void saved(const kechi::Department& department);

private:
    void makeForm();
    Department draft() const;
    void save();
    void take(const Result<Department>& answer);

    SettingsServices m_with;
    QList<Department> m_departments;
    Department m_department;
    Form* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_parent = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_parentField = nullptr;
    Notice* m_notice = nullptr;
    Button* m_save = nullptr;
};

} // namespace kechi
