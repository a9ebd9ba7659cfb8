#include "core/db/Migrations.h"

#include "core/db/Journal.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <QDir>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Migrating twice changes nothing", "[db]")
{
    TestDb db;
    const int before = db.value<int>(u"SELECT MAX(version) FROM schema_version"_s);
    CHECK(before == newestSchema());
    REQUIRE(migrate(*db, db.address()));
    CHECK(db.value<int>(u"SELECT COUNT(*) FROM schema_version"_s) == before);
}

TEST_CASE("Data of a newer version is refused", "[db]")
{
    TestDb db;
    REQUIRE(db->keep([](Session& s) -> Result<Done> {
        s.exec(u"INSERT INTO schema_version (version) VALUES (9999)"_s);
        return Done{};
    }));
    const Result<Done> migrated = migrate(*db, db.address());
    REQUIRE_FALSE(migrated);
    CHECK(migrated.error().text.contains(u"newer"_s));
    CHECK_FALSE(openWorkspace(db.address()));
}

TEST_CASE("Journaled tables can be replayed exactly", "[db]")
{
    TestDb db;
    const auto facts = db->read([](Session& s) -> Result<QStringList> {
        QStringList wrong;
        for (const QString& table : journaledTables(s)) {
            const QStringList columns = s.list(s.dialect().columns(), {{"table", table}},
                                               [](Row& row) { return row.take<QString>(); });
            if (!columns.contains(u"id"_s))
                wrong << table + u" has no id"_s;
        }
        return wrong;
    });
    REQUIRE(facts);
    CHECK(facts->join(u' ') == QString());

    // The journal keeps whole numbers and texts; a fraction or bytes would not come back.
    const QDir scripts(u":/core/migrations"_s);
    for (const QString& name : scripts.entryList()) {
        QFile script(scripts.filePath(name));
        REQUIRE(script.open(QIODevice::ReadOnly));
        const QByteArray sql = script.readAll();
        CHECK_FALSE(sql.contains("@REAL@"));
        CHECK_FALSE(sql.contains("@BYTES@"));
    }
}
