#include "core/db/Journal.h"

#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Act actOf(const QString& what)
{
    return {.what = what, .at = FixedClock().now()};
}

// The table at hand is `tag`: small, with a version, and of no domain's business here.
ChangeId write(TestDb& db, const QString& sql, const Params& params = {})
{
    const Result<ChangeId> done = db->write(actOf(u"test"_s), [&](Session& s) -> Result<ChangeId> {
        s.exec(sql, params);
        return s.change();
    });
    REQUIRE(done);
    return *done;
}

ReplayReport undo(TestDb& db, ChangeId change)
{
    Act act = actOf(u"undo"_s);
    act.undoOf = change;
    const Result<ReplayReport> report = db->write(act, [&](Session& s) -> Result<ReplayReport> {
        ReplayReport replayed = replayBackwards(s, change);
        markUndone(s, change, s.change());
        return replayed;
    });
    REQUIRE(report);
    return *report;
}

const QString kAddTag = u"INSERT INTO tag (id, name, name_key) VALUES (:id, :name, :key)"_s;
const QString kRename = u"UPDATE tag SET name = :name, version = version + 1 WHERE id = 1"_s;

ChangeId addTag(TestDb& db, int id, const QString& name)
{
    return write(db, kAddTag, {{"id", id}, {"name", name}, {"key", name}});
}

QString nameOfTag(TestDb& db)
{
    return db.value<QString>(u"SELECT name FROM tag WHERE id = 1"_s);
}

} // namespace

TEST_CASE("A write outside an act is refused", "[journal]")
{
    TestDb db;
    const auto unseen = db->keep([](Session& s) -> Result<Done> {
        s.exec(u"INSERT INTO tag (name, name_key) VALUES ('VIP', 'vip')"_s);
        return Done{};
    });
    CHECK_FALSE(unseen);
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM tag"_s) == 0);
}

TEST_CASE("An act that wrote nothing leaves no change", "[journal]")
{
    TestDb db;
    write(db, u"UPDATE tag SET name = 'x' WHERE id = 5"_s);
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM change"_s) == 0);
    addTag(db, 1, u"VIP"_s);
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM change"_s) == 1);
}

TEST_CASE("An undo", "[journal]")
{
    TestDb db;
    const ChangeId added = addTag(db, 1, u"VIP"_s);

    SECTION("takes away what was added")
    {
        CHECK(undo(db, added).restored == 1);
        CHECK(db.value<int>(u"SELECT COUNT(*) FROM tag"_s) == 0);
    }
    SECTION("changes back what was changed, letter for letter, and bumps the version")
    {
        const QString odd = u"\"引号\" \\ 'x' \n 𠮷 é"_s;
        write(db, kRename, {{"name", odd}});
        const ChangeId renamed = write(db, kRename, {{"name", u"other"_s}});
        undo(db, renamed);
        CHECK(nameOfTag(db) == odd);
        CHECK(db.value<int>(u"SELECT version FROM tag WHERE id = 1"_s) == 4);
    }
    SECTION("puts back what was deleted")
    {
        const ChangeId deleted = write(db, u"DELETE FROM tag WHERE id = 1"_s);
        undo(db, deleted);
        CHECK(nameOfTag(db) == u"VIP"_s);
        CHECK(db.value<QString>(u"SELECT colour FROM tag WHERE id = 1"_s) == u"grey"_s);
    }
    SECTION("keeps and lists what somebody changed since")
    {
        const ChangeId first = write(db, kRename, {{"name", u"one"_s}});
        write(db, kRename, {{"name", u"two"_s}});
        const ReplayReport report = undo(db, first);
        CHECK(report.restored == 0);
        REQUIRE(report.kept.size() == 1);
        CHECK(report.kept[0].table == u"tag"_s);
        CHECK(nameOfTag(db) == u"two"_s);
    }
    SECTION("minds only the columns that it would change")
    {
        const ChangeId first = write(db, kRename, {{"name", u"one"_s}});
        write(db, u"UPDATE tag SET colour = 'red' WHERE id = 1"_s);
        CHECK(undo(db, first).kept.isEmpty());
        CHECK(nameOfTag(db) == u"VIP"_s);
        CHECK(db.value<QString>(u"SELECT colour FROM tag WHERE id = 1"_s) == u"red"_s);
    }
    SECTION("can follow another, back to the beginning")
    {
        const ChangeId one = write(db, kRename, {{"name", u"one"_s}});
        const ChangeId two = write(db, kRename, {{"name", u"two"_s}});
        undo(db, two);
        CHECK(nameOfTag(db) == u"one"_s);
        undo(db, one);
        CHECK(nameOfTag(db) == u"VIP"_s);
    }
    SECTION("can be undone itself")
    {
        write(db, kRename, {{"name", u"one"_s}});
        const ChangeId deleted = write(db, u"DELETE FROM tag WHERE id = 1"_s);
        undo(db, deleted);
        const auto last = db.value<ChangeId>(u"SELECT MAX(id) FROM change"_s);
        undo(db, last);
        CHECK(db.value<int>(u"SELECT COUNT(*) FROM tag"_s) == 0);
        CHECK(db.value<int>(u"SELECT COUNT(*) FROM change WHERE cancelled"_s) == 2);
    }
    SECTION("keeps a row that others hang on")
    {
        write(db, u"INSERT INTO department (id, name) VALUES (1, 'North')"_s);
        const auto parent = db.value<ChangeId>(u"SELECT MAX(id) FROM change"_s);
        write(db, u"INSERT INTO department (id, name, parent_id) VALUES (2, 'Harbour', 1)"_s);
        const ReplayReport report = undo(db, parent);
        CHECK(report.kept.size() == 1);
        CHECK(db.value<int>(u"SELECT COUNT(*) FROM department"_s) == 2);
    }
}

TEST_CASE("A bulk insert is one range a table, and undone as one", "[journal]")
{
    TestDb db;
    addTag(db, 900000, u"before"_s);
    const Result<ChangeId> bulk = db->write(actOf(u"import"_s), [](Session& s) -> Result<ChangeId> {
        BulkJournal journal(s, {u"tag"_s});
        for (int i = 0; i < 100; ++i)
            s.exec(u"INSERT INTO tag (name, name_key) VALUES (:name, :key)"_s,
                   {{"name", QString::number(i)}, {"key", QString::number(i)}});
        journal.finish();
        return s.change();
    });
    REQUIRE(bulk);
    const qint64 entries =
        db.value<qint64>(u"SELECT COUNT(*) FROM journal WHERE change_id = :c"_s, {{"c", *bulk}});
    CHECK(entries == (TestDb::isServer() ? 100 : 1));

    addTag(db, 5000, u"after"_s); // the triggers stand again
    CHECK(db.value<qint64>(u"SELECT COUNT(*) FROM journal WHERE row_id = 5000"_s) == 1);
    write(db, u"UPDATE tag SET colour = 'red' WHERE name = '7'"_s);

    const ReplayReport report = undo(db, *bulk);
    CHECK(report.restored == 99);
    REQUIRE(report.kept.size() == 1);
    CHECK(db.value<qint64>(u"SELECT COUNT(*) FROM tag"_s) == 3);
}

TEST_CASE("A long run is one change of many transactions", "[journal]")
{
    TestDb db;
    const ChangeId run = addTag(db, 1, u"VIP"_s);
    const auto goOn = [&](int id, bool isAlive) {
        const Result<ChangeId> done =
            db->write(actOf(u"test"_s), [&](Session& s) -> Result<ChangeId> {
                CHECK(resumeChange(s, run) == isAlive);
                const QString name = QString::number(id);
                s.exec(kAddTag, {{"id", id}, {"name", name}, {"key", name}});
                return s.change();
            });
        REQUIRE(done);
        return *done;
    };
    CHECK(goOn(2, true) == run);
    CHECK(goOn(3, true) == run);
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM change"_s) == 1);
    CHECK(undo(db, run).restored == 3);
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM tag"_s) == 0);

    SECTION("and goes on under another one once somebody has undone it")
    {
        const ChangeId other = goOn(4, false);
        CHECK(other != run);
        CHECK(undo(db, other).restored == 1);
    }
}
