#include "core/deal/DealStore.h"

#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Selling : Scene {
    MemberId ann = addMember(u"Ann"_s);
    CustomerId acme = addCustomer(u"Acme"_s, ann);
    DealId deal = write([&](Session& s) {
        return DealStore(s).add({.customer = acme,
                                 .member = ann,
                                 .title = u"二期扩产"_s,
                                 .stageSince = clock.now(),
                                 .amount = 18600000,
                                 .expectedOn = QDate(2026, 12, 31),
                                 .openedAt = clock.now()},
                                ann);
    });

    Deal find()
    {
        return *write([&](Session& s) { return DealStore(s).find(deal); });
    }
    bool move(const Deal& as, DealStage stage, const QString& reason = {})
    {
        clock.pass(1);
        return write([&](Session& s) {
            return DealStore(s).setStage(as, stage, boss, clock.now(), reason);
        });
    }
    QList<DealStep> history()
    {
        return write([&](Session& s) { return DealStore(s).history(deal); });
    }
};

} // namespace

TEST_CASE("A deal begins with its first step", "[deal]")
{
    Selling selling;
    CHECK(selling.find().title == u"二期扩产"_s);
    CHECK(selling.find().expectedOn == QDate(2026, 12, 31));
    CHECK(selling.find().isOpen());
    CHECK(selling.history() ==
          QList{DealStep{DealStage::Contact, selling.clock.now(), selling.ann}});
}

TEST_CASE("Every stage of a deal leaves its step", "[deal]")
{
    Selling selling;
    REQUIRE(selling.move(selling.find(), DealStage::Quote));
    CHECK(selling.find().stageSince == selling.clock.now());
    CHECK_FALSE(selling.find().closedAt.isValid());

    SECTION("winning closes it")
    {
        REQUIRE(selling.move(selling.find(), DealStage::Won, u"no reason to lose"_s));
        CHECK(selling.find().closedAt == selling.clock.now());
        CHECK(selling.find().lostReason.isEmpty());
        CHECK_FALSE(selling.find().isOpen());
    }
    SECTION("losing closes it with the reason, and it can be opened again")
    {
        REQUIRE(selling.move(selling.find(), DealStage::Lost, u"价格太高"_s));
        CHECK(selling.find().lostReason == u"价格太高"_s);
        REQUIRE(selling.move(selling.find(), DealStage::Negotiation));
        CHECK(selling.find().lostReason.isEmpty());
        CHECK_FALSE(selling.find().closedAt.isValid());
        CHECK(selling.history().size() == 4);
    }
    CHECK(selling.history().last().member == selling.boss);
    CHECK(selling.history().last().stage == selling.find().stage);
}

TEST_CASE("Of two who move a deal at once, one is told", "[deal]")
{
    Selling selling;
    const Deal seen = selling.find();
    CHECK(selling.move(seen, DealStage::Need));
    CHECK_FALSE(selling.move(seen, DealStage::Lost));
    CHECK(selling.history().size() == 2);

    Deal edited = seen;
    edited.amount = 1;
    CHECK_FALSE(selling.write([&](Session& s) { return DealStore(s).update(edited); }));
    edited.version = selling.find().version;
    CHECK(selling.write([&](Session& s) { return DealStore(s).update(edited); }));
    CHECK(selling.find().amount == 1);
    CHECK(selling.find().stage == DealStage::Need); // an edit moves no stage
}

TEST_CASE("A customer's open deals come before the closed ones", "[deal]")
{
    Selling selling;
    const auto add = [&](const QString& title) {
        selling.clock.pass(1);
        return selling.write([&](Session& s) {
            return DealStore(s).add({.customer = selling.acme,
                                     .title = title,
                                     .stageSince = selling.clock.now(),
                                     .openedAt = selling.clock.now()},
                                    {});
        });
    };
    add(u"old"_s);
    add(u"new"_s);
    REQUIRE(selling.move(selling.find(), DealStage::Won));
    QStringList titles;
    const auto deals =
        selling.write([&](Session& s) { return DealStore(s).ofCustomer(selling.acme); });
    for (const Deal& deal : deals)
        titles += deal.title;
    CHECK(titles == QStringList{u"new"_s, u"old"_s, u"二期扩产"_s});
}

TEST_CASE("Stages of a deal come back from their keys", "[deal]")
{
    for (const DealStage stage : allDealStages())
        CHECK(dealStageOf(keyOf(stage)) == stage);
    CHECK(dealStageOf(u"limbo"_s) == DealStage::Contact);
}
