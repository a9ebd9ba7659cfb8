#include "ui/base/IconLabel.h"

#include <QPainter>

namespace kechi {

IconLabel::IconLabel(Icon picture, Tone tone, int size, QWidget* parent)
    : QWidget(parent), m_picture(picture), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setPicture(Icon picture, Tone tone)
{
    m_picture = picture;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, m_picture, rect(), isEnabled() ? fillColour(m_tone) : tokens().muted);
}

} // namespace kechi
