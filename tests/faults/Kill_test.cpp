// kill -9 in the middle of what people do: afterwards the workspace opens, is sound, holds
// all that was acknowledged and nothing by half.
#include "core/change/CheckService.h"
#include "core/change/UndoService.h"
#include "core/customer/CustomerDesk.h"
#include "core/db/Workspace.h"
#include "core/imports/ImportService.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolService.h"
#include "core/pool/PoolStore.h"
#include "core/pool/SweepService.h"
#include "core/workspace/SettingStore.h"
#include "tests/faults/Child.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <QFile>
#include <QHash>
#include <cstdio>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImported = 40; // customers of one import
constexpr int kGiven = 5;
constexpr int kClaimed = 2;
constexpr int kBase = 60; // customers who are there from the beginning

// A workspace file that nobody has open.
class Ground {
    const QTemporaryDir m_folder;

public:
    Ground() : file(m_folder.filePath(u"ground.kechi"_s))
    {
        FixedClock clock;
        REQUIRE(createWorkspace(file, [&](Database& db) { return fill(db, clock.now()); }));
    }

    const QString file;
    MemberId boss, ann;

private:
    Result<Done> fill(Database& db, const QDateTime& now);
};

} // namespace

Result<Done> Ground::fill(Database& db, const QDateTime& now)
{
    return db.write({.what = u"test"_s, .at = now}, [&](Session& session) -> Result<Done> {
        SettingStore(session).setWorkspace({.timeZone = "Asia/Shanghai"});
        boss = *MemberStore(session).add(
            {.name = u"boss"_s, .fullName = u"boss"_s, .roles = Role::Owner | Role::Administrator});
        ann = *MemberStore(session).add(
            {.name = u"ann"_s, .fullName = u"ann"_s, .roles = Role::Salesperson});
        PoolStore pools(session);
        const PoolId pool = *pools.add({.name = u"pool"_s, .rule = {.recycleUntouched = true}});
        pools.setMembers(pool, {{.member = ann}});
        for (int i = 0; i < kBase; ++i)
            CustomerDesk(session, boss, now)
                .add({.customer = {.name = u"Base %1"_s.arg(i)}}, pool, {}, How::Created);
        return Done{};
    });
}

namespace {

// What people do, one after the other for ever, each told once it is done: what, and its change.
class Worker {
public:
    Worker(const Ground& ground, Database& db, int run, const Child::Say& say)
        : m_ground(ground), m_db(db), m_run(run), m_say(say)
    {
        m_clock.pass(run * 31);
    }

    [[noreturn]] void work()
    {
        for (int i = 0;; ++i) {
            handOver();
            import(i);
            takeBack(m_ground.boss); // the import
            sweep();
        }
    }

private:
    void say(const QString& what, ChangeId change)
    {
        if (change)
            m_say(what + u' ' + QString::number(change.value));
    }
    QList<CustomerId> free();
    void handOver();
    void import(int i);
    void takeBack(MemberId who);
    void sweep();

    const Ground& m_ground;
    Database& m_db;
    int m_run;
    const Child::Say& m_say;
    FixedClock m_clock;
    NoProgress m_unwatched;
};

} // namespace

QList<CustomerId> Worker::free()
{
    return *m_db.read([](Session& session) -> Result<QList<CustomerId>> {
        return session.list(u"SELECT customer_id FROM ownership WHERE owner_id IS NULL "
                            u"AND customer_id <= :last ORDER BY since, customer_id"_s,
                            {{"last", kBase}}, [](Row& row) { return row.take<CustomerId>(); });
    });
}

void Worker::handOver()
{
    const QList<CustomerId> open = free();
    if (open.size() < kGiven + kClaimed)
        return;
    PoolService pools(m_db, m_clock);
    const auto given = pools.give(m_ground.boss, open.mid(0, kGiven), m_ground.ann, {});
    if (given)
        say(u"assign"_s, given->change);
    const auto claimed = pools.claim(m_ground.ann, open.mid(kGiven, kClaimed));
    if (claimed)
        say(u"claim"_s, claimed->change);
    takeBack(m_ground.ann);
}

void Worker::import(int i)
{
    const QString file = m_ground.file + u".%1.csv"_s.arg(m_run);
    QFile csv(file);
    if (!csv.open(QIODevice::WriteOnly))
        return;
    csv.write("客户名称,联系人,手机\n");
    for (int k = 0; k < kImported; ++k) {
        const qint64 number = (m_run * 200 + i) * kImported + k;
        csv.write(QByteArray("公司") + QByteArray::number(number) + ",李雷," +
                  QByteArray::number(13800000000 + number) + '\n');
    }
    csv.close();
    const auto report =
        ImportService(m_db, m_clock).run(m_ground.boss, {.path = file}, m_unwatched);
    if (report)
        say(u"import"_s, report->change);
}

void Worker::takeBack(MemberId who)
{
    const auto undone = UndoService(m_db, m_clock).undo(who);
    if (undone)
        say(u"undo"_s, undone->change);
}

void Worker::sweep()
{
    m_clock.pass(31);
    const auto swept = SweepService(m_db, m_clock).sweep(m_ground.boss, {}, m_unwatched);
    if (swept)
        say(u"sweep"_s, swept->change);
}

static void workUntilKilled(const Ground& ground, int run, const Child::Say& say)
{
    const OpenedWorkspace opened = openWorkspace(ground.file);
    if (!opened)
        return say(u"refused "_s + opened.error().text);
    say(u"ready 0"_s);
    Worker(ground, (*opened)->database(), run, say).work();
}

namespace {

struct Tally {
    QHash<QString, int> done; // acts that were acknowledged
    int kills = 0;
};

} // namespace

// Every change that is there is there whole.
static void requireWhole(Database& db)
{
    struct Written {
        qint64 id;
        QString what;
        bool isCancelled;
        qint64 moves;
        qint64 imported;
    };
    const auto written = db.read([](Session& session) -> Result<QList<Written>> {
        return session.list(uR"(
            SELECT c.id, c.what, c.cancelled,
                   (SELECT COUNT(*) FROM custody k WHERE k.change_id = c.id),
                   (SELECT COUNT(*) FROM custody k JOIN customer x ON x.id = k.customer_id
                    JOIN contact_way w ON w.customer_id = x.id
                    WHERE k.change_id = c.id AND k.how = 'imported')
            FROM change c)"_s,
                            {}, [](Row& row) {
                                return Written{row.take<qint64>(), row.take<QString>(),
                                               row.take<bool>(), row.take<qint64>(),
                                               row.take<qint64>()};
                            });
    });
    REQUIRE(written);
    for (const Written& change : *written) {
        INFO("change " << change.id << " " << change.what.toStdString());
        if (change.what == u"import")
            CHECK(change.imported == (change.isCancelled ? 0 : kImported));
        else if (change.what == u"assign")
            CHECK(change.moves == kGiven);
        else if (change.what == u"sweep")
            CHECK(change.moves > 0);
        else if (change.what == u"claim")
            CHECK(change.moves == kClaimed);
        else if (change.what == u"undo")
            CHECK(change.isCancelled);
    }
}

static void requireAcknowledged(Database& db, const QStringList& said)
{
    for (const QString& line : said) {
        const qint64 change = line.section(u' ', 1).toLongLong();
        if (change == 0) {
            CHECK(line == u"ready 0"_s);
            continue;
        }
        const auto found = db.read([&](Session& session) -> Result<int> {
            return session.value<int>(u"SELECT 1 FROM change WHERE id = :id"_s, {{"id", change}})
                .value_or(0);
        });
        INFO(line.toStdString());
        REQUIRE(found);
        CHECK(*found == 1);
    }
}

static void killWorkers(int kills)
{
    const Ground ground;
    Tally tally;
    for (int run = 0; run < kills; ++run) {
        Child child([&](const Child::Say& say) { workUntilKilled(ground, run, say); });
        const QStringList said = child.killAfter(1 + run % 13, run * 61 % 37);
        const OpenedWorkspace opened = openWorkspace(ground.file);
        REQUIRE(opened);
        Database& db = (*opened)->database();
        requireAcknowledged(db, said);
        requireWhole(db);
        FixedClock clock;
        clock.pass(run * 31);
        NoProgress unwatched;
        const Result<CheckReport> report = CheckService(db, clock).check(unwatched);
        REQUIRE(report);
        for (const CheckProblem& problem : report->problems)
            FAIL_CHECK(
                u"%1 %2: %3"_s.arg(problem.what).arg(problem.id).arg(problem.text).toStdString());
        REQUIRE(report->isSound());
        for (const QString& line : said)
            ++tally.done[line.section(u' ', 0, 0)];
        ++tally.kills;
    }
    QString words;
    for (auto one = tally.done.cbegin(); one != tally.done.cend(); ++one)
        words += u" %1 %2"_s.arg(one.key()).arg(one.value());
    std::printf("%d kills, all sound; acknowledged:%s\n", tally.kills, qUtf8Printable(words));
    for (const QString& what : {u"assign"_s, u"claim"_s, u"import"_s, u"sweep"_s, u"undo"_s})
        CHECK(tally.done.value(what) > 0);
}

TEST_CASE("A workspace survives kill -9 in whatever people are doing", "[faults][slow]")
{
    if (!TestDb::isServer())
        killWorkers(20);
}

TEST_CASE("A workspace survives kill -9 two hundred times", "[faults][long]")
{
    if (!TestDb::isServer())
        killWorkers(220);
}
