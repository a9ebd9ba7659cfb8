#pragma once

#include "core/board/Board.h"
#include "ui/pool/PoolPageServices.h"

#include <QScrollArea>

namespace kechi {

class LaneColumn;
class LaneModel;

// The salespeople side by side, each with the customers of the pool. Many of them are folded
// to name and load; whom one wants to see is unfolded.
class BoardLanes : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardLanes(const PoolPageServices& with, QWidget* parent = nullptr);

    // The lanes of people, and what of them is shown; those who stay keep their selection and
    // fold, and their cards until the view is another.
    void setLanes(const QList<Lane>& lanes, qint64 fullest, const BoardView& view);
    void refresh();
    void setMostColumns(int columns); // beside each other, of folded lanes

    struct Part {
        MemberId owner = {};
        LaneColumn* column = nullptr;
        LaneModel* model = nullptr;
        Lane lane = {};
    };
    const QList<Part>& parts() const { return m_parts; }
    const Part* find(MemberId owner) const;         // null: no such lane
    const Part* at(const QPoint& inViewport) const; // null: none there
    bool isFolded() const { return m_isFolded; }
    void clearChosen(MemberId but = {}); // all, or all but one lane's

    static constexpr int kMostUnfolded = 6;

signals:
    void chosenChanged(kechi::MemberId owner);
    void opened(kechi::CustomerId customer);
    void carryRequested(kechi::MemberId owner);
    void menuRequested(kechi::MemberId owner, const QPoint& globalAt);
    void sideRequested(kechi::MemberId owner, int step);
    void failed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    QList<MemberId> owners() const;
    void add(const Lane& lane);
    void connectLane(const Part& part);
    void remove(int index);
    void show(Part& part, qint64 fullest);
    void showState(const Part& part);
    void begin(const Part& part);
    void arrange(); // side by side, or folded below each other
    void fit();

    PoolPageServices m_with;
    QWidget* m_contents = nullptr;
    QList<Part> m_parts; // in the order shown
    BoardView m_view;
    bool m_isFolded = false;
    int m_mostColumns = 3;
};

} // namespace kechi
