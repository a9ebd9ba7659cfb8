#include "core/db/Session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kechi {

QString textList(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

// A read-only file goes by URI, the only way to say that it cannot change under us.
static QString fileName(const DbConfig& config)
{
    if (config.kind != Dialect::Kind::Sqlite || !config.readOnly)
        return config.database;
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(config.database, "/"));
    return u"file:%1%2"_s.arg(path, config.immutable ? u"?immutable=1"_s : QString());
}

Session::Session(const DbConfig& config)
    : m_dialect(config.kind), m_name(QUuid::createUuid().toString()),
      m_db(QSqlDatabase::addDatabase(m_dialect.driver(), m_name))
{
    try {
        open(config);
    } catch (...) {
        m_prepared.clear();
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Session::open(const DbConfig& config)
{
    m_db.setDatabaseName(fileName(config));
    m_db.setHostName(config.host);
    m_db.setPort(config.port);
    m_db.setUserName(config.user);
    m_db.setPassword(config.password);
    if (m_dialect.isFile() && config.readOnly)
        m_db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    if (!m_db.open()) {
        const QSqlError error = m_db.lastError();
        throw DbError{m_dialect.classify(error), error.text()};
    }
    for (const QString& sql : m_dialect.onConnect(config.readOnly))
        command(sql);
    if (!config.schema.isEmpty())
        command(u"SET search_path TO \"%1\""_s.arg(config.schema));
}

Session::~Session()
{
    m_prepared.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

qint64 Session::exec(const QString& sql, const Params& params)
{
    QSqlQuery& query = run(sql, params);
    const qint64 rows = query.numRowsAffected();
    finish(query, sql);
    return rows;
}

void Session::command(const QString& sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        fail(query, sql);
}

QSqlQuery& Session::run(const QString& sql, const Params& params)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() >= 256)
            m_prepared.clear();
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query, sql);
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (const Param& param : params)
        query.bindValue(param.name, param.value);
    if (!query.exec())
        fail(query, sql);
    return query;
}

// next() is false at the end and on an error alike; only lastError tells which.
void Session::finish(QSqlQuery& query, const QString& sql)
{
    if (query.lastError().isValid())
        fail(query, sql);
    query.finish();
}

void Session::fail(const QSqlQuery& query, const QString& sql) const
{
    const QSqlError error = query.lastError();
    throw DbError{m_dialect.classify(error), error.text() + u'\n' + sql};
}

} // namespace kechi
