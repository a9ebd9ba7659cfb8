#pragma once

#include "core/imports/RowCells.h"
#include "core/imports/XlsWorkbook.h"

namespace kechi {

// Streams one sheet of an .xls. Its records are walked through once beforehand: a sheet whose end
// is missing is refused before a row of it is believed, and one whose rows are out of order, as
// some programs write them, is read in theirs.
class XlsReader : public RowReader {
public:
    // The workbook outlives the reader.
    XlsReader(std::unique_ptr<CompoundStream> stream, const XlsWorkbook& workbook, qint64 start);

    bool survey(); // before anything else; false: the sheet is damaged
    Result<bool> next(QList<Cell>& cells) override;

    qint64 row() const override { return m_row + 1; }
    qint64 line() const override { return row(); }
    qint64 done() const override { return m_records.behind() - m_start; }
    qint64 total() const override { return m_end - m_start; }
    qint64 mergedRanges() const override { return m_merged; }

private:
    // To the sheet's end; false: it has none. keepsOrder: fills m_order.
    bool walk(bool keepsOrder);
    bool isShared() const;
    bool findCell(); // reads the next record with values; false: there is none
    bool findInOrder();
    bool take(RowCells& row);
    void takeFormula(Cell& cell, quint16 style);
    void takeNumber(Cell& cell, quint16 style, double number);
    void takeText(Cell& cell, const QString& text);
    void takeBool(Cell& cell, quint8 value);
    void takeError(Cell& cell, quint8 code);
    QString textBehindFormula();

    BiffRecords m_records;
    BiffBody m_body;
    const XlsWorkbook& m_workbook;
    XlsText m_text;
    qint64 m_start;
    qint64 m_end = 0; // of the sheet in the stream
    qint64 m_merged = 0;
    bool m_isSorted = true;
    QList<quint64> m_order; // rows out of order: row << 32 | place of a record, sorted
    qsizetype m_nextInOrder = 0;
    bool m_hasCell = false; // a record is read that no row has taken
    qint64 m_cellRow = 0;   // its row, 0-based
    qint64 m_row = -1;      // the last row read, 0-based
};

} // namespace kechi
