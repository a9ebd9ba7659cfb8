#pragma once

#include "core/pool/PoolService.h"
#include "ui/pool/CustomerDrag.h"

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <functional>

class QDragMoveEvent;
class QDropEvent;
class QWidget;

namespace kechi {

// What is carried over the page, and where it is let go. The page alone takes drops and this
// finds the place below the pointer, so that it stays true while the board scrolls under it:
// near an edge whatever is there scrolls.
class BoardDrop : public QObject {
    Q_OBJECT

public:
    using PlaceAt = std::function<std::optional<DropTarget>(const QPoint& inPage)>;
    BoardDrop(QWidget* page, PlaceAt placeAt);

    // Whether letting go at the place one is over would do anything.
    void setWelcome(bool welcome) { m_welcome = welcome; }
    const std::optional<DropTarget>& place() const { return m_place; }
    bool isOver() const { return m_drag.has_value(); }

signals:
    // Another place than before; the drag is told each time anew.
    void over(const kechi::CustomerDrag& drag, const kechi::DropTarget& place);
    void overNothing();
    void moved(const QPoint& inPage);
    void left(); // or let go
    void dropped(const kechi::CustomerDrag& drag, const kechi::DropTarget& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(QDragMoveEvent& event);
    void move(QDragMoveEvent& event);
    void drop(QDropEvent& event);
    void leave();
    void look(); // which place is below the pointer now
    void scroll();

    QWidget* m_page = nullptr;
    PlaceAt m_placeAt;
    std::optional<CustomerDrag> m_drag;
    std::optional<DropTarget> m_place; // none: nowhere
    QPoint m_at;
    bool m_welcome = true;
    QTimer m_scroll;
};

} // namespace kechi
