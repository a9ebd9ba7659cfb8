#include "core/imports/CsvReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static constexpr qsizetype kPiece = 128 * 1024; // bytes

static Error unreadable(const QFile& file)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("imports", "The file cannot be read: %1.")
                .arg(file.errorString())};
}

CsvReader::CsvReader(const QString& path, const CsvLayout& layout, TextDecoder decoder)
    : m_file(path), m_layout(layout), m_decoder(std::move(decoder))
{
}

Result<std::unique_ptr<RowReader>> CsvReader::over(const QString& path, const CsvLayout& layout)
{
    Result<TextDecoder> decoder = TextDecoder::forCharset(layout.charset);
    if (!decoder)
        return decoder.error();
    std::unique_ptr<CsvReader> reader(new CsvReader(path, layout, std::move(*decoder)));
    if (!reader->m_file.open(QIODevice::ReadOnly) || !reader->m_file.seek(layout.skipBytes))
        return unreadable(reader->m_file);
    if (layout.skipsLine) {
        QList<Cell> separator;
        const Result<bool> passed = reader->next(separator);
        if (!passed)
            return passed.error();
        reader->m_row = 0;
    }
    return std::unique_ptr<RowReader>(std::move(reader));
}

bool CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    const qsizetype left = m_to - m_from;
    const qsizetype piece =
        std::max(kPiece, left); // doubling: a long record is scanned twice at most
    if (m_from > 0)
        std::copy(m_text.constData() + m_from, m_text.constData() + m_to, m_text.data());
    m_from = 0;
    const QByteArray bytes = m_file.read(piece);
    m_isAtEnd = bytes.size() < piece;
    const qsizetype room = bytes.size() * 2 + 16;
    if (m_text.size() < left + room)
        m_text.resize(left + room);
    auto* to = reinterpret_cast<char16_t*>(m_text.data()) + left;
    m_to = left + m_decoder.decode(bytes, m_isAtEnd, to, room);
    return true;
}

Result<bool> CsvReader::next(QList<Cell>& cells)
{
    if (m_failed)
        return false;
    for (;;) {
        if (m_from < m_to) {
            const CsvRecord record = readRecord(rest(), m_isAtEnd, m_layout.dialect, cells);
            if (record.state == CsvRecord::State::Whole) {
                m_from += record.length;
                ++m_row;
                m_line = m_nextLine;
                m_nextLine += record.lines;
                return true;
            }
            if (record.state != CsvRecord::State::Cut) {
                m_failed = true;
                return refusal(record);
            }
        }
        if (!fill())
            return false;
        if (m_file.error() != QFileDevice::NoError) {
            m_failed = true;
            return unreadable(m_file);
        }
    }
}

Error CsvReader::refusal(const CsvRecord& record) const
{
    const qint64 line = m_nextLine + record.cellLine;
    const auto say = [line](const char* text) {
        return Error{Error::Code::Invalid, QCoreApplication::translate("imports", text).arg(line)};
    };
    switch (record.state) {
    case CsvRecord::State::OpenQuote:
        return say(QT_TRANSLATE_NOOP("imports", "A quote opened in line %1 is never closed."));
    case CsvRecord::State::CellTooLong:
        return say(QT_TRANSLATE_NOOP("imports",
                                     "A cell that begins in line %1 is longer than 1 MB. "
                                     "Perhaps a quote there is never closed."));
    case CsvRecord::State::TooManyColumns:
        return say(QT_TRANSLATE_NOOP("imports", "Line %1 has more than 4,096 columns."));
    default:
        return say(QT_TRANSLATE_NOOP("imports", "The record in line %1 is longer than 64 MB."));
    }
}

} // namespace kechi
