#include "core/feedback/CaseService.h"

#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Office : Scene {
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    MemberId eve = addMember(u"Eve"_s, Role::ServiceAgent);
    CustomerId acme = addCustomer(u"Acme"_s, ann);
    CaseService cases{*db, clock};

    Result<SavedCase> open(MemberId who)
    {
        return cases.open(who, {.customer = acme, .title = u"到货破损"_s});
    }
    Result<SavedCase> advance(MemberId who, const Case& one, CaseState state,
                              const QString& resolution = {})
    {
        clock.pass(1);
        return cases.advance(who, one.id, one.version, state, resolution);
    }
};

} // namespace

TEST_CASE("A service agent takes up a case of every customer, others of their own", "[feedback]")
{
    Office office;
    const auto taken = office.open(office.eve);
    REQUIRE(taken);
    CHECK(taken->serviceCase.member == office.eve);
    CHECK(taken->serviceCase.receivedAt == office.clock.now());
    CHECK(office.open(office.ann));
    CHECK_FALSE(office.open(office.bob));
    CHECK(office.cases.open(office.eve, {.customer = CustomerId{999}, .title = u"咨询"_s})
              .error()
              .code == Error::Code::NotFound);
    CHECK(office.cases.open(office.eve, {.customer = office.acme}).error().code ==
          Error::Code::Invalid);
}

TEST_CASE("A case goes from received to closed, and says how it was solved", "[feedback]")
{
    Office office;
    const Case taken = office.open(office.eve)->serviceCase;
    const auto begun = office.advance(office.eve, taken, CaseState::InProgress);
    REQUIRE(begun);
    CHECK(office.advance(office.eve, taken, CaseState::Answered).error().code ==
          Error::Code::Conflict); // stale
    const auto answered = office.advance(office.eve, begun->serviceCase, CaseState::Answered);
    REQUIRE(answered);
    CHECK(answered->serviceCase.answeredAt == office.clock.now());
    CHECK(office.advance(office.eve, answered->serviceCase, CaseState::Received).error().code ==
          Error::Code::Invalid);
    CHECK(office.advance(office.eve, answered->serviceCase, CaseState::Closed).error().code ==
          Error::Code::Invalid);
    const auto closed =
        office.advance(office.eve, answered->serviceCase, CaseState::Closed, u"补发一件"_s);
    REQUIRE(closed);
    CHECK_FALSE(closed->serviceCase.isOpen());
    CHECK(closed->serviceCase.answeredAt == answered->serviceCase.answeredAt);

    const auto again = office.advance(office.eve, closed->serviceCase, CaseState::InProgress);
    REQUIRE(again);
    CHECK_FALSE(again->serviceCase.closedAt.isValid());
}

TEST_CASE("Nobody works on a case of a colleague's customer", "[feedback][access]")
{
    Office office;
    const Case taken = office.open(office.eve)->serviceCase;
    CHECK_FALSE(office.advance(office.bob, taken, CaseState::InProgress));
    CHECK(office.advance(office.ann, taken, CaseState::InProgress));
}
