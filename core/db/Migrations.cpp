#include "core/db/Migrations.h"

#include "core/db/Database.h"
#include "core/db/Journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kTable = u"schema_version"_s;

static QStringList scripts()
{
    return QDir(u":/core/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int newestSchema()
{
    const QStringList files = scripts();
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

static int readVersion(Session& session)
{
    if (!session.value<int>(session.dialect().hasTable(), {{"table", kTable}}))
        return 0;
    return session.value<int>(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s)
        .value_or(0);
}

Result<int> schemaOf(Database& database)
{
    return database.read([](Session& session) -> Result<int> { return readVersion(session); });
}

static QStringList statements(QString script)
{
    static const QRegularExpression comment(u"(?m)^\\s*--.*$"_s);
    QStringList found = script.remove(comment).split(u";\n"_s, Qt::SkipEmptyParts);
    found.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return found;
}

static Result<Done> applyStep(Session& session, int version, const QString& file)
{
    if (readVersion(session) >= version)
        return Done{}; // somebody else was faster
    QFile source(u":/core/migrations/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, source.errorString()};
    const QString script = session.dialect().ddl(QString::fromUtf8(source.readAll()));
    for (const QString& statement : statements(script))
        session.command(statement);
    session.exec(u"INSERT INTO schema_version (version) VALUES (:v)"_s, {{"v", version}});
    return Done{};
}

// VACUUM INTO refuses an existing file, so each copy has a name of its own.
static Result<QString> copyBeside(Database& database, const QString& file, int version)
{
    QString copy;
    for (int i = 1; copy.isEmpty() || QFileInfo::exists(copy); ++i)
        copy = u"%1.before-upgrade-%2-%3"_s.arg(file).arg(version).arg(i);
    const Result<Done> made = database.copyInto(copy);
    if (!made)
        return made.error();
    return copy;
}

Result<Done> migrate(Database& database, const QString& file, QString* copied)
{
    const Result<Done> ready = database.keep([](Session& session) -> Result<Done> {
        session.command(
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)"_s);
        return Done{};
    });
    if (!ready)
        return ready;
    const Result<int> current = schemaOf(database);
    if (!current)
        return current.error();
    if (*current > newestSchema())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "db", "This workspace was written by a newer version of Kechi. Update "
                               "Kechi to open it.")};
    if (*current == newestSchema())
        return Done{};
    if (*current > 0 && database.isFile()) {
        const Result<QString> copy = copyBeside(database, file, *current);
        if (!copy)
            return copy.error();
        if (copied)
            *copied = *copy;
    }
    for (const QString& script : scripts()) {
        const int version = script.left(4).toInt();
        if (version <= *current)
            continue;
        const Result<Done> step =
            database.keep([&](Session& session) { return applyStep(session, version, script); });
        if (!step)
            return step;
    }
    return database.keep([](Session& session) -> Result<Done> {
        installJournal(session);
        return Done{};
    });
}

} // namespace kechi
