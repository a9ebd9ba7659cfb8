#include "app/commands/TextTable.h"

#include <algorithm>
#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr int kWidest = 40; // cells of all columns but the last; what is longer is cut
constexpr int kHidden = -1; // a column's width

static int cellsOf(char32_t character)
{
    const auto point = UChar32(character);
    const int8_t type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int cellsOf(const QString& text)
{
    int cells = 0;
    for (const uint point : text.toUcs4())
        cells += cellsOf(char32_t(point));
    return cells;
}

// One line, cut where it is wider than a column may be.
static QString fitted(const QString& text, bool isLast)
{
    const QString line = text.simplified();
    if (isLast || cellsOf(line) <= kWidest)
        return line;
    QString cut;
    int cells = 1; // the dots
    for (const uint point : line.toUcs4()) {
        cells += cellsOf(char32_t(point));
        if (cells > kWidest)
            break;
        cut += QChar::fromUcs4(char32_t(point));
    }
    return cut + u"…"_s;
}

TextTable::TextTable(const QStringList& head, const QList<Align>& aligns)
    : m_head(head), m_aligns(aligns)
{
}

QString TextTable::lineOf(const QStringList& row, const QList<int>& widths) const
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (widths[i] == kHidden)
            continue;
        const QString cell = fitted(row[i], i + 1 == row.size());
        const QString blanks(widths[i] - cellsOf(cell), u' ');
        const bool right = m_aligns.value(i, Align::Left) == Align::Right;
        line += (line.isEmpty() ? QString() : u"  "_s) + (right ? blanks + cell : cell + blanks);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

// A column that nobody has anything in is not worth its place.
bool TextTable::isEmpty(qsizetype column) const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [column](const QStringList& row) {
        return row.value(column).trimmed().isEmpty();
    });
}

QString TextTable::text() const
{
    if (m_rows.isEmpty())
        return {};
    QList<QStringList> rows = m_rows;
    if (!m_head.isEmpty())
        rows.prepend(m_head);
    QList<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellsOf(fitted(row[i], i + 1 == row.size())));
    }
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (isEmpty(i))
            widths[i] = kHidden;
    }
    QString text;
    for (const QStringList& row : rows)
        text += lineOf(row, widths);
    return text;
}

} // namespace kechi
