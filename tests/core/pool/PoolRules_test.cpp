#include "core/pool/PoolRules.h"

#include "core/pool/DeadlineWords.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const MemberId kWang{1};
const MemberId kZhou{2};
const PoolId kSea{1};

Member member(std::optional<int> limit, MemberState state = MemberState::Active)
{
    return {.id = kWang, .fullName = u"王蕾"_s, .state = state, .holdingLimit = limit};
}

// What a refusal says, as far as a table needs it.
QString said(const std::optional<Error>& refusal)
{
    return refusal ? refusal->text : u"may"_s;
}

} // namespace

TEST_CASE("Who may claim a customer by the rules", "[pool]")
{
    struct Row {
        const char* what;
        MemberId owner;
        bool membersOnly;
        bool isMember;
        std::optional<int> limit;
        int held;
        const char16_t* says;
    };
    const auto row = GENERATE(
        Row{"an open one", {}, false, false, {}, 9000, u"may"},
        Row{"with room for one", {}, false, false, 200, 199, u"may"},
        Row{"with no room", {}, false, false, 200, 200, u"You hold 200 customers, and 200 is"},
        Row{"over the limit by an import", {}, false, false, 200, 260, u"You hold 260 customers"},
        Row{"with a limit of nothing", {}, false, false, 0, 0, u"You hold 0 customers, and 0 is"},
        Row{"of a closed pool", {}, true, false, {}, 0, u"Only the people of this pool"},
        Row{"of her closed pool", {}, true, true, {}, 0, u"may"},
        Row{"of somebody", kZhou, false, false, {}, 0, u"Somebody owns this customer"},
        Row{"of somebody in a closed pool", kZhou, true, false, 1, 1, u"Somebody owns"},
        Row{"of her own", kWang, false, true, {}, 1, u"This customer is yours already."});
    INFO(row.what);
    CHECK(said(whyNotClaim({.customer = {.pool = kSea, .owner = row.owner},
                            .rule = {.membersOnly = row.membersOnly},
                            .isPoolMember = row.isMember,
                            .claimer = member(row.limit),
                            .held = row.held}))
              .startsWith(QString::fromUtf16(row.says)));
}

TEST_CASE("Who may be given a customer by the rules", "[pool]")
{
    struct Row {
        const char* what;
        MemberId owner;
        MemberState state;
        std::optional<int> limit;
        int held;
        const char16_t* says;
    };
    const auto row = GENERATE(
        Row{"an open one", {}, MemberState::Active, {}, 5, u"may"},
        Row{"a colleague's", kZhou, MemberState::Active, 6, 5, u"may"},
        Row{"on leave", {}, MemberState::OnLeave, {}, 5, u"may"},
        Row{"full", kZhou, MemberState::Active, 5, 5, u"王蕾 holds 5 customers, and 5 is"},
        Row{"gone", {}, MemberState::Disabled, {}, 0, u"王蕾 no longer works here."},
        Row{"her own", kWang, MemberState::Active, {}, 1, u"王蕾 owns this customer already."});
    INFO(row.what);
    CHECK(
        said(whyNotGive({.pool = kSea, .owner = row.owner}, member(row.limit, row.state), row.held))
            .startsWith(QString::fromUtf16(row.says)));
}

TEST_CASE("What is where it should go goes nowhere", "[pool]")
{
    CHECK(whyNotRelease({.pool = kSea})->code == Error::Code::Conflict);
    CHECK_FALSE(whyNotRelease({.pool = kSea, .owner = kWang}));
    CHECK(whyNotMove({.pool = kSea, .owner = kWang}, kSea)->code == Error::Code::Conflict);
    CHECK_FALSE(whyNotMove({.pool = kSea}, PoolId{2}));
}

TEST_CASE("A rule of no or endless days is not saved", "[pool]")
{
    struct Row {
        bool isOn;
        int days;
        bool isFine;
    };
    const auto row = GENERATE(Row{true, 1, true}, Row{true, 3650, true}, Row{true, 0, false},
                              Row{true, -5, false}, Row{true, 3651, false}, Row{false, 0, true});
    CAPTURE(row.isOn, row.days);
    CHECK(
        whyNotRule({.recycleUntouched = row.isOn, .recycleUntouchedDays = row.days}).has_value() !=
        row.isFine);
}

TEST_CASE("Why somebody was recycled is kept as a key and said in words", "[pool]")
{
    const QString kept = keyOfReason({.days = 30});
    CHECK(kept == u"untouched 30");
    CHECK(reasonOf(How::Recycled, kept).startsWith(u"30 "_s));
    CHECK(reasonOf(How::Recycled, u"离职"_s) == u"离职");
    CHECK(reasonOf(How::Released, kept) == kept);
}
