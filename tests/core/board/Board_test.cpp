#include "core/board/BoardService.h"

#include "core/customer/ChoiceStore.h"
#include "core/facts/FactsDesk.h"
#include "tests/core/pool/SalesTeam.h"

#include <QSet>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct BoardScene : SalesTeam {
    BoardService boards{*db, clock};

    Board board(MemberId me, PoolId home, int cards = 10, const QString& text = {})
    {
        const Result<Board> found = boards.board(me, {.pool = home, .text = text}, cards);
        REQUIRE(found);
        return *found;
    }
    QStringList names(const Board& board)
    {
        QStringList names;
        for (const Lane& lane : board.lanes)
            names += lane.name;
        return names;
    }
    CustomerId addWith(const QString& name, PoolId home, MemberId owner, const QString& phone)
    {
        CustomerRecord record{.customer = {.name = name}};
        record.ways.append({.kind = WayKind::Mobile, .value = phone});
        return addCustomer(record, home, owner);
    }
    void recompute()
    {
        write([&](Session& session) {
            NoProgress unwatched;
            return FactsDesk(session, clock.now(), zone).recomputeAll(unwatched);
        });
    }
};

} // namespace

TEST_CASE("A board has a lane for the open sea and one for each who may own", "[pool][board]")
{
    BoardScene scene;
    scene.addMany(3, scene.sea);
    scene.addMany(2, scene.sea, scene.wang);
    scene.addMany(4, scene.pool, scene.wang);
    scene.addMany(1, scene.sea, scene.zheng);
    scene.limit(scene.wang, 200);

    SECTION("for the owner of the company: the own first, then all in the order of their names")
    {
        const Board board = scene.board(scene.boss, scene.sea);
        CHECK(scene.names(board) ==
              QStringList{{}, u"boss"_s, u"林晓"_s, u"王蕾"_s, u"郑和"_s, u"周航"_s});
        CHECK(board.find({})->here == 3);
        CHECK(board.find(scene.wang)->here == 2);
        CHECK(board.find(scene.wang)->held == 6);
        CHECK(board.find(scene.wang)->limit == 200);
        CHECK(board.find(scene.zhou)->held == 0);
        CHECK_FALSE(board.find(scene.zhou)->limit);
        CHECK(board.fullest == 6);
        CHECK_FALSE(board.whyNotClaim);
        CHECK_FALSE(board.find(scene.boss)->whyNotDrop);
        CHECK_FALSE(board.find(scene.zheng)->whyNotDrop);
    }
    SECTION("for a manager: her own first, her people, and who owns something in her pool")
    {
        const Board board = scene.board(scene.lin, scene.sea);
        CHECK(scene.names(board) == QStringList{{}, u"林晓"_s, u"王蕾"_s, u"郑和"_s, u"周航"_s});
        CHECK(board.lanes[1].isMine);
        CHECK_FALSE(board.find(scene.wang)->whyNotDrop);
        CHECK(board.find(scene.zheng)->whyNotDrop);
        CHECK_FALSE(board.find(scene.zheng)->held);
        CHECK(scene.names(scene.board(scene.lin, scene.pool)) ==
              QStringList{{}, u"林晓"_s, u"王蕾"_s, u"周航"_s});
    }
    SECTION("for a salesperson: the sea and her own")
    {
        const Board board = scene.board(scene.wang, scene.sea);
        CHECK(scene.names(board) == QStringList{{}, u"王蕾"_s});
        CHECK_FALSE(board.whyNotClaim);
        CHECK_FALSE(board.find(scene.wang)->whyNotDrop);
        CHECK(board.find(scene.wang)->held == 6);
        CHECK(board.find({})->here == 3);
    }
    SECTION("for who may only look: no lane to drop on")
    {
        for (const Lane& lane : scene.board(scene.admin, scene.sea).lanes)
            CHECK(lane.whyNotDrop);
    }
    SECTION("of a closed pool: its people alone")
    {
        CHECK(scene.names(scene.board(scene.boss, scene.keyPool)) ==
              QStringList{{}, u"林晓"_s, u"王蕾"_s});
    }
    SECTION("not for those who may see no customer, and not of a pool that is not there")
    {
        CHECK(scene.boards.board(scene.market, {.pool = scene.sea}, 5).error().code ==
              Error::Code::Denied);
        CHECK(scene.boards.board(scene.boss, {.pool = PoolId{77}}, 5).error().code ==
              Error::Code::NotFound);
    }
    SECTION("without who left, unless they still own something")
    {
        scene.editMember(scene.zhou, [](Member& zhou) { zhou.state = MemberState::Disabled; });
        scene.editMember(scene.wang, [](Member& wang) { wang.state = MemberState::Disabled; });
        const Board board = scene.board(scene.boss, scene.sea);
        CHECK_FALSE(board.find(scene.zhou));
        REQUIRE(board.find(scene.wang));
        CHECK(board.find(scene.wang)->whyNotDrop);
    }
}

TEST_CASE("A lane is read page by page, each card once", "[pool][board]")
{
    BoardScene scene;
    const QList<CustomerId> all = scene.addMany(23, scene.sea);
    scene.addMany(5, scene.sea, scene.wang);
    scene.recompute();
    const Board board = scene.board(scene.lin, scene.sea, 10);
    QSet<CustomerId> seen;
    QList<int> scores;
    const auto look = [&](const QList<BoardCard>& cards) {
        for (const BoardCard& card : cards) {
            CHECK_FALSE(card.row.owner);
            CHECK_FALSE(seen.contains(card.row.id));
            seen.insert(card.row.id);
            scores += card.row.score.value_or(-1);
        }
    };
    look(board.find({})->cards);
    CHECK(seen.size() == 10);
    std::optional<ListCursor> next = board.find({})->next;
    while (next) {
        const auto page = scene.boards.cards(scene.lin, {.pool = scene.sea}, {}, next, 10);
        REQUIRE(page);
        look(page->cards);
        next = page->next;
    }
    CHECK(seen == QSet<CustomerId>(all.begin(), all.end()));
    CHECK(std::is_sorted(scores.rbegin(), scores.rend()));
    CHECK_FALSE(board.find(scene.wang)->next);
    CHECK(board.find(scene.wang)->cards.size() == 5);
}

TEST_CASE("A card says why the customer is here", "[pool][board]")
{
    BoardScene scene;
    const ChoiceId fair = scene.write([](Session& session) {
        return ChoiceStore(session).findOrAdd(ChoiceList::Source, u"展会"_s);
    });
    const CustomerId lead = scene.addCustomer(
        CustomerRecord{.customer = {.name = u"新线索"_s, .source = fair}}, scene.sea, {});
    const CustomerId back = scene.addCustomer(u"退回的"_s, scene.sea, scene.zhou);
    REQUIRE(scene.pools.release(scene.zhou, {back}, {}, u"打 13812345678 无人接"_s));
    const auto why = [&](MemberId me, CustomerId customer) {
        const auto cards = scene.boards.among(me, {.pool = scene.sea}, {customer});
        REQUIRE(cards);
        REQUIRE(cards->size() == 1);
        return cards->first().why;
    };
    CHECK(why(scene.boss, lead) == u"展会 · Entered 2026-11-22");
    CHECK(why(scene.boss, back) == u"Before: 周航 · 打 13812345678 无人接");
    CHECK_FALSE(why(scene.wang, back).contains(u"13812345678"_s));
    CHECK(why(scene.wang, back).startsWith(u"Before: 周航"_s));
}

TEST_CASE("The phone of a customer in the open sea is masked, and finds nobody", "[pool][board]")
{
    BoardScene scene;
    const CustomerId open = scene.addWith(u"苏州优联光电"_s, scene.sea, {}, u"13812345678"_s);
    const CustomerId mine = scene.addWith(u"苏州天工"_s, scene.sea, scene.wang, u"13912345678"_s);
    const Board board = scene.board(scene.wang, scene.sea);
    CHECK(board.find({})->cards.first().row.phone == u"138****5678");
    CHECK(board.find(scene.wang)->cards.first().row.phone == u"13912345678");

    const auto found = [&](const QString& text) {
        QSet<CustomerId> ids;
        qint64 here = 0;
        for (const Lane& lane : scene.board(scene.wang, scene.sea, 10, text).lanes) {
            here += lane.here;
            for (const BoardCard& card : lane.cards)
                ids.insert(card.row.id);
        }
        CHECK(here == ids.size());
        return ids;
    };
    CHECK(found(u"苏州"_s) == QSet<CustomerId>{open, mine});
    CHECK(found(u"13912345678"_s) == QSet<CustomerId>{mine});
    CHECK(found(u"13812345678"_s).isEmpty());
}

TEST_CASE("A lane counts who is about to be recycled", "[pool][board]")
{
    BoardScene scene;
    const auto views = *scene.pools.pools(scene.lin);
    Pool pool = views[1].pool;
    REQUIRE(pool.id == scene.sea);
    pool.rule = {.recycleUntouched = true, .recycleUntouchedDays = 30};
    REQUIRE(scene.pools.updatePool(scene.lin, pool, views[1].people));
    scene.addMany(2, scene.sea, scene.wang);
    scene.clock.pass(23);
    scene.addMany(3, scene.sea, scene.wang);
    scene.recompute();
    CHECK(scene.board(scene.lin, scene.sea).find(scene.wang)->soon == 2);
    scene.clock.pass(-1);
    CHECK(scene.board(scene.lin, scene.sea).find(scene.wang)->soon == 0);
}

TEST_CASE("A board that is open follows what others do", "[pool][board]")
{
    BoardScene scene;
    const CustomerId acme = scene.addCustomer(u"甲"_s, scene.sea, {});
    const CustomerId gone = scene.addCustomer(u"乙"_s, scene.sea, {});
    REQUIRE(scene.pools.give(scene.boss, {acme}, scene.wang, {}));
    REQUIRE(scene.pools.give(scene.boss, {gone}, scene.zheng, {}));
    const auto cards = scene.boards.among(scene.wang, {.pool = scene.sea}, {acme, gone});
    REQUIRE(cards->size() == 1);
    CHECK(cards->first().row.owner == scene.wang);
    CHECK(cards->first().arrival.how == How::Assigned);
}
