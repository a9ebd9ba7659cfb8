#include "core/db/Database.h"

#include "core/db/Journal.h"
#include "core/db/WorkspaceFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kechi {

Q_LOGGING_CATEGORY(lcDb, "kechi.db", QtCriticalMsg)

Database::Database(DbConfig config) : m_config(std::move(config)), m_dialect(m_config.kind)
{
    qRegisterMetaType<ChangeSet>();
}

Database::~Database()
{
    m_sessions.setLocalData(nullptr);
}

Database::Transaction::Transaction(Session& session, const QString& begin, const Act* act)
    : m_session(session), m_spilling(session, act && act->isBulk)
{
    m_session.takeChanges(); // what an attempt before this one left
    m_session.setChange({});
    m_session.command(begin);
    try {
        if (act)
            beginChange(m_session, *act);
    } catch (...) {
        m_session.command(u"ROLLBACK"_s);
        throw;
    }
}

Database::Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_session.takeChanges();
    m_session.setChange({});
    try {
        m_session.command(u"ROLLBACK"_s);
    } catch (const DbError& error) {
        qCWarning(lcDb) << "rollback failed:" << error.detail;
    }
}

void Database::Transaction::commit()
{
    if (m_session.change())
        endChange(m_session);
    m_session.command(u"COMMIT"_s);
    m_session.setChange({});
    m_open = false;
}

Session& Database::threadSession()
{
    if (!m_sessions.localData())
        m_sessions.setLocalData(new Session(m_config));
    return *m_sessions.localData();
}

void Database::forgetLostSession(const DbError& error)
{
    if (error.kind == DbError::Kind::Lost)
        m_sessions.setLocalData(nullptr);
}

Result<Done> Database::makeSchema()
{
    if (isFile() || m_config.schema.isEmpty())
        return Done{};
    return outside([this](Session& session) -> Result<Done> {
        if (!session.value<int>(u"SELECT 1 WHERE current_schema() IS NOT NULL"_s))
            session.command(u"CREATE SCHEMA \"%1\""_s.arg(m_config.schema));
        return Done{};
    });
}

Result<Done> Database::copyInto(const QString& file)
{
    // Made beforehand, it is nobody's to read while it fills; the engine takes an empty one.
    if (isFile() && !makePrivate(file))
        return toError({.kind = DbError::Kind::Other, .detail = file + u" cannot be made"_s});
    const Result<Done> copied = outside([&](Session& session) -> Result<Done> {
        session.command(session.dialect().copyInto(file));
        return Done{};
    });
    if (!copied) {
        QFile::remove(file);
        return copied;
    }
    shareAlike(file, m_config.database);
    Database copy(DbConfig{.database = file, .readOnly = true, .immutable = true});
    const Result<QString> found = copy.quickCheck();
    if (!found)
        return found.error();
    if (*found != u"ok")
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("db", "The copy of the workspace is damaged.")};
    return Done{};
}

Result<QString> Database::quickCheck()
{
    return outside([](Session& session) -> Result<QString> {
        return session.value<QString>(session.dialect().quickCheck()).value_or(QString());
    });
}

Result<Done> Database::closeForCopying()
{
    const Result<Done> settled = outside([](Session& session) -> Result<Done> {
        for (const QString& sql : session.dialect().settle())
            session.command(sql);
        return Done{};
    });
    m_sessions.setLocalData(nullptr);
    return settled;
}

void Database::publish(const ChangeSet& changes)
{
    if (!changes.isEmpty())
        emit committed(changes);
}

// Losers back off longer each time, by chance, so that they do not meet again. A file
// has waited for its lock before it says "busy", a server says so at once.
bool Database::mayRetry(const DbError& error, int attempt) const
{
    const int most = isFile() ? 3 : 14;
    if (error.kind != DbError::Kind::Transient || attempt >= most)
        return false;
    QThread::msleep(QRandomGenerator::global()->bounded(1u, 4u << std::min(attempt, 7)));
    return true;
}

Error Database::readOnlyError()
{
    return {Error::Code::Denied,
            QCoreApplication::translate("db", "This workspace is open for reading only.")};
}

Error Database::toError(const DbError& error)
{
    qCWarning(lcDb) << error.detail;
    switch (error.kind) {
    case DbError::Kind::Unique:
        return {Error::Code::Conflict,
                QCoreApplication::translate("db", "There is already such an entry.")};
    case DbError::Kind::Transient:
        return {Error::Code::Conflict,
                QCoreApplication::translate(
                    "db", "Somebody else is saving to this workspace just now. Try again.")};
    case DbError::Kind::Full:
        return {Error::Code::Storage,
                QCoreApplication::translate("db", "The disk is full. Nothing was changed.")};
    case DbError::Kind::ReadOnly: return readOnlyError();
    case DbError::Kind::Corrupt:
        return {Error::Code::Storage,
                QCoreApplication::translate(
                    "db", "The workspace file is damaged. Restore it from a backup.")};
    case DbError::Kind::Lost:
        return {Error::Code::Storage,
                QCoreApplication::translate(
                    "db", "The connection to the database was lost. Look whether your last change "
                          "is there before you repeat it.")};
    case DbError::Kind::NoEntry:
        return {Error::Code::Storage,
                QCoreApplication::translate(
                    "db", "The database server cannot be reached, or it does not let you in. Look "
                          "at the address, the user and the password.")};
    default:
        return {Error::Code::Storage,
                QCoreApplication::translate("db", "The data could not be read or saved.")};
    }
}

} // namespace kechi
