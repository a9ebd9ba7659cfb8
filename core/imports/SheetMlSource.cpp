#include "core/imports/SheetMlSource.h"

#include "core/imports/SheetMlReader.h"

namespace kechi {

Result<std::unique_ptr<Source>> SheetMlSource::over(const QString& path,
                                                    const SourceOptions& options)
{
    const Result<Charset> charset = charsetOfMarkup(path, options.charset);
    if (!charset)
        return charset.error();
    Result<std::unique_ptr<TextStream>> stream = TextStream::over(path, *charset);
    if (!stream)
        return stream.error();
    Result<SheetMlBook> book = readSheetMlBook(*std::move(stream));
    if (!book)
        return book.error();
    const Result<qsizetype> sheet = sheetNamed(book->sheets, options.sheet);
    if (!sheet)
        return sheet.error();
    std::unique_ptr<SheetMlSource> source(new SheetMlSource(path, *charset, *std::move(book)));
    source->m_sheet = *sheet;
    return std::unique_ptr<Source>(std::move(source));
}

SourceFormat SheetMlSource::format() const
{
    return {.kind = SourceFormat::Kind::SpreadsheetMl,
            .charset = m_charset.name,
            .charsetIsSure = m_charset.isSure};
}

Result<std::unique_ptr<RowReader>> SheetMlSource::open(qsizetype sheet)
{
    Q_ASSERT(sheet >= 0 && sheet < m_book.sheets.size());
    Result<std::unique_ptr<TextStream>> stream = TextStream::over(m_path, m_charset);
    if (!stream)
        return stream.error();
    return std::unique_ptr<RowReader>(
        std::make_unique<SheetMlReader>(*std::move(stream), m_book, sheet));
}

} // namespace kechi
