#include "ui/main/SignInPage.h"

#include "ui/base/Button.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/PasswordField.h"
#include "ui/main/CentredCard.h"

#include <QBoxLayout>
#include <QEvent>

namespace kechi {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent), m_title(new Label({}, TextSize::Heading, Tone::Normal, this)),
      m_notice(new Notice(this)), m_user(new QLineEdit(this)), m_password(new PasswordField(this)),
      m_userField(new FormField({}, m_user, this)),
      m_passwordField(new FormField({}, m_password, this)),
      m_signIn(new Button({}, Button::Look::Primary, this)),
      m_other(new Button({}, Button::Look::Link, this))
{
    auto* card = new CentredCard(kCardWidth, this);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_userField);
    card->body()->addWidget(m_passwordField);
    card->body()->addSpacing(kGapTiny);
    card->body()->addWidget(m_signIn);
    card->body()->addWidget(m_other, 0, Qt::AlignHCenter);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    m_notice->setClosable(false);
    setFocusPolicy(Qt::NoFocus);
    connect(m_signIn, &Button::clicked, this, &SignInPage::request);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::request);
    connect(m_user, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_user, &QLineEdit::textEdited, this, [this] { m_userField->setError({}); });
    connect(m_other, &Button::clicked, this, &SignInPage::otherWorkspaceRequested);
    setUser({});
    retranslate();
}

void SignInPage::setUser(const QString& name)
{
    m_user->setText(name);
    setFocusProxy(name.isEmpty() ? m_user : m_password);
}

void SignInPage::setError(const QString& text)
{
    setBusy(false);
    m_password->clear();
    m_passwordField->setError(text);
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setNotice(const QString& text)
{
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->tell(Notice::Kind::Warn, text);
}

// Fields that cannot be used lose the focus, and get it back. It must not come to the way out in
// the meantime: who is typing would leave with Return.
void SignInPage::setBusy(bool busy)
{
    m_other->setFocusPolicy(busy ? Qt::ClickFocus : Qt::StrongFocus);
    m_user->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    if (!busy)
        setFocus(Qt::OtherFocusReason);
}

void SignInPage::request()
{
    if (!m_signIn->isEnabled())
        return;
    const QString user = m_user->text().trimmed();
    if (user.isEmpty()) {
        m_userField->setError(tr("Enter your user name."));
        m_user->setFocus();
    } else if (m_password->text().isEmpty()) {
        m_passwordField->setError(tr("Enter your password."));
        m_password->setFocus();
    } else {
        emit signInRequested(user, m_password->text());
    }
}

void SignInPage::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_userField->setLabel(tr("User name"));
    m_passwordField->setLabel(tr("Password"));
    m_signIn->setText(m_signIn->isEnabled() ? tr("Sign in") : tr("Signing in…"));
    m_other->setText(tr("Open another workspace"));
}

void SignInPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
