#include "core/db/Address.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace kechi {

static bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]{0,62}$"_s);
    return plain.match(name).hasMatch();
}

static Result<DbConfig> parseServer(const QUrl& url)
{
    const QUrlQuery query(url);
    const QString folder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    DbConfig config{.kind = Dialect::Kind::Postgres,
                    .database = url.path().mid(1),
                    .host = folder.isEmpty() ? url.host() : folder,
                    .port = url.port(query.queryItemValue(u"port"_s).toInt()),
                    .user = url.userName(QUrl::FullyDecoded),
                    .password = url.password(QUrl::FullyDecoded),
                    .schema = query.queryItemValue(u"schema"_s)};
    if (config.port == 0)
        config.port = -1;
    const bool goodSchema = config.schema.isEmpty() || isPlainName(config.schema);
    if (!url.isValid() || config.database.isEmpty() || !goodSchema)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("db", "The server's address should look like "
                                                       "postgresql://user@host:5432/database.")};
    return config;
}

Result<DbConfig> parseAddress(const QString& address)
{
    if (address.startsWith(u"postgresql://"_s) || address.startsWith(u"postgres://"_s))
        return parseServer(QUrl(address));
    if (address.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("db", "The name of the workspace is missing.")};
    return DbConfig{.database = QFileInfo(address).absoluteFilePath()};
}

} // namespace kechi
