#include "ui/base/RowLink.h"

#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace kechi {

RowLink::RowLink(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGapSmall);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpens(true);
}

void RowLink::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(plainTip(name));
}

void RowLink::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowLink::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

// The light reaches over the text's edges, which stay in line with the card's title.
void RowLink::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    QPainter painter(this);
    if (m_opens && underMouse())
        paintBox(painter, rect(), kRadiusTag, set.hover);
    if (m_divided)
        painter.fillRect(QRect(0, height() - 1, width(), 1), set.divider);
    if (hasFocus())
        paintFocusRing(painter, rect(), kRadiusTag, set.focus);
}

void RowLink::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_opens && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit chosen();
    else
        QWidget::keyPressEvent(event);
}

void RowLink::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_opens && event->button() == Qt::LeftButton &&
        rect().contains(event->position().toPoint()))
        emit chosen();
}

void RowLink::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void RowLink::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace kechi
