#include "tests/ui/pool/PoolFloor.h"

#include "core/db/Database.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/CardList.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenSea.h"

#include <QApplication>
#include <QDropEvent>
#include <QSignalSpy>

namespace kechi {

PoolFloor::~PoolFloor()
{
    page.reset();
    tasks.waitForDone();
}

PoolPageServices PoolFloor::as(MemberId me)
{
    return {.boards = boards,
            .pools = pools,
            .customers = customers,
            .team = team,
            .tasks = tasks,
            .me = me};
}

CustomerId PoolFloor::add(const QString& name, MemberId owner, const QString& city)
{
    return addCustomer(CustomerRecord{.customer = {.name = name, .city = city}}, sea, owner);
}

void PoolFloor::open(MemberId me, bool isFilled)
{
    page = std::make_unique<PoolsPage>(as(me));
    QObject::connect(&*db, &Database::committed, page.get(), &PoolsPage::changed);
    page->resize(1256, 848);
    QSignalSpy loaded(page.get(), &PoolsPage::loaded);
    page->showPool(sea);
    page->show();
    page->activateWindow();
    REQUIRE(until([&] { return page->pool() == sea && loaded.count() > 0; }));
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    if (isFilled)
        REQUIRE(until([&] {
            for (const BoardLanes::Part& part : lanes().parts()) {
                if (!part.column->isFolded() && !part.model->hasBegun())
                    return false;
            }
            return seaSide().model().hasBegun();
        }));
    QApplication::processEvents();
}

OpenSea& PoolFloor::seaSide() const
{
    return *page->findChild<OpenSea*>();
}

BoardLanes& PoolFloor::lanes() const
{
    return *page->findChild<BoardLanes*>();
}

LaneColumn& PoolFloor::lane(MemberId owner) const
{
    const BoardLanes::Part* part = lanes().find(owner);
    REQUIRE(part);
    return *part->column;
}

QPoint PoolFloor::middleOf(const QWidget& widget) const
{
    return widget.mapTo(page.get(), widget.rect().center());
}

int PoolFloor::rowsOf(MemberId owner) const
{
    const BoardLanes::Part* part = lanes().find(owner);
    return owner ? part->model->rowCount() : seaSide().model().rowCount();
}

void PoolFloor::choose(MemberId owner, const QList<int>& rows) const
{
    QAbstractItemView* list = owner ? &lane(owner).list() : seaSide().list();
    list->clearSelection();
    for (const int row : rows)
        list->selectionModel()->select(list->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

Hand::~Hand()
{
    if (!m_isIn)
        return;
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_page, &leave);
}

bool Hand::over(const QPoint& at)
{
    if (!m_isIn) {
        QDragEnterEvent enter(at, Qt::MoveAction, m_carried.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_page, &enter);
        m_isIn = enter.isAccepted();
        if (!m_isIn)
            return false;
    }
    QDragMoveEvent move(at, Qt::MoveAction, m_carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_page, &move);
    return move.isAccepted();
}

bool Hand::drop(const QPoint& at)
{
    if (!m_isIn)
        return false;
    m_isIn = false;
    QDropEvent drop(at, Qt::MoveAction, m_carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_page, &drop);
    return drop.isAccepted();
}

} // namespace kechi
