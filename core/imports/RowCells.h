#pragma once

#include "core/imports/Cell.h"

namespace kechi {

// Fills a row's cells, in any order, in the room that the row before them left.
class RowCells {
public:
    explicit RowCells(QList<Cell>& cells) : m_cells(cells) {}
    ~RowCells() { m_cells.resize(m_count); }
    RowCells(const RowCells&) = delete;
    RowCells& operator=(const RowCells&) = delete;

    Cell& at(qsizetype column) // 0-based
    {
        if (column >= m_cells.size())
            m_cells.resize(column + 1);
        for (; m_count <= column; ++m_count)
            clear(m_cells[m_count]);
        return m_cells[column];
    }
    static void clear(Cell& cell)
    {
        cell.kind = Cell::Kind::Empty;
        cell.text.clear();
        cell.number = 0;
        cell.format.clear();
    }

private:
    QList<Cell>& m_cells;
    qsizetype m_count = 0;
};

} // namespace kechi
