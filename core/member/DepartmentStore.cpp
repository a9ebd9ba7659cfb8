#include "core/member/DepartmentStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, name, parent_id, version FROM department )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kAll = kSelect + u"ORDER BY id"_s;

static const QString kAdd = uR"(
    INSERT INTO department (name, parent_id) VALUES (:name, :parent) RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE department SET name = :name, parent_id = :parent, version = version + 1
    WHERE id = :id AND version = :version)"_s;

static const QString kRemove = uR"(
    DELETE FROM department WHERE id = :id AND version = :version)"_s;

static const QString kHasPeople = uR"(
    SELECT 1 WHERE EXISTS (SELECT 1 FROM member WHERE department_id = :id)
                OR EXISTS (SELECT 1 FROM department WHERE parent_id = :parent))"_s;

static const QString kHasFigures = uR"(
    SELECT 1 WHERE EXISTS (SELECT 1 FROM deal WHERE department_id = :deals)
                OR EXISTS (SELECT 1 FROM sales_order WHERE department_id = :orders)
                OR EXISTS (SELECT 1 FROM payment WHERE department_id = :payments))"_s;

static Department readDepartment(Row& row)
{
    return {.id = row.take<DepartmentId>(),
            .name = row.take<QString>(),
            .parent = row.take<DepartmentId>(),
            .version = row.take<int>()};
}

std::optional<Department> DepartmentStore::find(DepartmentId id)
{
    return m_session.first(kFind, {{"id", id}}, readDepartment);
}

QList<Department> DepartmentStore::all()
{
    return m_session.list(kAll, {}, readDepartment);
}

DepartmentId DepartmentStore::add(const Department& department)
{
    m_session.changes().team = true;
    return *m_session.value<DepartmentId>(
        kAdd, {{"name", department.name}, {"parent", department.parent}});
}

bool DepartmentStore::update(const Department& department)
{
    m_session.changes().team = true;
    return m_session.exec(kUpdate, {{"name", department.name},
                                    {"parent", department.parent},
                                    {"id", department.id},
                                    {"version", department.version}}) > 0;
}

bool DepartmentStore::remove(const Department& department)
{
    m_session.changes().team = true;
    return m_session.exec(kRemove, {{"id", department.id}, {"version", department.version}}) > 0;
}

bool DepartmentStore::hasPeople(DepartmentId id)
{
    return m_session.value<int>(kHasPeople, {{"id", id}, {"parent", id}}).has_value();
}

bool DepartmentStore::hasFigures(DepartmentId id)
{
    return m_session.value<int>(kHasFigures, {{"deals", id}, {"orders", id}, {"payments", id}})
        .has_value();
}

} // namespace kechi
