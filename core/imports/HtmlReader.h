#pragma once

#include "core/imports/HtmlTokens.h"
#include "core/imports/RowCells.h"
#include "core/imports/Source.h"

#include <optional>

namespace kechi {

// Streams the rows of a web page's tables, one table below the other, as spreadsheets open such a
// page. A table inside a cell gives rows of its own.
class HtmlReader : public RowReader {
public:
    explicit HtmlReader(std::unique_ptr<ByteStream> utf8) : m_tokens(std::move(utf8)) {}

    Result<bool> next(QList<Cell>& cells) override;

    qint64 row() const override { return m_row; }
    qint64 line() const override { return m_row; }
    qint64 done() const override { return m_tokens.stream().done(); }
    qint64 total() const override { return m_tokens.stream().total(); }
    qint64 mergedRanges() const override { return m_merged; }

private:
    Result<bool> readRow();
    bool open(const HtmlToken& tag);  // false: the row before it ends here, and it waits
    bool close(const HtmlToken& tag); // false: the row ends here
    void beginRow();
    void beginCell(const HtmlToken& tag);
    void endCell();
    bool endRow(); // false: there was one
    std::optional<Error> whyNotGoOn() const;

    HtmlTokens m_tokens;
    HtmlToken m_token;
    bool m_waits = false; // m_token is to be looked at again
    std::optional<RowCells> m_cells;
    bool m_isInRow = false;
    bool m_isInCell = false;
    qint64 m_row = 0;
    qint64 m_merged = 0;
    qsizetype m_column = 0; // 0-based, of the cell being read, or of the one to come
    qsizetype m_span = 1;   // its columns
    std::string m_text;     // of the cell
    std::string m_value;    // x:num, as Excel writes it beside what it shows
    QList<qint32> m_down;   // rows that cells from above still reach into, by column
    QList<bool> m_taken;    // columns of this row that such a cell fills
};

} // namespace kechi
