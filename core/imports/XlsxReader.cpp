#include "core/imports/XlsxReader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <charconv>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qint64 kMostRows = 1'048'576;
static constexpr qsizetype kMostColumns = 16'384;
static constexpr size_t kLongestCell = 1 << 20; // bytes

XlsxReader::XlsxReader(std::unique_ptr<ByteStream> part, const XlsxWorkbook& workbook)
    : m_workbook(workbook), m_parser(std::move(part), *this)
{
}

Result<bool> XlsxReader::next(QList<Cell>& cells)
{
    if (m_isAtEnd)
        return false;
    m_cells = &cells;
    m_hasRow = false;
    for (;;) {
        const Result<bool> paused = m_parser.run();
        m_isAtEnd = !paused || !*paused;
        if (!paused)
            return paused.error();
        if (m_isAtEnd && !m_hasRow)
            return false;
        if (m_hasRow) {
            cells.resize(m_count);
            return true;
        }
    }
}

static qint64 numberOf(std::string_view text, qint64 otherwise)
{
    qint64 number = otherwise;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc() ? number : otherwise;
}

// "AB12" is 27; none where it is not there.
static qsizetype columnOf(std::string_view reference)
{
    qsizetype column = 0;
    for (const char c : reference) {
        const char letter = char(c & ~0x20);
        if (letter < 'A' || letter > 'Z' || column > kMostColumns)
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
}

bool XlsxReader::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c")
        beginCell(attributes);
    else if (name == "v" || name == "t")
        m_isText = m_readings == 0;
    else if (name == "row")
        beginRow(attributes);
    else if (name == "rPh")
        ++m_readings;
    else if (name == "mergeCell")
        ++m_merged;
    return m_failure.isEmpty();
}

bool XlsxReader::endElement(std::string_view name)
{
    if (name == "v" || name == "t") {
        m_isText = false;
    } else if (name == "c") {
        endCell();
    } else if (name == "rPh") {
        --m_readings;
    } else if (name == "row") {
        m_hasRow = true;
        return false; // next() takes it from here
    }
    return m_failure.isEmpty();
}

void XlsxReader::text(std::string_view text)
{
    if (!m_isText)
        return;
    m_text += text;
    if (m_text.size() > kLongestCell)
        m_failure = QCoreApplication::translate("imports", "A cell in row %1 is longer than 1 MB.")
                        .arg(m_row);
}

bool XlsxReader::failed(QString& text) const
{
    text = m_failure;
    return !m_failure.isEmpty();
}

void XlsxReader::beginRow(const XmlAttributes& attributes)
{
    m_row = numberOf(attributes["r"], m_row + 1);
    m_count = 0;
    m_column = -1;
    if (m_row < 1 || m_row > kMostRows)
        m_failure = QCoreApplication::translate(
            "imports", "The sheet has more rows than a workbook can have. It is not read.");
}

void XlsxReader::beginCell(const XmlAttributes& attributes)
{
    const std::string_view type = attributes["t"];
    m_type = type.empty() || type == "n" ? Type::Number
             : type == "s"               ? Type::Shared
             : type == "inlineStr"       ? Type::Inline
             : type == "b"               ? Type::Bool
             : type == "e"               ? Type::Error
             : type == "d"               ? Type::Date
                                         : Type::Text;
    const qsizetype column = columnOf(attributes["r"]);
    m_column = column >= 0 ? column : m_column + 1;
    m_style = qsizetype(numberOf(attributes["s"], -1));
    m_text.clear();
    if (m_column >= kMostColumns)
        m_failure =
            QCoreApplication::translate(
                "imports", "Row %1 has more columns than a workbook can have. It is not read.")
                .arg(m_row);
}

void XlsxReader::endCell()
{
    if (m_text.empty() || m_cells == nullptr || !m_failure.isEmpty())
        return;
    if (m_column >= m_cells->size())
        m_cells->resize(m_column + 1);
    for (; m_count <= m_column; ++m_count) // those passed over, and those of the row before
        (*m_cells)[m_count].kind = Cell::Kind::Empty, (*m_cells)[m_count].text.clear();
    fill((*m_cells)[m_column]);
}

void XlsxReader::fill(Cell& cell)
{
    switch (m_type) {
    case Type::Number: fillNumber(cell); return;
    case Type::Date: fillDate(cell); return;
    case Type::Bool:
        cell.kind = Cell::Kind::Bool;
        cell.number = m_text == "1" || m_text == "true" ? 1 : 0;
        cell.text = cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
        return;
    case Type::Shared: cell.text = m_workbook.strings.at(qsizetype(numberOf(m_text, -1))); break;
    case Type::Text:
    case Type::Inline:
    case Type::Error: cell.text = unescaped(m_text); break;
    }
    cell.format = m_workbook.formats.of(m_style).code();
    cell.kind = cell.text.isEmpty()     ? Cell::Kind::Empty
                : m_type == Type::Error ? Cell::Kind::Error
                                        : Cell::Kind::Text;
}

void XlsxReader::fillNumber(Cell& cell)
{
    double number = 0;
    const char* const end = m_text.data() + m_text.size();
    const auto read = std::from_chars(m_text.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end) {
        m_workbook.formats.of(m_style).fill(cell, number, m_workbook.is1904);
        return;
    }
    cell.kind = Cell::Kind::Text; // no number after all
    cell.text = unescaped(m_text);
}

void XlsxReader::fillDate(Cell& cell)
{
    QString iso = QString::fromLatin1(m_text.data(), qsizetype(m_text.size()));
    if (iso.endsWith(u'Z'))
        iso.chop(1);
    if (iso.endsWith(u".000"))
        iso.chop(4);
    cell.kind = Cell::Kind::Date;
    cell.text = iso;
    cell.format = m_workbook.formats.of(m_style).code();
    cell.number =
        double(QDate(1899, 12, 30).daysTo(QDateTime::fromString(iso, Qt::ISODate).date()));
}

} // namespace kechi
