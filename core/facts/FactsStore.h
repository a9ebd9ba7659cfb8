#pragma once

#include "core/customer/Stage.h"
#include "core/interaction/TouchRules.h"

namespace kechi {

class Session;

// What derived values need to know of a customer itself.
struct CustomerFacts {
    CustomerId customer = {};
    Stage stage = Stage::Lead;
    QString need = {};
    PoolId pool = {};
    MemberId owner = {};       // none: in the open sea
    QDateTime ownedSince = {}; // without a break, whoever owned it
};

// Reads, set by set, the rows that touch, deadline and score come from. Writes nothing, and
// may, like list and dashboard, read other domains' tables.
class FactsStore {
public:
    explicit FactsStore(Session& session) : m_session(session) {}

    // Who is in the recycle bin is not found.
    QList<CustomerFacts> facts(const QList<CustomerId>& customers);
    QHash<CustomerId, QList<OwnerSpan>> owners(const QList<CustomerId>& customers);
    QHash<CustomerId, QList<CollaboratorSpan>> collaborators(const QList<CustomerId>& customers);
    QHash<MemberId, Leave> leaves(); // of everybody who has, had or will have a stand-in

    // That change wrote what every customer's clock runs by.
    bool hasChangedRules(ChangeId change);

    // Whose score was found before that and changes by time alone, behind `after`, by id.
    QList<CustomerId> scoredBefore(const QDateTime& day, CustomerId after, int limit);

    qint64 countCustomers(); // the recycle bin's too
    QList<CustomerId> customersAfter(CustomerId after, int limit);
    QList<CustomerId> customersIn(PoolId pool);
    QList<CustomerId> everOwnedBy(MemberId member);

private:
    Session& m_session;
};

} // namespace kechi
