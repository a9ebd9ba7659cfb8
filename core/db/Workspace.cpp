#include "core/db/Workspace.h"

#include "core/db/Address.h"
#include "core/db/Migrations.h"
#include "core/db/WorkspaceFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kechi {

// The literal is marked where it stands: lupdate cannot look through a function.
static Error storage(const char* text)
{
    return {Error::Code::Storage, QCoreApplication::translate("db", text)};
}

QString Workspace::name() const
{
    return isReadOnly() || m_database->isFile() ? QFileInfo(m_address).completeBaseName()
                                                : m_address.section(u'/', -1).section(u'?', 0, 0);
}

static std::optional<Error> whyNotKey(const QByteArray& key)
{
    if (key.isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "db", "This version of Kechi cannot open encrypted workspaces.")};
}

constexpr int kLockPatience = 5000; // ms
constexpr int kLockPause = 10;      // ms

// Who opens a workspace holds its lock alone for a moment, to look whether it must be upgraded:
// that is waited for, an upgrade is not.
template <typename Take>
static bool patiently(Take take)
{
    const QDeadlineTimer patience(kLockPatience);
    while (!take()) {
        if (patience.hasExpired())
            return false;
        QThread::msleep(kLockPause);
    }
    return true;
}

// The steps of opening a file, in order; each may refuse.
class WorkspaceOpening {
public:
    explicit WorkspaceOpening(const DbConfig& config) : m_config(config) {}
    OpenedWorkspace run(const QString& address);

private:
    std::optional<Error> prepareFile();
    std::optional<Error> prepareReading();
    std::optional<Error> inspect();
    std::optional<Error> upgrade();
    std::optional<Error> whyDamaged();

    DbConfig m_config;
    std::shared_ptr<Workspace> m_made{new Workspace};
    bool m_isAlone = false;
};

OpenedWorkspace WorkspaceOpening::run(const QString& address)
{
    m_made->m_address = address;
    if (m_config.kind == Dialect::Kind::Sqlite) {
        if (auto refusal = prepareFile())
            return *refusal;
    }
    m_made->m_database = std::make_unique<Database>(m_config);
    if (auto refusal = inspect())
        return *refusal;
    // The system lets go before it takes, so that somebody may come between.
    const auto share = [this] { return m_made->m_lock.change(FileLock::How::Shared); };
    if (m_isAlone && !patiently(share))
        return storage(QT_TRANSLATE_NOOP(
            "db", "Another program is upgrading this workspace. Try again in a moment."));
    return m_made;
}

std::optional<Error> WorkspaceOpening::prepareFile()
{
    const QString& file = m_config.database;
    if (auto refusal = whyNotWorkspace(file))
        return refusal;
    if (isOnNetwork(file))
        return networkRefusal();
    if (!isWritableWithFolder(file))
        return prepareReading();
    const QString lock = file + u".lock"_s;
    const auto take = [&] {
        m_isAlone = m_made->m_lock.take(lock, FileLock::How::Alone);
        return m_isAlone || m_made->m_lock.take(lock, FileLock::How::Shared);
    };
    if (!patiently(take))
        return storage(QT_TRANSLATE_NOOP(
            "db", "Another program is upgrading this workspace. Try again in a moment."));
    shareAlike(lock, file);
    return {};
}

// immutable=1 would ignore a log beside the file, and with it what was acknowledged: then
// both are copied to a folder of our own and read there.
std::optional<Error> WorkspaceOpening::prepareReading()
{
    m_config.readOnly = true;
    const QString source = m_config.database;
    if (!hasWaitingLog(source)) {
        m_config.immutable = true;
        return {};
    }
    m_made->m_privateCopy = std::make_unique<QTemporaryDir>();
    const QString copy = m_made->m_privateCopy->filePath(u"copy.kechi"_s);
    const bool copied = m_made->m_privateCopy->isValid() && QFile::copy(source, copy) &&
                        QFile::copy(source + u"-wal"_s, copy + u"-wal"_s);
    if (!copied)
        return storage(QT_TRANSLATE_NOOP(
            "db", "The workspace cannot be written, and there is no room for a copy to read."));
    for (const QString& file : {copy, copy + u"-wal"_s})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    m_config.database = copy;
    return {};
}

std::optional<Error> WorkspaceOpening::inspect()
{
    // Nobody has it open and yet there is a log: the last program did not end well.
    const bool afterCrash = m_isAlone && hasWaitingLog(m_config.database);
    if (afterCrash || m_config.readOnly) {
        if (auto refusal = whyDamaged())
            return refusal;
    }
    const Result<int> version = schemaOf(*m_made->m_database);
    if (!version)
        return version.error();
    if (*version == 0)
        return storage(QT_TRANSLATE_NOOP("db", "There is no Kechi workspace here yet."));
    if (*version > newestSchema())
        return storage(QT_TRANSLATE_NOOP(
            "db", "This workspace was written by a newer version of Kechi. Update Kechi to "
                  "open it."));
    if (*version < newestSchema())
        return upgrade();
    return {};
}

std::optional<Error> WorkspaceOpening::upgrade()
{
    if (m_config.readOnly)
        return storage(QT_TRANSLATE_NOOP(
            "db", "This workspace is of an older version and cannot be written, so it cannot "
                  "be brought up to date."));
    const bool isFile = m_config.kind == Dialect::Kind::Sqlite;
    if (isFile && !m_isAlone)
        return storage(QT_TRANSLATE_NOOP(
            "db", "This workspace must be brought up to date first, and somebody has it open. "
                  "Close it everywhere and try again."));
    const Result<Done> done = migrate(*m_made->m_database, m_config.database, &m_made->m_copied);
    if (!done)
        return done.error();
    return {};
}

std::optional<Error> WorkspaceOpening::whyDamaged()
{
    const Result<QString> found = m_made->m_database->quickCheck();
    if (!found)
        return found.error();
    if (*found != u"ok")
        return storage(
            QT_TRANSLATE_NOOP("db", "The workspace file is damaged. Restore it from a backup."));
    return {};
}

OpenedWorkspace openWorkspace(const QString& address, const QByteArray& key)
{
    const Result<DbConfig> config = parseAddress(address);
    if (!config)
        return config.error();
    if (auto refusal = whyNotKey(key))
        return *refusal;
    return WorkspaceOpening(*config).run(address);
}

static Result<Done> fillDatabase(const DbConfig& config,
                                 const std::function<Result<Done>(Database&)>& fill)
{
    Database database(config);
    const Result<Done> migrated = migrate(database, config.database);
    if (!migrated)
        return migrated;
    const Result<Done> filled = fill(database);
    if (!filled)
        return filled;
    return database.closeForCopying(); // everything from the log into the file
}

static void removeWithLog(const QString& file)
{
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(part));
}

static Result<Done> createFile(DbConfig config, const std::function<Result<Done>(Database&)>& fill)
{
    const QString file = config.database;
    if (QFileInfo::exists(file))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("db", "There is already a file “%1”.").arg(file)};
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("db", "The folder of “%1” is not there or cannot "
                                                       "be written.")
                         .arg(file)};
    if (isOnNetwork(file))
        return networkRefusal();
    config.database = file + u".partial"_s;
    config.draft = true;
    removeWithLog(config.database);
    if (!makePrivate(config.database)) // the log beside it gets the same rights
        return storage(QT_TRANSLATE_NOOP("db", "The new workspace could not be put in its place."));
    Result<Done> filled = fillDatabase(config, fill);
    if (filled && !(flushToDisk(config.database) && QFile::rename(config.database, file) &&
                    flushToDisk(QFileInfo(file).absolutePath())))
        filled =
            storage(QT_TRANSLATE_NOOP("db", "The new workspace could not be put in its place."));
    if (!filled)
        removeWithLog(config.database);
    return filled;
}

Result<Done> createWorkspace(const QString& address,
                             const std::function<Result<Done>(Database&)>& fill,
                             const QByteArray& key)
{
    const Result<DbConfig> config = parseAddress(address);
    if (!config)
        return config.error();
    if (auto refusal = whyNotKey(key))
        return *refusal;
    if (config->kind == Dialect::Kind::Sqlite)
        return createFile(*config, fill);
    Database database(*config);
    if (const Result<Done> made = database.makeSchema(); !made)
        return made;
    const Result<int> version = schemaOf(database);
    if (!version)
        return version.error();
    if (*version > 0)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("db", "There is already a workspace here.")};
    const Result<Done> migrated = migrate(database, {});
    return migrated ? fill(database) : migrated;
}

} // namespace kechi
