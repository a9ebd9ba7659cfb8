#include "core/imports/Source.h"

#include "core/imports/CsvSource.h"
#include "core/imports/FileKind.h"
#include "core/imports/HtmlSource.h"
#include "core/imports/SheetMlSource.h"
#include "core/imports/XlsSource.h"
#include "core/imports/XlsxSource.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kechi {

static Error refusal(Error::Code code, const QString& text)
{
    return {code, text};
}

static std::optional<Error> whyNotAFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Error::Code::NotFound,
                       QCoreApplication::translate("imports", "There is no file “%1”.").arg(path));
    if (info.isDir())
        return refusal(
            Error::Code::Invalid,
            QCoreApplication::translate("imports", "“%1” is a folder, not a file.").arg(path));
    if (!info.isFile())
        return refusal(
            Error::Code::Invalid,
            QCoreApplication::translate("imports", "“%1” is not an ordinary file.").arg(path));
    return std::nullopt;
}

Result<std::unique_ptr<Source>> openSource(const QString& path, const SourceOptions& options)
{
    if (auto error = whyNotAFile(path))
        return *error;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error::Code::Storage,
                       QCoreApplication::translate("imports", "The file cannot be read: %1.")
                           .arg(file.errorString()));
    const FileKind kind = kindOf(file.read(4096));
    if (auto reason = whyNotAList(kind))
        return refusal(Error::Code::Invalid, *reason);
    switch (kind) {
    case FileKind::Zip: return XlsxSource::over(path, options);
    case FileKind::CompoundFile: return XlsSource::over(path, options);
    case FileKind::Html: return HtmlSource::over(path, options);
    case FileKind::SpreadsheetMl: return SheetMlSource::over(path, options);
    default: return CsvSource::over(path, options);
    }
}

Result<qsizetype> sheetNamed(const QList<Sheet>& sheets, const QString& name)
{
    QStringList names;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (name.isEmpty() ? !sheets[i].hidden
                           : sheets[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
        names += sheets[i].name;
    }
    if (name.isEmpty())
        return qsizetype(0); // all are hidden
    if (names.join(QString()).isEmpty())
        return refusal(Error::Code::NotFound,
                       QCoreApplication::translate("imports", "A text file has no sheets."));
    const QString known = names.join(u", "_s);
    return refusal(
        Error::Code::NotFound,
        QCoreApplication::translate("imports", "There is no sheet “%1”. The sheets are: %2.")
            .arg(name, known));
}

QString keyOf(SourceFormat::Kind kind)
{
    switch (kind) {
    case SourceFormat::Kind::Text: return u"csv"_s;
    case SourceFormat::Kind::Xlsx: return u"xlsx"_s;
    case SourceFormat::Kind::Xls: return u"xls"_s;
    case SourceFormat::Kind::Html: return u"html"_s;
    case SourceFormat::Kind::SpreadsheetMl: return u"xml"_s;
    case SourceFormat::Kind::VCard: return u"vcard"_s;
    }
    return {};
}

} // namespace kechi
