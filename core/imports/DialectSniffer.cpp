#include "core/imports/DialectSniffer.h"

#include "core/imports/CellShape.h"
#include "core/imports/CsvRecord.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <array>
#include <cmath>

namespace kechi {

static constexpr qsizetype kRows = 500;
static constexpr std::array<char16_t, 6> kDelimiters = {u',', u';', u'\t', u'|', u'^', u' '};

std::optional<char16_t> namedSeparator(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 16 && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    QStringView line = text.left(end).trimmed();
    if (line.size() > 2 && line.startsWith(u'"') && line.endsWith(u'"'))
        line = line.mid(1, line.size() - 2);
    if (!line.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView raw = text.left(end);
    if (line.size() == 4 && raw.endsWith(u'\t'))
        return u'\t';
    return line.size() == 5 ? std::optional(line[4].unicode()) : std::nullopt;
}

// How far a cell looks like something, 0 … 1. What another dialect would have split counts little.
static double typedness(const QString& text, const CsvDialect& dialect)
{
    if (text.isEmpty())
        return dialect.delimiter == u' ' ? 0 : 1;
    for (const char16_t other : {u';', u'\t', u'|', u'^'}) {
        if (other != dialect.delimiter && text.contains(QChar(other)))
            return 0.1;
    }
    const bool startsQuoted = text.startsWith(u'"') || text.startsWith(u'\'');
    if (startsQuoted || text.endsWith(u'"') || text.endsWith(u'\''))
        return 0.1;
    switch (shapeOf(text)) {
    case CellShape::Prose: return 0.5;
    case CellShape::Code: return 0.9;
    default: return 1;
    }
}

namespace {

// What a text looks like when it is read in one dialect.
class Layout {
public:
    Layout(QStringView text, bool isWhole, const CsvDialect& dialect);

    double score() const;

private:
    void add(const QList<Cell>& cells);
    double evenness() const;
    double prior() const;

    CsvDialect m_dialect;
    QHash<qsizetype, qsizetype> m_rowsByWidth;
    qsizetype m_tails = 0;
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
    double m_typed = 0;
    bool m_breaks = false; // a quote is never closed, or a cell without end
};

} // namespace

Layout::Layout(QStringView text, bool isWhole, const CsvDialect& dialect) : m_dialect(dialect)
{
    QList<Cell> cells;
    while (!text.isEmpty() && m_rows < kRows) {
        const CsvRecord record = readRecord(text, isWhole, dialect, cells);
        if (record.state == CsvRecord::State::Cut)
            break;
        if (record.state != CsvRecord::State::Whole) {
            m_breaks = true;
            break;
        }
        if (!isBlank(cells) && !text.startsWith(u'#')) // a comment
            add(cells);
        m_tails += record.tails;
        text = text.mid(record.length);
    }
}

void Layout::add(const QList<Cell>& cells)
{
    ++m_rows;
    ++m_rowsByWidth[cells.size()];
    m_cells += cells.size();
    for (const Cell& cell : cells)
        m_typed += typedness(cell.text, m_dialect);
}

double Layout::evenness() const
{
    double even = 0;
    qsizetype most = 0;
    for (auto each = m_rowsByWidth.begin(); each != m_rowsByWidth.end(); ++each) {
        const double width = double(each.key());
        even += double(each.value()) * std::max(1e-3, (width - 1) / width);
        most = std::max(most, each.value());
    }
    const bool isOneColumn = m_rowsByWidth.value(1) * 2 > m_rows;
    const bool isLanguage = m_dialect.delimiter == u' ' && most * 10 < m_rows * 9;
    return isOneColumn || isLanguage ? 1e-3 : even / double(m_rowsByWidth.size());
}

// How usual a delimiter is. It tells the more, the fewer the rows are.
double Layout::prior() const
{
    const char16_t c = m_dialect.delimiter;
    const double usual = c == u',' ? 1 : c == u'|' || c == u'^' || c == u' ' ? 0.5 : 0.95;
    return std::pow(usual, 1 + 2.0 / double(m_rows));
}

// After van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type
// patterns" (2019): evenness of the rows times the share of cells that look like something.
double Layout::score() const
{
    if (m_cells == 0)
        return 0;
    const double typed = std::max(0.0, m_typed - double(m_tails)) / double(m_cells);
    return evenness() * typed * prior() * (m_breaks ? 0.05 : 1);
}

CsvDialect sniffDialect(QStringView text, bool isWhole, QChar delimiter)
{
    CsvDialect best{.delimiter = delimiter.isNull() ? u',' : delimiter.unicode()};
    double bestScore = 0.02; // below it nothing sets cells apart: one column
    const auto consider = [&](const CsvDialect& dialect) {
        const double score = Layout(text, isWhole, dialect).score();
        if (score > bestScore * 1.0001) {
            bestScore = score;
            best = dialect;
        }
    };
    for (const char16_t quote : {u'"', u'\''}) {
        if (quote == u'\'' && !text.contains(QChar(quote)))
            continue;
        for (const char16_t candidate : kDelimiters) {
            if (!delimiter.isNull() ? candidate != delimiter.unicode()
                                    : !text.contains(QChar(candidate)))
                continue;
            consider({.delimiter = candidate, .quote = quote, .escape = quote});
        }
    }
    const QString escaped = QString(u'\\') + QChar(best.quote);
    if (text.contains(escaped))
        consider({.delimiter = best.delimiter, .quote = best.quote, .escape = u'\\'});
    return best;
}

} // namespace kechi
