#include "core/customer/GradeStore.h"

#include "core/base/Text.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, name, position, archived FROM grade )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kAll = kSelect + u"ORDER BY archived, position, id"_s;

static const QString kFindByName = uR"(
    SELECT id FROM grade WHERE name_key = :key)"_s;

static const QString kNext = uR"(
    SELECT COALESCE(MAX(position), 0) + 1 FROM grade)"_s;

static const QString kAdd = uR"(
    INSERT INTO grade (name, name_key, position)
    VALUES (:name, :key, :position)
    RETURNING id)"_s;

static const QString kUpdate = uR"(
    UPDATE grade
    SET name = :name, name_key = :key, position = :position, archived = :archived
    WHERE id = :id)"_s;

static Grade readGrade(Row& row)
{
    return {.id = row.take<GradeId>(),
            .name = row.take<QString>(),
            .position = row.take<int>(),
            .isArchived = row.take<bool>()};
}

static QString keyOfName(const QString& name)
{
    return folded(cleaned(name).simplified());
}

std::optional<Grade> GradeStore::find(GradeId id)
{
    return m_session.first(kFind, {{"id", id}}, readGrade);
}

std::optional<GradeId> GradeStore::findByName(const QString& name)
{
    return m_session.value<GradeId>(kFindByName, {{"key", keyOfName(name)}});
}

QList<Grade> GradeStore::all()
{
    return m_session.list(kAll, {}, readGrade);
}

GradeId GradeStore::findOrAdd(const QString& name)
{
    Q_ASSERT(!name.simplified().isEmpty());
    if (const auto known = findByName(name))
        return *known;
    m_session.changes().lists = true;
    return *m_session.value<GradeId>(kAdd, {{"name", cleaned(name).simplified()},
                                            {"key", keyOfName(name)},
                                            {"position", m_session.value<int>(kNext).value_or(1)}});
}

bool GradeStore::update(const Grade& grade)
{
    const std::optional<GradeId> named = findByName(grade.name);
    if (named && *named != grade.id)
        return false;
    m_session.changes().lists = true;
    return m_session.exec(kUpdate, {{"name", cleaned(grade.name).simplified()},
                                    {"key", keyOfName(grade.name)},
                                    {"position", grade.position},
                                    {"archived", grade.isArchived},
                                    {"id", grade.id}}) > 0;
}

} // namespace kechi
