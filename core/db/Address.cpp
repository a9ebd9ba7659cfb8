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

static bool isServerAddress(const QString& address)
{
    return address.contains(u"://"_s);
}

// In the words of the server's client library; none: nothing.
static QString encryptionIn(const QUrlQuery& query)
{
    QStringList options;
    for (const QString& key : {u"sslmode"_s, u"sslrootcert"_s}) {
        QString value = query.queryItemValue(key, QUrl::FullyDecoded);
        if (!value.isEmpty())
            options +=
                key + u"='"_s + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
    }
    return options.join(u' ');
}

static std::optional<Error> whyNotQuery(const QUrlQuery& query)
{
    static const QStringList known = {u"host"_s, u"port"_s, u"schema"_s, u"sslmode"_s,
                                      u"sslrootcert"_s};
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        // A ; would end the option on its way to the server.
        if (known.contains(key) && !value.contains(u';'))
            continue;
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("db", "In the server's address “%1” is not "
                                                       "understood.")
                         .arg(key)};
    }
    return {};
}

// A socket's folder may also stand where a host does, written %2Frun%2Fpostgresql; QUrl takes no
// such host, so it is moved to where the other way of writing has it.
static QUrl withoutFolderAsHost(const QString& address)
{
    static const QRegularExpression parts(
        u"^(\\w+://(?:[^@/?]*@)?)(%2[Ff][^:/?]*)(?::(\\d+))?(/.*)?$"_s);
    const QRegularExpressionMatch found = parts.match(address);
    if (!found.hasMatch())
        return QUrl(address);
    QString plain = found.captured(1) + found.captured(4);
    plain += plain.contains(u'?') ? u'&' : u'?';
    plain += u"host="_s + found.captured(2);
    if (found.hasCaptured(3))
        plain += u"&port="_s + found.captured(3);
    return QUrl(plain);
}

static Result<DbConfig> parseServer(const QString& address)
{
    const QUrl url = withoutFolderAsHost(address);
    const QUrlQuery query(url);
    if (auto refusal = whyNotQuery(query))
        return *refusal;
    const QString folder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    DbConfig config{.kind = Dialect::Kind::Postgres,
                    .database = url.path().mid(1),
                    .host = folder.isEmpty() ? url.host() : folder,
                    .port = url.port(query.queryItemValue(u"port"_s).toInt()),
                    .user = url.userName(QUrl::FullyDecoded),
                    .password = url.password(QUrl::FullyDecoded),
                    .schema = query.queryItemValue(u"schema"_s),
                    .encryption = encryptionIn(query)};
    if (config.port == 0)
        config.port = -1;
    const bool goodSchema = config.schema.isEmpty() || isPlainName(config.schema);
    const bool isOurs = url.scheme() == u"postgresql" || url.scheme() == u"postgres";
    if (!url.isValid() || !isOurs || config.database.isEmpty() || !goodSchema)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("db", "The server's address should look like "
                                                       "postgresql://user@host:5432/database.")};
    return config;
}

Result<DbConfig> parseAddress(const QString& address)
{
    if (isServerAddress(address))
        return parseServer(address);
    if (address.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("db", "The name of the workspace is missing.")};
    return DbConfig{.database = QFileInfo(address).absoluteFilePath()};
}

QString shownAddress(const QString& address)
{
    if (!isServerAddress(address))
        return address;
    const QUrl url = withoutFolderAsHost(address);
    // What cannot be read may hold a password anywhere.
    return url.isValid() ? url.toString(QUrl::RemovePassword) : address.section(u"://"_s, 0, 0);
}

} // namespace kechi
