#include "core/imports/HeaderFinder.h"

#include "core/imports/CellShape.h"
#include "core/imports/ColumnProfile.h"
#include "core/imports/FieldWords.h"

#include <algorithm>

namespace kechi {

static constexpr qsizetype kDeepestHeader = 30; // rows from the top
static constexpr qsizetype kCompared = 30;      // rows below a header that are looked at

static qsizetype filledIn(const SheetRow& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const Cell& cell) { return !cell.isEmpty(); });
}

// How many cells an ordinary row has: titles and notes have fewer.
static qsizetype usualWidth(const QList<SheetRow>& rows)
{
    QList<qsizetype> widths;
    for (const SheetRow& row : rows) {
        if (const qsizetype filled = filledIn(row))
            widths.append(filled);
    }
    if (widths.isEmpty())
        return 0;
    std::nth_element(widths.begin(), widths.begin() + widths.size() / 2, widths.end());
    return widths[widths.size() / 2];
}

// A value rather than the name of a column.
static bool isData(const Cell& cell)
{
    if (cell.kind != Cell::Kind::Text)
        return cell.kind != Cell::Kind::Empty;
    switch (shapeOf(cell.text)) {
    case CellShape::Number:
    case CellShape::Date:
    case CellShape::Time:
    case CellShape::Email:
    case CellShape::Url: return true;
    default: return cell.text.size() > 40 || (cell.text.size() > 4 && looksLikeCompany(cell.text));
    }
}

static bool isWellKnown(const Cell& cell)
{
    return cell.kind == Cell::Kind::Text && !fieldsCalled(cell.text).isEmpty();
}

// Columns that change their kind below this row speak for a header; a value that comes again below
// speaks against it.
static int evidence(const QList<SheetRow>& rows, qsizetype candidate)
{
    int votes = 0;
    const QList<Cell>& header = rows[candidate].cells;
    const qsizetype end = std::min(rows.size(), candidate + 1 + kCompared);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header[column].isEmpty())
            continue;
        qsizetype filled = 0;
        qsizetype data = 0;
        bool comesAgain = false;
        for (qsizetype i = candidate + 1; i < end; ++i) {
            if (column >= rows[i].cells.size() || rows[i].cells[column].isEmpty())
                continue;
            ++filled;
            data += isData(rows[i].cells[column]) ? 1 : 0;
            comesAgain = comesAgain || rows[i].cells[column].text == header[column].text;
        }
        const bool isTyped = filled > 0 && data * 10 >= filled * 6;
        if (isTyped)
            votes += isData(header[column]) ? -1 : 1;
        else if (comesAgain)
            --votes;
    }
    return votes;
}

// Names fields as we know them.
static bool isPlainHeader(const SheetRow& row)
{
    const auto known = std::count_if(row.cells.begin(), row.cells.end(), isWellKnown);
    const auto data = std::count_if(row.cells.begin(), row.cells.end(), isData);
    const qsizetype filled = filledIn(row);
    return known >= 2 && known * 3 >= filled && data * 2 < filled;
}

static bool isHeader(const QList<SheetRow>& rows, qsizetype candidate)
{
    const QList<Cell>& cells = rows[candidate].cells;
    const auto data = std::count_if(cells.begin(), cells.end(), isData);
    const qsizetype filled = filledIn(rows[candidate]);
    const bool hasKnown = std::any_of(cells.begin(), cells.end(), isWellKnown);
    if (isPlainHeader(rows[candidate]) || (hasKnown && data == 0))
        return true;
    if (data * 2 > filled)
        return false;
    const int votes = evidence(rows, candidate);
    if (votes != 0)
        return votes > 0;
    // All is text. Lists without any header are rare; long cells are no names of columns.
    return candidate + 1 < rows.size() && data == 0 &&
           std::all_of(cells.begin(), cells.end(),
                       [](const Cell& cell) { return cell.text.size() <= 20; });
}

qint64 findHeader(const QList<SheetRow>& rows)
{
    const qsizetype width = usualWidth(rows);
    const qsizetype deepest = std::min(rows.size(), kDeepestHeader);
    bool hasPassed = false; // a row that may be a note above the header, or data
    for (qsizetype i = 0; i < deepest; ++i) {
        const qsizetype filled = filledIn(rows[i]);
        if (filled == 0 || filled * 10 < width * 6)
            continue; // blank, or a title
        if (hasPassed ? isPlainHeader(rows[i]) : isHeader(rows, i))
            return rows[i].number;
        if (filled >= width)
            return 0;
        hasPassed = true;
    }
    return 0;
}

} // namespace kechi
