#include "ui/settings/DepartmentForm.h"

#include "core/base/Tasks.h"
#include "core/member/DepartmentService.h"
#include "core/member/MemberRules.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Notice.h"
#include "ui/base/Sizes.h"
#include "ui/base/TabOrder.h"
#include "ui/settings/UserTableModel.h"

#include <QComboBox>
#include <QLineEdit>

namespace kechi {

DepartmentForm::DepartmentForm(const SettingsServices& with, const QList<Department>& departments,
                               const Department& department, QWidget* parent)
    : QDialog(parent), m_with(with), m_departments(departments), m_department(department),
      m_notice(new Notice(this)), m_save(new Button(tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(department.id ? tr("Rename or move %1").arg(department.name)
                                 : tr("New department"));
    makeForm();
    furnish(this, {m_form, m_notice}, m_save);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &DepartmentForm::save);
    tabAsLaidOut(this);
    m_name->setFocus();
}

void DepartmentForm::makeForm()
{
    m_form = new Form(1, this);
    m_name = new QLineEdit(m_department.name, m_form);
    m_parent = new QComboBox(m_form);
    m_parent->setMinimumHeight(kControlHeight);
    m_parent->addItem(tr("At the top"), 0);
    for (const Department& one : std::as_const(m_departments)) {
        if (one.id != m_department.id)
            m_parent->addItem(pathOf(m_departments, one.id), one.id.value);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_department.parent.value)));
    m_nameField = m_form->add(tr("Name"), m_name);
    m_nameField->setRequired(true);
    m_parentField = m_form->add(tr("Below"), m_parent);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_parent, &QComboBox::currentIndexChanged, this, [this] { m_form->clearErrors(); });
}

Department DepartmentForm::draft() const
{
    Department department = m_department;
    department.name = m_name->text().simplified();
    department.parent = {m_parent->currentData().toLongLong()};
    return department;
}

void DepartmentForm::save()
{
    if (!m_save->isEnabled())
        return;
    const Department wanted = draft();
    m_notice->clear();
    m_form->clearErrors();
    if (const auto refusal = whyNotDepartment(m_departments, wanted)) {
        const bool isPlace = refusal->code == Error::Code::Invalid && !wanted.name.isEmpty() &&
                             wanted.parent != m_department.parent;
        (isPlace ? m_parentField : m_nameField)->setError(refusal->text);
        m_form->showFirstError();
        return;
    }
    m_save->setEnabled(false);
    m_with.tasks.run(
        this,
        [&departments = m_with.departments, me = m_with.me, wanted] {
            return wanted.id ? departments.edit(me, wanted)
                             : departments.add(me, wanted.name, wanted.parent);
        },
        [this](const Result<Department>& answer) { take(answer); });
}

void DepartmentForm::take(const Result<Department>& answer)
{
    m_save->setEnabled(true);
    if (!answer) {
        m_notice->tellError(answer.error().text);
        return;
    }
    emit saved(*answer);
    accept();
}

} // namespace kechi
