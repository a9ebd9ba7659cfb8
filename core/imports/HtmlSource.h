#pragma once

#include "core/imports/Source.h"
#include "core/imports/TextStream.h"

namespace kechi {

// A web page with tables, as many systems export under the name of a workbook.
class HtmlSource : public Source {
public:
    static Result<std::unique_ptr<Source>> over(const QString& path, const SourceOptions& options);

    SourceFormat format() const override;
    QList<Sheet> sheets() const override { return {Sheet{}}; }
    qsizetype sheet() const override { return 0; }
    using Source::open;
    Result<std::unique_ptr<RowReader>> open(qsizetype sheet) override;

private:
    HtmlSource(const QString& path, const Charset& charset) : m_path(path), m_charset(charset) {}

    QString m_path;
    Charset m_charset;
};

} // namespace kechi
