#include "core/member/Access.h"

#include "core/member/RoleWords.h"
#include "tests/support/Printers.h"

#include <QMap>
#include <QStringList>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const MemberId kMe{1};
const MemberId kMate{2}; // of my department
const MemberId kStranger{3};
const PoolId kManaged{1};
const PoolId kMine{2}; // I may claim from it
const PoolId kForeign{3};

// Who acts has all that any role could have, so that only the role decides.
Actor actorWith(Roles roles)
{
    return {.id = kMe,
            .roles = roles,
            .team = {kMe, kMate},
            .managedPools = {kManaged},
            .openPools = {kMine}};
}

// The columns of the tables below.
const QList<Standing> kStandings = {
    {.pool = kForeign, .owner = kMe},                         // own
    {.pool = kForeign, .owner = kStranger, .isShared = true}, // shared for reading
    {.pool = kForeign,
     .owner = kStranger,
     .isShared = true,
     .isSharedForWriting = true},                              // … writing
    {.pool = kForeign, .owner = kMate},                        // the team's
    {.pool = kManaged, .owner = kStranger},                    // owned, of a managed pool
    {.pool = kManaged},                                        // open, in a managed pool
    {.pool = kMine},                                           // open, in a pool to claim from
    {.pool = kForeign},                                        // open, in another pool
    {.pool = kForeign, .owner = kStranger},                    // somebody else's
    {.pool = kForeign, .owner = kStranger, .isOwnCase = true}, // with an open case of mine
};

// product.md §3 as far as it is about one customer. x: may, -: may not.
const char* const kMatrix = R"(
                       own  shared  written  team  managed  managed  open in  open in  somebody  own
                                                   owned    open     my pool  another  else's    case
  Read
    administrator      x    x       x        x     x        x        x        x        x         x
    owner              x    x       x        x     x        x        x        x        x         x
    manager            x    x       x        x     x        x        -        -        -         -
    salesperson        x    x       x        -     -        -        x        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         x
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Change
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              -    -       -        -     -        -        -        -        -         -
    manager            x    -       x        x     x        x        -        -        -         -
    salesperson        x    -       x        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Log
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              -    -       -        -     -        -        -        -        -         -
    manager            x    -       x        x     x        x        -        -        -         -
    salesperson        x    -       x        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         x
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Claim
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              -    -       -        -     -        x        x        x        -         -
    manager            -    -       -        -     -        x        -        -        -         -
    salesperson        -    -       -        -     -        -        x        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Assign
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              x    x       x        x     x        x        x        x        x         x
    manager            x    -       -        x     x        x        -        -        -         -
    salesperson        -    -       -        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Release
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              x    x       x        x     x        -        -        -        x         x
    manager            x    -       -        x     x        -        -        -        -         -
    salesperson        x    -       -        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Tag
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              -    -       -        -     -        -        -        -        -         -
    manager            x    -       x        x     x        x        -        -        -         -
    salesperson        x    -       x        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Delete
    administrator      -    -       -        -     -        -        -        -        -         -
    owner              -    -       -        -     -        -        -        -        -         -
    manager            x    -       -        x     x        x        -        -        -         -
    salesperson        x    -       -        -     -        -        -        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         -
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
  Phones
    administrator      m    m       m        m     m        m        m        m        m         m
    owner              F    F       F        F     F        F        F        F        F         F
    manager            F    F       F        F     F        F        -        -        -         -
    salesperson        F    F       F        -     -        -        m        -        -         -
    service_agent      -    -       -        -     -        -        -        -        -         F
    marketing          -    -       -        -     -        -        -        -        -         -
    auditor            -    -       -        -     -        -        -        -        -         -
)";

// The same about the workspace.
const char* const kWorkspaceMatrix = R"(
                   Create  Import  Export  Bulk  Team  Pools  Lists  Sweep  Logs  Rules+  Rules-
    administrator  -       -       -       -     x     x      x      x      x     x       x
    owner          -       x       x       x     x     x      x      x      x     x       x
    manager        x       x       x       x     -     -      -      x      -     x       -
    salesperson    x       x       x       -     -     -      -      -      -     -       -
    service_agent  x       -       -       -     -     -      -      -      -     -       -
    marketing      -       x       -       -     -     -      -      -      -     -       -
    auditor        -       -       -       -     -     -      -      -      x     -       -
)";

const QMap<QString, Action> kActions = {
    {u"Read"_s, Action::ReadCustomer},
    {u"Change"_s, Action::ChangeCustomer},
    {u"Log"_s, Action::LogInteraction},
    {u"Claim"_s, Action::Claim},
    {u"Assign"_s, Action::Assign},
    {u"Release"_s, Action::Release},
    {u"Tag"_s, Action::Tag},
    {u"Delete"_s, Action::DeleteCustomer},
};

// What the tables say: by block, by role, a mark for each column.
QMap<QString, QMap<QString, QStringList>> readTable(const char* text)
{
    QMap<QString, QMap<QString, QStringList>> blocks;
    QString block;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 1)
            block = words.first();
        else if (!words.isEmpty() && roleOf(words.first()))
            blocks[block][words.first()] = words.mid(1);
    }
    return blocks;
}

bool mayBy(const QString& block, const Actor& actor, const Standing& customer)
{
    return !whyNot(actor, kActions.value(block), customer);
}

QString markOf(Disclosure disclosure)
{
    return disclosure == Disclosure::Full     ? u"F"_s
           : disclosure == Disclosure::Masked ? u"m"_s
                                              : u"-"_s;
}

QStringList asDone(const QString& block, const Actor& actor)
{
    QStringList marks;
    for (const Standing& customer : kStandings) {
        if (block == u"Phones")
            marks += markOf(disclosureOf(actor, customer));
        else
            marks += mayBy(block, actor, customer) ? u"x"_s : u"-"_s;
    }
    return marks;
}

QStringList workspaceAsDone(const Actor& actor)
{
    QStringList marks;
    for (const Action action : {Action::CreateCustomer, Action::Import, Action::Export,
                                Action::BulkChange, Action::ManageTeam, Action::ManagePools,
                                Action::ManageLists, Action::Sweep, Action::ReadLogs})
        marks += whyNot(actor, action) ? u"-"_s : u"x"_s;
    for (const PoolId pool : {kManaged, kForeign})
        marks += whyNotChangeRules(actor, pool) ? u"-"_s : u"x"_s;
    return marks;
}

// What two roles may that one of them may.
QStringList together(const QStringList& one, const QStringList& other)
{
    const QString order = u"-mFx"_s;
    QStringList marks;
    for (qsizetype i = 0; i < one.size(); ++i)
        marks += order.indexOf(one[i]) > order.indexOf(other[i]) ? one[i] : other[i];
    return marks;
}

template <typename Check>
void forEveryStanding(Check check)
{
    for (const PoolId pool : {kManaged, kMine, kForeign}) {
        for (const MemberId owner : {MemberId{}, kMe, kMate, kStranger}) {
            for (int flags = 0; flags < 8; ++flags)
                check(Standing{.pool = pool,
                               .owner = owner,
                               .isShared = bool(flags & 1),
                               .isSharedForWriting = bool(flags & 2),
                               .isOwnCase = bool(flags & 4)});
        }
    }
}

} // namespace

TEST_CASE("Each role does with each customer what the table says", "[member][access]")
{
    const auto table = readTable(kMatrix);
    REQUIRE(table.size() == kActions.size() + 1);
    for (auto block = table.begin(); block != table.end(); ++block) {
        REQUIRE(block->size() == qsizetype(kRoles.size()));
        for (auto row = block->begin(); row != block->end(); ++row) {
            INFO(block.key().toStdString() << " by " << row.key().toStdString());
            REQUIRE(row->size() == kStandings.size());
            CHECK(asDone(block.key(), actorWith(*roleOf(row.key()))).join(u' ') == row->join(u' '));
        }
    }
}

TEST_CASE("Each role does with the workspace what the table says", "[member][access]")
{
    const auto rows = readTable(kWorkspaceMatrix).value({});
    REQUIRE(rows.size() == qsizetype(kRoles.size()));
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        INFO(row.key().toStdString());
        CHECK(workspaceAsDone(actorWith(*roleOf(row.key()))).join(u' ') == row->join(u' '));
    }
}

TEST_CASE("Of two roles either one is enough", "[member][access]")
{
    const auto table = readTable(kMatrix);
    const auto workspace = readTable(kWorkspaceMatrix).value({});
    for (const Role one : kRoles) {
        for (const Role other : kRoles) {
            const Actor actor = actorWith(Roles(one) | other);
            INFO(keyOf(one).toStdString() << " and " << keyOf(other).toStdString());
            for (auto block = table.begin(); block != table.end(); ++block) {
                INFO(block.key().toStdString());
                const QStringList expected =
                    together(block->value(keyOf(one)), block->value(keyOf(other)));
                CHECK(asDone(block.key(), actor).join(u' ') == expected.join(u' '));
            }
            CHECK(workspaceAsDone(actor) ==
                  together(workspace.value(keyOf(one)), workspace.value(keyOf(other))));
        }
    }
}

TEST_CASE("Somebody without a role sees and does nothing", "[member][access]")
{
    const Actor nobody = actorWith({});
    for (auto action = kActions.begin(); action != kActions.end(); ++action)
        CHECK_FALSE(asDone(action.key(), nobody).contains(u"x"_s));
    CHECK_FALSE(workspaceAsDone(nobody).contains(u"x"_s));
    CHECK(readScopeOf(nobody).isEmpty());
}

TEST_CASE("What a list shows is what may be read, whoever asks and wherever it stands",
          "[member][access]")
{
    qint64 compared = 0;
    for (int roles = 0; roles < 128; ++roles) {
        for (const bool isAlone : {false, true}) { // without a team and pools
            Actor actor = actorWith(Roles::fromInt(roles));
            if (isAlone)
                actor = {.id = kMe, .roles = actor.roles, .team = {kMe}};
            const ReadScope scope = readScopeOf(actor);
            const ReadScope told = contactScopeOf(actor);
            bool isSeeingAny = false;
            forEveryStanding([&](const Standing& customer) {
                const bool may = !whyNot(actor, Action::ReadCustomer, customer);
                isSeeingAny = isSeeingAny || may;
                ++compared;
                if (scope.covers(customer) != may)
                    FAIL("roles " << roles << ", pool " << customer.pool.value << ", owner "
                                  << customer.owner.value << ", shared " << customer.isShared
                                  << ", case " << customer.isOwnCase);
                if (told.covers(customer) != (disclosureOf(actor, customer) == Disclosure::Full))
                    FAIL("told: roles " << roles << ", pool " << customer.pool.value << ", owner "
                                        << customer.owner.value);
            });
            CHECK(scope.isEmpty() == !isSeeingAny);
        }
    }
    CHECK(compared == 128 * 2 * 96);
}

TEST_CASE("What may not be read is not there, may not be done, and tells nothing",
          "[member][access]")
{
    for (int roles = 0; roles < 128; ++roles) {
        const Actor actor = actorWith(Roles::fromInt(roles));
        forEveryStanding([&](const Standing& customer) {
            if (!whyNot(actor, Action::ReadCustomer, customer))
                return;
            if (disclosureOf(actor, customer) != Disclosure::Hidden)
                FAIL("hidden, and yet told: roles " << roles);
            for (const Action action : kActions) {
                const auto refusal = whyNot(actor, action, customer);
                if (!refusal)
                    FAIL("hidden, and yet changed: roles " << roles);
                if (action != Action::Claim && refusal->code != Error::Code::NotFound)
                    FAIL("hidden, and yet admitted: roles " << roles);
            }
        });
    }
}

TEST_CASE("Who loses a race for a customer hears that somebody owns it", "[member][access]")
{
    const Actor seller = actorWith(Role::Salesperson);
    const auto lost = whyNot(seller, Action::Claim, {.pool = kMine, .owner = kStranger});
    REQUIRE(lost);
    CHECK(lost->code == Error::Code::Conflict);
    CHECK(lost->text == u"Somebody owns this customer already.");
    CHECK(whyNot(seller, Action::Claim, {.pool = kMine, .owner = kMe})->text ==
          u"This customer is yours already.");
    CHECK(whyNot(seller, Action::Claim, {.pool = kForeign, .owner = kStranger})->code ==
          Error::Code::NotFound);
}

TEST_CASE("Every refusal is a sentence", "[member][access]")
{
    const auto isSentence = [](const QString& text) {
        return text.size() > 15 && text.front().isUpper() && text.endsWith(u'.');
    };
    for (int roles = 0; roles < 128; ++roles) {
        const Actor actor = actorWith(Roles::fromInt(roles));
        for (int action = 0; action <= int(Action::ReadLogs); ++action) {
            if (const auto refusal = whyNot(actor, Action(action)))
                REQUIRE(isSentence(refusal->text));
            for (const Standing& customer : kStandings) {
                if (const auto refusal = whyNot(actor, Action(action), customer))
                    REQUIRE(isSentence(refusal->text));
            }
        }
    }
}

TEST_CASE("Customers are given to those who sell, within one's scope", "[member][access]")
{
    struct Case {
        Roles giver;
        MemberId receiver;
        Roles receives;
        MemberState state;
        bool may;
    };
    using enum Role;
    using enum MemberState;
    const auto c = GENERATE(values<Case>({
        {Manager, kMate, Salesperson, Active, true},
        {Manager, kMate, Manager, Active, true},
        {Manager, kMate, Salesperson, OnLeave, true},
        {Manager, kMate, Salesperson, Disabled, false},
        {Manager, kMate, Administrator | ServiceAgent | Marketing | Auditor, Active, false},
        {Manager, kStranger, Salesperson, Active, false},
        {Manager, kMe, Manager, Active, true},
        {Owner, kStranger, Salesperson, Active, true},
        {Owner, kStranger, Salesperson, Disabled, false},
        {Owner, kMe, Owner, Active, true},
        {Owner, kStranger, Marketing, Active, false},
        {Salesperson, kMe, Salesperson, Active, true},
        {Salesperson, kMate, Salesperson, Active, false},
        {Marketing, kMate, Salesperson, Active, false},
        {Administrator, kMate, Salesperson, Active, false},
        {Auditor, kMe, Auditor, Active, false},
    }));
    const Member receiver{
        .id = c.receiver, .fullName = u"李娜"_s, .state = c.state, .roles = c.receives};
    CAPTURE(c.giver.toInt(), c.receiver.value, c.receives.toInt(), int(c.state));
    const auto refusal = whyNotGiveTo(actorWith(c.giver), receiver);
    CHECK(refusal.has_value() == !c.may);
    if (refusal)
        CHECK(refusal->code == Error::Code::Denied);
}

TEST_CASE("A masked number or address keeps its shape and hides the rest", "[member][access]")
{
    struct Case {
        QString kind, value, told;
    };
    const auto c = GENERATE(values<Case>({
        {u"mobile"_s, u"13812346721"_s, u"138****6721"_s},
        {u"mobile"_s, u"+86 138-1234-6721"_s, u"138****6721"_s},
        {u"mobile"_s, u"008613812346721"_s, u"138****6721"_s},
        {u"mobile"_s, u"１３８１２３４６７２１"_s, u"138****6721"_s},
        {u"mobile"_s, u"138        6721"_s, u"****721"_s}, // seven digits
        {u"phone"_s, u"010-62345678"_s, u"010****5678"_s},
        {u"phone"_s, u"6234 5678"_s, u"****678"_s},
        {u"phone"_s, u"12315"_s, u"****"_s},
        {u"phone"_s, u"无"_s, u"*"_s},
        {u"phone"_s, QString(), QString()},
        {u"email"_s, u"linda@example.com"_s, u"l***@example.com"_s},
        {u"email"_s, u"li@example.com"_s, u"l*@example.com"_s},
        {u"email"_s, u"l@example.com"_s, u"*@example.com"_s},
        {u"email"_s, u"李娜@例子.公司"_s, u"李*@例子.公司"_s},
        {u"email"_s, u"no address"_s, u"n***"_s},
        {u"wechat"_s, u"wxid_a1b2c3"_s, u"w***"_s},
        {u"wechat"_s, u"lina"_s, u"****"_s},
        {u"wechat"_s, u"𠮷野家先生们"_s, u"𠮷***"_s},
        {u"something new"_s, u"13812346721"_s, u"1***"_s},
    }));
    CAPTURE(c.value);
    CHECK(masked(c.kind, c.value) == c.told);
    CHECK(c.told.size() <= c.value.size());
}
