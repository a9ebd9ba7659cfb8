#include "core/workspace/SettingStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kValue = uR"(
    SELECT value FROM setting WHERE name = :name)"_s;

static const QString kSet = uR"(
    INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s;

std::optional<QString> SettingStore::value(const QString& name)
{
    return m_session.value<QString>(kValue, {{"name", name}});
}

void SettingStore::set(const QString& name, const QString& value)
{
    m_session.exec(kSet, {{"name", name}, {"value", value}});
    m_session.changes().lists = true;
}

WorkspaceSettings SettingStore::workspace()
{
    const auto text = [&](const QString& name) { return value(name).value_or(QString()); };
    WorkspaceSettings settings{
        .id = text(u"workspace.id"_s),
        .name = text(u"workspace.name"_s),
        .timeZone = text(u"workspace.time_zone"_s).toLatin1(),
        .createdAt = QDateTime::fromString(text(u"workspace.created_at"_s), Qt::ISODateWithMs)};
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone))
        settings.timeZone = defaultTimeZone();
    return settings;
}

void SettingStore::setWorkspace(const WorkspaceSettings& settings)
{
    set(u"workspace.id"_s, settings.id);
    set(u"workspace.name"_s, settings.name);
    set(u"workspace.time_zone"_s, QString::fromLatin1(settings.timeZone));
    set(u"workspace.created_at"_s, settings.createdAt.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace kechi
