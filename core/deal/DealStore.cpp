#include "core/deal/DealStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, customer_id, member_id, department_id, title, stage, stage_since, amount,
           expected_on, opened_at, closed_at, lost_reason, version
    FROM deal )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kOfCustomer = kSelect + uR"(
    WHERE customer_id = :customer
    ORDER BY closed_at IS NOT NULL, opened_at DESC, id DESC)"_s;

static const QString kHistory = uR"(
    SELECT stage, since, member_id FROM deal_stage WHERE deal_id = :deal ORDER BY id)"_s;

static const QString kAdd = uR"(
    INSERT INTO deal (customer_id, member_id, department_id, title, stage, stage_since, amount,
                      expected_on, opened_at, closed_at, lost_reason)
    VALUES (:customer, :member, :department, :title, :stage, :stageSince, :amount, :expectedOn,
            :openedAt, :closedAt, :lostReason)
    RETURNING id)"_s;

static const QString kAddStep = uR"(
    INSERT INTO deal_stage (deal_id, stage, since, member_id)
    VALUES (:deal, :stage, :since, :member))"_s;

static const QString kUpdate = uR"(
    UPDATE deal
    SET member_id = :member, department_id = :department, title = :title, amount = :amount,
        expected_on = :expectedOn, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kSetStage = uR"(
    UPDATE deal
    SET stage = :stage, stage_since = :since, closed_at = :closedAt, lost_reason = :lostReason,
        version = version + 1
    WHERE id = :id AND version = :version)"_s;

static Deal readDeal(Row& row)
{
    return {.id = row.take<DealId>(),
            .customer = row.take<CustomerId>(),
            .member = row.take<MemberId>(),
            .department = row.take<DepartmentId>(),
            .title = row.take<QString>(),
            .stage = dealStageOf(row.take<QString>()),
            .stageSince = row.take<QDateTime>(),
            .amount = row.take<qint64>(),
            .expectedOn = row.take<QDate>(),
            .openedAt = row.take<QDateTime>(),
            .closedAt = row.take<QDateTime>(),
            .lostReason = row.take<QString>(),
            .version = row.take<int>()};
}

static Params editableFields(const Deal& deal)
{
    return {{"member", deal.member},
            {"department", deal.department},
            {"title", deal.title},
            {"amount", deal.amount},
            {"expectedOn", deal.expectedOn}};
}

std::optional<Deal> DealStore::find(DealId id)
{
    return m_session.first(kFind, {{"id", id}}, readDeal);
}

QList<Deal> DealStore::ofCustomer(CustomerId customer)
{
    return m_session.list(kOfCustomer, {{"customer", customer}}, readDeal);
}

QList<DealStep> DealStore::history(DealId id)
{
    return m_session.list(kHistory, {{"deal", id}}, [](Row& row) {
        return DealStep{.stage = dealStageOf(row.take<QString>()),
                        .since = row.take<QDateTime>(),
                        .member = row.take<MemberId>()};
    });
}

void DealStore::addStep(DealId deal, const DealStep& step)
{
    m_session.exec(kAddStep, {{"deal", deal},
                              {"stage", keyOf(step.stage)},
                              {"since", step.since},
                              {"member", step.member}});
}

DealId DealStore::add(const Deal& deal, MemberId by)
{
    Params params = editableFields(deal);
    params += {Param("customer", deal.customer),     Param("stage", keyOf(deal.stage)),
               Param("stageSince", deal.stageSince), Param("openedAt", deal.openedAt),
               Param("closedAt", deal.closedAt),     Param("lostReason", deal.lostReason)};
    const DealId id = *m_session.value<DealId>(kAdd, params);
    addStep(id, {.stage = deal.stage, .since = deal.stageSince, .member = by});
    m_session.changed(deal.customer);
    return id;
}

bool DealStore::update(const Deal& deal)
{
    Params params = editableFields(deal);
    params += {Param("id", deal.id), Param("version", deal.version)};
    if (m_session.exec(kUpdate, params) == 0)
        return false;
    m_session.changed(deal.customer);
    return true;
}

bool DealStore::setStage(const Deal& deal, DealStage stage, MemberId by, const QDateTime& at,
                         const QString& lostReason)
{
    const bool isClosed = stage == DealStage::Won || stage == DealStage::Lost;
    const qint64 rows = m_session.exec(
        kSetStage, {{"stage", keyOf(stage)},
                    {"since", at},
                    {"closedAt", isClosed ? at : QDateTime()},
                    {"lostReason", stage == DealStage::Lost ? lostReason : QString()},
                    {"id", deal.id},
                    {"version", deal.version}});
    if (rows == 0)
        return false;
    addStep(deal.id, {.stage = stage, .since = at, .member = by});
    m_session.changed(deal.customer);
    return true;
}

} // namespace kechi
