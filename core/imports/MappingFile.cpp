#include "core/imports/MappingFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace kechi {

static constexpr qint64 kLargest = 4 << 20; // bytes; a mapping of 4,096 columns has less

Result<Mapping> readMapping(const QString& file, const Mapping& found)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "The mapping file %1 cannot be read.")
                         .arg(file)};
    if (source.size() > kLargest)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "%1 is too large to be a mapping file.")
                         .arg(file)};
    return withJson(found, source.readAll());
}

Result<Done> writeMapping(const QString& file, const Mapping& mapping)
{
    QSaveFile target(file);
    const QByteArray json = toJson(mapping);
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        return Done{};
    return Error{
        Error::Code::Storage,
        QCoreApplication::translate("imports", "The file %1 cannot be written.").arg(file)};
}

} // namespace kechi
