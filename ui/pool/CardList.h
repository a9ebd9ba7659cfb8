#pragma once

#include <QListView>

namespace kechi {

// Cards below each other: arrows go from one to the next, Space chooses, Return opens, and
// what is chosen can be carried off. As high as its cards where there is room.
class CardList : public QListView {
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);

    QList<int> chosenRows() const; // in the order shown
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QModelIndex& index);
    void chosenChanged();
    void carryRequested();        // the chosen ones are dragged
    void sideRequested(int step); // -1: to the lane at the left, 1: at the right

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions supported) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;

private:
    void step(QKeyEvent* event);
    void stepTo(const QModelIndex& index);
};

} // namespace kechi
