#include "core/imports/Inspection.h"

#include "core/imports/CellText.h"
#include "core/imports/ColumnMapper.h"
#include "core/imports/DraftReader.h"
#include "core/imports/HeaderFinder.h"

#include <QCoreApplication>

namespace kechi {

static constexpr qsizetype kHeadRows = 500;
static constexpr qsizetype kShownRows = 20;
static constexpr qsizetype kSamples = 3;
static constexpr qint64 kReportEvery = 2000; // rows

static Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("imports", "Stopped.")};
}

static Result<QList<SheetRow>> headOf(Source& source)
{
    Result<std::unique_ptr<RowReader>> reader = source.open();
    if (!reader)
        return reader.error();
    QList<SheetRow> rows;
    SheetRow row;
    while (rows.size() < kHeadRows) {
        const Result<bool> read = (*reader)->next(row.cells);
        if (!read)
            return read.error();
        if (!*read)
            break;
        row.number = (*reader)->row();
        rows.append(row);
    }
    return rows;
}

static bool isDate(Field field)
{
    return field == Field::CreatedAt || field == Field::LastFollowUp;
}

namespace {

// What all values of a column say about the order of day and month.
struct DateVotes {
    qint64 dayOnly = 0;
    qint64 monthOnly = 0;
    qint64 either = 0;

    void add(const Cell& cell)
    {
        const DateReading reading = dateIn(cell, DateOrder::Unknown);
        if (reading.kind == DateReading::Kind::None || !reading.dependsOnOrder())
            return;
        if (reading.kind == DateReading::Kind::Ambiguous)
            ++either;
        else
            ++(reading.dayFirst ? dayOnly : monthOnly);
    }
    DateOrder order() const
    {
        if (dayOnly > 0 && monthOnly == 0)
            return DateOrder::DayFirst;
        return monthOnly > 0 && dayOnly == 0 ? DateOrder::MonthFirst : DateOrder::Unknown;
    }
};

} // namespace

static Result<Done> decideDates(Source& source, Mapping& mapping, Progress& progress)
{
    QHash<qsizetype, DateVotes> votes;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (isDate(mapping.columns[i].field))
            votes.insert(i, {});
    }
    if (votes.isEmpty())
        return Done{};
    Result<std::unique_ptr<RowReader>> reader = source.open();
    if (!reader)
        return reader.error();
    QList<Cell> cells;
    for (qint64 rows = 0;; ++rows) {
        const Result<bool> read = (*reader)->next(cells);
        if (!read)
            return read.error();
        if (!*read)
            break;
        if (rows % kReportEvery == 0) {
            progress.report((*reader)->done(), (*reader)->total());
            if (progress.cancelled())
                return cancelled();
        }
        for (auto each = votes.begin(); (*reader)->row() > mapping.headerRow && each != votes.end();
             ++each) {
            if (each.key() < cells.size())
                each->add(cells[each.key()]);
        }
    }
    for (auto each = votes.begin(); each != votes.end(); ++each)
        mapping.columns[each.key()].dateOrder = each->order();
    return Done{};
}

Result<Mapping> guessMapping(Source& source, Progress& progress, std::optional<qint64> headerRow)
{
    const Result<QList<SheetRow>> rows = headOf(source);
    if (!rows)
        return rows.error();
    const bool isText = source.format().kind == SourceFormat::Kind::Text;
    Mapping mapping = mapColumns(*rows, headerRow ? *headerRow : findHeader(*rows), isText);
    if (mapping.columns.isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "The sheet is empty.")};
    const Result<Done> decided = decideDates(source, mapping, progress);
    if (!decided)
        return decided.error();
    return mapping;
}

namespace {

// Counts as rows pass.
class Inspector {
public:
    explicit Inspector(const Mapping& mapping) : m_mapping(mapping), m_votes(mapping.columns.size())
    {
        found.columns.resize(mapping.columns.size());
    }

    void add(const QList<Cell>& cells, const Result<ImportDraft>& draft)
    {
        ++found.rows;
        found.refused += draft ? 0 : 1;
        found.withIssues += draft && !draft->issues.isEmpty() ? 1 : 0;
        const qsizetype width = std::min(cells.size(), m_mapping.columns.size());
        for (qsizetype i = 0; i < width; ++i)
            addCell(i, cells[i]);
        if (draft)
            addIssues(draft->issues);
    }

    void settle()
    {
        for (qsizetype i = 0; i < found.columns.size(); ++i) {
            found.columns[i].dateOrder = m_votes[i].order();
            found.columns[i].ambiguousDates = m_votes[i].either;
        }
    }

    Inspection found;

private:
    void addCell(qsizetype column, const Cell& cell)
    {
        const QString text = keptText(cell, m_mapping.plainText);
        if (text.isEmpty() && cell.kind != Cell::Kind::Error)
            return;
        ColumnReport& report = found.columns[column];
        ++report.filled;
        ++report.valid; // until an issue says otherwise
        if (report.samples.size() < kSamples && !text.isEmpty() && !report.samples.contains(text) &&
            m_mapping.columns[column].field != Field::IdentityCard)
            report.samples += text;
        if (isDate(m_mapping.columns[column].field))
            m_votes[column].add(cell);
    }

    void addIssues(const QList<RowIssue>& issues)
    {
        qsizetype last = -1; // issues come column by column
        for (const RowIssue& issue : issues) {
            if (issue.column < 0 || issue.column == last)
                continue;
            last = issue.column;
            ColumnReport& report = found.columns[issue.column];
            --report.valid;
            if (report.firstIssue.isEmpty())
                report.firstIssue = issue.text;
        }
    }

    const Mapping& m_mapping;
    QList<DateVotes> m_votes;
};

} // namespace

Result<Inspection> inspect(Source& source, const Mapping& mapping, Progress& progress)
{
    const Result<QList<SheetRow>> head = headOf(source);
    if (!head)
        return head.error();
    Result<DraftReader> reader = DraftReader::over(source, mapping);
    if (!reader)
        return reader.error();
    Inspector inspector(mapping);
    for (;;) {
        const Result<bool> next = reader->next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (inspector.found.rows % kReportEvery == 0) {
            progress.report(reader->rows().done(), reader->rows().total());
            if (progress.cancelled())
                return cancelled();
        }
        inspector.add(reader->cells(), reader->draft());
    }
    inspector.settle();
    inspector.found.firstRows = head->mid(0, kShownRows);
    inspector.found.totalsRows = reader->totalsRows();
    inspector.found.badCharacters = reader->rows().badCharacters();
    progress.report(reader->rows().total(), reader->rows().total());
    return std::move(inspector.found);
}

} // namespace kechi
