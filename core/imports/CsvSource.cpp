#include "core/imports/CsvSource.h"

#include "core/imports/DialectSniffer.h"

#include <QCoreApplication>

namespace kechi {

static constexpr qint64 kSniffedBytes = 128 * 1024;

static Result<QString> startOf(QFile& file, const Charset& charset)
{
    Result<TextDecoder> decoder = TextDecoder::forCharset(charset.name);
    if (!decoder)
        return decoder.error();
    file.seek(charset.bomBytes);
    const QByteArray bytes = file.read(kSniffedBytes);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    text.resize(decoder->decode(bytes, file.atEnd(), reinterpret_cast<char16_t*>(text.data()),
                                text.size()));
    return text;
}

Result<std::unique_ptr<Source>> CsvSource::over(const QString& path, const SourceOptions& options)
{
    if (const Result<qsizetype> sheet = sheetNamed({Sheet{}}, options.sheet); !sheet)
        return sheet.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("imports", "The file cannot be read: %1.")
                         .arg(file.errorString())};
    const Result<Charset> charset =
        options.charset.isEmpty() ? findCharset(file) : charsetNamed(options.charset, file);
    if (!charset)
        return charset.error();
    const Result<QString> start = startOf(file, *charset);
    if (!start)
        return start.error();
    if (start->trimmed().isEmpty() && file.atEnd())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "The file holds nothing but blanks.")};

    std::unique_ptr<CsvSource> source(new CsvSource(path, *charset));
    const std::optional<char16_t> named = namedSeparator(*start);
    const QChar told = options.delimiter.isNull() && named ? QChar(*named) : options.delimiter;
    QStringView sniffed = *start;
    if (named)
        sniffed = sniffed.mid(std::max<qsizetype>(0, sniffed.indexOf(u'\n') + 1));
    source->m_layout = {.charset = charset->name,
                        .skipBytes = charset->bomBytes,
                        .skipsLine = named.has_value(),
                        .dialect = sniffDialect(sniffed, file.atEnd(), told)};
    return std::unique_ptr<Source>(std::move(source));
}

SourceFormat CsvSource::format() const
{
    const CsvDialect& dialect = m_layout.dialect;
    return {.kind = SourceFormat::Kind::Text,
            .charset = m_charset.name,
            .charsetIsSure = m_charset.isSure,
            .delimiter = dialect.delimiter,
            .quote = dialect.quote,
            .escape = dialect.escape};
}

Result<std::unique_ptr<RowReader>> CsvSource::open(qsizetype)
{
    return CsvReader::over(m_path, m_layout);
}

} // namespace kechi
