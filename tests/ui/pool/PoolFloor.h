#pragma once

#include "core/base/Tasks.h"
#include "core/board/BoardService.h"
#include "core/customer/CustomerService.h"
#include "core/member/TeamService.h"
#include "tests/core/pool/SalesTeam.h"
#include "ui/pool/PoolsPage.h"

#include <QMimeData>
#include <QTest>
#include <memory>

namespace kechi {

class BoardLanes;
class LaneColumn;
class OpenSea;

// A sales team in a real workspace, and the page of pools as the program wires it.
class PoolFloor : public SalesTeam {
public:
    ~PoolFloor();

    PoolPageServices as(MemberId me);
    CustomerId add(const QString& name, MemberId owner = {}, const QString& city = {});
    void open(MemberId me, bool isFilled = true); // shows 华东公海, and waits for its cards

    OpenSea& seaSide() const;
    BoardLanes& lanes() const;
    LaneColumn& lane(MemberId owner) const;
    QPoint middleOf(const QWidget& widget) const; // in the page
    int rowsOf(MemberId owner) const;             // cards read; none: of the open sea
    void choose(MemberId owner, const QList<int>& rows) const;

    template <typename Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 8000);
    }

    BoardService boards{*db, clock};
    CustomerService customers{*db, clock};
    TeamService team{*db, clock};
    Tasks tasks;
    std::unique_ptr<PoolsPage> page;
};

// Carries something over the page and lets it go, as the window system would tell.
class Hand {
public:
    Hand(QWidget& page, QMimeData* carried) : m_page(page), m_carried(carried) {}
    ~Hand();

    bool over(const QPoint& at); // whether one could let go here
    bool drop(const QPoint& at); // whether it was taken

private:
    QWidget& m_page;
    std::unique_ptr<QMimeData> m_carried;
    bool m_isIn = false;
};

} // namespace kechi
