#include "ui/customer/CustomerTableModel.h"

#include "core/base/Tasks.h"
#include "core/list/ListService.h"

#include <QHash>
#include <QScopedValueRollback>

namespace kechi {

CustomerTableModel::CustomerTableModel(const CustomerServices& with, QObject* parent)
    : QAbstractTableModel(parent), m_with(with)
{
}

void CustomerTableModel::setFilter(const CustomerFilter& filter)
{
    m_filter = filter;
    begin();
}

std::optional<CustomerSort::By> CustomerTableModel::sortOf(int column)
{
    switch (column) {
    case Name: return CustomerSort::By::Name;
    case GradeLetter: return CustomerSort::By::Grade;
    case Score: return CustomerSort::By::Score;
    case CustomerStage: return CustomerSort::By::Stage;
    case LastTouch: return CustomerSort::By::LastTouch;
    case Countdown: return CustomerSort::By::Deadline;
    case Code: return CustomerSort::By::Code;
    case Created: return CustomerSort::By::Created;
    default: return {};
    }
}

void CustomerTableModel::sort(int column, Qt::SortOrder order)
{
    const auto by = sortOf(column);
    if (!by)
        return;
    const CustomerSort wanted{.by = *by, .isDescending = order == Qt::DescendingOrder};
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    if (m_begun || m_waiting)
        begin();
}

void CustomerTableModel::begin()
{
    ++m_generation;
    m_begun = false;
    m_waiting = true;
    m_stale = false;
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filter = m_filter, sort = m_sort] {
            return lists.page(me, filter, sort, {}, kPage);
        },
        [this, generation = m_generation](const Result<CustomerPage>& page) {
            take(generation, page);
        });
}

bool CustomerTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_begun && !m_waiting && m_next;
}

void CustomerTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filter = m_filter, sort = m_sort, after = m_next] {
            return lists.page(me, filter, sort, after, kPage);
        },
        [this, generation = m_generation](const Result<CustomerPage>& page) {
            take(generation, page);
        });
}

void CustomerTableModel::take(int generation, const Result<CustomerPage>& page)
{
    if (generation != m_generation)
        return;
    m_waiting = false;
    if (!page) {
        m_next.reset();
        emit failed(page.error().text);
        return;
    }
    m_next = page->next;
    if (!m_begun) {
        m_begun = true;
        beginResetModel();
        m_rows = page->rows;
        endResetModel();
        emit begun();
    } else if (!page->rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
        m_rows += page->rows;
        endInsertRows();
    }
    if (m_stale)
        reread();
}

void CustomerTableModel::refresh(const ChangeSet& changes)
{
    if (!changes.touchesCustomers() && !changes.lists && !changes.pools && !changes.team)
        return;
    if (m_waiting) {
        m_stale = true;
        return;
    }
    if (!m_begun)
        return;
    if (m_rows.size() <= kMostReread) {
        reread();
        return;
    }
    QList<CustomerId> ids;
    for (const CustomerRow& row : m_rows) {
        if (changes.touches(row.id))
            ids += row.id;
    }
    if (!ids.isEmpty())
        rereadRows(ids);
}

// All that is shown, in one question: rows may have come, gone or changed places.
void CustomerTableModel::reread()
{
    m_stale = false;
    m_waiting = true;
    const int limit = int(std::max<qsizetype>(m_rows.size(), kPage));
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filter = m_filter, sort = m_sort, limit] {
            return lists.page(me, filter, sort, {}, limit);
        },
        [this, generation = m_generation](const Result<CustomerPage>& page) {
            if (generation != m_generation)
                return;
            m_waiting = false;
            if (!page) {
                emit failed(page.error().text);
                return;
            }
            m_next = page->next;
            merge(page->rows);
            if (m_stale)
                reread();
        });
}

void CustomerTableModel::rereadRows(const QList<CustomerId>& ids)
{
    m_stale = false;
    m_waiting = true;
    m_with.tasks.run(
        this,
        [&lists = m_with.lists, me = m_with.me, filter = m_filter, ids] {
            return lists.among(me, filter, ids);
        },
        [this, ids, generation = m_generation](const Result<QList<CustomerRow>>& found) {
            if (generation != m_generation)
                return;
            m_waiting = false;
            if (!found) {
                emit failed(found.error().text);
                return;
            }
            QHash<CustomerId, CustomerRow> fresh;
            for (const CustomerRow& row : *found)
                fresh.insert(row.id, row);
            QList<CustomerRow> rows = m_rows;
            rows.removeIf([&](const CustomerRow& row) {
                return ids.contains(row.id) && !fresh.contains(row.id);
            });
            for (CustomerRow& row : rows)
                row = fresh.value(row.id, row);
            merge(rows);
        });
}

// Row by row, so that selection, current row and scrolling stay with their customers.
void CustomerTableModel::merge(const QList<CustomerRow>& rows)
{
    const QScopedValueRollback merging(m_isMerging, true);
    removeMissing(rows);
    QSet<CustomerId> shown;
    for (const CustomerRow& row : std::as_const(m_rows))
        shown.insert(row.id);
    for (int i = 0; i < rows.size(); ++i) {
        if (!shown.contains(rows[i].id)) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        int at = i;
        while (m_rows[at].id != rows[i].id)
            ++at;
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

void CustomerTableModel::removeMissing(const QList<CustomerRow>& rows)
{
    QSet<CustomerId> wanted;
    for (const CustomerRow& row : rows)
        wanted.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].id))
            continue;
        const int last = i;
        while (i > 0 && !wanted.contains(m_rows[i - 1].id))
            --i;
        beginRemoveRows({}, i, last);
        m_rows.remove(i, last - i + 1);
        endRemoveRows();
    }
}

int CustomerTableModel::rowOf(CustomerId customer) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == customer)
            return i;
    }
    return -1;
}

int CustomerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace kechi
