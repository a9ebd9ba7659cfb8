#include "ui/dashboard/Legend.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"

#include <QPainter>

namespace kechi {

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Legend::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

int Legend::widthOf(const Entry& entry) const
{
    return kSwatch + kGapTiny + fontMetrics().horizontalAdvance(entry.name) + kGap;
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const Entry& entry : m_entries)
        width += widthOf(entry);
    return {width, lineHeight(font())};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (const Entry& entry : m_entries) {
        paintSwatch(painter, QRectF(x, (height() - kSwatch) / 2.0, kSwatch, kSwatch),
                    entry.colour());
        painter.setPen(tokens().second);
        painter.drawText(QRect(x + kSwatch + kGapTiny, 0, width(), height()), Qt::AlignVCenter,
                         entry.name);
        x += widthOf(entry);
    }
}

void paintSwatch(QPainter& painter, const QRectF& where, const QColor& colour)
{
    paintBox(painter, where, kRadiusTag / 2.0, colour);
}

} // namespace kechi
