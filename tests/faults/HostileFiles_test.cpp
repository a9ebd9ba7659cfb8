// Files that nobody can work with: each is refused with a sentence that a person understands,
// and left as it is.
#include "core/db/Workspace.h"
#include "core/imports/ImportService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QDir>
#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QByteArray noise(int size)
{
    QByteArray bytes;
    quint32 state = 42;
    for (int i = 0; i < size; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += char(state >> 24);
    }
    return bytes;
}

// Sentences, not codes: a capital, an end, and nothing that only a programmer reads.
void requireSentence(const Error& error)
{
    INFO(error.text.toStdString());
    CHECK(error.text.size() > 15);
    CHECK((error.text.endsWith(u'.') || error.text.endsWith(u'?')));
    for (const QString& never : {u"SQL"_s, u"errno"_s, u"0x"_s, u"Exception"_s, u"zip_"_s})
        CHECK_FALSE(error.text.contains(never));
}

} // namespace

TEST_CASE("A file that cannot be imported is refused in a sentence", "[faults]")
{
    Scene scene;
    const QString file = scene.db.folder() + u"/hostile"_s;
    QString path = file + u".csv"_s;
    const int kind = GENERATE(range(0, 6));
    switch (kind) {
    case 0: break; // missing
    case 1: QDir().mkpath(path); break;
    case 2: put(path, {}); break;
    case 3: put(path, noise(5000)); break;
    case 4:
        path = file + u".xlsx"_s;
        put(path, "PK\x03\x04" + noise(3000));
        break;
    default:
        path = file + u".xlsx"_s;
        put(path, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    }
    INFO("kind " << kind);
    const QByteArray before = bytesOf(path);
    ImportService imports(*scene.db, scene.clock);
    NoProgress unwatched;
    for (const Result<ImportReport>& report :
         {imports.check(scene.boss, {.path = path}, unwatched),
          imports.run(scene.boss, {.path = path}, unwatched)}) {
        REQUIRE_FALSE(report);
        requireSentence(report.error());
    }
    CHECK(bytesOf(path) == before);
    CHECK(scene.db.value<qint64>(u"SELECT COUNT(*) FROM customer"_s) == 0);
}

TEST_CASE("A file that is no workspace one can open is refused in a sentence", "[faults]")
{
    if (TestDb::isServer())
        return;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"hostile.kechi"_s);
    const int kind = GENERATE(range(0, 7));
    const auto makeWorkspace = [&](const QString& sql) {
        REQUIRE(createWorkspace(file, [&](Database& db) -> Result<Done> {
            return db.keep([&](Session& session) -> Result<Done> {
                session.command(sql);
                return Done{};
            });
        }));
    };
    switch (kind) {
    case 0: break; // missing
    case 1: QDir().mkpath(file); break;
    case 2: put(file, {}); break;
    case 3: put(file, noise(70'000)); break;
    case 4: put(file, "SQLite format 3" + QByteArray(1, '\0') + noise(70'000)); break;
    case 5: makeWorkspace(u"INSERT INTO schema_version (version) VALUES (9999)"_s); break;
    default:
        makeWorkspace(u"UPDATE current_change SET change_id = NULL"_s);
        QFile cut(file);
        REQUIRE(cut.resize(cut.size() / 2)); // the copy broke off
        put(file + u"-wal"_s, noise(100));
    }
    INFO("kind " << kind);
    const QByteArray before = bytesOf(file);
    const OpenedWorkspace opened = openWorkspace(file);
    REQUIRE_FALSE(opened);
    requireSentence(opened.error());
    CHECK(bytesOf(file) == before);
}
