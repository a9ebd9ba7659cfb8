#include "core/imports/SourceReport.h"

#include "core/imports/HeaderFinder.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static constexpr qsizetype kHeaderRows = 50; // that a header is looked for in
static constexpr qint64 kEvery = 1024;       // rows between two looks at the progress

namespace {

// Reads one sheet, and hands its rows on when it is the one asked for.
class SheetReading {
public:
    SheetReading(RowReader& reader, Progress& progress) : m_reader(reader), m_progress(progress) {}

    Result<SheetReport> run(const RowTaker* take);
    const QList<SheetRow>& firstRows() const { return m_firstRows; }

private:
    void count(const QList<Cell>& cells);
    void hand(const QList<Cell>& cells, const RowTaker& take);

    RowReader& m_reader;
    Progress& m_progress;
    SheetReport m_report;
    QList<SheetRow> m_firstRows;
    qint64 m_handed = 0; // rows
    bool m_isWanted = true;
};

} // namespace

void SheetReading::count(const QList<Cell>& cells)
{
    qint64 columns = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        ++m_report.cells;
        columns = i + 1;
    }
    if (columns > 0)
        m_report.rows = m_reader.row();
    m_report.columns = std::max(m_report.columns, columns);
}

void SheetReading::hand(const QList<Cell>& cells, const RowTaker& take)
{
    if (m_firstRows.size() < kHeaderRows)
        m_firstRows.append({.number = m_reader.row(), .cells = cells});
    for (; m_isWanted && m_handed + 1 < m_reader.row(); ++m_handed)
        m_isWanted = take({});
    if (m_isWanted) {
        m_isWanted = take(cells);
        ++m_handed;
    }
}

Result<SheetReport> SheetReading::run(const RowTaker* take)
{
    QList<Cell> cells;
    for (qint64 row = 0;; ++row) {
        if (row % kEvery == 0) {
            m_progress.report(m_reader.done(), m_reader.total());
            if (m_progress.cancelled())
                return Error{Error::Code::Cancelled,
                             QCoreApplication::translate("imports", "Stopped.")};
        }
        const Result<bool> next = m_reader.next(cells);
        if (!next)
            return next.error();
        if (!*next)
            break;
        count(cells);
        if (take != nullptr)
            hand(cells, *take);
    }
    m_report.merged = m_reader.mergedRanges();
    return m_report;
}

Result<SourceReport> readThrough(Source& source, Progress& progress, const RowTaker& take)
{
    SourceReport report;
    const qsizetype sheets = source.sheets().size();
    for (qsizetype i = 0; i < sheets; ++i) {
        Result<std::unique_ptr<RowReader>> reader = source.open(i);
        if (!reader)
            return reader.error();
        SheetReading reading(**reader, progress);
        const Result<SheetReport> sheet = reading.run(i == source.sheet() ? &take : nullptr);
        if (!sheet)
            return sheet.error();
        report.sheets.append(*sheet);
        if (i == source.sheet())
            report.headerRow = findHeader(reading.firstRows());
    }
    return report;
}

} // namespace kechi
