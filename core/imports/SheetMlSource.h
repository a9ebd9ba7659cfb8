#pragma once

#include "core/imports/SheetMlBook.h"
#include "core/imports/TextStream.h"

namespace kechi {

// SpreadsheetML, Excel 2003's XML, whatever the file is called.
class SheetMlSource : public Source {
public:
    static Result<std::unique_ptr<Source>> over(const QString& path, const SourceOptions& options);

    SourceFormat format() const override;
    QList<Sheet> sheets() const override { return m_book.sheets; }
    qsizetype sheet() const override { return m_sheet; }
    using Source::open;
    Result<std::unique_ptr<RowReader>> open(qsizetype sheet) override;

private:
    SheetMlSource(const QString& path, const Charset& charset, SheetMlBook book)
        : m_path(path), m_charset(charset), m_book(std::move(book))
    {
    }

    QString m_path;
    Charset m_charset;
    SheetMlBook m_book;
    qsizetype m_sheet = 0;
};

} // namespace kechi
