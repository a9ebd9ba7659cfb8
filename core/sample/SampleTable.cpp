#include "core/sample/SampleTable.h"

#include "core/imports/Source.h"

using namespace Qt::StringLiterals;

namespace kechi {

static SampleRow rowOf(const QStringList& columns, const QList<Cell>& cells)
{
    SampleRow row;
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.insert(columns[i], i < cells.size() ? cells[i].text : QString());
    return row;
}

Result<SampleTable> readSampleTable(const QString& name)
{
    const QString path = u":/kechi/sample/"_s + name + u".csv"_s;
    const auto source = openSource(path, {.charset = u"UTF-8"_s, .delimiter = u','});
    if (!source)
        return source.error();
    const auto reader = (*source)->open();
    if (!reader)
        return reader.error();
    SampleTable table;
    QList<Cell> cells;
    for (;;) {
        const Result<bool> more = (*reader)->next(cells);
        if (!more)
            return more.error();
        if (!*more)
            return table;
        if (!table.columns.isEmpty()) {
            table.rows.append(rowOf(table.columns, cells));
            continue;
        }
        for (const Cell& cell : std::as_const(cells))
            table.columns += cell.text;
    }
}

QStringList listIn(const QString& cell)
{
    return cell.split(u'、', Qt::SkipEmptyParts);
}

} // namespace kechi
