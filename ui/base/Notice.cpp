#include "ui/base/Notice.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kechi {

struct KindLook {
    QString name;
    Icon picture;
    Tone tone;
};

static KindLook lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info: return {u"info"_s, Icon::Info, Tone::Accent};
    case Notice::Kind::Good: return {u"good"_s, Icon::DoneEmpty, Tone::Good};
    case Notice::Kind::Warn: return {u"warn"_s, Icon::Warning, Tone::Warn};
    case Notice::Kind::Bad: return {u"bad"_s, Icon::Error, Tone::Bad};
    }
    return {};
}

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_picture(new IconLabel(Icon::Info, Tone::Accent, kIconSize, this)),
      m_text(new Label({}, TextSize::Body, Tone::Normal, this)),
      m_action(new Button({}, Button::Look::Link, this)),
      m_close(new Button(Icon::Close, QString(), this))
{
    setLook(this, "look", u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGapTiny, kGapSmall, kGapTiny);
    row->setSpacing(kGapSmall);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &Button::clicked, this, &Notice::actionChosen);
    connect(m_close, &Button::clicked, this, &Notice::clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action->hide();
    retranslate();
    hide();
}

void Notice::tell(Kind kind, const QString& text, const QString& action)
{
    const KindLook look = lookOf(kind);
    setLook(this, "kind", look.name);
    m_picture->setPicture(look.picture, look.tone);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::clear()
{
    m_text->clear();
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::retranslate()
{
    m_close->setHint(tr("Close"));
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
