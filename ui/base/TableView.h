#pragma once

#include <QTableView>

class QAbstractButton;

namespace kechi {

// A table as Excel users expect one: sort by a click on the head, rows that light up, Ctrl+C
// copies what is selected with its headings. Rows are selected whole.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    // Tick boxes before the rows, for choosing many without the keyboard.
    void setTicks(bool shown);
    // A line and round corners of its own, where the table stands on the page and not in a card.
    void setFramed(bool framed);

    // An input that stands in a cell all the time, with the room a cell leaves round it. The
    // table owns it.
    void setCellInput(const QModelIndex& index, QWidget* input);

    int hoveredRow() const { return m_hovered; } // -1: none
    QRect rowRect(int row) const;                // in the viewport, over all columns
    // Only up and down: who clicks a row wants its cells to stay where they are.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QList<int> selectedRows() const; // in the order shown

    // What is selected, in the columns shown and their order, headings first, cells parted by
    // tabs: what Excel and WPS paste. Empty without a selection.
    QString selectedText() const;
    void copySelection();

signals:
    void chosen(const QModelIndex& index); // Return or a double click
    void rowsChosen(int count);            // the selection has changed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the corner's tick box
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void updateGeometries() override;

private:
    void hover(int row);
    void repaintRow(int row);

    bool scrollsSideways(const QKeyEvent& event);
    int countSelected() const;
    void retranslate();

    int m_hovered = -1;
    QAbstractButton* m_corner = nullptr; // where both headers meet; with ticks only
};

} // namespace kechi
