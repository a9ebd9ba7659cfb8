#include "tests/core/facts/Work.h"

#include "core/order/OrderStore.h"
#include "core/order/PaymentStore.h"
#include "core/pool/CustodyDesk.h"
#include "tests/support/Printers.h"

#include <QRandomGenerator>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A score comes from contacts, orders less refunds, stage and need", "[facts]")
{
    Work work;
    const QDate today = work.clock.now().toTimeZone(work.zone).date();
    CHECK(work.score().total == 5); // a lead
    work.log(work.call());
    CHECK(work.score().interaction == 21);

    work.write([&](Session& s) {
        OrderStore(s).add(
            {.customer = work.acme, .signedOn = today.addDays(-40), .amount = 1200000});
        OrderStore(s).add({.customer = work.acme, .signedOn = today.addDays(9), .amount = 100});
        PaymentStore(s).add(
            {.customer = work.acme, .paidOn = today, .amount = 300000, .isRefund = true});
        return 0;
    });
    work.recompute();
    CHECK(work.score().purchase == 11 + 3 + 4); // 9,000 yuan; tomorrow's order is none yet
    CHECK(work.score().asOf == work.clock.now());

    work.clock.pass(200);
    work.recompute();
    CHECK(work.score().interaction == 0);
    CHECK(work.score().purchase == 5 + 6 + 4); // the second has been signed by then
}

TEST_CASE("Nothing is written or told where nothing differs", "[facts]")
{
    Work work;
    work.log(work.call());
    const Score before = work.score();
    work.clock.pass(0);
    work.clock.time = work.clock.time.addSecs(60);
    const auto changes = work.write([&](Session& s) {
        FactsDesk(s, work.clock.now(), work.zone).recompute(work.acme);
        return s.changes();
    });
    CHECK(changes.isEmpty());
    CHECK(work.score().asOf == before.asOf);
}

TEST_CASE("A customer in the recycle bin has no clock and no score", "[facts]")
{
    Work work;
    work.log(work.call());
    work.exec(u"UPDATE customer SET deleted_at = 1"_s);
    CHECK(work.check().size() == 2);
    work.recompute();
    CHECK_FALSE(work.touch());
    CHECK_FALSE(work.deadline());
    CHECK_FALSE(work.write([&](Session& s) { return ScoreStore(s).find(work.acme); }));
    CHECK(work.check().isEmpty());
}

TEST_CASE("The check names whose touch or deadline is not true", "[facts]")
{
    Work work;
    const CustomerId other = work.addCustomer(u"Umbrella"_s, work.sea, work.ann);
    CHECK(work.check() == QList{FactMismatch{other, FactMismatch::What::Deadline}});
    work.write([&](Session& s) {
        NoProgress progress;
        return FactsDesk(s, work.clock.now(), work.zone).recomputeAll(progress);
    });
    CHECK(work.check().isEmpty());

    work.write([&](Session& s) { return InteractionStore(s).add(work.call()); });
    CHECK(work.check().contains(FactMismatch{work.acme, FactMismatch::What::Touch}));
}

TEST_CASE("All customers are recomputed chunk by chunk, and told how far", "[facts]")
{
    struct Watched : Progress {
        void report(qint64 now, qint64 all) override { done = now, total = all; }
        bool cancelled() const override { return stop; }
        qint64 done = 0, total = 0;
        bool stop = false;
    } progress;
    Scene scene;
    const MemberId ann = scene.addMember(u"Ann"_s);
    const PoolId sea = scene.addPool(u"公海"_s, {.recycleUntouched = true});
    scene.write([&](Session& s) {
        const QDateTime now = scene.clock.now();
        for (int i = 0; i < 2300; ++i) {
            const QString id = QString::number(i + 1);
            s.exec(u"INSERT INTO customer (id, code, name, stage_since, created_at, updated_at) "
                   "VALUES (:id, :code, :name, 0, 0, 0)"_s,
                   {{"id", i + 1}, {"code", id}, {"name", id}});
            CustodyDesk(s, ann, now).open({i + 1}, sea, ann, How::Imported);
        }
        return 0;
    });
    progress.stop = true;
    const auto run = [&] {
        return scene.write([&](Session& s) {
            return FactsDesk(s, scene.clock.now(), scene.zone).recomputeAll(progress);
        });
    };
    CHECK_FALSE(run());
    progress.stop = false;
    CHECK(run());
    CHECK(progress.done == 2300);
    CHECK(progress.total == 2300);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM deadline"_s) == 2300);
    CHECK(scene.db.value<int>(u"SELECT COUNT(*) FROM score"_s) == 2300);
}

namespace {

// What the touch should be, said a second time and as plainly as can be.
std::optional<QDateTime> plainTouch(const QList<Interaction>& logged, MemberId owner,
                                    const QDateTime& ownedSince)
{
    std::optional<QDateTime> touch;
    QString before;
    for (const Interaction& one : logged) {
        const bool isReached = one.outcome == Outcome::Reached;
        const bool isInTime = one.occurredAt <= one.loggedAt &&
                              one.occurredAt.secsTo(one.loggedAt) <= qint64(7) * 86400;
        if (one.kind == InteractionKind::Call && isReached && isInTime && one.member == owner &&
            one.occurredAt >= ownedSince && one.note.size() >= 6 && one.note != before)
            touch = touch ? std::max(*touch, one.occurredAt) : one.occurredAt;
        before = one.note;
    }
    return touch;
}

Interaction randomCall(QRandomGenerator& random, const Work& work)
{
    static const QStringList notes{u"短"_s, u"谈了明年的框架合同"_s, u"客户要求补充报价"_s,
                                   u"约好下周上门拜访"_s};
    Interaction call = work.call(notes[random.bounded(4)]);
    call.member = random.bounded(4) ? work.ann : work.bob;
    call.kind = random.bounded(5) ? InteractionKind::Call : InteractionKind::Note;
    call.outcome = random.bounded(4) ? Outcome::Reached : Outcome::NoAnswer;
    call.occurredAt = work.clock.now().addSecs(3600 * random.bounded(-300, 60));
    return call;
}

// One more, one less, or one otherwise than before.
void doSomething(QRandomGenerator& random, Work& work, QList<Interaction>& logged)
{
    work.clock.time = work.clock.time.addSecs(random.bounded(60, 200000));
    const int what = logged.isEmpty() ? 0 : random.bounded(4);
    if (what <= 1) {
        Interaction call = randomCall(random, work);
        call.id = work.log(call);
        logged.append(call);
        return;
    }
    const qsizetype i = random.bounded(logged.size());
    if (what == 2) {
        work.write([&](Session& s) { return InteractionStore(s).remove(logged[i]); });
        logged.removeAt(i);
    } else {
        Interaction edited = randomCall(random, work);
        edited.id = logged[i].id;
        edited.member = logged[i].member;
        edited.loggedAt = logged[i].loggedAt;
        edited.version = logged[i].version;
        work.write([&](Session& s) { return InteractionStore(s).update(edited); });
        edited.version += 1;
        logged[i] = edited;
    }
    work.recompute();
}

} // namespace

TEST_CASE("Whatever was logged, edited and removed, the clock says what the records give",
          "[facts]")
{
    QRandomGenerator random(31);
    for (int history = 0; history < 6; ++history) {
        Work work;
        const QDateTime owned = work.clock.now();
        QList<Interaction> logged;
        for (int step = 0; step < 40; ++step) {
            doSomething(random, work, logged);
            const std::optional<QDateTime> should = plainTouch(logged, work.ann, owned);
            const std::optional<Touch> touch = work.touch();
            const QDateTime start = should ? std::max(*should, owned) : owned;
            INFO("history " << history << ", step " << step);
            CHECK(touch.has_value() == should.has_value());
            if (touch && should)
                CHECK(touch->at == *should);
            REQUIRE(work.deadline());
            CHECK(work.deadline()->dueAt == work.endOfDay(start, 30));
            CHECK(work.deadline()->dueAt >= work.endOfDay(owned, 30));
        }
        CHECK(work.check().isEmpty());
    }
}
