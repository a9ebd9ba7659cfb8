#include "ui/base/Label.h"

#include "ui/base/Look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kechi {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Normal: return u"normal"_s;
    case Tone::Second: return u"second"_s;
    case Tone::Muted: return u"muted"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Good: return u"good"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Violet: return u"violet"_s;
    case Tone::OnFill: return u"onFill"_s;
    }
    return {};
}

Label::Label(const QString& text, TextSize size, Tone tone, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(size));
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    setLook(this, "tone", toneName(tone));
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    QSize least = QLabel::minimumSizeHint();
    if (m_elided)
        least.setWidth(fontMetrics().horizontalAdvance(u"…"_s));
    return least;
}

void Label::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width()
                       ? plainTip(text())
                       : QString());
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.setPen(isEnabled() ? textColour(m_tone) : tokens().muted);
    painter.drawText(contentsRect(), int(alignment()), cut);
}

} // namespace kechi
