#include "ui/base/Button.h"

#include "ui/base/Look.h"
#include "ui/base/Sizes.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kechi {

static QString nameOf(Button::Look look)
{
    switch (look) {
    case Button::Look::Secondary: return u"secondary"_s;
    case Button::Look::Primary: return u"primary"_s;
    case Button::Look::Danger: return u"danger"_s;
    case Button::Look::Flat: return u"flat"_s;
    case Button::Look::Pill: return u"pill"_s;
    case Button::Look::Link: return u"link"_s;
    case Button::Look::IconOnly: return u"iconOnly"_s;
    case Button::Look::Choice: return u"choice"_s;
    }
    return {};
}

static Tone toneOf(Button::Look look)
{
    switch (look) {
    case Button::Look::Primary:
    case Button::Look::Danger: return Tone::OnFill;
    case Button::Look::Link: return Tone::Accent;
    default: return Tone::Second;
    }
}

Button::Button(const QString& text, Look look, QWidget* parent)
    : Button(Icon::None, text, look, parent)
{
}

Button::Button(Icon picture, const QString& text, Look look, QWidget* parent)
    : QPushButton(text, parent), m_look(look)
{
    setAutoDefault(false);
    const int gap = look == Look::IconOnly ? 0 : kGapTiny; // the style's own is for smaller type
    const int side = look == Look::Pill ? kIconSmall - 2 : kIconSize;
    setIconSize({side + gap, side});
    setButtonLook(look);
    setPicture(picture);
    if (look == Look::Link)
        setCursor(Qt::PointingHandCursor);
}

Button::Button(Icon picture, const QString& hint, QWidget* parent)
    : Button(picture, QString(), Look::IconOnly, parent)
{
    setHint(hint);
}

void Button::setHint(const QString& hint)
{
    setToolTip(plainTip(hint));
    setAccessibleName(hint);
}

void Button::setPicture(Icon picture)
{
    setIcon(kechi::icon(picture, toneOf(m_look)));
}

void Button::setButtonLook(Look look)
{
    m_look = look;
    setLook(this, "look", nameOf(look));
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !isDefault()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace kechi
