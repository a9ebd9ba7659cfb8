#include "core/pool/CustodyStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFind = uR"(
    SELECT customer_id, pool_id, owner_id, since, owned_since, version
    FROM ownership
    WHERE customer_id = :customer)"_s;

static const QString kColumns = uR"(
    SELECT id, customer_id, pool_id, owner_id, since, until, owned_since, how, reason,
           member_id, change_id
    FROM custody )"_s;

static const QString kLedger = kColumns + u"WHERE customer_id = :customer ORDER BY id"_s;
static const QString kOpenedBy = kColumns + u"WHERE change_id = :change ORDER BY id DESC"_s;
static const QString kBefore = kColumns + uR"(
    WHERE customer_id = :customer AND id < :id
    ORDER BY id DESC
    LIMIT 1)"_s;

static const QString kLasting = uR"(
    SELECT 1
    FROM custody k JOIN change c ON c.id = k.change_id
    WHERE k.customer_id = :customer AND k.id > :id AND k.change_id <> :undo AND k.change_id <> :own
      AND NOT c.cancelled
    LIMIT 1)"_s;

static const QString kCountHeldBy = uR"(
    SELECT COUNT(*) FROM ownership WHERE owner_id = :owner)"_s;

static const QString kOpenRow = uR"(
    INSERT INTO custody (customer_id, pool_id, owner_id, since, owned_since, how, reason,
                         member_id, change_id)
    VALUES (:customer, :pool, :owner, :since, :ownedSince, :how, :reason, :by, :change))"_s;

static const QString kCloseRow = uR"(
    UPDATE custody SET until = :until WHERE customer_id = :customer AND until IS NULL)"_s;

static const QString kAddOwnership = uR"(
    INSERT INTO ownership (customer_id, pool_id, owner_id, since, owned_since)
    VALUES (:customer, :pool, :owner, :since, :ownedSince))"_s;

static const QString kMoveOpen = uR"(
    UPDATE ownership
    SET pool_id = :pool, owner_id = :owner, since = :since, owned_since = :ownedSince,
        version = version + 1
    WHERE customer_id = :customer AND owner_id IS NULL AND pool_id = :fromPool
      AND version = :version)"_s;

static const QString kMoveOwned = uR"(
    UPDATE ownership
    SET pool_id = :pool, owner_id = :owner, since = :since, owned_since = :ownedSince,
        version = version + 1
    WHERE customer_id = :customer AND owner_id = :fromOwner AND pool_id = :fromPool
      AND version = :version)"_s;

static Custody readCustody(Row& row)
{
    return {.id = row.take<CustodyId>(),
            .customer = row.take<CustomerId>(),
            .pool = row.take<PoolId>(),
            .owner = row.take<MemberId>(),
            .since = row.take<QDateTime>(),
            .until = row.take<QDateTime>(),
            .ownedSince = row.take<QDateTime>(),
            .how = howOf(row.take<QString>()),
            .reason = row.take<QString>(),
            .by = row.take<MemberId>(),
            .change = row.take<ChangeId>()};
}

std::optional<Ownership> CustodyStore::find(CustomerId customer)
{
    return m_session.first(kFind, {{"customer", customer}}, [](Row& row) {
        return Ownership{.customer = row.take<CustomerId>(),
                         .pool = row.take<PoolId>(),
                         .owner = row.take<MemberId>(),
                         .since = row.take<QDateTime>(),
                         .ownedSince = row.take<QDateTime>(),
                         .version = row.take<int>()};
    });
}

QList<Custody> CustodyStore::ledger(CustomerId customer)
{
    return m_session.list(kLedger, {{"customer", customer}}, readCustody);
}

int CustodyStore::countHeldBy(MemberId owner)
{
    return m_session.value<int>(kCountHeldBy, {{"owner", owner}}).value_or(0);
}

QList<CustodyStore::Step> CustodyStore::stepsOf(ChangeId change)
{
    QList<Step> steps;
    for (const Custody& row : m_session.list(kOpenedBy, {{"change", change}}, readCustody))
        steps.append({row, m_session.first(kBefore, {{"customer", row.customer}, {"id", row.id}},
                                           readCustody)});
    return steps;
}

bool CustodyStore::isLast(const Custody& row)
{
    return !m_session.value<int>(kLasting, {{"customer", row.customer},
                                            {"id", row.id},
                                            {"undo", m_session.change()},
                                            {"own", row.change}});
}

static Params fieldsOf(const Custody& row)
{
    return {{"customer", row.customer},
            {"pool", row.pool},
            {"owner", row.owner},
            {"since", row.since},
            {"ownedSince", row.ownedSince}};
}

static Params ledgerFieldsOf(Session& session, const Custody& row)
{
    Params params = fieldsOf(row);
    params += {Param("how", keyOf(row.how)), Param("reason", row.reason), Param("by", row.by),
               Param("change", session.change())};
    return params;
}

void CustodyStore::open(const Custody& row)
{
    m_session.exec(kAddOwnership, fieldsOf(row));
    m_session.exec(kOpenRow, ledgerFieldsOf(m_session, row));
    m_session.changed(row.customer);
}

bool CustodyStore::move(const Ownership& was, Custody row)
{
    row.since = std::max(row.since, was.since); // a clock set back makes no negative time
    Params params = fieldsOf(row);
    params += {Param("fromPool", was.pool), Param("version", was.version)};
    if (was.owner)
        params += Param("fromOwner", was.owner);
    if (m_session.exec(was.owner ? kMoveOwned : kMoveOpen, params) == 0)
        return false;
    m_session.exec(kCloseRow, {{"until", row.since}, {"customer", row.customer}});
    m_session.exec(kOpenRow, ledgerFieldsOf(m_session, row));
    m_session.changed(row.customer);
    return true;
}

} // namespace kechi
