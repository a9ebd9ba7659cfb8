#include "core/db/Workspace.h"

#include "core/db/Address.h"
#include "core/db/Migrations.h"
#include "core/db/Session.h"
#include "core/db/WorkspaceFile.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"
#include "tests/support/TestPlace.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Result<Done> fillNothing(Database&)
{
    return Done{};
}

Result<Done> addTag(Database& database, const QString& name)
{
    return database.write({.what = u"test"_s, .at = FixedClock().now()},
                          [&](Session& s) -> Result<Done> {
                              s.exec(u"INSERT INTO tag (name, name_key) VALUES (:n, :k)"_s,
                                     {{"n", name}, {"k", name}});
                              return Done{};
                          });
}

qint64 countTags(Database& database)
{
    return *database.read([](Session& s) -> Result<qint64> {
        return s.value<qint64>(u"SELECT COUNT(*) FROM tag"_s).value_or(-1);
    });
}

void put(const QString& file, const QByteArray& bytes)
{
    QFile writer(file);
    REQUIRE(writer.open(QIODevice::WriteOnly));
    writer.write(bytes);
}

} // namespace

TEST_CASE("What is no workspace is refused in words, and left as it is", "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    SECTION("nothing") {}
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(file));
    }
    SECTION("an empty file")
    {
        put(file, {});
    }
    SECTION("a picture")
    {
        put(file, QByteArray("\x89PNG\r\n") + QByteArray(500, 'x'));
    }
    SECTION("another program's database")
    {
        put(file, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    }
    const OpenedWorkspace opened = openWorkspace(file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.contains(u"a.kechi"_s));
    CHECK_FALSE(QFile::exists(file + u".lock"_s));
    CHECK_FALSE(QFile::exists(file + u"-wal"_s));
}

// For whom, as ls tells it: 0600.
static int rightsOf(const QString& file)
{
    struct stat about = {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &about) == 0);
    return int(about.st_mode & 0777);
}

TEST_CASE("What is in a workspace only its maker may read, until that is changed", "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    const mode_t before = ::umask(0); // as careless as can be
    REQUIRE(createWorkspace(file, fillNothing));
    const int rights = GENERATE(0600, 0660);
    if (rights != 0600)
        REQUIRE(::chmod(QFile::encodeName(file).constData(), mode_t(rights)) == 0);
    const OpenedWorkspace opened = openWorkspace(file);
    REQUIRE(opened);
    REQUIRE(addTag((*opened)->database(), u"VIP"_s));
    const QString copy = folder.filePath(u"a copy.kechi"_s);
    REQUIRE((*opened)->database().copyInto(copy));
    ::umask(before);
    for (const QString& each :
         {file, file + u"-wal"_s, file + u"-shm"_s, file + u".lock"_s, copy}) {
        INFO(each.toStdString());
        CHECK(rightsOf(each) == rights);
    }
    CHECK_FALSE((*opened)->database().copyInto(copy)); // never over what is there
    CHECK(QFile(copy).size() > 0);
}

TEST_CASE("A new workspace appears whole or not at all", "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"新 工作区?#%.kechi"_s);
    const auto fail = [](Database&) -> Result<Done> {
        return Error{Error::Code::Cancelled, u"stopped"_s};
    };
    CHECK_FALSE(createWorkspace(file, fail));
    CHECK(QDir(folder.path()).isEmpty());

    REQUIRE(createWorkspace(file, fillNothing));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    CHECK(openWorkspace(file));

    const Result<Done> again = createWorkspace(file, fillNothing);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::Conflict);
    CHECK_FALSE(createWorkspace(folder.filePath(u"no/such/a.kechi"_s), fillNothing));
}

TEST_CASE("A new workspace on a server makes the schema that its address names", "[db]")
{
    const TestPlace place;
    if (!TestPlace::isServer())
        return; // a file has none
    const QString schema = u"made_"_s + place.address().section(u"schema="_s, 1);
    const QString address = place.address().section(u"schema="_s, 0, 0) + u"schema="_s + schema;
    CHECK_FALSE(openWorkspace(address));
    REQUIRE(createWorkspace(address, fillNothing));
    CHECK(openWorkspace(address));
    CHECK_FALSE(createWorkspace(address, fillNothing));
    Session(*parseAddress(address)).command(u"DROP SCHEMA %1 CASCADE"_s.arg(schema));
}

TEST_CASE("A key is refused as long as no workspace is encrypted", "[db]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    CHECK_FALSE(createWorkspace(file, fillNothing, "secret"));
    REQUIRE(createWorkspace(file, fillNothing));
    CHECK_FALSE(openWorkspace(file, "secret"));
}

TEST_CASE("A damaged file is refused, not written into", "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    REQUIRE(createWorkspace(file, fillNothing));
    {
        QFile damage(file);
        REQUIRE(damage.open(QIODevice::ReadWrite));
        REQUIRE(damage.seek(8192));
        damage.write(QByteArray(int(damage.size()) - 8192, 'x'));
    }
    put(file + u"-wal"_s, QByteArray(64, 'x')); // as after a crash
    const OpenedWorkspace opened = openWorkspace(file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::Storage);
}

TEST_CASE("Two programs share a workspace, and see each other's work", "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    REQUIRE(createWorkspace(file, fillNothing));
    const OpenedWorkspace one = openWorkspace(file);
    const OpenedWorkspace two = openWorkspace(file);
    REQUIRE(one);
    REQUIRE(two);
    REQUIRE(addTag((*one)->database(), u"VIP"_s));
    CHECK(countTags((*two)->database()) == 1);
}

TEST_CASE("An older workspace is copied, then brought up to date, when nobody else has it open",
          "[db][file]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kechi"_s);
    REQUIRE(createWorkspace(file, fillNothing));
    const auto makeOlder = [](Database& database) {
        return database.keep([](Session& s) -> Result<Done> {
            for (const char* table : {"score", "deadline", "touch", "service_case", "payment",
                                      "order_line", "sales_order", "deal_stage", "deal",
                                      "customer_tag", "tag", "task", "interaction"})
                s.command(u"DROP TABLE "_s + QLatin1String(table));
            for (const char* kind : {"insert", "update", "delete"})
                s.command(u"DROP TRIGGER journal_customer_"_s + QLatin1String(kind));
            s.command(u"ALTER TABLE customer DROP COLUMN extras"_s);
            s.exec(u"DELETE FROM schema_version WHERE version >= 3"_s);
            return Done{};
        });
    };
    {
        const OpenedWorkspace open = openWorkspace(file);
        REQUIRE(makeOlder((*open)->database()));
        const OpenedWorkspace other = openWorkspace(file);
        REQUIRE_FALSE(other);
        CHECK(other.error().text.contains(u"somebody"_s));
    }
    const OpenedWorkspace upgraded = openWorkspace(file);
    REQUIRE(upgraded);
    CHECK(*schemaOf((*upgraded)->database()) == newestSchema());
    REQUIRE(QFile::exists((*upgraded)->copiedBeforeUpgrade()));
    CHECK(addTag((*upgraded)->database(), u"VIP"_s)); // its triggers are there again
}

TEST_CASE("A workspace that cannot be written opens for reading", "[db][file]")
{
    if (geteuid() == 0) {
        WARN("skipped: the superuser writes into read-only folders");
        return;
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(u"只读 ?.kechi"_s);
    REQUIRE(createWorkspace(file, fillNothing));
    const bool withLog = GENERATE(false, true);
    CAPTURE(withLog);
    QByteArray log;
    {
        const OpenedWorkspace open = openWorkspace(file);
        REQUIRE(addTag((*open)->database(), u"VIP"_s));
        QFile reader(file + u"-wal"_s);
        REQUIRE(reader.open(QIODevice::ReadOnly));
        log = reader.readAll();
        if (withLog) { // a log left behind, as by a program that was killed
            REQUIRE(QFile::copy(file, folder.filePath(u"left"_s)));
            put(folder.filePath(u"left-wal"_s), log);
        }
    }
    const QString subject = withLog ? folder.filePath(u"left"_s) : file;
    QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    {
        const OpenedWorkspace open = openWorkspace(subject);
        INFO((open ? QString() : open.error().text).toStdString());
        REQUIRE(open);
        CHECK((*open)->isReadOnly());
        CHECK(countTags((*open)->database()) == 1);
        const Result<Done> written = addTag((*open)->database(), u"B"_s);
        REQUIRE_FALSE(written);
        CHECK(written.error().text.contains(u"reading"_s));
    }
    QFile(folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(QFile::exists(subject + u"-wal"_s) == withLog);
}

TEST_CASE("Shares of other machines are known by their file system", "[db]")
{
    CHECK(isNetworkFileSystem("nfs4"));
    CHECK(isNetworkFileSystem("cifs"));
    CHECK(isNetworkFileSystem("smb3"));
    CHECK(isNetworkFileSystem("fuse.sshfs"));
    CHECK_FALSE(isNetworkFileSystem("ext4"));
    CHECK_FALSE(isNetworkFileSystem("btrfs"));
    CHECK_FALSE(isNetworkFileSystem("tmpfs"));
    CHECK_FALSE(isNetworkFileSystem("fuseblk"));
}
