#include "core/imports/XlsSource.h"

#include "core/imports/XlsReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

// Excel 97 and 5 may lie in one file, for the programs of those days: the newer one says more.
static Result<QString> workbookIn(const CompoundFile& file)
{
    const auto say = [](const QString& text) { return Error{Error::Code::Invalid, text}; };
    if (file.has(u"EncryptedPackage"_s))
        return say(QCoreApplication::translate(
            "imports", "The workbook is protected by a password. Open it in Excel or WPS and "
                       "save it without one."));
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) {
        if (file.has(name))
            return name;
    }
    return say(QCoreApplication::translate(
        "imports", "This is a document of an older Office program, but no workbook."));
}

Result<std::unique_ptr<Source>> XlsSource::over(const QString& path, const SourceOptions& options)
{
    Result<CompoundFile> file = CompoundFile::at(path);
    if (!file)
        return file.error();
    const Result<QString> name = workbookIn(*file);
    if (!name)
        return name.error();
    Result<std::unique_ptr<CompoundStream>> stream = file->open(*name);
    if (!stream)
        return stream.error();
    BiffRecords records(*std::move(stream));
    Result<XlsWorkbook> workbook = readXlsWorkbook(records, options.charset);
    if (!workbook)
        return workbook.error();
    const Result<qsizetype> sheet = sheetNamed(workbook->sheets, options.sheet);
    if (!sheet)
        return sheet.error();
    std::unique_ptr<XlsSource> source(new XlsSource(*std::move(file), *std::move(workbook)));
    source->m_stream = *name;
    source->m_sheet = *sheet;
    return std::unique_ptr<Source>(std::move(source));
}

Result<std::unique_ptr<RowReader>> XlsSource::open(qsizetype sheet)
{
    Q_ASSERT(sheet >= 0 && sheet < m_workbook.sheets.size());
    Result<std::unique_ptr<CompoundStream>> stream = m_file.open(m_stream);
    if (!stream)
        return stream.error();
    auto reader =
        std::make_unique<XlsReader>(*std::move(stream), m_workbook, m_workbook.starts[sheet]);
    if (!reader->survey())
        return damagedWorkbook();
    return std::unique_ptr<RowReader>(std::move(reader));
}

} // namespace kechi
