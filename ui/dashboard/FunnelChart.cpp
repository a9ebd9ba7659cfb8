#include "ui/dashboard/FunnelChart.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"
#include "ui/dashboard/FigureText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kBarMargin = 4; // above and below, in a row
static constexpr int kLeastBar = 4;  // what is there is seen

FunnelChart::FunnelChart(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelChart::setFunnel(const QList<StageFigure>& funnel)
{
    m_funnel = funnel;
    m_most = 0;
    m_all = 0;
    QStringList words;
    for (const StageFigure& stage : funnel) {
        m_most = std::max(m_most, stage.customers.count);
        m_all += stage.customers.count;
        words += nameOf(stage.stage) + u' ' + FigureText::count(stage.customers.count);
    }
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(funnel.size() - 1, 0));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize FunnelChart::sizeHint() const
{
    return {kFieldWidth, int(m_funnel.size()) * kRowHeight};
}

QRect FunnelChart::rowAt(qsizetype index) const
{
    return {0, int(index) * kRowHeight, width(), kRowHeight};
}

qsizetype FunnelChart::indexAt(QPoint where) const
{
    const qsizetype index = where.y() < 0 ? -1 : where.y() / kRowHeight;
    return rect().contains(where) && index < m_funnel.size() ? index : -1;
}

QString FunnelChart::hintOf(qsizetype index) const
{
    const StageFigure& stage = m_funnel[index];
    return tr("%1: %2, %3 of the funnel")
        .arg(nameOf(stage.stage), FigureText::count(stage.customers.count),
             FigureText::share(stage.customers.count, m_all));
}

// From the full colour at the mouth to the pale one at the end.
static QColor shadeOf(qsizetype index, qsizetype count)
{
    const Tokens& set = tokens();
    const double t = count > 1 ? double(index) / double(count - 1) : 0;
    const auto mixed = [t](int from, int to) { return int(from + t * (to - from)); };
    return {mixed(set.chartMain.red(), set.chartPale.red()),
            mixed(set.chartMain.green(), set.chartPale.green()),
            mixed(set.chartMain.blue(), set.chartPale.blue())};
}

void FunnelChart::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    QPainter painter(this);
    int nameWidth = 0;
    int countWidth = 0;
    for (const StageFigure& stage : m_funnel) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(nameOf(stage.stage)));
        countWidth = std::max(
            countWidth, fontMetrics().horizontalAdvance(FigureText::count(stage.customers.count)));
    }
    for (qsizetype i = 0; i < m_funnel.size(); ++i) {
        const QRect row = rowAt(i);
        const qint64 count = m_funnel[i].customers.count;
        if (i == m_hovered)
            paintBox(painter, row, kRadiusTag, set.hover);
        painter.setPen(set.mutedText);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, nameOf(m_funnel[i].stage));
        painter.setPen(set.ink);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, FigureText::count(count));
        const QRect room =
            row.adjusted(nameWidth + kGap, kBarMargin, -countWidth - kGap, -kBarMargin);
        if (count > 0) {
            const int wide =
                std::max(kLeastBar, int(room.width() * double(count) / double(m_most)));
            paintBox(painter, QRect(room.center().x() - wide / 2, room.y(), wide, room.height()),
                     kRadiusTag, shadeOf(i, m_funnel.size()));
        }
        if (hasFocus() && i == m_current)
            paintFocusRing(painter, row, kRadiusTag, set.focus);
    }
}

bool FunnelChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype index = indexAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), hintOf(index), this, rowAt(index));
    else
        QToolTip::hideText();
    return true;
}

void FunnelChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (m_funnel.isEmpty() || !(opens || key == Qt::Key_Up || key == Qt::Key_Down)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (opens) {
        emit chosen(m_funnel[m_current].customers.behind);
        return;
    }
    const qsizetype by = key == Qt::Key_Up ? -1 : 1;
    m_current = std::clamp<qsizetype>(m_current + by, 0, m_funnel.size() - 1);
    setAccessibleName(hintOf(m_current));
    update();
}

void FunnelChart::hover(qsizetype index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelChart::mouseMoveEvent(QMouseEvent* event)
{
    hover(indexAt(event->position().toPoint()));
}

void FunnelChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void FunnelChart::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit chosen(m_funnel[index].customers.behind);
}

} // namespace kechi
