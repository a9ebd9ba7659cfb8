#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <QFileInfo>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kManyTags = uR"(
    WITH RECURSIVE k (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM k WHERE n < :last)
    INSERT INTO tag (name, name_key) SELECT 'tag ' || n, hex(zeroblob(200)) || n FROM k)"_s;

enum class End { Commit, Refusal, EngineRollback };

// Bytes that an act of many rows has in the log before it is committed.
qint64 spilledBy(TestDb& db, bool isBulk, End end, int first)
{
    const QString log = db.address() + u"-wal"_s;
    Session(DbConfig{.database = db.address()}).command(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    qint64 spilled = -1;
    const Act act{.what = u"test"_s, .at = FixedClock().now(), .isBulk = isBulk};
    const auto done = db->write(act, [&](Session& session) -> Result<Done> {
        session.command(u"PRAGMA cache_size = -500"_s); // as a million rows would in 64 MB
        session.exec(kManyTags, {{"first", first}, {"last", first + 5000}});
        spilled = QFileInfo(log).size();
        if (end == End::EngineRollback)
            session.command(u"ROLLBACK"_s); // as SQLite does by itself on a full disk
        return end == End::Commit ? Result<Done>(Done{}) : Error{Error::Code::Conflict, u"no"_s};
    });
    CHECK(bool(done) == (end == End::Commit));
    return spilled;
}

} // namespace

TEST_CASE("A bulk act spills into the log, and the act after it does not", "[db]")
{
    if (TestDb::isServer())
        return;
    TestDb db;
    CHECK(spilledBy(db, false, End::Commit, 1) == 0);
    const End end = GENERATE(End::Commit, End::Refusal, End::EngineRollback);
    CHECK(spilledBy(db, true, end, 10'000) > 1'000'000);
    CHECK(spilledBy(db, false, End::Commit, 20'000) == 0);
}
