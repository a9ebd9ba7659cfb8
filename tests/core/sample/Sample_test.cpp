#include "core/sample/Sample.h"

#include "core/change/CheckService.h"
#include "core/customer/DuplicateRules.h"
#include "core/dashboard/DashboardService.h"
#include "core/dashboard/HomeService.h"
#include "core/list/ListService.h"
#include "core/member/SignInService.h"
#include "core/pool/PoolService.h"
#include "core/sample/SampleTable.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <QSet>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A working day, in the middle of the morning.
struct SampleScene {
    TestDb db;
    FixedClock clock;
    SampleReport report;

    SampleScene()
    {
        clock.time = QDateTime::fromString(u"2026-11-23T02:30:00Z"_s, Qt::ISODate);
        NoProgress unwatched;
        const Result<SampleReport> made = makeSample(
            *db, clock,
            {.timeZone = "Asia/Shanghai", .userName = u"demo"_s, .password = u"a-good-password"_s},
            unwatched);
        INFO((made ? std::string() : made.error().text.toStdString()));
        REQUIRE(made);
        report = *made;
    }

    MemberId first() const { return report.members.first().id; }
    QStringList story()
    {
        return *db->read([](Session& session) -> Result<QStringList> {
            return session.list(uR"(
                SELECT c.name, c.stage, o.pool_id, o.owner_id, o.since, i.occurred_at, i.note
                FROM customer c
                JOIN ownership o ON o.customer_id = c.id
                LEFT JOIN touch t ON t.customer_id = c.id
                LEFT JOIN interaction i ON i.id = t.interaction_id
                ORDER BY c.id)"_s,
                                {}, [](Row& row) {
                                    QStringList cells;
                                    for (int i = 0; i < 7; ++i)
                                        cells += row.take<QString>();
                                    return cells.join(u'|');
                                });
        });
    }
};

class Impatient : public Progress {
public:
    void report(qint64 done, qint64) override { m_done = done; }
    bool cancelled() const override { return m_done >= 2; }

private:
    qint64 m_done = 0;
};

} // namespace

TEST_CASE("The tables of the sample hold what they say", "[sample]")
{
    const auto customers = readSampleTable(u"customers"_s);
    const auto lists = readSampleTable(u"lists"_s);
    REQUIRE(customers);
    REQUIRE(lists);
    CHECK(customers->rows.size() >= 400);
    QSet<QString> known;
    for (const SampleRow& list : lists->rows)
        known.insert(list.value(u"名单"_s));
    QSet<QString> names;
    QSet<QString> phones;
    for (const SampleRow& row : customers->rows) {
        const QString phone = row.value(u"手机"_s);
        INFO(row.value(u"客户名称"_s).toStdString());
        CHECK(known.contains(row.value(u"名单"_s)));
        CHECK(phone.startsWith(u"160"_s)); // given to nobody
        CHECK(phoneKey(phone).kind == PhoneKey::Kind::Mobile);
        names.insert(nameKey(row.value(u"客户名称"_s)));
        phones.insert(phone);
    }
    CHECK(names.size() == customers->rows.size());
    CHECK(phones.size() == customers->rows.size());
    CHECK_FALSE(readSampleTable(u"no such table"_s));
}

static void checkPeople(SampleScene& sample)
{
    CHECK(sample.report.members.size() >= 10);
    SignInService door(*sample.db, sample.clock);
    CHECK(door.signIn(u"demo"_s, u"a-good-password"_s));
    CHECK(door.signIn(sample.report.members.last().name, sample.report.password));
}

// Each has its rule, and customers with and without an owner.
static void checkPools(SampleScene& sample)
{
    const auto pools = PoolService(*sample.db, sample.clock).pools(sample.first());
    REQUIRE(pools);
    REQUIRE(pools->size() == 3);
    QSet<int> days;
    for (const PoolView& view : *pools) {
        INFO(view.pool.name.toStdString());
        CHECK(view.open > 10);
        CHECK(view.owned > 10);
        days.insert(view.pool.rule.recycleUntouched ? view.pool.rule.recycleUntouchedDays : 0);
    }
    CHECK(days.size() == 3);
}

static void checkHands(SampleScene& sample)
{
    for (const How how : {How::Imported, How::Claimed, How::Assigned, How::Transferred,
                          How::Released, How::Recycled, How::Moved}) {
        INFO(keyOf(how).toStdString());
        CHECK(sample.db.value<qint64>(u"SELECT COUNT(*) FROM custody WHERE how = :how"_s,
                                      {{"how", keyOf(how)}}) >= 5);
    }
}

static void checkDashboard(SampleScene& sample)
{
    const auto shown = DashboardService(*sample.db, sample.clock).dashboard(sample.first(), {});
    REQUIRE(shown);
    CHECK(shown->added.now.count > 0);
    CHECK(shown->signedAmount.now.orders > 0);
    CHECK(shown->lost.count > 0);
    CHECK_FALSE(shown->advice.isEmpty());
    CHECK(shown->loads.size() >= 6);
    for (const StageFigure& stage : shown->funnel)
        CHECK(stage.customers.count > 5);
    for (const GradeFigure& grade : shown->grades)
        CHECK(grade.customers.count > 5);
    for (const MonthFigure& month : shown->months) {
        INFO(month.month.toString(Qt::ISODate).toStdString());
        CHECK(month.added.count + month.won.count > 0);
    }
}

// Of who runs the company.
static void checkHome(SampleScene& sample)
{
    HomeService homes(*sample.db, sample.clock);
    const auto mine = homes.home(sample.first());
    const auto teams = homes.home(sample.first(), Whose::Team);
    REQUIRE(mine);
    REQUIRE(teams);
    CHECK(mine->toDoCount > 0);
    CHECK(mine->load.held.count >= 10);
    CHECK(mine->followUpCount() > 0);
    CHECK(teams->toDoCount > mine->toDoCount);
    CHECK(teams->soon.size() == kMostSoon);
    CHECK(teams->happenings.size() == kMostHappenings);
    const auto lost = ListService(*sample.db, sample.clock).count(sample.first(), {.dueDays = 0});
    CHECK(*lost > 0);
}

TEST_CASE("The sample company is a year old, sound, and has work to do today", "[sample][slow]")
{
    SampleScene sample;
    NoProgress unwatched;
    const Result<CheckReport> check = CheckService(*sample.db, sample.clock).check(unwatched);
    REQUIRE(check);
    CHECK(check->isSound());
    CHECK(sample.report.customers >= 400);
    CHECK(sample.db.value<qint64>(u"SELECT COUNT(*) FROM customer"_s) == sample.report.customers);
    CHECK(sample.db.value<qint64>(u"SELECT COUNT(*) FROM interaction"_s) ==
          sample.report.interactions);
    CHECK(sample.db.value<qint64>(u"SELECT MAX(at) FROM change"_s) <=
          sample.clock.now().toMSecsSinceEpoch());
    checkPeople(sample);
    checkPools(sample);
    checkHands(sample);
    checkDashboard(sample);
    checkHome(sample);
}

TEST_CASE("The same day gives the same sample company", "[sample][long]")
{
    SampleScene one;
    SampleScene other;
    CHECK(one.story() == other.story());
}

TEST_CASE("Whoever stops the making of a sample is told so", "[sample]")
{
    TestDb db;
    FixedClock clock;
    Impatient impatient;
    const auto made = makeSample(
        *db, clock, {.userName = u"demo"_s, .password = u"a-good-password"_s}, impatient);
    CHECK(made.error().code == Error::Code::Cancelled);
}

TEST_CASE("A sample's first user may be named like one of its people", "[sample]")
{
    TestDb db;
    FixedClock clock;
    Impatient impatient; // the people are there before the first day
    const auto made = makeSample(
        *db, clock, {.userName = u"WangLei"_s, .password = u"a-good-password"_s}, impatient);
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK(db.value<qint64>(
              u"SELECT COUNT(*) FROM member WHERE name IN ('WangLei', 'wanglei2')"_s) == 2);
}
