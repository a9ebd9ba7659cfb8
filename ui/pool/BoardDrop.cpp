#include "ui/pool/BoardDrop.h"

#include "ui/base/Sizes.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QScrollBar>
#include <QWidget>

namespace kechi {

static constexpr int kEdge = 2 * kGapPage; // where it begins to scroll
static constexpr int kStep = kGapWide;     // pixels a tick
static constexpr int kTick = 30;           // ms

BoardDrop::BoardDrop(QWidget* page, PlaceAt placeAt)
    : QObject(page), m_page(page), m_placeAt(std::move(placeAt))
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    m_scroll.setInterval(kTick);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrop::scroll);
}

bool BoardDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: enter(static_cast<QDragMoveEvent&>(*event)); return true;
    case QEvent::DragMove: move(static_cast<QDragMoveEvent&>(*event)); return true;
    case QEvent::Drop: drop(static_cast<QDropEvent&>(*event)); return true;
    case QEvent::DragLeave: leave(); return true;
    default: return QObject::eventFilter(watched, event);
    }
}

void BoardDrop::enter(QDragMoveEvent& event)
{
    m_drag = dragOf(event.mimeData());
    if (!m_drag) {
        event.ignore();
        return;
    }
    m_place.reset();
    m_welcome = true;
    m_scroll.start();
    m_at = event.position().toPoint();
    look();
    event.setDropAction(Qt::MoveAction);
    event.accept(); // the page, whatever the place: else it hears of no moves
    emit moved(m_at);
}

void BoardDrop::move(QDragMoveEvent& event)
{
    if (!m_drag) {
        event.ignore();
        return;
    }
    m_at = event.position().toPoint();
    look();
    event.setDropAction(Qt::MoveAction);
    event.setAccepted(m_place.has_value() && m_welcome);
    emit moved(m_at);
}

void BoardDrop::look()
{
    const std::optional<DropTarget> place = m_placeAt(m_at);
    if (place == m_place)
        return;
    m_place = place;
    m_welcome = true; // until one knows better
    if (place)
        emit over(*m_drag, *place);
    else
        emit overNothing();
}

void BoardDrop::drop(QDropEvent& event)
{
    if (!m_drag) {
        event.ignore();
        return;
    }
    m_at = event.position().toPoint();
    look();
    const bool isTaken = m_place.has_value() && m_welcome;
    event.setDropAction(Qt::MoveAction);
    event.setAccepted(isTaken);
    const CustomerDrag drag = *m_drag;
    const std::optional<DropTarget> place = m_place;
    leave();
    if (isTaken)
        emit dropped(drag, *place);
}

void BoardDrop::leave()
{
    m_scroll.stop();
    if (!m_drag)
        return;
    m_drag.reset();
    m_place.reset();
    emit left();
}

static bool scrollBar(QScrollBar* bar, int at, int length)
{
    const int step = at < kEdge ? -kStep : at >= length - kEdge ? kStep : 0;
    const int before = bar->value();
    if (step != 0)
        bar->setValue(before + step);
    return bar->value() != before;
}

// The innermost list first, then what it stands in.
void BoardDrop::scroll()
{
    bool hasScrolled = false;
    for (QWidget* below = m_page->childAt(m_at); below && below != m_page;
         below = below->parentWidget()) {
        auto* area = qobject_cast<QAbstractScrollArea*>(below);
        if (!area)
            continue;
        const QWidget* view = area->viewport();
        const QPoint at = view->mapFrom(m_page, m_at);
        hasScrolled |= scrollBar(area->verticalScrollBar(), at.y(), view->height());
        hasScrolled |= scrollBar(area->horizontalScrollBar(), at.x(), view->width());
    }
    if (hasScrolled)
        look();
}

} // namespace kechi
