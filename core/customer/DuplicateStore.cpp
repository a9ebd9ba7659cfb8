#include "core/customer/DuplicateStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFrom = uR"(
    SELECT c.id, k.name_key, c.credit_code
    FROM customer c JOIN customer_key k ON k.customer_id = c.id
    WHERE c.deleted_at IS NULL AND )"_s;

static const QString kEnd = u" ORDER BY c.id LIMIT :most"_s;

static const QString kByCreditCode =
    kFrom + u"c.credit_code = :key AND c.credit_code <> ''"_s + kEnd;

static const QString kByName = kFrom + u"k.name_key = :key"_s + kEnd;

static const QString kByPhone = kFrom + uR"(c.id IN (
        SELECT customer_id FROM contact_way
        WHERE value_key = :key AND value_key <> '' AND kind IN ('mobile', 'phone')))"_s +
                                kEnd;

static const QString kByWay = kFrom + uR"(c.id IN (
        SELECT customer_id FROM contact_way
        WHERE value_key = :key AND value_key <> '' AND kind = :kind))"_s +
                              kEnd;

static QList<DuplicateStore::Hit> hits(Session& session, const QString& sql, Params params)
{
    params += Param("most", DuplicateStore::kMost);
    return session.list(sql, params, [](Row& row) {
        return DuplicateStore::Hit{.customer = row.take<CustomerId>(),
                                   .nameKey = row.take<QString>(),
                                   .creditCode = row.take<QString>()};
    });
}

QList<DuplicateStore::Hit> DuplicateStore::byCreditCode(const QString& creditCode)
{
    return hits(m_session, kByCreditCode, {{"key", creditCode}});
}

QList<DuplicateStore::Hit> DuplicateStore::byName(const QString& nameKey)
{
    return hits(m_session, kByName, {{"key", nameKey}});
}

QList<DuplicateStore::Hit> DuplicateStore::byPhone(const QString& phoneKey)
{
    return hits(m_session, kByPhone, {{"key", phoneKey}});
}

QList<DuplicateStore::Hit> DuplicateStore::byWay(WayKind kind, const QString& key)
{
    return hits(m_session, kByWay, {{"key", key}, {"kind", keyOf(kind)}});
}

} // namespace kechi
