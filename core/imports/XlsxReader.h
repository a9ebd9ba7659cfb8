#pragma once

#include "core/imports/XlsxWorkbook.h"
#include "core/imports/XmlParser.h"

namespace kechi {

// Streams one sheet of an .xlsx: the parser pauses behind each row.
class XlsxReader : public RowReader, private XmlHandler {
public:
    // part is the sheet's; the workbook outlives the reader.
    XlsxReader(std::unique_ptr<ByteStream> part, const XlsxWorkbook& workbook);

    Result<bool> next(QList<Cell>& cells) override;

    qint64 row() const override { return m_row; }
    qint64 line() const override { return m_row; }
    qint64 done() const override { return m_parser.stream().done(); }
    qint64 total() const override { return m_parser.stream().total(); }
    qint64 mergedRanges() const override { return m_merged; }

private:
    enum class Type { Number, Shared, Text, Inline, Bool, Error, Date };

    bool startElement(std::string_view name, const XmlAttributes& attributes) override;
    bool endElement(std::string_view name) override;
    void text(std::string_view text) override;
    bool failed(QString& text) const override;

    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    void fill(Cell& cell);
    void fillNumber(Cell& cell);
    void fillDate(Cell& cell);

    const XlsxWorkbook& m_workbook;
    XmlParser m_parser;
    QList<Cell>* m_cells = nullptr; // of the row being read
    qsizetype m_count = 0;          // of its cells so far
    qint64 m_row = 0;
    qint64 m_merged = 0;
    qsizetype m_column = -1; // 0-based, of the last cell
    qsizetype m_style = -1;
    Type m_type = Type::Number;
    std::string m_text; // of the cell, UTF-8
    bool m_isText = false;
    bool m_hasRow = false;
    int m_readings = 0; // inside <rPh>
    QString m_failure;
    bool m_isAtEnd = false;
};

} // namespace kechi
