#pragma once

#include "core/imports/XlsxWorkbook.h"

namespace kechi {

// An .xlsx or .xlsm: what its sheets share is read when it is opened.
class XlsxSource : public Source {
public:
    static Result<std::unique_ptr<Source>> over(const QString& path, const SourceOptions& options);

    SourceFormat format() const override { return {.kind = SourceFormat::Kind::Xlsx}; }
    QList<Sheet> sheets() const override { return m_workbook.sheets; }
    qsizetype sheet() const override { return m_sheet; }
    using Source::open;
    Result<std::unique_ptr<RowReader>> open(qsizetype sheet) override;

private:
    XlsxSource(ZipArchive archive, XlsxWorkbook workbook)
        : m_archive(std::move(archive)), m_workbook(std::move(workbook))
    {
    }

    ZipArchive m_archive;
    XlsxWorkbook m_workbook;
    qsizetype m_sheet = 0;
};

} // namespace kechi
