#include "core/customer/CustomerKeyStore.h"

#include "core/base/Text.h"
#include "core/customer/DuplicateRules.h"
#include "core/db/Session.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kWrite = uR"(
    INSERT INTO customer_key (customer_id, name_key, sort_key, search_names, search_ways)
    VALUES (:id, :nameKey, :sortKey, :names, :ways)
    ON CONFLICT (customer_id) DO UPDATE
    SET name_key = excluded.name_key, sort_key = excluded.sort_key,
        search_names = excluded.search_names, search_ways = excluded.search_ways)"_s;

static const QString kNames = uR"(
    SELECT name, short_name, code FROM customer WHERE id = :id)"_s;

static const QString kPeople = uR"(
    SELECT name FROM contact WHERE customer_id = :id ORDER BY id)"_s;

static const QString kWays = uR"(
    SELECT value_key FROM contact_way WHERE customer_id = :id ORDER BY id)"_s;

static const QString kMissing = uR"(
    SELECT c.id FROM customer c LEFT JOIN customer_key k ON k.customer_id = c.id
    WHERE k.customer_id IS NULL)"_s;

// names: the customer's own first, then its people's.
static CustomerKeys keysOf(const QStringList& names, QStringList wayKeys)
{
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

void CustomerKeyStore::refresh(const QSet<CustomerId>& customers)
{
    const auto text = [](Row& row) { return row.take<QString>(); };
    for (const CustomerId id : customers) {
        auto names = m_session.first(kNames, {{"id", id}}, [](Row& row) {
            return QStringList{row.take<QString>(), row.take<QString>(), row.take<QString>()};
        });
        if (!names)
            continue;
        *names += m_session.list(kPeople, {{"id", id}}, text);
        write(id, keysOf(*names, m_session.list(kWays, {{"id", id}}, text)));
    }
}

void CustomerKeyStore::refreshMissing()
{
    const QList<CustomerId> missing =
        m_session.list(kMissing, {}, [](Row& row) { return row.take<CustomerId>(); });
    refresh(QSet<CustomerId>(missing.begin(), missing.end()));
}

} // namespace kechi
