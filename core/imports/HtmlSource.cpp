#include "core/imports/HtmlSource.h"

#include "core/imports/HtmlReader.h"

#include <QCoreApplication>

namespace kechi {

Result<std::unique_ptr<Source>> HtmlSource::over(const QString& path, const SourceOptions& options)
{
    if (const Result<qsizetype> sheet = sheetNamed({Sheet{}}, options.sheet); !sheet)
        return sheet.error();
    const Result<Charset> charset = charsetOfMarkup(path, options.charset);
    if (!charset)
        return charset.error();
    std::unique_ptr<Source> source(new HtmlSource(path, *charset));
    Result<std::unique_ptr<RowReader>> reader = source->open();
    if (!reader)
        return reader.error();
    QList<Cell> cells;
    const Result<bool> row = (*reader)->next(cells);
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "This web page holds no table.")};
    return source;
}

SourceFormat HtmlSource::format() const
{
    return {.kind = SourceFormat::Kind::Html,
            .charset = m_charset.name,
            .charsetIsSure = m_charset.isSure};
}

Result<std::unique_ptr<RowReader>> HtmlSource::open(qsizetype)
{
    Result<std::unique_ptr<TextStream>> stream = TextStream::over(m_path, m_charset);
    if (!stream)
        return stream.error();
    return std::unique_ptr<RowReader>(std::make_unique<HtmlReader>(*std::move(stream)));
}

} // namespace kechi
