#include "core/tag/TagStore.h"

#include "core/base/Text.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFind = uR"(
    SELECT id, name, colour, group_name, version FROM tag WHERE id = :id)"_s;

static const QString kFindByName = uR"(
    SELECT id FROM tag WHERE name_key = :key)"_s;

static const QString kAll = uR"(
    SELECT id, name, colour, group_name, version FROM tag ORDER BY group_name, id)"_s;

static const QString kUses = uR"(
    SELECT t.id, t.name, t.colour, t.group_name, t.version,
           (SELECT COUNT(*) FROM customer_tag u WHERE u.tag_id = t.id)
    FROM tag t
    ORDER BY t.group_name, t.id)"_s;

static const QString kAdd = uR"(
    INSERT INTO tag (name, name_key, colour, group_name)
    VALUES (:name, :key, :colour, :group)
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE tag
    SET name = :name, name_key = :key, colour = :colour, group_name = :group,
        version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kRemove = uR"(
    DELETE FROM tag WHERE id = :id AND version = :version)"_s;

static const QString kCustomersOf = uR"(
    SELECT customer_id FROM customer_tag WHERE tag_id = :tag ORDER BY customer_id)"_s;

static const QString kTagsOf = uR"(
    SELECT t.id, t.name, t.colour, t.group_name, t.version
    FROM customer_tag u JOIN tag t ON t.id = u.tag_id
    WHERE u.customer_id = :customer
    ORDER BY u.id)"_s;

static const QString kTagsOfMany = uR"(
    SELECT customer_id, tag_id FROM customer_tag WHERE customer_id IN (%1))"_s;

static const QString kAttach = uR"(
    INSERT INTO customer_tag (customer_id, tag_id) VALUES (:customer, :tag)
    ON CONFLICT (customer_id, tag_id) DO NOTHING
    RETURNING id)"_s;

static const QString kDetach = uR"(
    DELETE FROM customer_tag WHERE customer_id = :customer AND tag_id = :tag)"_s;

static Tag readTag(Row& row)
{
    return {.id = row.take<TagId>(),
            .name = row.take<QString>(),
            .colour = row.take<QString>(),
            .group = row.take<QString>(),
            .version = row.take<int>()};
}

static QString keyOfName(const QString& name)
{
    return folded(cleaned(name).simplified());
}

static Params editableFields(const Tag& tag)
{
    return {{"name", cleaned(tag.name).simplified()},
            {"key", keyOfName(tag.name)},
            {"colour", tag.colour},
            {"group", cleaned(tag.group).simplified()}};
}

std::optional<Tag> TagStore::find(TagId id)
{
    return m_session.first(kFind, {{"id", id}}, readTag);
}

std::optional<TagId> TagStore::findByName(const QString& name)
{
    return m_session.value<TagId>(kFindByName, {{"key", keyOfName(name)}});
}

QList<Tag> TagStore::all()
{
    return m_session.list(kAll, {}, readTag);
}

QList<TagUse> TagStore::uses()
{
    return m_session.list(kUses, {}, [](Row& row) {
        return TagUse{.tag = readTag(row), .customers = row.take<qint64>()};
    });
}

TagId TagStore::add(const Tag& tag)
{
    m_session.changes().lists = true;
    return *m_session.value<TagId>(kAdd, editableFields(tag));
}

bool TagStore::update(const Tag& tag)
{
    Params params = editableFields(tag);
    params += {Param("id", tag.id), Param("version", tag.version)};
    m_session.changes().lists = true;
    return m_session.exec(kUpdate, params) > 0;
}

bool TagStore::remove(const Tag& tag)
{
    m_session.changes().lists = true;
    return m_session.exec(kRemove, {{"id", tag.id}, {"version", tag.version}}) > 0;
}

QList<CustomerId> TagStore::customersOf(TagId tag)
{
    return m_session.list(kCustomersOf, {{"tag", tag}},
                          [](Row& row) { return row.take<CustomerId>(); });
}

QList<Tag> TagStore::tagsOf(CustomerId customer)
{
    return m_session.list(kTagsOf, {{"customer", customer}}, readTag);
}

QHash<CustomerId, QSet<TagId>> TagStore::tagsOf(const QList<CustomerId>& customers)
{
    QHash<CustomerId, QSet<TagId>> tags;
    m_session.each(kTagsOfMany.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       tags[customer].insert(row.take<TagId>());
                   });
    return tags;
}

bool TagStore::attach(CustomerId customer, TagId tag)
{
    if (!m_session.value<qint64>(kAttach, {{"customer", customer}, {"tag", tag}}))
        return false;
    m_session.changed(customer);
    return true;
}

bool TagStore::detach(CustomerId customer, TagId tag)
{
    if (m_session.exec(kDetach, {{"customer", customer}, {"tag", tag}}) == 0)
        return false;
    m_session.changed(customer);
    return true;
}

} // namespace kechi
