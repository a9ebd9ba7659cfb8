#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/list/CustomerFilter.h"
#include "core/list/CustomerRow.h"
#include "ui/customer/CustomerServices.h"

#include <QAbstractTableModel>

namespace kechi {

// Customers as a table: pages come as the view scrolls, and what changed is read again where
// it stands. What is shown stays until the answer to a new filter or order is there.
class CustomerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Contact,
        Phone,
        GradeLetter,
        Score,
        City,
        CustomerStage,
        LastTouch,
        Countdown,
        Tags,
        Owner,
        PoolName,
        Code,
        Created,
        ColumnCount
    };

    explicit CustomerTableModel(const CustomerServices& with, QObject* parent = nullptr);

    void setFilter(const CustomerFilter& filter); // reads anew, also when it is the same
    const CustomerFilter& filter() const { return m_filter; }
    const CustomerSort& order() const { return m_sort; }
    static std::optional<CustomerSort::By> sortOf(int column); // none: no order by it
    void refresh(const ChangeSet& changes);

    const CustomerRow& rowAt(int row) const { return m_rows[row]; }
    int rowOf(CustomerId customer) const; // -1: not among those read so far
    bool isReading() const { return m_waiting; }
    bool isMerging() const { return m_isMerging; } // rows come and go by themselves

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int kPage = 200;
    // Above so many rows that are shown, a change is read row by row and keeps its place.
    static constexpr int kMostReread = 2000;

signals:
    void begun(); // the first page of a filter is there
    void failed(const QString& text);

private:
    void begin();
    void take(int generation, const Result<CustomerPage>& page);
    void reread();
    void rereadRows(const QList<CustomerId>& ids);
    void merge(const QList<CustomerRow>& rows);
    void removeMissing(const QList<CustomerRow>& rows);
    QString text(const CustomerRow& row, int column) const;
    static QVariant tone(const CustomerRow& row, int column);

    CustomerServices m_with;
    CustomerFilter m_filter;
    CustomerSort m_sort{.by = CustomerSort::By::Score, .isDescending = true};
    QList<CustomerRow> m_rows;
    std::optional<ListCursor> m_next;
    int m_generation = 0; // an answer to an older question is dropped
    bool m_begun = false;
    bool m_waiting = false;
    bool m_isMerging = false;
    bool m_stale = false; // something changed while an answer was under way
};

} // namespace kechi
