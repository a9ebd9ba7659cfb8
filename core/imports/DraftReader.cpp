#include "core/imports/DraftReader.h"

#include "core/imports/CellShape.h"
#include "core/imports/FieldWords.h"
#include "core/imports/RowMapper.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

DraftReader::DraftReader(std::unique_ptr<RowReader> rows, const Mapping& mapping)
    : m_rows(std::move(rows)), m_mapping(mapping)
{
}

Result<DraftReader> DraftReader::over(Source& source, const Mapping& mapping)
{
    Result<std::unique_ptr<RowReader>> rows = source.open();
    if (!rows)
        return rows.error();
    return DraftReader(std::move(*rows), mapping);
}

// 合计, and nothing but numbers behind it. A company may be called Total.
static bool isTotals(const QList<Cell>& cells)
{
    static const QSet<QString> kWords = {u"合计"_s,     u"总计"_s,   u"小计"_s,  u"累计"_s,
                                         u"汇总"_s,     u"总合计"_s, u"total"_s, u"grandtotal"_s,
                                         u"subtotal"_s, u"sum"_s};
    const auto first =
        std::find_if(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.isEmpty(); });
    if (first == cells.end() || first->kind != Cell::Kind::Text || first->text.size() > 12 ||
        !kWords.contains(headerKey(first->text)))
        return false;
    const auto isNumber = [](const Cell& cell) {
        return cell.kind == Cell::Kind::Number || shapeOf(cell.text) == CellShape::Number;
    };
    const bool hasNumber = std::any_of(first + 1, cells.end(), isNumber);
    return hasNumber && std::all_of(first + 1, cells.end(), [&isNumber](const Cell& cell) {
               return isNumber(cell) || saysNothing(cell.text.trimmed());
           });
}

Result<bool> DraftReader::next()
{
    for (;;) {
        const Result<bool> read = m_rows->next(m_cells);
        if (!read || !*read)
            return read;
        if (m_rows->row() <= m_mapping.headerRow || isBlank(m_cells))
            continue;
        if (isTotals(m_cells)) {
            ++m_totalsRows;
            continue;
        }
        m_draft = mapRow(m_mapping, m_cells);
        if (m_draft) {
            m_draft->row = m_rows->row();
            m_draft->line = m_rows->line();
        }
        return true;
    }
}

} // namespace kechi
