#include "core/db/Session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlResult>
#include <QUrl>
#include <QUuid>
#include <QVarLengthArray>
#include <sqlite3.h>

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
    else if (!config.encryption.isEmpty())
        m_db.setConnectOptions(config.encryption);
    if (!m_db.open()) {
        const QSqlError error = m_db.lastError();
        throw DbError{m_dialect.isFile() ? m_dialect.classify(error) : DbError::Kind::NoEntry,
                      error.text()};
    }
    for (const QString& sql : m_dialect.onConnect(config.readOnly, config.draft))
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

// SQLite's own statement behind a query; none: another engine's.
static sqlite3_stmt* statementOf(const QSqlQuery& query)
{
    const QVariant handle = query.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return nullptr;
    return *static_cast<sqlite3_stmt* const*>(handle.constData());
}

namespace {

// Runs a statement that gives no rows by SQLite's own functions: QSqlQuery takes three times as
// long, most of it for its copies of what is bound.
class DirectRun {
public:
    explicit DirectRun(sqlite3_stmt* statement) : m_statement(statement)
    {
        sqlite3_reset(m_statement);
    }
    ~DirectRun()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    DirectRun(const DirectRun&) = delete;
    DirectRun& operator=(const DirectRun&) = delete;

    void bind(const Param& param)
    {
        const int at = sqlite3_bind_parameter_index(m_statement, param.name.toLatin1().constData());
        if (at == 0)
            return; // the statement does not name it
        const QVariant& value = param.value;
        if (value.isNull())
            sqlite3_bind_null(m_statement, at);
        else if (value.typeId() == QMetaType::Double)
            sqlite3_bind_double(m_statement, at, value.toDouble());
        else if (value.typeId() == QMetaType::QString)
            bindText(at, *static_cast<const QString*>(value.constData()));
        else
            sqlite3_bind_int64(m_statement, at, value.toLongLong());
    }

    int run()
    {
        int code = sqlite3_step(m_statement);
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_statement);
        return code;
    }

private:
    void bindText(int at, const QString& text)
    {
        m_texts.append(text.toUtf8());
        sqlite3_bind_text(m_statement, at, m_texts.last().constData(), int(m_texts.last().size()),
                          SQLITE_STATIC);
    }

    sqlite3_stmt* m_statement;
    QVarLengthArray<QByteArray, 32> m_texts; // as long as the statement may read them
};

} // namespace

qint64 Session::exec(const QString& sql, const Params& params)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end()) {
        if (sqlite3_stmt* statement = statementOf(known->second)) {
            DirectRun direct(statement);
            for (const Param& param : params)
                direct.bind(param);
            sqlite3* const db = sqlite3_db_handle(statement);
            if (direct.run() == SQLITE_DONE)
                return sqlite3_changes64(db);
            const QString text = QString::fromUtf8(sqlite3_errmsg(db));
            const QSqlError error({}, text, QSqlError::StatementError,
                                  QString::number(sqlite3_extended_errcode(db)));
            throw DbError{m_dialect.classify(error), text + u'\n' + sql};
        }
    }
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
