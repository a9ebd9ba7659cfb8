#include "tests/faults/FullDisk.h"

#include "core/change/CheckService.h"
#include "core/change/UndoService.h"
#include "core/exports/ExportService.h"
#include "core/imports/ImportService.h"
#include "core/pool/PoolService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QDir>
#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

class Store : public Scene {
public:
    Store()
    {
        ann = addMember(u"ann"_s);
        exec(u"INSERT INTO pool_member (pool_id, member_id) VALUES (:p, :m)"_s,
             {{"p", pool}, {"m", ann}});
        for (int i = 0; i < 300; ++i)
            customers += addCustomer(u"Customer %1"_s.arg(i));
    }

    void requireSound()
    {
        NoProgress unwatched;
        const Result<CheckReport> report = CheckService(*db, clock).check(unwatched);
        REQUIRE(report);
        for (const CheckProblem& problem : report->problems)
            FAIL_CHECK(problem.text.toStdString());
    }
    qint64 owned()
    {
        return db.value<qint64>(u"SELECT COUNT(*) FROM ownership WHERE owner_id IS NOT NULL"_s);
    }

    MemberId ann;
    QList<CustomerId> customers;
};

void checkIsFull(const Error& error)
{
    INFO(error.text.toStdString());
    CHECK(error.code == Error::Code::Storage);
    CHECK((error.text.contains(u"full"_s) || error.text.contains(u"no room"_s)));
}

} // namespace

TEST_CASE("On a full disk nothing is claimed by half", "[faults]")
{
    if (TestDb::isServer())
        return;
    const qint64 room = GENERATE(0, 5'000, 50'000, 150'000);
    Store store;
    PoolService pools(*store.db, store.clock);
    {
        const FullDisk full(room);
        const Result<CustodyReport> report = pools.claim(store.ann, store.customers);
        REQUIRE(full.wasHit());
        REQUIRE_FALSE(report);
        checkIsFull(report.error());
    }
    CHECK(store.owned() == 0);
    store.requireSound();
    const Result<CustodyReport> again = pools.claim(store.ann, store.customers);
    REQUIRE(again);
    CHECK(store.owned() == 300);

    {
        const FullDisk full(room);
        const Result<UndoReport> undone = UndoService(*store.db, store.clock).undo(store.ann);
        CHECK(bool(undone) != full.wasHit());
        CHECK(store.owned() == (undone ? 0 : 300));
        if (!undone)
            checkIsFull(undone.error());
    }
    store.requireSound();
}

TEST_CASE("On a full disk an export leaves the file that was there", "[faults]")
{
    const qint64 room = GENERATE(0, 8'000, 20'000);
    Store store;
    ExportService exports(*store.db, store.clock);
    const QString file = store.db.folder() + u"/list.csv"_s;
    NoProgress unwatched;
    REQUIRE(exports.write(store.boss, {}, file, unwatched));
    const auto read = [&] {
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    };
    const QByteArray before = read();
    {
        const FullDisk full(room);
        const Result<ExportReport> report = exports.write(store.boss, {}, file, unwatched);
        REQUIRE(full.wasHit());
        REQUIRE_FALSE(report);
        checkIsFull(report.error());
    }
    CHECK(read() == before);
    CHECK(QDir(store.db.folder()).entryList({u"list*"_s}).size() == 1);
    CHECK(exports.write(store.boss, {}, file, unwatched));
}

TEST_CASE("On a full disk an import leaves nothing behind", "[faults]")
{
    if (TestDb::isServer())
        return;
    const qint64 room = GENERATE(0, 20'000, 200'000);
    Store store;
    const QString file = store.db.folder() + u"/list.csv"_s;
    {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write("客户名称,联系人,手机\n");
        for (int i = 0; i < 1000; ++i)
            csv.write("公司" + QByteArray::number(i) + ",李雷," +
                      QByteArray::number(13900000000 + i) + '\n');
    }
    ImportService imports(*store.db, store.clock);
    NoProgress unwatched;
    const auto count = [&] { return store.db.value<qint64>(u"SELECT COUNT(*) FROM customer"_s); };
    {
        const FullDisk full(room);
        const Result<ImportReport> report = imports.run(store.boss, {.path = file}, unwatched);
        REQUIRE(full.wasHit());
        REQUIRE_FALSE(report);
        checkIsFull(report.error());
    }
    CHECK(count() == 300);
    store.requireSound();
    const Result<ImportReport> again = imports.run(store.boss, {.path = file}, unwatched);
    REQUIRE(again);
    CHECK(count() == 1300);
    store.requireSound();
}
