#include "core/deal/DealService.h"

#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Office : Scene {
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, ann);
    DealService deals{*db, clock};

    Deal open()
    {
        const auto opened =
            deals.open(ann, {.customer = acme, .title = u" 年度框架 "_s, .amount = 1200000});
        REQUIRE(opened);
        return opened->deal;
    }
};

} // namespace

TEST_CASE("A deal is the customer's owner's, and begins now", "[deal]")
{
    Office office;
    const Deal deal = office.open();
    CHECK(deal.member == office.ann);
    CHECK(deal.title == u"年度框架"_s);
    CHECK(deal.stage == DealStage::Contact);
    CHECK(deal.openedAt == office.clock.now());
}

TEST_CASE("A deal needs words and no less than nothing", "[deal]")
{
    Office office;
    CHECK(office.deals.open(office.ann, {.customer = office.acme, .title = u"  "_s}).error().code ==
          Error::Code::Invalid);
    CHECK(office.deals.open(office.ann, {.customer = office.acme, .title = u"框架"_s, .amount = -1})
              .error()
              .code == Error::Code::Invalid);
}

TEST_CASE("Nobody opens or moves a deal of a colleague's customer", "[deal][access]")
{
    Office office;
    const Deal deal = office.open();
    CHECK_FALSE(office.deals.open(office.bob, {.customer = office.acme, .title = u"框架"_s}));
    CHECK_FALSE(office.deals.advance(office.bob, deal.id, deal.version, DealStage::Quote));
    CHECK_FALSE(office.deals.ofCustomer(office.bob, office.acme));
    CHECK(office.deals.ofCustomer(office.ann, office.acme)->first() == deal);
}

TEST_CASE("A deal moves on, and a lost one says why", "[deal]")
{
    Office office;
    const Deal deal = office.open();
    office.clock.pass(3);
    const auto quoted = office.deals.advance(office.ann, deal.id, deal.version, DealStage::Quote);
    REQUIRE(quoted);
    CHECK(quoted->deal.stageSince == office.clock.now());

    const auto stale = office.deals.advance(office.ann, deal.id, deal.version, DealStage::Won);
    CHECK(stale.error().code == Error::Code::Conflict);
    const int version = quoted->deal.version;
    CHECK(office.deals.advance(office.ann, deal.id, version, DealStage::Quote).error().code ==
          Error::Code::Conflict);
    CHECK(office.deals.advance(office.ann, deal.id, version, DealStage::Lost).error().code ==
          Error::Code::Invalid);
    const auto lost =
        office.deals.advance(office.ann, deal.id, version, DealStage::Lost, u"价格偏高"_s);
    REQUIRE(lost);
    CHECK_FALSE(lost->deal.isOpen());
    CHECK(lost->deal.lostReason == u"价格偏高"_s);
}
