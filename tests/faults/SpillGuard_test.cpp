// Stock SQLite in WAL mode loses acknowledged commits after a spill and a statement that fails
// half-way; see Dialect::onConnect.
#include "core/db/Integrity.h"
#include "core/db/Session.h"
#include "tests/faults/Child.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <cstdio>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 400; // of a sheet: far more than the cache of the test holds

const QString kFill = uR"(
    WITH RECURSIVE line (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM line WHERE k < :lines)
    INSERT INTO paper (id, text)
    SELECT CASE WHEN k = :twice THEN :first ELSE :start + k END, hex(randomblob(500)) FROM line)"_s;

// A sheet of lines, and then more of them, the last of which is there already.
void writeSheet(Session& session, int sheet)
{
    const qint64 start = qint64(sheet) * 10000;
    session.command(u"BEGIN IMMEDIATE"_s);
    session.exec(kFill, {{"lines", kLines}, {"twice", 0}, {"first", start}, {"start", start}});
    try {
        session.exec(kFill, {{"lines", kLines},
                             {"twice", kLines},
                             {"first", start + 1},
                             {"start", start + kLines}});
        std::abort(); // it must fail
    } catch (const DbError&) {
    }
    session.command(u"COMMIT"_s);
}

void writeUntilKilled(const DbConfig& config, const Child::Say& say)
{
    Session reader(config);
    reader.command(u"BEGIN"_s);
    reader.value<int>(u"SELECT COUNT(*) FROM paper"_s); // an open reader: the log only grows
    Session writer(config);
    writer.command(u"PRAGMA cache_size = 20"_s);
    for (int sheet = 1;; ++sheet) {
        writeSheet(writer, sheet);
        say(QString::number(sheet));
    }
}

// How many acknowledged sheets are not there, or not whole.
int countLost(const DbConfig& config, const QStringList& acknowledged)
{
    Session session(config);
    CHECK(damageOf(session).isEmpty());
    int lost = 0;
    for (const QString& sheet : acknowledged) {
        const qint64 start = sheet.toLongLong() * 10000;
        const auto lines =
            session.value<int>(u"SELECT COUNT(*) FROM paper WHERE id BETWEEN :a AND :b"_s,
                               {{"a", start}, {"b", start + 9999}});
        lost += lines == kLines ? 0 : 1;
    }
    return lost;
}

void killWriters(int runs)
{
    int acknowledged = 0;
    int runsWithLoss = 0;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        const DbConfig config{.database = folder.filePath(u"paper.db"_s)};
        Session(config).command(u"CREATE TABLE paper (id INTEGER PRIMARY KEY, text TEXT)"_s);
        Child child([&](const Child::Say& say) { writeUntilKilled(config, say); });
        const QStringList said = child.killAfter(6 + run % 9, run * 37 % 100);
        REQUIRE_FALSE(said.isEmpty());
        acknowledged += int(said.size());
        runsWithLoss += countLost(config, said) > 0 ? 1 : 0;
    }
    std::printf("%d writers killed after %d acknowledged commits: %d lost some\n", runs,
                acknowledged, runsWithLoss);
    CHECK(runsWithLoss == 0);
}

} // namespace

TEST_CASE("What was acknowledged survives a kill, though statements failed", "[faults][slow]")
{
    if (!TestDb::isServer())
        killWriters(5);
}

TEST_CASE("What was acknowledged survives every one of many kills", "[faults][long]")
{
    if (!TestDb::isServer())
        killWriters(40);
}
