#include "core/imports/SheetMlReader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <charconv>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qint64 kMostRows = 1'048'576;
static constexpr qint64 kMostColumns = 16'384;
static constexpr size_t kLongestCell = 1 << 20; // bytes

SheetMlReader::SheetMlReader(std::unique_ptr<ByteStream> stream, const SheetMlBook& book,
                             qsizetype sheet)
    : m_book(book), m_parser(std::move(stream), *this), m_wanted(sheet)
{
}

Result<bool> SheetMlReader::next(QList<Cell>& cells)
{
    if (m_isAtEnd)
        return false;
    m_cells.emplace(cells);
    m_hasRow = false;
    const Result<bool> paused = m_parser.run();
    m_cells.reset();
    m_isAtEnd = !paused || !*paused;
    if (!paused)
        return paused.error();
    return m_hasRow;
}

static qint64 numberOf(std::string_view text, qint64 otherwise)
{
    qint64 number = otherwise;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc() ? number : otherwise;
}

bool SheetMlReader::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "Worksheet")
        ++m_sheet;
    else if (!isInSheet())
        return true;
    else if (name == "Row")
        beginRow(attributes);
    else if (name == "Cell")
        beginCell(attributes);
    else if (name == "Comment" || name == "PhoneticText")
        ++m_comments;
    else if (name == "Data" && m_comments == 0)
        beginData(attributes);
    return m_failure.isEmpty();
}

bool SheetMlReader::endElement(std::string_view name)
{
    if (!isInSheet())
        return true;
    if (name == "Data" && m_isData)
        endData();
    else if (name == "Comment" || name == "PhoneticText")
        --m_comments;
    else if (name == "Row")
        m_hasRow = true;
    return m_failure.isEmpty() && name != "Row"; // next() takes a row from here
}

void SheetMlReader::text(std::string_view text)
{
    if (!m_isData)
        return;
    m_text += text;
    if (m_text.size() > kLongestCell)
        m_failure = QCoreApplication::translate("imports", "A cell in row %1 is longer than 1 MB.")
                        .arg(m_row);
}

bool SheetMlReader::failed(QString& text) const
{
    text = m_failure;
    return !m_failure.isEmpty();
}

void SheetMlReader::beginRow(const XmlAttributes& attributes)
{
    m_row = numberOf(attributes["Index"], m_row + 1);
    m_column = -1;
    m_next = 0;
    if (m_row < 1 || m_row > kMostRows)
        m_failure = QCoreApplication::translate(
            "imports", "The sheet has more rows than a workbook can have. It is not read.");
}

void SheetMlReader::beginCell(const XmlAttributes& attributes)
{
    const qint64 column = numberOf(attributes["Index"], m_next + 1) - 1;
    const qint64 across = numberOf(attributes["MergeAcross"], 0);
    if (column < 0 || across < 0 || column > kMostColumns || across > kMostColumns ||
        column + across >= kMostColumns) {
        m_failure =
            QCoreApplication::translate(
                "imports", "Row %1 has more columns than a workbook can have. It is not read.")
                .arg(m_row);
        return;
    }
    m_column = column;
    m_next = column + across + 1;
    m_style = attributes["StyleID"];
    if (across > 0 || numberOf(attributes["MergeDown"], 0) > 0)
        ++m_merged;
}

void SheetMlReader::beginData(const XmlAttributes& attributes)
{
    m_type = attributes["Type"];
    m_text.clear();
    m_isData = m_cells.has_value() && m_column >= 0;
}

void SheetMlReader::endData()
{
    m_isData = false;
    if (m_text.empty() || !m_failure.isEmpty())
        return;
    Cell& cell = m_cells->at(m_column);
    RowCells::clear(cell);
    cell.format = m_book.formatOf(m_style).code();
    cell.text = QString::fromUtf8(m_text.data(), qsizetype(m_text.size()));
    cell.kind = m_type == "Error" ? Cell::Kind::Error : Cell::Kind::Text;
    if (m_type == "Number") {
        fillNumber(cell);
    } else if (m_type == "DateTime") {
        fillDay(cell);
    } else if (m_type == "Boolean") {
        cell.kind = Cell::Kind::Bool;
        cell.number = m_text == "1" || m_text == "true" ? 1 : 0;
        cell.text = cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    }
}

void SheetMlReader::fillNumber(Cell& cell)
{
    double number = 0;
    const char* const end = m_text.data() + m_text.size();
    const auto read = std::from_chars(m_text.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end)
        m_book.formatOf(m_style).fill(cell, number, m_book.is1904);
}

// As Excel counts days: 1 is 1 January 1900, and there was a 29 February that year.
static double serialOf(const QDateTime& moment)
{
    const bool isBefore = moment.date() < QDate(1900, 3, 1);
    const QDate zero = isBefore ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return double(zero.daysTo(moment.date())) +
           double(moment.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

void SheetMlReader::fillDay(Cell& cell)
{
    const QDateTime moment = QDateTime::fromString(cell.text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return;
    static const NumberFormat day = NumberFormat::builtIn(14);
    const NumberFormat& format = m_book.formatOf(m_style);
    (format.isDate() ? format : day).fill(cell, serialOf(moment), false);
}

} // namespace kechi
