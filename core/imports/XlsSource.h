#pragma once

#include "core/imports/CompoundFile.h"
#include "core/imports/XlsWorkbook.h"

namespace kechi {

// An .xls of Excel 5 to 2003: what its sheets share is read when it is opened.
class XlsSource : public Source {
public:
    static Result<std::unique_ptr<Source>> over(const QString& path, const SourceOptions& options);

    SourceFormat format() const override { return {.kind = SourceFormat::Kind::Xls}; }
    QList<Sheet> sheets() const override { return m_workbook.sheets; }
    qsizetype sheet() const override { return m_sheet; }
    using Source::open;
    Result<std::unique_ptr<RowReader>> open(qsizetype sheet) override;

private:
    XlsSource(CompoundFile file, XlsWorkbook workbook)
        : m_file(std::move(file)), m_workbook(std::move(workbook))
    {
    }

    CompoundFile m_file;
    QString m_stream; // the workbook's
    XlsWorkbook m_workbook;
    qsizetype m_sheet = 0;
};

} // namespace kechi
