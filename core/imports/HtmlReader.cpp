#include "core/imports/HtmlReader.h"

#include "core/imports/CellShape.h"
#include "core/imports/HtmlText.h"
#include "core/imports/NumberFormat.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostColumns = 16'384;
static constexpr qint32 kMostSpanned = 1000; // columns, as HTML itself says
static constexpr qint32 kMostDown = 65'534;  // rows, likewise
static constexpr size_t kLongestCell = 1 << 20;

std::optional<Error> HtmlReader::whyNotGoOn() const
{
    if (m_text.size() > kLongestCell)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "A cell in row %1 is longer than 1 MB.")
                         .arg(m_row)};
    if (m_column + m_span > kMostColumns)
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate(
                "imports", "Row %1 has more columns than a workbook can have. It is not read.")
                .arg(m_row)};
    return std::nullopt;
}

Result<bool> HtmlReader::next(QList<Cell>& cells)
{
    m_cells.emplace(cells);
    const Result<bool> row = readRow();
    m_cells.reset();
    return row;
}

Result<bool> HtmlReader::readRow()
{
    bool goesOn = true;
    while (goesOn) {
        if (!m_waits) {
            if (const Result<bool> token = m_tokens.next(m_token); !token)
                return token.error();
        }
        m_waits = false;
        switch (m_token.kind) {
        case HtmlToken::Kind::Open: goesOn = open(m_token); break;
        case HtmlToken::Kind::Close: goesOn = close(m_token); break;
        case HtmlToken::Kind::Text:
            if (m_isInCell)
                m_text += m_token.text;
            break;
        case HtmlToken::Kind::End: return !endRow();
        }
        if (auto error = whyNotGoOn())
            return *error;
    }
    return true;
}

bool HtmlReader::open(const HtmlToken& tag)
{
    if (tag.text == "table" || tag.text == "tr") {
        m_waits = !endRow();
        if (m_waits)
            return false;
        if (tag.text == "tr")
            beginRow();
        else
            m_down.clear();
    } else if (tag.text == "td" || tag.text == "th") {
        endCell();
        if (!m_isInRow)
            beginRow();
        beginCell(tag);
    } else if (m_isInCell && tag.text == "br") {
        m_text += kHtmlLineEnd;
    } else if (m_isInCell && (tag.text == "p" || tag.text == "div") && !m_text.empty()) {
        m_text += kHtmlLineEnd;
    }
    return true;
}

bool HtmlReader::close(const HtmlToken& tag)
{
    if (tag.text == "td" || tag.text == "th")
        endCell();
    const bool isTable = tag.text == "table";
    if (isTable)
        m_down.clear();
    return !(isTable || tag.text == "tr") || endRow();
}

void HtmlReader::beginRow()
{
    m_isInRow = true;
    ++m_row;
    m_column = 0;
    m_span = 1;
    m_taken.clear();
    for (qint32& rows : m_down) {
        m_taken.append(rows > 0);
        rows -= rows > 0 ? 1 : 0;
    }
}

static qint32 spanOf(std::string_view text, qint32 most)
{
    qint32 span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp(span, 1, most);
}

void HtmlReader::beginCell(const HtmlToken& tag)
{
    while (m_column < m_taken.size() && m_taken[m_column])
        ++m_column;
    m_isInCell = true;
    m_text.clear();
    m_value = tag["x:num"];
    m_span = spanOf(tag["colspan"], kMostSpanned);
    const qint32 down = spanOf(tag["rowspan"], kMostDown);
    if (m_span > 1 || down > 1)
        ++m_merged;
    if (down == 1 || m_column + m_span > kMostColumns)
        return;
    if (m_down.size() < m_column + m_span)
        m_down.resize(m_column + m_span);
    std::fill_n(m_down.begin() + m_column, m_span, down - 1);
}

// Excel shows 1,234.57 and writes x:num="1234.5678" beside it.
static void fillValue(Cell& cell, const std::string& value)
{
    double number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool isNumber =
        !value.empty() && read.ec == std::errc() && read.ptr == value.data() + value.size();
    const bool hasZeros = cell.text.size() > 1 && cell.text[0] == u'0' && cell.text[1].isDigit();
    if (!isNumber || hasZeros || shapeOf(cell.text) != CellShape::Number)
        return;
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    cell.format = cell.text.contains(u'%') ? u"0.00%"_s : QString();
    cell.text = numberText(number);
}

void HtmlReader::endCell()
{
    if (!m_isInCell)
        return;
    m_isInCell = false;
    Cell& cell = m_cells->at(m_column);
    RowCells::clear(cell);
    cell.text = plainOfHtml(m_text);
    cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    fillValue(cell, m_value);
    m_text.clear();
    m_column += m_span;
    m_span = 1;
}

bool HtmlReader::endRow()
{
    endCell();
    const bool hadRow = m_isInRow;
    m_isInRow = false;
    return !hadRow;
}

} // namespace kechi
