#include "core/interaction/InteractionStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, customer_id, contact_id, member_id, kind, outcome, occurred_at, logged_at, note,
           version
    FROM interaction )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;

static const QString kOfCustomers = kSelect + uR"(
    WHERE customer_id IN (%1)
    ORDER BY customer_id, logged_at, id)"_s;

static const QString kAdd = uR"(
    INSERT INTO interaction (customer_id, contact_id, member_id, kind, outcome, occurred_at,
                             logged_at, note)
    VALUES (:customer, :contact, :member, :kind, :outcome, :occurredAt, :loggedAt, :note)
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE interaction
    SET contact_id = :contact, kind = :kind, outcome = :outcome, occurred_at = :occurredAt,
        note = :note, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kRemove = uR"(
    DELETE FROM interaction WHERE id = :id AND version = :version)"_s;

static Interaction readInteraction(Row& row)
{
    return {.id = row.take<InteractionId>(),
            .customer = row.take<CustomerId>(),
            .contact = row.take<ContactId>(),
            .member = row.take<MemberId>(),
            .kind = interactionKindOf(row.take<QString>()),
            .outcome = outcomeOf(row.take<QString>()),
            .occurredAt = row.take<QDateTime>(),
            .loggedAt = row.take<QDateTime>(),
            .note = row.take<QString>(),
            .version = row.take<int>()};
}

static Params editableFields(const Interaction& interaction)
{
    return {{"contact", interaction.contact},
            {"kind", keyOf(interaction.kind)},
            {"outcome", keyOf(interaction.outcome)},
            {"occurredAt", interaction.occurredAt},
            {"note", interaction.note}};
}

std::optional<Interaction> InteractionStore::find(InteractionId id)
{
    return m_session.first(kFind, {{"id", id}}, readInteraction);
}

QList<Interaction> InteractionStore::ofCustomers(const QList<CustomerId>& customers)
{
    return m_session.list(kOfCustomers.arg(m_session.dialect().idsOf(u"customers"_s)),
                          {{"customers", idList(customers)}}, readInteraction);
}

InteractionId InteractionStore::add(const Interaction& interaction)
{
    Params params = editableFields(interaction);
    params += {Param("customer", interaction.customer), Param("member", interaction.member),
               Param("loggedAt", interaction.loggedAt)};
    m_session.changed(interaction.customer);
    return *m_session.value<InteractionId>(kAdd, params);
}

bool InteractionStore::update(const Interaction& interaction)
{
    Params params = editableFields(interaction);
    params += {Param("id", interaction.id), Param("version", interaction.version)};
    m_session.changed(interaction.customer);
    return m_session.exec(kUpdate, params) > 0;
}

bool InteractionStore::remove(const Interaction& interaction)
{
    m_session.changed(interaction.customer);
    return m_session.exec(kRemove, {{"id", interaction.id}, {"version", interaction.version}}) > 0;
}

} // namespace kechi
