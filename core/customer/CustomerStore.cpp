#include "core/customer/CustomerStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFind = uR"(
    SELECT id, code, name, short_name, credit_code, industry_id, size_id, region_id, source_id,
           type_id, city, address, website, stage, stage_since, grade_id, need, remark,
           extras, created_at, updated_at, version
    FROM customer
    WHERE id = :id AND deleted_at IS NULL)"_s;

static const QString kCodeTaken = uR"(
    SELECT 1 FROM customer WHERE code = :code)"_s;

static const QString kAdd = uR"(
    INSERT INTO customer (id, code, name, short_name, credit_code, industry_id, size_id,
                          region_id, source_id, type_id, city, address, website, stage,
                          stage_since, grade_id, need, remark, extras, created_at,
                          updated_at)
    VALUES (:id, :code, :name, :shortName, :creditCode, :industry, :size, :region, :source,
            :type, :city, :address, :website, :stage, :stageSince, :grade, :need, :remark,
            :extras, :createdAt, :updatedAt)
    ON CONFLICT (code) DO NOTHING)"_s;

static const QString kUpdate = uR"(
    UPDATE customer
    SET name = :name, short_name = :shortName, credit_code = :creditCode,
        industry_id = :industry, size_id = :size, region_id = :region, source_id = :source,
        type_id = :type, city = :city, address = :address, website = :website,
        grade_id = :grade, need = :need, remark = :remark, extras = :extras,
        updated_at = :updatedAt, version = version + 1
    WHERE id = :id AND version = :version AND deleted_at IS NULL)"_s;

// In the order of the SELECT list above.
static Customer readCustomer(Row& row)
{
    return {.id = row.take<CustomerId>(),
            .code = row.take<QString>(),
            .name = row.take<QString>(),
            .shortName = row.take<QString>(),
            .creditCode = row.take<QString>(),
            .industry = row.take<ChoiceId>(),
            .size = row.take<ChoiceId>(),
            .region = row.take<ChoiceId>(),
            .source = row.take<ChoiceId>(),
            .type = row.take<ChoiceId>(),
            .city = row.take<QString>(),
            .address = row.take<QString>(),
            .website = row.take<QString>(),
            .stage = stageOf(row.take<QString>()),
            .stageSince = row.take<QDateTime>(),
            .grade = row.take<GradeId>(),
            .need = row.take<QString>(),
            .remark = row.take<QString>(),
            .extras = extrasOf(row.take<QString>()),
            .createdAt = row.take<QDateTime>(),
            .updatedAt = row.take<QDateTime>(),
            .version = row.take<int>()};
}

static Params editableFields(const Customer& customer)
{
    return {{"id", customer.id},
            {"name", customer.name},
            {"shortName", customer.shortName},
            {"creditCode", customer.creditCode},
            {"industry", customer.industry},
            {"size", customer.size},
            {"region", customer.region},
            {"source", customer.source},
            {"type", customer.type},
            {"city", customer.city},
            {"address", customer.address},
            {"website", customer.website},
            {"grade", customer.grade},
            {"need", customer.need},
            {"remark", customer.remark},
            {"extras", toJson(customer.extras)},
            {"updatedAt", customer.updatedAt}};
}

std::optional<Customer> CustomerStore::find(CustomerId id)
{
    return m_session.first(kFind, {{"id", id}}, readCustomer);
}

bool CustomerStore::isCodeTaken(const QString& code)
{
    return m_session.value<int>(kCodeTaken, {{"code", code}}).has_value();
}

// C-10382 follows the id; somebody may have brought that very code from elsewhere.
QString CustomerStore::freeCode(CustomerId id)
{
    QString code;
    for (int i = 2; code.isEmpty() || isCodeTaken(code); ++i)
        code = u"C-%1-%2"_s.arg(id.value).arg(i);
    return code;
}

std::optional<CustomerId> CustomerStore::add(const Customer& customer)
{
    const std::optional<Customer> added = insert(customer);
    return added ? std::optional(added->id) : std::nullopt;
}

std::optional<Customer> CustomerStore::insert(Customer customer)
{
    const QString next = m_session.dialect().nextId();
    if (!customer.id)
        customer.id = *m_session.value<CustomerId>(next, {{"table", u"customer"_s}});
    const bool needsCode = customer.code.isEmpty();
    if (needsCode)
        customer.code = u"C-%1"_s.arg(customer.id.value);
    if (!put(customer)) {
        if (!needsCode)
            return {};
        customer.code = freeCode(customer.id);
        put(customer);
    }
    m_session.changed(customer.id);
    return customer;
}

bool CustomerStore::put(const Customer& customer)
{
    Params params = editableFields(customer);
    params += {Param("code", customer.code), Param("stage", keyOf(customer.stage)),
               Param("stageSince", customer.stageSince), Param("createdAt", customer.createdAt)};
    return m_session.exec(kAdd, params) > 0;
}

bool CustomerStore::update(const Customer& customer)
{
    Params params = editableFields(customer);
    params += Param("version", customer.version);
    if (m_session.exec(kUpdate, params) == 0)
        return false;
    m_session.changed(customer.id);
    return true;
}

} // namespace kechi
