#include "ui/pool/LaneModel.h"

#include "core/base/Tasks.h"
#include "core/board/BoardService.h"

#include <QSet>
#include <algorithm>

namespace kechi {

LaneModel::LaneModel(const PoolPageServices& with, MemberId owner, QObject* parent)
    : QAbstractTableModel(parent), m_with(with), m_owner(owner)
{
}

void LaneModel::setView(const BoardView& view)
{
    if (view.pool != m_view.pool)
        forget(); // nothing of another pool stays
    m_view = view;
    begin();
}

void LaneModel::forget()
{
    ++m_generation;
    beginResetModel();
    m_cards.clear();
    m_view = {};
    m_next.reset();
    m_begun = false;
    m_waiting = false;
    endResetModel();
}

void LaneModel::begin()
{
    ++m_generation;
    m_begun = false;
    m_stale = false;
    ask({}, kPage, &LaneModel::replace);
}

void LaneModel::ask(const std::optional<ListCursor>& after, int limit,
                    void (LaneModel::*then)(const LanePage&))
{
    m_waiting = true;
    m_with.tasks.run(
        this,
        [&boards = m_with.boards, me = m_with.me, view = m_view, owner = m_owner, after, limit] {
            return boards.cards(me, view, owner, after, limit);
        },
        [this, then, generation = m_generation](const Result<LanePage>& page) {
            if (generation != m_generation)
                return;
            m_waiting = false;
            if (!page) {
                m_next.reset();
                emit failed(page.error().text);
                return;
            }
            m_next = page->next;
            (this->*then)(*page);
            if (m_stale)
                refresh();
        });
}

void LaneModel::replace(const LanePage& page)
{
    beginResetModel();
    m_cards = page.cards;
    m_begun = true;
    endResetModel();
    emit begun();
}

void LaneModel::append(const LanePage& page)
{
    if (page.cards.isEmpty())
        return;
    const int first = int(m_cards.size());
    beginInsertRows({}, first, first + int(page.cards.size()) - 1);
    m_cards += page.cards;
    endInsertRows();
}

void LaneModel::refresh()
{
    m_stale = m_waiting;
    if (m_waiting || !m_view.pool)
        return;
    if (!m_begun) { // the first answer was an error
        begin();
        return;
    }
    const int shown = std::min(int(m_cards.size()), kMostReread);
    ask({}, std::max(shown, kPage), &LaneModel::merge);
}

// Row by row, so that selection, current row and scrolling stay with their customers.
void LaneModel::merge(const LanePage& page)
{
    removeMissing(page.cards);
    QSet<CustomerId> shown;
    for (const BoardCard& card : std::as_const(m_cards))
        shown.insert(card.row.id);
    for (int i = 0; i < page.cards.size(); ++i) {
        const BoardCard& card = page.cards[i];
        if (!shown.contains(card.row.id)) {
            beginInsertRows({}, i, i);
            m_cards.insert(i, card);
            endInsertRows();
            continue;
        }
        int at = i;
        while (m_cards[at].row.id != card.row.id)
            ++at;
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_cards.move(at, i);
            endMoveRows();
        }
        if (m_cards[i] != card) {
            m_cards[i] = card;
            emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

void LaneModel::removeMissing(const QList<BoardCard>& cards)
{
    QSet<CustomerId> wanted;
    for (const BoardCard& card : cards)
        wanted.insert(card.row.id);
    for (int last = int(m_cards.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_cards[last].row.id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_cards[first - 1].row.id))
            --first;
        beginRemoveRows({}, first, last);
        m_cards.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

bool LaneModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_begun && !m_waiting && m_next;
}

void LaneModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(m_next, kPage, &LaneModel::append);
}

static std::optional<CustomerSort::By> sortOf(int column)
{
    switch (column) {
    case LaneModel::Name: return CustomerSort::By::Name;
    case LaneModel::Score: return CustomerSort::By::Score;
    default: return {};
    }
}

void LaneModel::sort(int column, Qt::SortOrder order)
{
    const auto by = sortOf(column);
    if (!by)
        return;
    const CustomerSort wanted{.by = *by, .isDescending = order == Qt::DescendingOrder};
    if (wanted == m_view.sort)
        return;
    m_view.sort = wanted;
    if (m_view.pool)
        begin();
}

int LaneModel::rowOf(CustomerId customer) const
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].row.id == customer)
            return i;
    }
    return -1;
}

CustomerDrag LaneModel::carried(const QList<int>& rows) const
{
    CustomerDrag drag{.owner = m_owner, .pool = m_view.pool};
    for (const int row : rows)
        drag.customers.append({m_cards[row].row.id, m_cards[row].row.name});
    return drag;
}

int LaneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

int LaneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace kechi
