#include "ui/base/TrendMark.h"

#include <QPainter>

namespace kechi {

static constexpr int kWidth = 11;
static constexpr int kHeight = 9;

TrendMark::TrendMark(Trend trend, Tone tone, QWidget* parent) : QWidget(parent)
{
    setFixedSize(kWidth, kHeight);
    setTrend(trend, tone);
}

void TrendMark::setTrend(Trend trend, Tone tone)
{
    m_trend = trend;
    m_tone = tone;
    setVisible(trend != Trend::None);
    update();
}

void TrendMark::paintEvent(QPaintEvent*)
{
    const bool up = m_trend == Trend::Up;
    const double base = up ? kHeight : 0;
    const QPointF corners[] = {{0, base}, {kWidth, base}, {kWidth / 2.0, kHeight - base}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(textColour(m_tone));
    painter.drawPolygon(corners, 3);
}

} // namespace kechi
