#include "core/member/DepartmentService.h"

#include "core/base/Text.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/member/DepartmentStore.h"
#include "core/member/MemberRules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchDepartment()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("member", "This department is not there any longer.")};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("member",
                                        "Somebody has changed this department meanwhile. Look at "
                                        "it again before you save.")};
}

static std::optional<Error> whyNotRemove(DepartmentStore& departments, DepartmentId id)
{
    if (departments.hasPeople(id))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "member", "There are still people or departments in it. Move them "
                                   "first.")};
    if (departments.hasFigures(id))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "member", "Orders or deals were signed in this department, so it stays "
                                   "for past figures.")};
    return {};
}

// Every change of the tree: one act, and only by who may.
template <typename Body>
auto DepartmentService::change(MemberId me, const QString& what, Body body)
{
    using Answer = std::invoke_result_t<Body, DepartmentStore&>;
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = what, .at = now}, [&](Session& session) -> Answer {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::ManageTeam))
            return *refusal;
        DepartmentStore departments(session);
        return body(departments);
    });
}

static Department tidiedDepartment(Department department)
{
    department.name = cleaned(department.name).simplified();
    return department;
}

Result<Department> DepartmentService::add(MemberId me, const QString& name, DepartmentId parent)
{
    const Department wanted = tidiedDepartment({.name = name, .parent = parent});
    return change(me, u"add_department"_s, [&](DepartmentStore& departments) -> Result<Department> {
        if (auto refusal = whyNotDepartment(departments.all(), wanted))
            return *refusal;
        return *departments.find(departments.add(wanted));
    });
}

Result<Department> DepartmentService::edit(MemberId me, const Department& department)
{
    const Department wanted = tidiedDepartment(department);
    return change(me, u"edit_department"_s,
                  [&](DepartmentStore& departments) -> Result<Department> {
                      if (!departments.find(wanted.id))
                          return noSuchDepartment();
                      if (auto refusal = whyNotDepartment(departments.all(), wanted))
                          return *refusal;
                      if (!departments.update(wanted))
                          return changedMeanwhile();
                      return *departments.find(wanted.id);
                  });
}

Result<Done> DepartmentService::remove(MemberId me, const Department& department)
{
    return change(me, u"remove_department"_s, [&](DepartmentStore& departments) -> Result<Done> {
        if (!departments.find(department.id))
            return noSuchDepartment();
        if (auto refusal = whyNotRemove(departments, department.id))
            return *refusal;
        if (!departments.remove(department))
            return changedMeanwhile();
        return Done{};
    });
}

} // namespace kechi
