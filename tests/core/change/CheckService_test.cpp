#include "core/change/CheckService.h"

#include "core/change/UndoService.h"
#include "core/db/Session.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionService.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// Two customers with all that a check looks at.
class Shop : public Scene {
public:
    Shop()
    {
        const PoolId ruled = addPool(u"ruled"_s, {.recycleUntouched = true});
        seller = addMember(u"ann"_s);
        first = addCustomer(
            {.customer = {.name = u"Acme"_s},
             .contacts = {{.name = u"Li"_s,
                           .ways = {{.kind = WayKind::Mobile, .value = u"13800138000"_s}}}}},
            ruled, seller);
        second = addCustomer(u"Beta"_s);
        clock.pass(1);
        REQUIRE(InteractionService(*db, clock)
                    .log(seller, {.customer = first,
                                  .outcome = Outcome::Reached,
                                  .note = u"talked about prices"_s}));
        clock.pass(1);
        write([&](Session& session) {
            CustodyDesk desk(session, boss, clock.now());
            REQUIRE_FALSE(desk.release(first, {}, {}));
            FactsDesk(session, clock.now()).recompute(first);
            return true;
        });
    }

    CheckReport check()
    {
        NoProgress unwatched;
        const Result<CheckReport> report = CheckService(*db, clock).check(unwatched);
        REQUIRE(report);
        return *report;
    }
    QStringList found()
    {
        QStringList keys;
        for (const CheckProblem& problem : check().problems) {
            CHECK(problem.text.endsWith(u'.'));
            keys += u"%1 %2"_s.arg(problem.what).arg(problem.id);
        }
        return keys;
    }
    // Past every rule, as a bug or a stray hand would.
    void breakIt(const QString& sql)
    {
        REQUIRE(db->write(Act{.what = u"break"_s, .at = clock.now()},
                          [&](Session& session) -> Result<Done> {
                              session.command(sql);
                              return Done{};
                          }));
    }
    QString about(CustomerId customer) const { return QString::number(customer.value); }

    MemberId seller;
    CustomerId first, second;
};

} // namespace

TEST_CASE("A workspace in use is sound", "[check]")
{
    Shop shop;
    CHECK(shop.found().isEmpty());
    UndoService undos(*shop.db, shop.clock);
    REQUIRE(undos.undo(shop.seller));
    CHECK(shop.found().isEmpty());
}

TEST_CASE("A check names what is broken, and nothing else", "[check]")
{
    Shop shop;
    const QString first = shop.about(shop.first);
    const QString second = shop.about(shop.second);
    const auto [what, sql] = GENERATE_COPY(table<QString, QString>({
        {u"custody "_s + first,
         u"UPDATE custody SET until = until - 1 WHERE customer_id = %1 AND until IS NOT NULL"_s.arg(
             first)},
        {u"custody "_s + first,
         u"UPDATE custody SET until = until + 1 WHERE customer_id = %1 AND until IS NOT NULL"_s.arg(
             first)},
        {u"custody "_s + second,
         u"UPDATE customer SET created_at = created_at - 1 WHERE id = "_s + second},
        {u"ownership "_s + second,
         u"UPDATE ownership SET owner_id = 1, owned_since = since WHERE customer_id = "_s + second},
        {u"ownership "_s + second,
         u"UPDATE ownership SET pool_id = 2 WHERE customer_id = "_s + second},
        {u"ownership "_s + second,
         u"UPDATE ownership SET since = since + 1 WHERE customer_id = "_s + second},
        {u"pool "_s + second, u"DELETE FROM ownership WHERE customer_id = "_s + second},
        {u"touch "_s + first, u"UPDATE touch SET touched_at = touched_at + 1"_s},
        {u"touch "_s + first, u"DELETE FROM touch"_s},
        {u"deadline "_s + second,
         u"INSERT INTO deadline (customer_id, due_at, rule, started_at, days) VALUES (%1, 1, 'untouched', 1, 1)"_s
             .arg(second)},
        {u"search_key "_s + first,
         u"UPDATE customer_key SET search_ways = '1' WHERE customer_id = "_s + first},
        {u"search_key "_s + second,
         u"UPDATE customer_key SET sort_key = '00' WHERE customer_id = "_s + second},
        {u"search_key "_s + second, u"DELETE FROM customer_key WHERE customer_id = "_s + second},
        {u"version "_s + first,
         u"UPDATE ownership SET version = version + 1 WHERE customer_id = "_s + first},
        {u"version "_s + second, u"UPDATE customer SET version = 0 WHERE id = "_s + second},
        {u"journal 1"_s, u"UPDATE journal SET kind = 'guess' WHERE id = 1"_s},
        {u"journal 1"_s, u"UPDATE journal SET last_row_id = row_id - 1 WHERE id = 1"_s},
        {u"journal 1"_s,
         u"UPDATE journal SET kind = 'range', table_name = 'customer', row_id = 1, last_row_id = 99999 WHERE id = 1"_s},
        {u"change 1"_s, u"UPDATE change SET cancelled = TRUE WHERE id = 1"_s},
    }));
    INFO(sql.toStdString());
    shop.breakIt(sql);
    CHECK(shop.found() == QStringList{what});
}

TEST_CASE("A check sees rows that the schema would not let in", "[check]")
{
    Shop shop;

    SECTION("a second open row in the ledger")
    {
        shop.breakIt(u"DROP INDEX custody_open"_s);
        shop.breakIt(u"UPDATE custody SET until = NULL WHERE customer_id = "_s +
                     shop.about(shop.first));
        const QStringList found = shop.found();
        CHECK(found.count(u"custody "_s + shop.about(shop.first)) == 2); // two open, and no end
    }
    SECTION("no ledger at all")
    {
        shop.breakIt(u"DELETE FROM custody WHERE customer_id = "_s + shop.about(shop.second));
        CHECK(shop.found() == QStringList{u"custody "_s + shop.about(shop.second)});
    }
    SECTION("a table that the journal does not watch")
    {
        shop.breakIt(TestDb::isServer() ? u"DROP TRIGGER journal_task ON task"_s
                                        : u"DROP TRIGGER journal_task_update"_s);
        CHECK(shop.found() == QStringList{u"journal 0"_s});
    }
}

TEST_CASE("A check sees what only a file can suffer", "[check]")
{
    if (TestDb::isServer())
        return;
    Shop shop;

    SECTION("a row that points nowhere")
    {
        REQUIRE(shop.db->keep([](Session& session) -> Result<Done> {
            session.command(u"COMMIT"_s);
            session.command(u"PRAGMA foreign_keys = OFF"_s);
            session.command(u"BEGIN IMMEDIATE"_s);
            session.command(u"UPDATE touch SET customer_id = 4711"_s);
            session.command(u"COMMIT"_s);
            session.command(u"PRAGMA foreign_keys = ON"_s);
            session.command(u"BEGIN IMMEDIATE"_s);
            return Done{};
        }));
        CHECK(shop.found() ==
              QStringList{u"foreign_key 4711"_s, u"touch "_s + shop.about(shop.first)});
    }
    SECTION("a change that was never closed")
    {
        REQUIRE(shop.db->keep([](Session& session) -> Result<Done> {
            session.command(u"UPDATE current_change SET change_id = 1"_s);
            return Done{};
        }));
        CHECK(shop.found() == QStringList{u"journal 0"_s});
    }
    SECTION("an index that lost an entry")
    {
        REQUIRE(shop.db->keep([](Session& session) -> Result<Done> {
            session.command(u"PRAGMA writable_schema = ON"_s);
            session.command(u"UPDATE sqlite_master SET sql = 'CREATE INDEX contact_by_customer ON "
                            "contact (name)' WHERE name = 'contact_by_customer'"_s);
            session.command(u"PRAGMA writable_schema = RESET"_s);
            return Done{};
        }));
        const QStringList found = shop.found();
        CHECK(found.contains(u"integrity 0"_s));
    }
}
