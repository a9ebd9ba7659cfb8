#include "core/customer/ContactStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kContacts = uR"(
    SELECT id, name, title, role, is_main, remark, version
    FROM contact
    WHERE customer_id = :customer
    ORDER BY is_main DESC, id)"_s;

static const QString kWays = uR"(
    SELECT id, contact_id, kind, value, until, version
    FROM contact_way
    WHERE customer_id = :customer
    ORDER BY id)"_s;

static const QString kHas = uR"(
    SELECT 1 FROM contact WHERE id = :id AND customer_id = :customer)"_s;

static const QString kHasWay = uR"(
    SELECT 1 FROM contact_way WHERE id = :id AND customer_id = :customer)"_s;

static const QString kAdd = uR"(
    INSERT INTO contact (customer_id, name, title, role, is_main, remark)
    VALUES (:customer, :name, :title, :role, :isMain, :remark)
    RETURNING id)"_s;

static const QString kAddWay = uR"(
    INSERT INTO contact_way (customer_id, contact_id, kind, value, value_key, until)
    VALUES (:customer, :contact, :kind, :value, :key, :until)
    RETURNING id)"_s;

// Without asking for the new row's id.
static const QString kInsert = uR"(
    INSERT INTO contact (id, customer_id, name, title, role, is_main, remark)
    VALUES (:id, :customer, :name, :title, :role, :isMain, :remark))"_s;

static const QString kInsertWay = uR"(
    INSERT INTO contact_way (customer_id, contact_id, kind, value, value_key, until)
    VALUES (:customer, :contact, :kind, :value, :key, :until))"_s;

static const QString kUpdate = uR"(
    UPDATE contact
    SET name = :name, title = :title, role = :role, is_main = :isMain, remark = :remark,
        version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kUnsetMain = uR"(
    UPDATE contact SET is_main = FALSE, version = version + 1
    WHERE customer_id = :customer AND is_main AND id <> :id)"_s;

static const QString kSetMain = uR"(
    UPDATE contact SET is_main = TRUE, version = version + 1 WHERE id = :id AND NOT is_main)"_s;

static const QString kEndWay = uR"(
    UPDATE contact_way SET until = :until, version = version + 1 WHERE id = :id AND until IS NULL)"_s;

static const QString kRemoveWays = uR"(
    DELETE FROM contact_way WHERE contact_id = :id)"_s;

static const QString kRemove = uR"(
    DELETE FROM contact WHERE id = :id)"_s;

QList<ContactWay> ContactStore::waysOf(CustomerId customer)
{
    return m_session.list(kWays, {{"customer", customer}}, [](Row& row) {
        return ContactWay{.id = row.take<ContactWayId>(),
                          .contact = row.take<ContactId>(),
                          .kind = wayKindOf(row.take<QString>()),
                          .value = row.take<QString>(),
                          .until = row.take<QDateTime>(),
                          .version = row.take<int>()};
    });
}

QList<Contact> ContactStore::contactsOf(CustomerId customer)
{
    QList<Contact> contacts = m_session.list(kContacts, {{"customer", customer}}, [](Row& row) {
        return Contact{.id = row.take<ContactId>(),
                       .name = row.take<QString>(),
                       .title = row.take<QString>(),
                       .role = row.take<QString>(),
                       .isMain = row.take<bool>(),
                       .remark = row.take<QString>(),
                       .version = row.take<int>()};
    });
    const QList<ContactWay> ways = waysOf(customer);
    for (Contact& contact : contacts) {
        for (const ContactWay& way : ways) {
            if (way.contact == contact.id)
                contact.ways.append(way);
        }
    }
    return contacts;
}

QList<ContactWay> ContactStore::ownWaysOf(CustomerId customer)
{
    QList<ContactWay> ways = waysOf(customer);
    ways.removeIf([](const ContactWay& way) { return bool(way.contact); });
    return ways;
}

bool ContactStore::has(CustomerId customer, ContactId contact)
{
    return m_session.value<int>(kHas, {{"id", contact}, {"customer", customer}}).has_value();
}

bool ContactStore::hasWay(CustomerId customer, ContactWayId way)
{
    return m_session.value<int>(kHasWay, {{"id", way}, {"customer", customer}}).has_value();
}

ContactId ContactStore::add(CustomerId customer, const Contact& contact)
{
    const ContactId id = *m_session.value<ContactId>(kAdd, {{"customer", customer},
                                                            {"name", contact.name},
                                                            {"title", contact.title},
                                                            {"role", contact.role},
                                                            {"isMain", contact.isMain},
                                                            {"remark", contact.remark}});
    for (ContactWay way : contact.ways) {
        way.contact = id;
        addWay(customer, way);
    }
    m_session.changed(customer);
    return id;
}

ContactWayId ContactStore::addWay(CustomerId customer, const ContactWay& way)
{
    m_session.changed(customer);
    return *m_session.value<ContactWayId>(kAddWay, {{"customer", customer},
                                                    {"contact", way.contact},
                                                    {"kind", keyOf(way.kind)},
                                                    {"value", way.value},
                                                    {"key", keyOfWay(way.kind, way.value)},
                                                    {"until", way.until}});
}

void ContactStore::insert(CustomerId customer, const Contact& contact)
{
    m_session.exec(kInsert, {{"id", contact.id},
                             {"customer", customer},
                             {"name", contact.name},
                             {"title", contact.title},
                             {"role", contact.role},
                             {"isMain", contact.isMain},
                             {"remark", contact.remark}});
}

void ContactStore::insertWay(CustomerId customer, const ContactWay& way, const QString& key)
{
    m_session.exec(kInsertWay, {{"customer", customer},
                                {"contact", way.contact},
                                {"kind", keyOf(way.kind)},
                                {"value", way.value},
                                {"key", key},
                                {"until", way.until}});
}

bool ContactStore::update(const Contact& contact)
{
    return m_session.exec(kUpdate, {{"id", contact.id},
                                    {"name", contact.name},
                                    {"title", contact.title},
                                    {"role", contact.role},
                                    {"isMain", contact.isMain},
                                    {"remark", contact.remark},
                                    {"version", contact.version}}) > 0;
}

void ContactStore::setMain(CustomerId customer, ContactId contact)
{
    m_session.exec(kUnsetMain, {{"customer", customer}, {"id", contact}});
    m_session.exec(kSetMain, {{"id", contact}});
    m_session.changed(customer);
}

bool ContactStore::endWay(ContactWayId way, const QDateTime& until)
{
    return m_session.exec(kEndWay, {{"id", way}, {"until", until}}) > 0;
}

void ContactStore::remove(ContactId contact)
{
    m_session.exec(kRemoveWays, {{"id", contact}});
    m_session.exec(kRemove, {{"id", contact}});
}

} // namespace kechi
