#pragma once

#include "core/imports/Charset.h"
#include "core/imports/CsvReader.h"

namespace kechi {

// Delimited text: its charset and dialect are settled when it is opened.
class CsvSource : public Source {
public:
    static Result<std::unique_ptr<Source>> over(const QString& path, const SourceOptions& options);

    SourceFormat format() const override;
    QList<Sheet> sheets() const override { return {Sheet{}}; }
    qsizetype sheet() const override { return 0; }
    using Source::open;
    Result<std::unique_ptr<RowReader>> open(qsizetype sheet) override;

private:
    CsvSource(const QString& path, const Charset& charset) : m_path(path), m_charset(charset) {}

    QString m_path;
    Charset m_charset;
    CsvLayout m_layout;
};

} // namespace kechi
