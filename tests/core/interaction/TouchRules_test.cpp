#include "core/interaction/TouchRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

constexpr MemberId kAnn{1};
constexpr MemberId kBob{2};
constexpr MemberId kCid{3};
constexpr MemberId kDan{4};

QDateTime at(const QString& text) // of Shanghai
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeZone(QTimeZone("Asia/Shanghai"));
    return time.toUTC();
}

// Ann owned it in October, Bob since November 1; Cid helps until the 15th; Dan stands in for
// Bob from the 10th to the 12th.
Responsibility november()
{
    return {.owners = {{kAnn, at(u"2026-10-01T09:00:00"_s), at(u"2026-11-01T09:00:00"_s)},
                       {kBob, at(u"2026-11-01T09:00:00"_s), {}}},
            .collaborators = {{kCid, at(u"2026-11-15T00:00:00"_s)}},
            .leaves = {{kBob, {kDan, QDate(2026, 11, 10), QDate(2026, 11, 12)}}},
            .zone = QTimeZone("Asia/Shanghai")};
}

Interaction call()
{
    return {.id = {1},
            .member = kBob,
            .kind = InteractionKind::Call,
            .outcome = Outcome::Reached,
            .occurredAt = at(u"2026-11-05T10:00:00"_s),
            .loggedAt = at(u"2026-11-05T10:05:00"_s),
            .note = u"确认二期扩产计划"_s};
}

std::optional<NoTouch> why(const Interaction& interaction, const QString& before = {})
{
    return whyNoTouch(interaction, before, november());
}

} // namespace

TEST_CASE("A call that reached somebody and was written down counts", "[touch]")
{
    CHECK_FALSE(why(call()));
}

TEST_CASE("What kind of contact counts", "[touch]")
{
    struct Row {
        InteractionKind kind;
        Outcome outcome;
        std::optional<NoTouch> reason;
    };
    const auto row = GENERATE(Row{InteractionKind::Call, Outcome::Reached, {}},
                              Row{InteractionKind::Call, Outcome::Unsaid, NoTouch::NotReached},
                              Row{InteractionKind::Call, Outcome::NoAnswer, NoTouch::NotReached},
                              Row{InteractionKind::Call, Outcome::Busy, NoTouch::NotReached},
                              Row{InteractionKind::Call, Outcome::EmptyNumber, NoTouch::NotReached},
                              Row{InteractionKind::Call, Outcome::Suspended, NoTouch::NotReached},
                              Row{InteractionKind::Visit, Outcome::Unsaid, {}},
                              Row{InteractionKind::Visit, Outcome::NoAnswer, NoTouch::NotReached},
                              Row{InteractionKind::Meeting, Outcome::Unsaid, {}},
                              Row{InteractionKind::WeChat, Outcome::Unsaid, {}},
                              Row{InteractionKind::WeChat, Outcome::Answered, {}},
                              Row{InteractionKind::WeChat, Outcome::NoAnswer, NoTouch::NotReached},
                              Row{InteractionKind::WeCom, Outcome::Unsaid, {}},
                              Row{InteractionKind::Sms, Outcome::Unsaid, {}},
                              Row{InteractionKind::Email, Outcome::Unsaid, {}},
                              Row{InteractionKind::Note, Outcome::Unsaid, NoTouch::Note},
                              Row{InteractionKind::Note, Outcome::Reached, NoTouch::Note});
    Interaction interaction = call();
    interaction.kind = row.kind;
    interaction.outcome = row.outcome;
    INFO(keyOf(row.kind).toStdString() << ' ' << keyOf(row.outcome).toStdString());
    CHECK(why(interaction) == row.reason);
    CHECK(isContact(interaction) == !row.reason);
}

TEST_CASE("When it happened and when it was written down", "[touch]")
{
    struct Row {
        const char* logged;
        std::optional<NoTouch> reason;
    };
    const auto row = GENERATE(Row{"2026-11-05T10:00:00", {}}, Row{"2026-11-12T10:00:00", {}},
                              Row{"2026-11-12T10:00:01", NoTouch::LoggedLate},
                              Row{"2026-12-31T10:00:00", NoTouch::LoggedLate},
                              Row{"2026-11-05T09:59:59", NoTouch::InFuture});
    Interaction interaction = call();
    interaction.loggedAt = at(QLatin1String(row.logged));
    INFO(row.logged);
    CHECK(why(interaction) == row.reason);
}

TEST_CASE("Who answered for the customer then", "[touch]")
{
    struct Row {
        MemberId by;
        const char* at;
        bool counts;
    };
    const auto row =
        GENERATE(Row{kAnn, "2026-10-20T10:00:00", true}, Row{kAnn, "2026-11-01T08:59:59", true},
                 Row{kAnn, "2026-11-01T09:00:00", false}, // Bob's from that very instant
                 Row{kBob, "2026-11-01T09:00:00", true}, Row{kBob, "2026-10-20T10:00:00", false},
                 Row{kCid, "2026-11-14T23:59:59", true}, Row{kCid, "2026-11-15T00:00:00", false},
                 Row{kDan, "2026-11-09T23:59:59", false}, Row{kDan, "2026-11-10T00:00:00", true},
                 Row{kDan, "2026-11-12T23:59:59", true}, Row{kDan, "2026-11-13T00:00:00", false},
                 Row{kBob, "2026-11-11T10:00:00", true}, // away, yet the owner
                 Row{MemberId{}, "2026-11-05T10:00:00", false},
                 Row{kAnn, "2026-09-30T10:00:00", false}); // before anybody had it
    Interaction interaction = call();
    interaction.member = row.by;
    interaction.occurredAt = at(QLatin1String(row.at));
    interaction.loggedAt = interaction.occurredAt;
    INFO(row.by.value << " at " << row.at);
    CHECK(why(interaction).has_value() == !row.counts);
    CHECK(november().covers(row.by, interaction.occurredAt) == row.counts);
}

TEST_CASE("A leave without an end lasts until further notice", "[touch]")
{
    Responsibility away = november();
    away.leaves = {{kBob, {kDan, QDate(2026, 11, 10), {}}}};
    CHECK(away.covers(kDan, at(u"2027-05-01T10:00:00"_s)));
    CHECK_FALSE(away.covers(kDan, at(u"2026-11-09T10:00:00"_s)));
}

TEST_CASE("How much must be said", "[touch]")
{
    struct Row {
        const char16_t* note;
        bool counts;
    };
    const auto row =
        GENERATE(Row{u"六个字就算数", true}, Row{u"五个字不算", false}, Row{u"", false},
                 Row{u"a b c d e f", true}, Row{u"a b c d e    ", false},
                 Row{u"　　　　　　　　", false},            // ideographic blanks
                 Row{u"ab\u200B\u200B\u200B\u200B", false},  // no width
                 Row{u"😀😀😀😀😀😀", true}, Row{u"😀😀😀😀😀", false}, // code points
                 Row{u"\n\n\n\t\t\tabc", false});
    Interaction interaction = call();
    interaction.note = QString::fromUtf16(row.note);
    INFO(interaction.note.toStdString());
    CHECK(why(interaction) == (row.counts ? std::nullopt : std::optional(NoTouch::TooShort)));
}

TEST_CASE("Saying the same again buys no time", "[touch]")
{
    struct Row {
        const char16_t *before, *now;
        bool counts;
    };
    const auto row = GENERATE(
        Row{u"确认二期扩产计划", u"确认二期扩产计划", false},
        Row{u"确认二期扩产计划", u" 确认 二期\n扩产计划 ", false},
        Row{u"Asked for the price", u"ASKED FOR THE PRICE", false},
        Row{u"詢問報價單", u"询问报价单，", true}, // something was added
        Row{u"詢問報價單了", u"询问报价单了", false}, Row{u"１２３４５６", u"123456", false},
        Row{u"", u"确认二期扩产计划", true}, Row{u"昨天谈了价格", u"今天谈了价格", true});
    Interaction interaction = call();
    interaction.note = QString::fromUtf16(row.now);
    INFO(interaction.note.toStdString());
    CHECK(why(interaction, QString::fromUtf16(row.before)) ==
          (row.counts ? std::nullopt : std::optional(NoTouch::Copy)));
}

TEST_CASE("The last touch", "[touch]")
{
    Interaction first = call();
    Interaction second = call();
    second.id = {2};
    second.note = u"客户要求补充报价"_s;
    second.occurredAt = second.loggedAt = at(u"2026-11-08T10:00:00"_s);

    SECTION("of nothing is none")
    {
        CHECK_FALSE(lastTouchOf({}, november()));
    }
    SECTION("is the latest that counts")
    {
        CHECK(lastTouchOf({first, second}, november())->interaction == second.id);
        second.outcome = Outcome::NoAnswer;
        const auto touch = lastTouchOf({first, second}, november());
        REQUIRE(touch);
        CHECK(touch->interaction == first.id);
        CHECK(touch->at == first.occurredAt);
    }
    SECTION("is the latest to have happened, not to have been logged")
    {
        Interaction late = call();
        late.id = {3};
        late.note = u"补记上周的拜访"_s;
        late.occurredAt = at(u"2026-11-04T10:00:00"_s);
        late.loggedAt = at(u"2026-11-09T10:00:00"_s);
        CHECK(lastTouchOf({first, second, late}, november())->interaction == second.id);
    }
    SECTION("does not move to a copy, and the copied one keeps counting")
    {
        second.note = first.note;
        CHECK(lastTouchOf({first, second}, november())->interaction == first.id);
    }
    SECTION("stays though somebody writes the same down again for an earlier time")
    {
        Interaction copy = second;
        copy.id = {3};
        copy.occurredAt = at(u"2026-11-06T10:00:00"_s);
        CHECK(lastTouchOf({first, second, copy}, november())->interaction == second.id);
    }
}

TEST_CASE("Every reason that an interaction does not count is a sentence of its own", "[touch]")
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(NoTouch::NotResponsible); ++i)
        sentences.insert(sentenceOf(NoTouch(i)));
    CHECK(sentences.size() == int(NoTouch::NotResponsible) + 1);
}

TEST_CASE("Kinds and outcomes come back from their keys", "[interaction]")
{
    for (const InteractionKind kind : allInteractionKinds())
        CHECK(interactionKindOf(keyOf(kind)) == kind);
    for (const Outcome outcome : allOutcomes())
        CHECK(outcomeOf(keyOf(outcome)) == outcome);
    CHECK(interactionKindOf(u"telepathy"_s) == InteractionKind::Note);
    CHECK(outcomeOf(u"ecstatic"_s) == Outcome::Unsaid);
    CHECK(allInteractionKinds().size() == 8);
}
