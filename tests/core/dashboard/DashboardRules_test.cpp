#include "core/dashboard/DashboardRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static const PoolId kPool = {1};
static const MemberId kAnn = {1};
static const MemberId kBob = {2};
static const MemberId kGone = {3};

static QList<Holder> holders()
{
    return {{.member = kAnn, .name = u"Ann"_s, .limit = 10, .isActive = true, .mayOwn = true},
            {.member = kBob, .name = u"Bob"_s, .isActive = true, .mayOwn = true},
            {.member = kGone, .name = u"Gone"_s, .isActive = false, .mayOwn = true}};
}

TEST_CASE("A load is shown of those whose customers may all be read", "[dashboard]")
{
    const QList<Slice> slices = {{.pool = kPool, .owner = kAnn, .customers = 4, .soon = 1},
                                 {.pool = kPool, .owner = kBob, .customers = 1},
                                 {.pool = kPool, .customers = 9}};
    const auto namesOf = [](const QList<LoadFigure>& loads) {
        QStringList names;
        for (const LoadFigure& load : loads)
            names += load.name;
        return names.join(u' ');
    };

    CHECK(namesOf(loadsOf(slices, holders(), {}, {.everything = true}, {})) == u"Ann Bob");
    // Bob shares one customer with Ann: what is seen of it is not his load.
    CHECK(namesOf(loadsOf(slices, holders(), {}, {.owners = {kAnn}}, {})) == u"Ann");
    // All of a pool may be read by its manager.
    CHECK(namesOf(loadsOf(slices, holders(), {}, {.wholePools = {kPool}}, {})) == u"");
    CHECK(namesOf(loadsOf(slices, holders(), {}, {.wholePools = {kPool}}, {.pool = kPool})) ==
          u"Ann Bob");
}

TEST_CASE("A limit is on all that one holds, not on one pool's", "[dashboard]")
{
    const QList<Slice> slices = {{.pool = kPool, .owner = kAnn, .customers = 4}};
    const ReadScope all = {.everything = true};
    CHECK(loadsOf(slices, holders(), {}, all, {}).first().limit == 10);
    CHECK(loadsOf(slices, holders(), {}, all, {.pool = kPool}).first().limit == std::nullopt);
}

TEST_CASE("Who has left is shown while they hold something", "[dashboard]")
{
    const ReadScope all = {.everything = true};
    CHECK(loadsOf({}, holders(), {}, all, {}).size() == 2);
    const QList<LoadFigure> loads =
        loadsOf({{.pool = kPool, .owner = kGone, .customers = 3}}, holders(), {}, all, {});
    REQUIRE(loads.size() == 3);
    CHECK(loads.first().member == kGone);
}

TEST_CASE("A department counts with all below it", "[dashboard]")
{
    const QList<Branch> branches = {{.department = {1}},
                                    {.department = {2}, .parent = {1}},
                                    {.department = {3}, .parent = {2}},
                                    {.department = {4}}};
    CHECK(withBelow({1}, branches) == QSet<DepartmentId>{{1}, {2}, {3}});
    CHECK(withBelow({4}, branches) == QSet<DepartmentId>{{4}});

    const auto tree = treeOf(branches, {{1}, {3}, {4}});
    REQUIRE(tree.size() == 3);
    CHECK(tree[1].id == DepartmentId{3});
    CHECK(tree[1].depth == 1);
    CHECK(tree[2].depth == 0);
}

TEST_CASE("A share of nobody is none", "[dashboard]")
{
    CHECK(RateFigure{}.share() == std::nullopt);
    CHECK(RateFigure{.part = 1, .whole = 4}.share() == 0.25);
}
