#pragma once

#include "core/imports/RowCells.h"
#include "core/imports/SheetMlBook.h"

#include <optional>

namespace kechi {

// Streams one sheet of a SpreadsheetML file: the parser pauses behind each row.
class SheetMlReader : public RowReader, private XmlHandler {
public:
    // The book outlives the reader.
    SheetMlReader(std::unique_ptr<ByteStream> stream, const SheetMlBook& book, qsizetype sheet);

    Result<bool> next(QList<Cell>& cells) override;

    qint64 row() const override { return m_row; }
    qint64 line() const override { return m_row; }
    qint64 done() const override { return m_parser.stream().done(); }
    qint64 total() const override { return m_parser.stream().total(); }
    qint64 mergedRanges() const override { return m_merged; }

private:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    void text(std::string_view text) override;
    bool failed(QString& text) const override;

    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void beginData(const XmlAttributes& attributes);
    void endData();
    void fillNumber(Cell& cell);
    void fillDay(Cell& cell);
    bool isInSheet() const { return m_sheet == m_wanted; }

    const SheetMlBook& m_book;
    XmlParser m_parser;
    qsizetype m_wanted;
    qsizetype m_sheet = -1;          // in which the parser is
    std::optional<RowCells> m_cells; // of the row being read
    qint64 m_row = 0;
    qint64 m_merged = 0;
    qsizetype m_column = -1; // 0-based, of the cell being read
    qsizetype m_next = 0;    // of the cell behind it
    std::string m_style;
    std::string m_type;
    std::string m_text; // of the cell, UTF-8
    bool m_isData = false;
    int m_comments = 0; // inside of which there is data too
    bool m_hasRow = false;
    bool m_isAtEnd = false;
    QString m_failure;
};

} // namespace kechi
