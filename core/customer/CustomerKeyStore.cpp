#include "core/customer/CustomerKeyStore.h"

#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/customer/DuplicateRules.h"
#include "core/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kWrite = uR"(
    INSERT INTO customer_key (customer_id, name_key, sort_key, search_names, search_ways)
    VALUES (:id, :nameKey, :sortKey, :names, :ways)
    ON CONFLICT (customer_id) DO UPDATE
    SET name_key = excluded.name_key, sort_key = excluded.sort_key,
        search_names = excluded.search_names, search_ways = excluded.search_ways)"_s;

static const QString kNames = uR"(
    SELECT id, name, short_name, code FROM customer WHERE id IN (%1))"_s;

static const QString kPeople = uR"(
    SELECT customer_id, name FROM contact WHERE customer_id IN (%1) ORDER BY id)"_s;

static const QString kWays = uR"(
    SELECT customer_id, value_key FROM contact_way WHERE customer_id IN (%1) ORDER BY id)"_s;

static const QString kStored = uR"(
    SELECT customer_id, name_key, sort_key, search_names, search_ways
    FROM customer_key
    WHERE customer_id IN (%1))"_s;

static const QString kAfter = uR"(
    SELECT id FROM customer WHERE id > :after ORDER BY id LIMIT 1000)"_s;

static constexpr int kChunk = 1000; // customers whose rows are in memory at once

static QStringList sortedLines(const QString& text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

static bool findTheSame(const CustomerKeys& one, const CustomerKeys& other) // in any order
{
    return one.nameKey == other.nameKey && one.sortKey == other.sortKey &&
           sortedLines(one.searchNames) == sortedLines(other.searchNames) &&
           sortedLines(one.searchWays) == sortedLines(other.searchWays);
}

static constexpr int kOwnNames = 3; // name, short name, code

// names: the customer's own first, then its people's: these as everybody may read them.
static CustomerKeys keysOf(QStringList names, QStringList wayKeys)
{
    for (qsizetype i = kOwnNames; i < names.size(); ++i) {
        wayKeys += contactDataIn(names[i]);
        names[i] = contactDataMasked(names[i]);
    }
    wayKeys.removeAll(QString());
    return {.nameKey = nameKey(names.first()),
            .sortKey = sortKey(names.first()),
            .searchNames = folded(names.join(u'\n')),
            .searchWays = wayKeys.join(u'\n')};
}

void CustomerKeyStore::write(CustomerId customer, const CustomerKeys& keys)
{
    m_session.exec(kWrite, {{"id", customer},
                            {"nameKey", keys.nameKey},
                            {"sortKey", keys.sortKey},
                            {"names", keys.searchNames},
                            {"ways", keys.searchWays}});
}

void CustomerKeyStore::write(const CustomerRecord& record)
{
    const Customer& customer = record.customer;
    QStringList names{customer.name, customer.shortName, customer.code};
    QStringList keys;
    const auto addWays = [&keys](const QList<ContactWay>& ways) {
        for (const ContactWay& way : ways)
            keys << keyOfWay(way.kind, way.value);
    };
    for (const Contact& contact : record.contacts) {
        names << contact.name;
        addWays(contact.ways);
    }
    addWays(record.ways);
    write(customer.id, keysOf(names, keys));
}

QHash<CustomerId, CustomerKeys> CustomerKeyStore::derive(const QList<CustomerId>& chunk)
{
    const QString in = m_session.dialect().idsOf(u"ids"_s);
    const Params params{{"ids", idList(chunk)}};
    QHash<CustomerId, QStringList> names;
    QHash<CustomerId, QStringList> ways;
    m_session.each(kNames.arg(in), params, [&](Row& row) {
        QStringList& own = names[row.take<CustomerId>()];
        for (int i = 0; i < kOwnNames; ++i)
            own += row.take<QString>();
    });
    const auto addTo = [](QHash<CustomerId, QStringList>& lists) {
        return [&lists](Row& row) {
            const auto id = row.take<CustomerId>();
            lists[id] += row.take<QString>();
        };
    };
    m_session.each(kPeople.arg(in), params, addTo(names));
    m_session.each(kWays.arg(in), params, addTo(ways));
    QHash<CustomerId, CustomerKeys> keys;
    for (auto own = names.cbegin(); own != names.cend(); ++own)
        keys.insert(own.key(), keysOf(own.value(), ways.value(own.key())));
    return keys;
}

QHash<CustomerId, CustomerKeys> CustomerKeyStore::stored(const QList<CustomerId>& chunk)
{
    QHash<CustomerId, CustomerKeys> keys;
    m_session.each(kStored.arg(m_session.dialect().idsOf(u"ids"_s)), {{"ids", idList(chunk)}},
                   [&](Row& row) {
                       const auto id = row.take<CustomerId>();
                       keys.insert(id, {.nameKey = row.take<QString>(),
                                        .sortKey = row.take<QString>(),
                                        .searchNames = row.take<QString>(),
                                        .searchWays = row.take<QString>()});
                   });
    return keys;
}

void CustomerKeyStore::refresh(const QSet<CustomerId>& customers)
{
    QList<CustomerId> ids(customers.begin(), customers.end());
    std::sort(ids.begin(), ids.end()); // everybody writes in the same order
    for (qsizetype from = 0; from < ids.size(); from += kChunk) {
        const QList<CustomerId> chunk = ids.mid(from, kChunk);
        const QHash<CustomerId, CustomerKeys> keys = derive(chunk);
        for (const CustomerId id : chunk) {
            if (keys.contains(id))
                write(id, keys[id]);
        }
    }
}

QList<CustomerId> CustomerKeyStore::outdated()
{
    QList<CustomerId> outdated;
    CustomerId last;
    for (;;) {
        const QList<CustomerId> chunk = m_session.list(
            kAfter, {{"after", last.value}}, [](Row& row) { return row.take<CustomerId>(); });
        if (chunk.isEmpty())
            return outdated;
        const QHash<CustomerId, CustomerKeys> fresh = derive(chunk);
        const QHash<CustomerId, CustomerKeys> kept = stored(chunk);
        for (const CustomerId id : chunk) {
            if (!kept.contains(id) || !findTheSame(kept[id], fresh[id]))
                outdated += id;
        }
        last = chunk.last();
    }
}

} // namespace kechi
