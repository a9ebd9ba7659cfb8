#pragma once

#include "core/base/Result.h"
#include "core/imports/ImportDraft.h"
#include "core/member/Access.h"
#include "core/pool/Pool.h"

#include <QHash>
#include <optional>

namespace kechi {

class Session;

// Where imported customers go: into which pool, and whether to an owner. A salesperson's are
// their own; marketing, managers of pools and the owner of the company leave in a pool what no
// row gives to somebody.
class ImportPlaces {
public:
    // Denied: the person may not import, or not into the pool that was asked for.
    static Result<ImportPlaces> over(Session& session, const Actor& actor, PoolId ordered);

    struct Place {
        PoolId pool = {};
        MemberId owner = {};                 // none: open in the pool
        QString ownerNote = {};              // why not to whom the row names; empty: nothing
        QString poolNote = {};               // likewise
        std::optional<QString> refusal = {}; // the row cannot come in
    };
    Place placeOf(const ImportDraft& draft) const;

    QList<Pool> pools() const { return m_pools; } // into which the person may import
    bool rowsAreOwn() const { return m_rowsAreOwn; }
    QString nameOf(PoolId pool) const { return m_poolNames.value(pool); }
    QString nameOf(MemberId member) const { return m_memberNames.value(member); }

private:
    explicit ImportPlaces(const Actor& actor) : m_actor(actor) {}
    void giveTo(const QString& name, Place& place) const;
    void readMembers(Session& session);
    void readPools(Session& session);

    Actor m_actor;
    PoolId m_pool; // of rows that name none
    bool m_rowsAreOwn = false;
    QList<Pool> m_pools;
    QHash<QString, PoolId> m_poolsByName; // all of them, folded
    QHash<PoolId, QString> m_poolNames;
    QHash<QString, QList<Member>> m_membersByName; // sign-in names and full names, folded
    QHash<MemberId, QString> m_memberNames;
};

} // namespace kechi
