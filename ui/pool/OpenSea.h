#pragma once

#include "core/board/Board.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/PoolPageServices.h"

#include <QWidget>

class QAbstractItemView;

namespace kechi {

class LaneModel;
class OpenTable;

// The side of the board that nobody owns: cards while they are few, a table of reasons when
// there are many.
class OpenSea : public QWidget {
    Q_OBJECT

public:
    explicit OpenSea(const PoolPageServices& with, QWidget* parent = nullptr);

    // `open`: in the open sea, whatever is searched for.
    void setLane(const QString& pool, const Lane& lane, qint64 open, const QString& whyNotClaim);
    void setView(const BoardView& view);
    void refresh();
    LaneModel& model() const { return *m_model; }
    bool isTable() const { return m_isTable; }
    QList<int> chosenRows() const;
    void clearChosen();
    QAbstractItemView* list() const; // the cards or the table, whichever is shown

    LaneColumn& column() const { return *m_lane; }

    static constexpr qint64 kMostCards = 20;

signals:
    void chosenChanged();
    void opened(kechi::CustomerId customer);
    void carryRequested();
    void menuRequested(const QPoint& globalAt);
    void sideRequested(int step);
    void failed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectViews();
    void showState();

    LaneModel* m_model = nullptr;
    LaneColumn* m_lane = nullptr;
    OpenTable* m_table = nullptr;
    QString m_failure; // why there are no cards
    qint64 m_open = 0;
    bool m_isTable = false;
};

} // namespace kechi
