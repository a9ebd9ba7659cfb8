#include "ui/base/PasswordField.h"

#include "ui/base/Icons.h"

#include <QAction>
#include <QEvent>

namespace kechi {

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent), m_eye(addAction(icon(Icon::Eye), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(revealed ? Icon::EyeOff : Icon::Eye));
    retranslate();
}

void PasswordField::retranslate()
{
    m_eye->setText(isRevealed() ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

void PasswordField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordField::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    setRevealed(false);
}

} // namespace kechi
