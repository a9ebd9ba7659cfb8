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

// One list of texts after the other, each used by one index.
static const QString kWithKeys = uR"(
    SELECT customer_id FROM customer_key WHERE name_key IN (%1)
    UNION SELECT id FROM customer WHERE credit_code IN (%2) AND credit_code <> ''
    UNION SELECT id FROM customer WHERE code IN (%3)
    UNION SELECT customer_id FROM contact_way WHERE value_key IN (%4) AND value_key <> '')"_s;

static const QString kKeysOf = uR"(
    SELECT c.id, k.name_key, c.credit_code, c.code
    FROM customer c JOIN customer_key k ON k.customer_id = c.id
    WHERE c.id IN (%1) AND c.deleted_at IS NULL
    ORDER BY c.id)"_s;

static const QString kWaysOf = uR"(
    SELECT customer_id, kind, value_key
    FROM contact_way
    WHERE customer_id IN (%1) AND value_key <> ''
    ORDER BY id)"_s;

static const QString kLast = uR"(
    SELECT COALESCE(MAX(id), 0) FROM customer)"_s;

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

static QList<CustomerId> withKeys(Session& session, const DuplicateStore::Wanted& wanted,
                                  CustomerId last)
{
    const Dialect& dialect = session.dialect();
    QList<CustomerId> found =
        session.list(kWithKeys.arg(dialect.textsOf(u"names"_s), dialect.textsOf(u"creditCodes"_s),
                                   dialect.textsOf(u"codes"_s), dialect.textsOf(u"ways"_s)),
                     {{"names", textList(wanted.names)},
                      {"creditCodes", textList(wanted.creditCodes)},
                      {"codes", textList(wanted.codes)},
                      {"ways", textList(wanted.ways)}},
                     [](Row& row) { return row.take<CustomerId>(); });
    found.removeIf([last](CustomerId id) { return id > last; });
    return found;
}

QList<DuplicateStore::Known> DuplicateStore::byKeys(const Wanted& wanted, CustomerId last)
{
    const QList<CustomerId> ids = withKeys(m_session, wanted, last);
    if (ids.isEmpty())
        return {};
    const QString idsOf = m_session.dialect().idsOf(u"ids"_s);
    QList<Known> known = m_session.list(kKeysOf.arg(idsOf), {{"ids", idList(ids)}}, [](Row& row) {
        return Known{.customer = row.take<CustomerId>(),
                     .keys = {.name = row.take<QString>(),
                              .creditCode = row.take<QString>(),
                              .code = row.take<QString>()}};
    });
    QHash<CustomerId, QList<DuplicateKeys::Way>> ways;
    m_session.each(kWaysOf.arg(idsOf), {{"ids", idList(ids)}}, [&ways](Row& row) {
        const auto customer = row.take<CustomerId>();
        const WayKind kind = wayKindOf(row.take<QString>());
        ways[customer].append({.kind = kind, .key = row.take<QString>()});
    });
    for (Known& each : known)
        each.keys.ways = ways.value(each.customer);
    return known;
}

CustomerId DuplicateStore::lastCustomer()
{
    return m_session.value<CustomerId>(kLast).value_or(CustomerId{});
}

} // namespace kechi
