#include "ui/settings/PasswordDialog.h"

#include "core/base/Tasks.h"
#include "core/member/PasswordRules.h"
#include "core/member/SignInService.h"
#include "ui/base/Button.h"
#include "ui/base/Dialog.h"
#include "ui/base/Form.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/base/TabOrder.h"

namespace kechi {

PasswordDialog::PasswordDialog(const SettingsServices& with, const Member& whose, QWidget* parent)
    : QDialog(parent), m_with(with), m_whose(whose), m_notice(new Notice(this)),
      m_save(new Button(tr("Save"), Button::Look::Primary, this))
{
    setWindowTitle(isOwn() ? tr("Change my password")
                           : tr("A new password for %1").arg(whose.fullName));
    makeForm();
    furnish(this, {m_form, m_notice}, m_save);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &PasswordDialog::save);
    tabAsLaidOut(this);
    (m_old ? m_old : m_password)->setFocus();
}

void PasswordDialog::makeForm()
{
    m_form = new Form(1, this);
    if (isOwn()) {
        m_old = new PasswordField(m_form);
        m_oldField = m_form->add(tr("Password until now"), m_old);
        connect(m_old, &QLineEdit::textEdited, this, [this] { m_oldField->setError({}); });
    }
    m_password = new PasswordField(m_form);
    m_passwordField = m_form->add(tr("New password"), m_password);
    m_again = new PasswordField(m_form);
    m_againField = m_form->add(tr("New password again"), m_again);
    if (!isOwn())
        m_passwordField->setHint(tr("Tell it to %1 yourself; it can be changed after signing in.")
                                     .arg(m_whose.fullName));
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setError({}); });
}

bool PasswordDialog::check()
{
    m_notice->clear();
    m_form->clearErrors();
    if (m_old && m_old->text().isEmpty())
        m_oldField->setError(tr("Enter the password that you sign in with now."));
    if (const auto refusal = whyNotPassword(m_password->text(), m_whose.name))
        m_passwordField->setError(refusal->text);
    else if (m_again->text() != m_password->text())
        m_againField->setError(tr("The two passwords differ."));
    return !m_form->showFirstError();
}

void PasswordDialog::save()
{
    if (!m_save->isEnabled() || !check())
        return;
    m_save->setEnabled(false);
    const QString old = m_old ? m_old->text() : QString();
    m_with.tasks.run(
        this,
        [&signIn = m_with.signIn, me = m_with.me, whose = m_whose.id, isOwn = isOwn(), old,
         password = m_password->text()] {
            return isOwn ? signIn.changePassword(me, old, password)
                         : signIn.resetPassword(me, whose, password);
        },
        [this](const Result<Done>& answer) { take(answer); });
}

void PasswordDialog::take(const Result<Done>& answer)
{
    m_save->setEnabled(true);
    if (answer) {
        emit saved();
        accept();
        return;
    }
    if (m_old && answer.error().code == Error::Code::Denied) {
        m_oldField->setError(answer.error().text);
        m_form->showFirstError();
        return;
    }
    m_notice->tellError(answer.error().text);
}

} // namespace kechi
