#include "core/customer/ChoiceStore.h"

#include "core/base/Text.h"
#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT id, name, position, archived FROM choice )"_s;

static const QString kFind = kSelect + u"WHERE id = :id"_s;
static const QString kAll = kSelect + u"WHERE list = :list ORDER BY archived, position, id"_s;

static const QString kFindByName = uR"(
    SELECT id FROM choice WHERE list = :list AND name_key = :key)"_s;

static const QString kNames = uR"(
    SELECT id, name FROM choice)"_s;

static const QString kNext = uR"(
    SELECT COALESCE(MAX(position), 0) + 1 FROM choice WHERE list = :list)"_s;

static const QString kAdd = uR"(
    INSERT INTO choice (list, name, name_key, position)
    VALUES (:list, :name, :key, :position)
    RETURNING id)"_s;

static const QString kNameTaken = uR"(
    SELECT 1
    FROM choice
    WHERE name_key = :key AND id <> :other AND list = (SELECT list FROM choice WHERE id = :id))"_s;

static const QString kUpdate = uR"(
    UPDATE choice
    SET name = :name, name_key = :key, position = :position, archived = :archived
    WHERE id = :id)"_s;

static Choice readChoice(Row& row)
{
    return {.id = row.take<ChoiceId>(),
            .name = row.take<QString>(),
            .position = row.take<int>(),
            .isArchived = row.take<bool>()};
}

static QString keyOfName(const QString& name)
{
    return folded(cleaned(name).simplified());
}

std::optional<Choice> ChoiceStore::find(ChoiceId id)
{
    return m_session.first(kFind, {{"id", id}}, readChoice);
}

std::optional<ChoiceId> ChoiceStore::findByName(ChoiceList list, const QString& name)
{
    return m_session.value<ChoiceId>(kFindByName,
                                     {{"list", keyOf(list)}, {"key", keyOfName(name)}});
}

QList<Choice> ChoiceStore::all(ChoiceList list)
{
    return m_session.list(kAll, {{"list", keyOf(list)}}, readChoice);
}

QHash<ChoiceId, QString> ChoiceStore::names()
{
    QHash<ChoiceId, QString> names;
    m_session.each(kNames, {}, [&](Row& row) {
        const auto id = row.take<ChoiceId>();
        names.insert(id, row.take<QString>());
    });
    return names;
}

ChoiceId ChoiceStore::findOrAdd(ChoiceList list, const QString& name)
{
    Q_ASSERT(!name.simplified().isEmpty());
    if (const auto known = findByName(list, name))
        return *known;
    m_session.changes().lists = true;
    const int position = m_session.value<int>(kNext, {{"list", keyOf(list)}}).value_or(1);
    return *m_session.value<ChoiceId>(kAdd, {{"list", keyOf(list)},
                                             {"name", cleaned(name).simplified()},
                                             {"key", keyOfName(name)},
                                             {"position", position}});
}

bool ChoiceStore::update(const Choice& choice)
{
    const QString key = keyOfName(choice.name);
    if (m_session.value<int>(kNameTaken, {{"key", key}, {"other", choice.id}, {"id", choice.id}}))
        return false;
    m_session.changes().lists = true;
    return m_session.exec(kUpdate, {{"name", cleaned(choice.name).simplified()},
                                    {"key", key},
                                    {"position", choice.position},
                                    {"archived", choice.isArchived},
                                    {"id", choice.id}}) > 0;
}

} // namespace kechi
