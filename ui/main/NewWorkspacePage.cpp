#include "ui/main/NewWorkspacePage.h"

#include "core/member/PasswordRules.h"
#include "ui/base/Button.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/main/CentredCard.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

namespace kechi {

NewWorkspacePage::NewWorkspacePage(QWidget* parent)
    : QWidget(parent), m_title(new Label({}, TextSize::Heading, Tone::Normal, this)),
      m_notice(new Notice(this)), m_form(new Form(1, this)), m_sells(new QCheckBox(this)),
      m_create(new Button({}, Button::Look::Primary, this)),
      m_back(new Button({}, Button::Look::Secondary, this))
{
    makeFields();
    m_sells->setChecked(true); // a company begins small
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_back);
    acts->addStretch();
    acts->addWidget(m_create);
    auto* card = new CentredCard(kDialogWidth, this);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_sells);
    card->body()->addSpacing(kGapTiny);
    card->body()->addLayout(acts);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setFocusProxy(m_name);
    setTabOrder(m_again, m_sells);
    setTabOrder(m_sells, m_back);
    setTabOrder(m_back, m_create);
    connect(m_create, &Button::clicked, this, &NewWorkspacePage::request);
    for (const QLineEdit* field : m_form->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::returnPressed, this, &NewWorkspacePage::request);
    connect(m_back, &Button::clicked, this, &NewWorkspacePage::backRequested);
    connect(m_choose, &QAction::triggered, this, &NewWorkspacePage::fileRequested);
    retranslate();
}

void NewWorkspacePage::makeFields()
{
    m_name = new QLineEdit(m_form);
    m_file = new QLineEdit(m_form);
    m_user = new QLineEdit(m_form);
    m_password = new PasswordField(m_form);
    m_again = new PasswordField(m_form);
    m_choose = m_file->addAction(icon(Icon::Folder), QLineEdit::TrailingPosition);
    m_nameField = m_form->add({}, m_name);
    m_fileField = m_form->add({}, m_file);
    m_userField = m_form->add({}, m_user);
    m_passwordField = m_form->add({}, m_password);
    m_againField = m_form->add({}, m_again);
}

void NewWorkspacePage::setFile(const QString& file)
{
    m_file->setText(file);
}

void NewWorkspacePage::setError(const QString& text)
{
    setBusy(false);
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->tellError(text);
}

// What cannot be used loses the focus, and gets it back.
void NewWorkspacePage::setBusy(bool busy)
{
    if (busy && m_form->isEnabled())
        m_typing = m_form->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_form->setEnabled(!busy);
    m_sells->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating the workspace…") : tr("Create the workspace"));
    if (!busy && m_typing)
        m_typing->setFocus(Qt::OtherFocusReason);
}

bool NewWorkspacePage::check()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_nameField->setError(tr("Give the workspace a name."));
    if (m_file->text().trimmed().isEmpty())
        m_fileField->setError(tr("Choose where the file shall lie."));
    if (m_user->text().trimmed().isEmpty())
        m_userField->setError(tr("Enter your name."));
    if (m_password->text().isEmpty())
        m_passwordField->setError(tr("Choose a password."));
    else if (const auto refusal = whyNotPassword(m_password->text(), m_user->text().trimmed()))
        m_passwordField->setError(refusal->text);
    else if (m_again->text() != m_password->text())
        m_againField->setError(tr("The two passwords differ."));
    return !m_form->showFirstError();
}

void NewWorkspacePage::request()
{
    if (!m_create->isEnabled() || !check())
        return;
    emit createRequested({.name = m_name->text().trimmed(),
                          .file = m_file->text().trimmed(),
                          .user = m_user->text().trimmed(),
                          .password = m_password->text(),
                          .sells = m_sells->isChecked()});
}

void NewWorkspacePage::retranslate()
{
    m_title->setText(tr("A new workspace"));
    m_nameField->setLabel(tr("Company or workspace"));
    m_fileField->setLabel(tr("File"));
    m_userField->setLabel(tr("Your name"));
    m_userField->setHint(tr("You sign in with it, and are the owner and administrator."));
    m_sells->setText(tr("I look after customers myself, too"));
    m_passwordField->setLabel(tr("Password"));
    m_againField->setLabel(tr("Password again"));
    m_choose->setToolTip(tr("Choose another place"));
    m_create->setText(tr("Create the workspace"));
    m_back->setText(tr("Back"));
}

void NewWorkspacePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
