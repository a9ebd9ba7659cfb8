#pragma once

#include "core/member/Access.h"
#include "core/pool/Pool.h"

#include <QList>
#include <optional>

namespace kechi {

class Session;

struct PoolMember {
    MemberId member = {};
    bool isManager = false;

    friend bool operator==(const PoolMember&, const PoolMember&) = default;
};

// How many customers a pool has, without and with an owner.
struct PoolCount {
    PoolId pool = {};
    qint64 open = 0;
    qint64 owned = 0;
};

// Pools, their rules and their people.
class PoolStore {
public:
    explicit PoolStore(Session& session) : m_session(session) {}

    std::optional<Pool> find(PoolId id);
    std::optional<Pool> findByName(const QString& name); // past case and width
    QList<Pool> all();                                   // by name, the archived ones left out
    PoolId first(); // the oldest, where a customer goes that names none
    QList<PoolCount> counts(const ReadScope& scope, const QDateTime& now); // without the bin's
    bool isEmpty(PoolId pool); // of customers, those in the recycle bin too

    std::optional<PoolId> add(const Pool& pool); // none: the name is taken
    bool update(const Pool& pool);               // false: stale or gone

    QList<PoolMember> members(PoolId pool);
    bool isMember(PoolId pool, MemberId member);
    void setMembers(PoolId pool, const QList<PoolMember>& members);

private:
    Session& m_session;
};

} // namespace kechi
