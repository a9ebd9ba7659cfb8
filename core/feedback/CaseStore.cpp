#include "core/feedback/CaseStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, customer_id, contact_id, member_id, kind, state, title, received_at, answered_at,
           closed_at, answer_due, solve_due, cause_id, resolution, version
    FROM service_case )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kOfCustomer = kSelect + uR"(
    WHERE customer_id = :customer
    ORDER BY received_at DESC, id DESC)"_s;

// Until it is answered the answer is due, afterwards the solution.
static const QString kOpenOf = kSelect + uR"(
    WHERE member_id = :member AND state <> 'closed'
    ORDER BY CASE WHEN answered_at IS NULL THEN COALESCE(answer_due, solve_due) ELSE solve_due END
             NULLS LAST, id)"_s;

static const QString kAdd = uR"(
    INSERT INTO service_case (customer_id, contact_id, member_id, kind, state, title, received_at,
                              answered_at, closed_at, answer_due, solve_due, cause_id, resolution)
    VALUES (:customer, :contact, :member, :kind, :state, :title, :receivedAt, :answeredAt,
            :closedAt, :answerDue, :solveDue, :cause, :resolution)
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE service_case
    SET contact_id = :contact, member_id = :member, kind = :kind, state = :state, title = :title,
        received_at = :receivedAt, answered_at = :answeredAt, closed_at = :closedAt,
        answer_due = :answerDue, solve_due = :solveDue, cause_id = :cause,
        resolution = :resolution, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static Case readCase(Row& row)
{
    return {.id = row.take<CaseId>(),
            .customer = row.take<CustomerId>(),
            .contact = row.take<ContactId>(),
            .member = row.take<MemberId>(),
            .kind = caseKindOf(row.take<QString>()),
            .state = caseStateOf(row.take<QString>()),
            .title = row.take<QString>(),
            .receivedAt = row.take<QDateTime>(),
            .answeredAt = row.take<QDateTime>(),
            .closedAt = row.take<QDateTime>(),
            .answerDue = row.take<QDateTime>(),
            .solveDue = row.take<QDateTime>(),
            .cause = row.take<ChoiceId>(),
            .resolution = row.take<QString>(),
            .version = row.take<int>()};
}

static Params editableFields(const Case& serviceCase)
{
    return {{"contact", serviceCase.contact},       {"member", serviceCase.member},
            {"kind", keyOf(serviceCase.kind)},      {"state", keyOf(serviceCase.state)},
            {"title", serviceCase.title},           {"receivedAt", serviceCase.receivedAt},
            {"answeredAt", serviceCase.answeredAt}, {"closedAt", serviceCase.closedAt},
            {"answerDue", serviceCase.answerDue},   {"solveDue", serviceCase.solveDue},
            {"cause", serviceCase.cause},           {"resolution", serviceCase.resolution}};
}

std::optional<Case> CaseStore::find(CaseId id)
{
    return m_session.first(kFind, {{"id", id}}, readCase);
}

QList<Case> CaseStore::ofCustomer(CustomerId customer)
{
    return m_session.list(kOfCustomer, {{"customer", customer}}, readCase);
}

QList<Case> CaseStore::openOf(MemberId member)
{
    return m_session.list(kOpenOf, {{"member", member}}, readCase);
}

CaseId CaseStore::add(const Case& serviceCase)
{
    Params params = editableFields(serviceCase);
    params += Param("customer", serviceCase.customer);
    m_session.changed(serviceCase.customer);
    return *m_session.value<CaseId>(kAdd, params);
}

bool CaseStore::update(const Case& serviceCase)
{
    Params params = editableFields(serviceCase);
    params += {Param("id", serviceCase.id), Param("version", serviceCase.version)};
    if (m_session.exec(kUpdate, params) == 0)
        return false;
    m_session.changed(serviceCase.customer);
    return true;
}

} // namespace kechi
