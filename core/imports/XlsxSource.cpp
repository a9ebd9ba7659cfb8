#include "core/imports/XlsxSource.h"

#include "core/imports/XlsxReader.h"

namespace kechi {

Result<std::unique_ptr<Source>> XlsxSource::over(const QString& path, const SourceOptions& options)
{
    Result<ZipArchive> archive = ZipArchive::at(path);
    if (!archive)
        return archive.error();
    Result<XlsxWorkbook> workbook = readWorkbook(*archive);
    if (!workbook)
        return workbook.error();
    const Result<qsizetype> sheet = sheetNamed(workbook->sheets, options.sheet);
    if (!sheet)
        return sheet.error();
    std::unique_ptr<XlsxSource> source(new XlsxSource(std::move(*archive), std::move(*workbook)));
    source->m_sheet = *sheet;
    return std::unique_ptr<Source>(std::move(source));
}

Result<std::unique_ptr<RowReader>> XlsxSource::open(qsizetype sheet)
{
    Q_ASSERT(sheet >= 0 && sheet < m_workbook.sheets.size());
    Result<std::unique_ptr<ZipPart>> part = m_archive.open(m_workbook.parts[sheet]);
    if (!part)
        return part.error();
    return std::unique_ptr<RowReader>(std::make_unique<XlsxReader>(std::move(*part), m_workbook));
}

} // namespace kechi
