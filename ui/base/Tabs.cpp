#include "ui/base/Tabs.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>

namespace kechi {

static constexpr int kLine = 2;

Tabs::Tabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    for (QToolButton* arrow : findChildren<QToolButton*>())
        arrow->setFocusPolicy(Qt::NoFocus); // the arrow keys of the bar do the same
}

QSize Tabs::tabSizeHint(int index) const
{
    const QFontMetrics bold(textFont(TextSize::Section)); // chosen or not, as wide
    return {bold.horizontalAdvance(tabText(index)) + kGapWide, kHeaderHeight};
}

QRect Tabs::wordsRect(int index) const
{
    return tabRect(index).adjusted(0, 0, -kGapWide, 0);
}

void Tabs::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, set.line);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i == currentIndex();
        const QRect words = wordsRect(i);
        const bool lit = chosen || (underMouse() && tabRect(i).contains(pointer));
        painter.setFont(textFont(chosen ? TextSize::Section : TextSize::Body));
        painter.setPen(!isTabEnabled(i) ? set.muted : lit ? set.ink : set.mutedText);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        if (chosen)
            painter.fillRect(words.left(), height() - kLine, words.width(), kLine, set.accent);
        if (chosen && hasFocus())
            paintFocusRing(painter, words.adjusted(-kGapTiny, kGapTiny, kGapTiny, -kGapTiny),
                           kRadiusTag, set.focus);
    }
}

void Tabs::enterEvent(QEnterEvent* event)
{
    QTabBar::enterEvent(event);
    update();
}

void Tabs::mouseMoveEvent(QMouseEvent* event)
{
    QTabBar::mouseMoveEvent(event);
    update();
}

void Tabs::leaveEvent(QEvent* event)
{
    QTabBar::leaveEvent(event);
    update();
}

} // namespace kechi
