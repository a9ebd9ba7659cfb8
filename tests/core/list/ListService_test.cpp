#include "core/list/ListService.h"

#include "core/member/AccessDesk.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <random>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

using By = CustomerSort::By;

class Listing : public Scene {
public:
    CustomerPage page(MemberId me, const CustomerFilter& filter = {}, const CustomerSort& sort = {},
                      const std::optional<ListCursor>& after = {}, int limit = 1000)
    {
        const Result<CustomerPage> page = lists.page(me, filter, sort, after, limit);
        REQUIRE(page);
        return *page;
    }

    QStringList names(MemberId me, const CustomerFilter& filter, const CustomerSort& sort = {})
    {
        QStringList names;
        for (const CustomerRow& row : page(me, filter, sort).rows)
            names += row.name;
        return names;
    }

    QStringList found(MemberId me, const QString& text) { return names(me, {.text = text}); }

    CustomerId person(const QString& company, const QString& name, const QString& mobile,
                      MemberId owner)
    {
        return addCustomer({.customer = {.name = company},
                            .contacts = {{.name = name,
                                          .isMain = true,
                                          .ways = {{.kind = WayKind::Mobile, .value = mobile}}}}},
                           pool, owner);
    }

    GradeId grade(const QString& name, int position)
    {
        return write([&](Session& s) {
            return *s.value<GradeId>(u"INSERT INTO grade (name, name_key, position) "
                                     "VALUES (:n, :k, :p) RETURNING id"_s,
                                     {{"n", name}, {"k", name}, {"p", position}});
        });
    }

    TagId tag(const QString& name, const QList<CustomerId>& customers)
    {
        return write([&](Session& s) {
            const auto id =
                s.value<TagId>(u"INSERT INTO tag (name, name_key) VALUES (:n, :k) RETURNING id"_s,
                               {{"n", name}, {"k", name}});
            for (const CustomerId customer : customers)
                s.exec(u"INSERT INTO customer_tag (customer_id, tag_id) VALUES (:c, :t)"_s,
                       {{"c", customer}, {"t", *id}});
            return *id;
        });
    }

    void setFacts(CustomerId customer, std::optional<int> score, const QDateTime& touched,
                  const QDateTime& due)
    {
        if (score)
            exec(u"INSERT INTO score VALUES (:c, :s, 0, 0, 0, '[]', 0)"_s,
                 {{"c", customer}, {"s", *score}});
        if (touched.isValid())
            exec(u"INSERT INTO touch VALUES (:c, :t, 1)"_s, {{"c", customer}, {"t", touched}});
        if (due.isValid())
            exec(u"INSERT INTO deadline VALUES (:c, :d, 'untouched', 0, 30)"_s,
                 {{"c", customer}, {"d", due}});
    }

    ListService lists{*db, clock};
};

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

TEST_CASE("Pages meet without gap or overlap, whatever they are sorted by", "[list]")
{
    Listing scene;
    std::mt19937 chance(7);
    const auto pick = [&](int below) { return int(chance() % unsigned(below)); };
    const QList<GradeId> grades{scene.grade(u"A"_s, 1), scene.grade(u"B"_s, 2), {}};
    for (int i = 0; i < 60; ++i) { // few values, so that many rows share one
        const Customer customer{.name = u"客户%1"_s.arg(pick(12)),
                                .stage = allStages()[pick(7)],
                                .grade = grades[pick(3)]};
        scene.clock.pass(pick(2));
        const CustomerId id = scene.addCustomer({.customer = customer}, scene.pool, scene.boss);
        scene.setFacts(id, pick(3) ? std::optional(pick(5)) : std::nullopt,
                       pick(2) ? scene.clock.time.addDays(-pick(4)) : QDateTime(),
                       pick(2) ? scene.clock.time.addDays(pick(4)) : QDateTime());
    }
    const auto by = GENERATE(By::Name, By::Code, By::Score, By::Grade, By::Stage, By::LastTouch,
                             By::Deadline, By::Created);
    const CustomerSort sort{.by = by, .isDescending = GENERATE(false, true)};

    const CustomerPage whole = scene.page(scene.boss, {}, sort);
    CHECK_FALSE(whole.next);
    QList<CustomerRow> pieces;
    std::optional<ListCursor> after;
    do {
        const CustomerPage page = scene.page(scene.boss, {}, sort, after, 7);
        CHECK(page.rows.size() <= 7);
        pieces += page.rows;
        after = page.next;
    } while (after);
    CHECK(pieces.size() == 60);
    CHECK(pieces == whole.rows);
    CHECK(*scene.lists.count(scene.boss, {}) == 60);
}

TEST_CASE("A list is in the order it is asked for, and who has no value comes last", "[list]")
{
    Listing scene;
    const GradeId a = scene.grade(u"A"_s, 1);
    const GradeId b = scene.grade(u"B"_s, 2);
    const auto add = [&](const QString& name, const QString& code, GradeId grade, Stage stage) {
        scene.clock.pass(1);
        return scene.addCustomer(
            {.customer = {.code = code, .name = name, .stage = stage, .grade = grade}}, scene.pool,
            scene.boss);
    };
    const QDateTime day = scene.clock.time;
    const CustomerId second = add(u"第2部"_s, u"K-10"_s, b, Stage::Won);
    const CustomerId tenth = add(u"第10部"_s, u"K-9"_s, a, Stage::Lead);
    const CustomerId anhui = add(u"安徽"_s, u"K-100"_s, {}, Stage::Quoted);
    scene.setFacts(second, 50, day.addDays(-3), day.addDays(9));
    scene.setFacts(tenth, 70, {}, day.addDays(4));
    scene.setFacts(anhui, {}, day.addDays(-1), {});

    using Names = QStringList;
    const Names byName{u"安徽"_s, u"第2部"_s, u"第10部"_s};
    const auto [by, isDescending, expected] = GENERATE_COPY(table<By, bool, Names>({
        {By::Name, false, byName},
        {By::Name, true, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::Code, false, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::Code, true, {u"安徽"_s, u"第2部"_s, u"第10部"_s}},
        {By::Score, false, {u"第2部"_s, u"第10部"_s, u"安徽"_s}},
        {By::Score, true, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::Grade, false, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::Grade, true, {u"第2部"_s, u"第10部"_s, u"安徽"_s}},
        {By::Stage, false, {u"第10部"_s, u"安徽"_s, u"第2部"_s}},
        {By::Stage, true, {u"第2部"_s, u"安徽"_s, u"第10部"_s}},
        {By::LastTouch, false, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::LastTouch, true, {u"安徽"_s, u"第2部"_s, u"第10部"_s}},
        {By::Deadline, false, {u"第10部"_s, u"第2部"_s, u"安徽"_s}},
        {By::Deadline, true, {u"第2部"_s, u"第10部"_s, u"安徽"_s}},
        {By::Created, false, {u"第2部"_s, u"第10部"_s, u"安徽"_s}},
        {By::Created, true, {u"安徽"_s, u"第10部"_s, u"第2部"_s}},
    }));
    INFO("by " << int(by) << (isDescending ? " descending" : ""));
    CHECK(scene.names(scene.boss, {}, {by, isDescending}) == expected);
}

TEST_CASE("Customers are found by any part of names, codes, people and numbers", "[list]")
{
    Listing scene;
    const MemberId li = scene.addMember(u"li"_s);
    scene.person(u"华辰精密制造有限公司"_s, u"陈立"_s, u"138 6759 6721"_s, li);
    scene.person(u"臺灣ＡＢＣ 100%_Co!"_s, u"Anna O'Neil"_s, u"+86 13900001111"_s, li);
    scene.addCustomer(
        {.customer = {.code = u"KH-77"_s, .name = u"宁波海联物流"_s, .shortName = u"海联"_s},
         .ways = {{.kind = WayKind::Email, .value = u"Info@Hailian.cn"_s},
                  {.kind = WayKind::WeChat, .value = u"Hai_Lian"_s}}},
        scene.pool, li);

    const auto [typed, count] = GENERATE(table<QString, int>({
        {u"华"_s, 1},          {u"精密"_s, 1},   {u"陈立"_s, 1},     {u"6721"_s, 1},
        {u"台湾"_s, 1},        {u"abc"_s, 1},    {u"ABC anna"_s, 1}, {u"o'neil"_s, 1},
        {u"100%"_s, 1},        {u"%"_s, 1},      {u"_c"_s, 1},       {u"!"_s, 1},
        {u"139-0000"_s, 1},    {u"kh-77"_s, 1},  {u"海联 77"_s, 1},  {u"hailian.cn"_s, 1},
        {u"hai_l"_s, 1},       {u"13"_s, 2},     {u"C-"_s, 2},       {u"华 海"_s, 0},
        {u"' OR 1=1 --"_s, 0}, {u":name0"_s, 0}, {u"?"_s, 0},        {u"\\"_s, 0},
        {u"1381"_s, 0},        {u" "_s, 3},
    }));
    INFO(typed.toStdString());
    CHECK(scene.found(li, typed).size() == count);
    CHECK(*scene.lists.count(li, {.text = typed}) == count);
}

TEST_CASE("Rows tell what stands behind them", "[list]")
{
    Listing scene;
    const MemberId li = scene.addMember(u"li"_s);
    const GradeId a = scene.grade(u"A"_s, 1);
    const CustomerId id = scene.addCustomer(
        {.customer = {.name = u"华辰"_s, .city = u"苏州"_s, .stage = Stage::Quoted, .grade = a},
         .contacts = {{.name = u"赵敏"_s,
                       .ways = {{.kind = WayKind::Mobile, .value = u"13700000000"_s}}},
                      {.name = u"陈立"_s,
                       .isMain = true,
                       .ways = {{.kind = WayKind::Mobile,
                                 .value = u"13811111111"_s,
                                 .until = scene.clock.time},
                                {.kind = WayKind::Phone, .value = u"0512-6666666"_s},
                                {.kind = WayKind::Email, .value = u"c@hc.cn"_s},
                                {.kind = WayKind::Mobile, .value = u"13822222222"_s}}}},
         .ways = {{.kind = WayKind::Phone, .value = u"0512-1111111"_s}}},
        scene.pool, li);
    scene.tag(u"老客户"_s, {id});
    scene.tag(u"VIP"_s, {id});
    const QDateTime touched = scene.clock.time.addDays(-2);
    scene.setFacts(id, 82, touched, at(u"2026-11-25T00:00:00+08:00"_s));
    const CustomerRow row = scene.page(li).rows.value(0);
    CHECK(row.id == id);
    CHECK(row.contact == u"陈立");
    CHECK(row.phone == u"13822222222"); // the main one's mobile that is still true
    CHECK(row.disclosure == Disclosure::Full);
    CHECK(row.gradeName == u"A");
    CHECK(row.score == 82);
    CHECK(row.city == u"苏州");
    CHECK(row.stage == Stage::Quoted);
    CHECK(row.lastTouch == touched);
    CHECK(row.daysLeft == 2); // the 22nd in Shanghai; its last day is the 24th
    CHECK(row.ownerName == u"li");
    CHECK(row.poolName == u"默认客户池");
    REQUIRE(row.tags.size() == 2);
    CHECK(row.tags[0].name == u"VIP");
}

TEST_CASE("A filter narrows a list", "[list]")
{
    Listing scene;
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const PoolId east = scene.addPool(u"华东"_s, {});
    const GradeId a = scene.grade(u"A"_s, 1);
    const CustomerId one = scene.addCustomer(
        {.customer = {.name = u"一"_s, .stage = Stage::Won, .grade = a}}, scene.pool, li);
    const CustomerId two = scene.addCustomer(u"二"_s, east, zhao);
    const CustomerId three = scene.addCustomer(u"三"_s, east, {});
    scene.addCollaborator(two, li);
    const TagId vip = scene.tag(u"VIP"_s, {two});
    // It is Sunday the 22nd in Shanghai.
    scene.setFacts(one, 60, at(u"2026-11-16T00:00:00+08:00"_s), at(u"2026-11-23T00:00:00+08:00"_s));
    scene.setFacts(two, 59, at(u"2026-11-15T23:59:59+08:00"_s), at(u"2026-11-24T00:00:00+08:00"_s));

    using Scope = CustomerFilter::Scope;
    CHECK(scene.names(li, {}) == QStringList{u"二"_s, u"三"_s, u"一"_s});
    CHECK(scene.names(li, {.scope = Scope::Mine}) == QStringList{u"一"_s});
    CHECK(scene.names(li, {.scope = Scope::Shared}) == QStringList{u"二"_s});
    CHECK(scene.names(li, {.scope = Scope::OpenSea}) == QStringList{u"三"_s});
    CHECK(scene.names(li, {.pool = east}) == QStringList{u"二"_s, u"三"_s});
    CHECK(scene.names(li, {.owner = zhao}) == QStringList{u"二"_s});
    CHECK(scene.names(li, {.stage = Stage::Won}) == QStringList{u"一"_s});
    CHECK(scene.names(li, {.grade = a}) == QStringList{u"一"_s});
    CHECK(scene.names(li, {.tag = vip}) == QStringList{u"二"_s});
    CHECK(scene.names(li, {.dueDays = 0}) == QStringList{u"一"_s});
    CHECK(scene.names(li, {.dueDays = 1}) == QStringList{u"二"_s, u"一"_s});
    CHECK(scene.names(li, {.isUntouchedThisWeek = true}) == QStringList{u"二"_s, u"三"_s});
    CHECK(scene.names(li, {.untouchedDays = 7}) == QStringList{u"二"_s, u"三"_s});
    CHECK(scene.names(li, {.untouchedDays = 6}) == QStringList{u"二"_s, u"三"_s, u"一"_s});
    CHECK(scene.names(li, {.minScore = 60}) == QStringList{u"一"_s});
    CHECK(scene.names(li, {.scope = Scope::Shared, .pool = east, .minScore = 59}) ==
          QStringList{u"二"_s});

    const auto counts = scene.lists.counts(li, {{}, {.scope = Scope::Mine}, {.pool = east}});
    REQUIRE(counts);
    CHECK(*counts == QList<qint64>{3, 1, 2});
    CHECK(*scene.lists.idsMatching(li, {.pool = east}, {.by = By::Created}, 10) ==
          QList<CustomerId>{two, three});
    CHECK(scene.lists.idsMatching(li, {}, {}, 2)->size() == 2);
}

TEST_CASE("After a change a shown list asks for what changed alone", "[list]")
{
    Listing scene;
    const MemberId li = scene.addMember(u"li"_s);
    const CustomerId one = scene.addCustomer(u"一"_s, li);
    const CustomerId two = scene.addCustomer(u"二"_s, li);
    scene.addCustomer(u"三"_s, li);
    scene.exec(u"UPDATE customer SET stage = 'won' WHERE id = :id"_s, {{"id", two}});
    const auto rows = scene.lists.among(li, {.stage = Stage::Won}, {one, two, CustomerId{999}});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().id == two);
}

TEST_CASE("A customer is named by its id or its code", "[list]")
{
    Listing scene;
    const CustomerId one = scene.addCustomer(u"一"_s);
    const CustomerId two = scene.addCustomer(
        {.customer = {.code = QString::number(one.value), .name = u"二"_s}}, scene.pool, {});
    CHECK(*scene.lists.resolve(QString::number(one.value)) == one);
    CHECK(*scene.lists.resolve(u" C-%1 "_s.arg(one.value)) == one);
    CHECK(*scene.lists.resolve(QString::number(two.value)) == two);
    scene.exec(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", one}});
    CHECK(*scene.lists.resolve(QString::number(one.value)) == two); // now it is a code alone
    for (const QString& text : {u""_s, u"C-"_s, u"99999999999999999999"_s, u"一"_s}) {
        INFO(text.toStdString());
        CHECK(scene.lists.resolve(text).error().code == Error::Code::NotFound);
    }
}

TEST_CASE("What is in the recycle bin is in no list", "[list]")
{
    Listing scene;
    const CustomerId one = scene.addCustomer(u"一"_s);
    scene.exec(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", one}});
    CHECK(scene.page(scene.boss).rows.isEmpty());
    CHECK(*scene.lists.count(scene.boss, {}) == 0);
    CHECK(scene.lists.among(scene.boss, {}, {one})->isEmpty());
}

TEST_CASE("Filters are chosen from what the reader may see", "[list]")
{
    Listing scene;
    const MemberId li = scene.addMember(u"li"_s);
    const MemberId zhao = scene.addMember(u"zhao"_s);
    const PoolId closed = scene.addPool(u"闭"_s, {.membersOnly = true});
    scene.addCustomer(u"一"_s, scene.pool, li);
    scene.addCustomer(u"二"_s, closed, zhao);
    scene.grade(u"B"_s, 2);
    scene.grade(u"A"_s, 1);
    const auto choices = scene.lists.choices(li);
    REQUIRE(choices);
    CHECK(choices->pools == QList<Named<PoolId>>{{scene.pool, u"默认客户池"_s}});
    CHECK(choices->owners == QList<Named<MemberId>>{{li, u"li"_s}});
    REQUIRE(choices->grades.size() == 2);
    CHECK(choices->grades[0].name == u"A");
    CHECK(choices->usualScope == CustomerFilter::Scope::Mine);
    CHECK(scene.lists.choices(scene.boss)->owners.size() == 2);
    CHECK(scene.lists.choices(scene.boss)->usualScope == CustomerFilter::Scope::All);
}
