#include "core/facts/FactsService.h"

#include "tests/core/facts/Work.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A score decays from day to day without anybody writing", "[facts]")
{
    Work work;
    const CustomerId quiet = work.addCustomer(u"Umbrella"_s, work.sea, work.ann);
    work.write([&](Session& s) {
        FactsDesk(s, work.clock.now(), work.zone).recompute(quiet);
        return 0;
    });
    const QDateTime start = work.clock.now();
    work.log(work.call());
    REQUIRE(work.score().interaction == 21);
    const qint64 changes = work.db.value<qint64>(u"SELECT COUNT(*) FROM change"_s);
    FactsService facts(*work.db, work.clock);
    NoProgress progress;
    const auto foundAt = [&](CustomerId customer) {
        return work.write([&](Session& s) { return ScoreStore(s).find(customer)->asOf; });
    };

    SECTION("is found anew on a new day, and is then what a recomputation gives")
    {
        work.clock.pass(40);
        REQUIRE(facts.renewScores(progress));
        const Score renewed = work.score();
        CHECK(renewed.interaction < 21);
        CHECK(renewed.asOf == work.clock.now());
        work.recompute();
        CHECK(work.score().saysTheSame(renewed));
        work.clock.pass(100);
        REQUIRE(facts.renewScores(progress));
        CHECK(work.score().interaction == 0);
    }
    SECTION("but only once a day, and only where time alone changes it")
    {
        work.clock.pass(1);
        REQUIRE(facts.renewScores(progress));
        const QDateTime renewed = foundAt(work.acme);
        CHECK(renewed == work.clock.now());
        CHECK(foundAt(quiet) == start);
        work.clock.time = work.clock.time.addSecs(60);
        REQUIRE(facts.renewScores(progress));
        CHECK(foundAt(work.acme) == renewed);
    }
    SECTION("and leaves no change behind that somebody could undo")
    {
        work.clock.pass(40);
        REQUIRE(facts.renewScores(progress));
        CHECK(work.db.value<qint64>(u"SELECT COUNT(*) FROM change"_s) == changes);
    }
}
