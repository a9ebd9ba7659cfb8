#include "core/imports/Source.h"

#include "core/imports/CsvSource.h"
#include "core/imports/FileKind.h"

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
    return CsvSource::over(path, options);
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
