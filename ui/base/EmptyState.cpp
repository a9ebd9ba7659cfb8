#include "ui/base/EmptyState.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"

#include <QBoxLayout>

namespace kechi {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_picture(new IconLabel(Icon::Inbox, Tone::Muted, kIconLarge, this)),
      m_title(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_text(new Label({}, TextSize::Body, Tone::Muted, this)),
      m_step(new Button({}, Button::Look::Primary, this)),
      m_other(new Button({}, Button::Look::Link, this))
{
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(kDialogWidth);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(m_text, 1);
    words->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapPage, kGapPage, kGapPage);
    column->setSpacing(kGapSmall);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addLayout(words);
    column->addSpacing(kGapSmall);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_step, &Button::clicked, this, &EmptyState::stepChosen);
    connect(m_other, &Button::clicked, this, &EmptyState::otherStepChosen);
    setStep({});
    setOtherStep({});
}

void EmptyState::setPicture(Icon picture)
{
    m_picture->setPicture(picture, Tone::Muted);
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyState::setStep(const QString& text)
{
    m_step->setText(text);
    m_step->setVisible(!text.isEmpty());
}

void EmptyState::setOtherStep(const QString& text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

} // namespace kechi
