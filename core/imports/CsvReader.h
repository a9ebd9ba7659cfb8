#pragma once

#include "core/imports/CsvRecord.h"
#include "core/imports/Source.h"
#include "core/imports/TextDecoder.h"

#include <QFile>

namespace kechi {

// What a reader of delimited text must know of its file.
struct CsvLayout {
    QString charset = {};
    qint64 skipBytes = 0;   // byte order mark
    bool skipsLine = false; // the first line is Excel's "sep=;"
    CsvDialect dialect = {};
};

// Streams a text file: decodes a piece, takes records from it, keeps what is left of the last one.
class CsvReader : public RowReader {
public:
    static Result<std::unique_ptr<RowReader>> over(const QString& path, const CsvLayout& layout);

    Result<bool> next(QList<Cell>& cells) override;

    qint64 row() const override { return m_row; }
    qint64 line() const override { return m_line; }
    qint64 done() const override { return m_file.pos(); }
    qint64 total() const override { return m_file.size(); }
    qint64 badCharacters() const override { return m_decoder.badCharacters(); }

private:
    CsvReader(const QString& path, const CsvLayout& layout, TextDecoder decoder);

    bool fill(); // false: nothing is left to read
    QStringView rest() const { return QStringView(m_text).mid(m_from, m_to - m_from); }
    Error refusal(const CsvRecord& record) const;

    QFile m_file;
    CsvLayout m_layout;
    TextDecoder m_decoder;
    QString m_text; // room for decoded text; what is in it lies from m_from to m_to
    qsizetype m_from = 0;
    qsizetype m_to = 0;
    bool m_isAtEnd = false;
    bool m_failed = false;
    qint64 m_row = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
};

} // namespace kechi
