#pragma once

#include "core/base/Result.h"
#include "core/board/Board.h"
#include "ui/pool/CustomerDrag.h"
#include "ui/pool/PoolPageServices.h"

#include <QAbstractTableModel>

namespace kechi {

// The customers of one lane: pages come as the view scrolls, and after a change they are read
// again where they stand. As cards the first column says all, as a table each says a part.
class LaneModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Score, Why, Claimable, Source, City, ColumnCount };

    // `owner` none: the open sea.
    LaneModel(const PoolPageServices& with, MemberId owner, QObject* parent = nullptr);

    MemberId owner() const { return m_owner; }
    const BoardView& view() const { return m_view; }
    void setView(const BoardView& view);     // reads anew; what is shown stays until the answer
    void refresh();                          // reads again what is shown
    void forget();                           // reads nothing until it is given a view again
    void setWhyNotClaim(const QString& why); // empty: the reader may claim
    void retranslate();

    bool hasBegun() const { return m_begun; } // the first page is there
    const BoardCard& cardAt(int row) const { return m_cards[row]; }
    int rowOf(CustomerId customer) const; // -1: not among those read so far
    CustomerDrag carried(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int kPage = 50;
    static constexpr int kMostReread = 2000; // what lies beyond comes again by scrolling

signals:
    void begun();
    void failed(const QString& text);

private:
    void begin();
    void ask(const std::optional<ListCursor>& after, int limit,
             void (LaneModel::*then)(const LanePage&));
    void replace(const LanePage& page);
    void append(const LanePage& page);
    void merge(const LanePage& page);
    void removeMissing(const QList<BoardCard>& cards);
    QString cell(const BoardCard& card, int column) const;
    QVariant tone(int column) const;

    PoolPageServices m_with;
    MemberId m_owner;
    BoardView m_view;
    QList<BoardCard> m_cards;
    std::optional<ListCursor> m_next; // none: that was all
    QString m_whyNotClaim;
    int m_generation = 0; // an answer to an older question is dropped
    bool m_begun = false;
    bool m_waiting = false;
    bool m_stale = false; // something changed while an answer was under way
};

} // namespace kechi
