#pragma once

#include "core/pool/PoolService.h"
#include "core/sample/SampleSelling.h"

namespace kechi {

// Through whose hands the sample's customers go: claimed, given, transferred, given back, taken
// back by the rules.
class SampleHands {
public:
    SampleHands(SampleWorld& world, SampleSelling& selling) : m_world(world), m_selling(selling) {}

    void addNew(QList<SampleAccount> accounts); // just imported
    Result<Done> switchRulesOn();
    Result<Done> sweep();
    Result<Done> claim();
    Result<Done> give();
    Result<Done> transfer();
    Result<Done> release(SampleAccount& account);
    Result<Done> leave(const QString& key); // somebody goes; the colleagues take over
    void chooseWhoIsForgotten();

private:
    QList<SampleAccount*> open(PoolId pool);
    QList<MemberId> sellersOf(MemberId boss) const;
    Result<Done> claimFor(MemberId who, PoolId pool, int most);
    Result<Done> giveTo(MemberId boss, MemberId receiver, const QList<SampleAccount*>& accounts,
                        const QString& reason);
    void taken(SampleAccount& account, MemberId owner);
    void backInPool(SampleAccount& account);

    SampleWorld& m_world;
    SampleSelling& m_selling;
};

} // namespace kechi
