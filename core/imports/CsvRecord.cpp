#include "core/imports/CsvRecord.h"

#include <algorithm>

namespace kechi {

using State = CsvRecord::State;

namespace {

// Stands in the text and moves on. Each step says Whole when it went well.
class Scan {
public:
    Scan(QStringView text, bool isAtEnd, const CsvDialect& dialect, const CsvLimits& limits)
        : m_at(text.utf16()), m_end(m_at + text.size()), m_isAtEnd(isAtEnd), m_dialect(dialect),
          m_limits(limits)
    {
    }

    State readCell(QString& text);
    State passDelimiter(bool& isLast);

    const char16_t* at() const { return m_at; }
    qsizetype lines() const { return m_lines; }
    qsizetype tails() const { return m_tails; }

private:
    State readQuoted(QString& text);
    State readPlain(QString& text);
    State endOfText(State atEnd) const { return m_isAtEnd ? atEnd : State::Cut; }
    bool isBlank(char16_t c) const { return (c == u' ' || c == u'\t') && c != m_dialect.delimiter; }
    bool isCellEnd(char16_t c) const
    {
        return c == m_dialect.delimiter || c == u'\n' || c == u'\r';
    }
    void countLine()
    {
        const bool isHalf = *m_at == u'\r' && m_at + 1 < m_end && m_at[1] == u'\n';
        m_lines += isHalf ? 0 : 1;
    }

    const char16_t* m_at;
    const char16_t* m_end;
    bool m_isAtEnd;
    const CsvDialect& m_dialect;
    const CsvLimits& m_limits;
    qsizetype m_lines = 0;
    qsizetype m_tails = 0;
};

} // namespace

// Into the room the text already has, when nobody else holds it.
static void assign(QString& text, const char16_t* from, const char16_t* to)
{
    const qsizetype size = to - from;
    if (!text.isDetached()) {
        text = QString(reinterpret_cast<const QChar*>(from), size);
        return;
    }
    text.resize(size);
    std::copy(from, to, reinterpret_cast<char16_t*>(text.data()));
}

static void append(QString& text, const char16_t* from, const char16_t* to)
{
    text.append(reinterpret_cast<const QChar*>(from), to - from);
}

State Scan::readCell(QString& text)
{
    const char16_t* ahead = m_at;
    while (ahead < m_end && isBlank(*ahead))
        ++ahead;
    if (ahead == m_end && !m_isAtEnd)
        return State::Cut;
    if (ahead == m_end || *ahead != m_dialect.quote)
        return readPlain(text);
    m_at = ahead + 1;
    return readQuoted(text);
}

State Scan::readPlain(QString& text)
{
    const char16_t* const start = m_at;
    while (m_at < m_end && !isCellEnd(*m_at))
        ++m_at;
    if (m_at - start > m_limits.cell)
        return State::CellTooLong;
    if (m_at == m_end && !m_isAtEnd)
        return State::Cut;
    assign(text, start, m_at);
    return State::Whole;
}

State Scan::readQuoted(QString& text)
{
    const char16_t* const start = m_at;
    const char16_t* piece = m_at; // from here on not yet in text
    text.resize(0);
    const char16_t backslash =
        m_dialect.escape == m_dialect.quote ? m_dialect.quote : m_dialect.escape;
    for (;; ++m_at) {
        while (m_at < m_end && *m_at != m_dialect.quote && *m_at != backslash) {
            if (*m_at == u'\n' || *m_at == u'\r')
                countLine();
            ++m_at;
        }
        if (m_at - start > m_limits.cell)
            return State::CellTooLong;
        if (m_at == m_end)
            return endOfText(State::OpenQuote);
        if (m_at + 1 == m_end && !m_isAtEnd)
            return State::Cut;
        const char16_t next = m_at + 1 < m_end ? m_at[1] : u'\0';
        const bool isEscape =
            *m_at == m_dialect.escape && (next == m_dialect.quote || next == backslash);
        if (isEscape) {
            append(text, piece, m_at);
            piece = ++m_at; // the character behind the escape is text
        } else if (*m_at == m_dialect.quote) {
            break;
        }
    }
    append(text, piece, m_at++);
    const char16_t* const tail = m_at;
    while (m_at < m_end && isBlank(*m_at))
        ++m_at;
    if (m_at < m_end && !isCellEnd(*m_at)) {
        while (m_at < m_end && !isCellEnd(*m_at))
            ++m_at;
        append(text, tail, m_at);
        ++m_tails;
    }
    if (text.size() > m_limits.cell)
        return State::CellTooLong;
    return m_at == m_end ? endOfText(State::Whole) : State::Whole;
}

State Scan::passDelimiter(bool& isLast)
{
    isLast = m_at == m_end || *m_at != m_dialect.delimiter;
    if (m_at == m_end)
        return State::Whole;
    if (*m_at == u'\r') {
        if (m_at + 1 == m_end && !m_isAtEnd)
            return State::Cut;
        if (m_at + 1 < m_end && m_at[1] == u'\n')
            ++m_at;
    }
    ++m_at;
    m_lines += isLast ? 1 : 0;
    return State::Whole;
}

CsvRecord readRecord(QStringView text, bool isAtEnd, const CsvDialect& dialect, QList<Cell>& cells,
                     const CsvLimits& limits)
{
    Scan scan(text, isAtEnd, dialect, limits);
    CsvRecord record;
    qsizetype count = 0;
    for (bool isLast = false; !isLast;) {
        record.cellLine = scan.lines();
        if (count == limits.columns) {
            record.state = State::TooManyColumns;
            return record;
        }
        if (count == cells.size())
            cells.emplaceBack();
        Cell& cell = cells[count++];
        record.state = scan.readCell(cell.text);
        if (record.state == State::Whole)
            record.state = scan.passDelimiter(isLast);
        if (record.state != State::Whole) {
            if (record.state == State::Cut && text.size() >= limits.record)
                record.state = State::RecordTooLong;
            return record;
        }
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }
    record.length = scan.at() - text.utf16();
    record.lines = scan.lines();
    record.tails = scan.tails();
    const bool isBlankLine = count == 1 && cells[0].isEmpty() && text.at(0) != dialect.quote;
    cells.resize(isBlankLine ? 0 : count);
    return record;
}

} // namespace kechi
