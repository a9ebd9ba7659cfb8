#pragma once

#include "core/facts/ClockStore.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionStore.h"
#include "core/scoring/ScoreStore.h"
#include "tests/support/Scene.h"

namespace kechi {

// A pool that takes back after 30 days without a touch, Ann who owns Acme, and Bob.
struct Work : Scene {
    Work() { recompute(); }

    PoolId sea =
        addPool(QStringLiteral("华东公海"), {.recycleUntouched = true, .recycleUntouchedDays = 30});
    MemberId ann = addMember(QStringLiteral("Ann"));
    MemberId bob = addMember(QStringLiteral("Bob"));
    CustomerId acme = addCustomer(QStringLiteral("Acme"), sea, ann);

    void recompute()
    {
        write([&](Session& session) {
            FactsDesk(session, clock.now(), zone).recompute(acme);
            return 0;
        });
    }
    Interaction call(const QString& note = QStringLiteral("谈了明年的框架合同")) const
    {
        return {.customer = acme,
                .member = ann,
                .kind = InteractionKind::Call,
                .outcome = Outcome::Reached,
                .occurredAt = clock.now(),
                .loggedAt = clock.now(),
                .note = note};
    }
    InteractionId log(const Interaction& interaction)
    {
        const auto id = write([&](Session& s) { return InteractionStore(s).add(interaction); });
        recompute();
        return id;
    }
    Interaction find(InteractionId id)
    {
        return *write([&](Session& s) { return InteractionStore(s).find(id); });
    }
    std::optional<Touch> touch()
    {
        return write([&](Session& s) { return ClockStore(s).touch(acme); });
    }
    std::optional<Deadline> deadline()
    {
        return write([&](Session& s) { return ClockStore(s).deadline(acme); });
    }
    Score score()
    {
        return *write([&](Session& s) { return ScoreStore(s).find(acme); });
    }
    QList<FactMismatch> check()
    {
        return write([&](Session& s) { return FactsDesk(s, clock.now(), zone).check(); });
    }
    // The end of the local day so many days after that one.
    QDateTime endOfDay(const QDateTime& from, int days) const
    {
        return startOfLocalDay(from.toTimeZone(zone).date().addDays(days + 1), zone);
    }
};

} // namespace kechi
