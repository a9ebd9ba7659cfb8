#include "core/workspace/WorkspaceService.h"

#include "core/base/Text.h"
#include "core/db/Database.h"
#include "core/facts/FactsDesk.h"
#include "core/member/AccessDesk.h"
#include "core/workspace/SettingStore.h"
#include "core/workspace/WorkspaceRules.h"

using namespace Qt::StringLiterals;

namespace kechi {

Result<WorkspaceSettings> WorkspaceService::settings()
{
    return m_database.read([](Session& session) -> Result<WorkspaceSettings> {
        return SettingStore(session).workspace();
    });
}

Result<WorkspaceSettings> WorkspaceService::change(MemberId me, const QString& name,
                                                   const QByteArray& timeZone)
{
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = u"edit_workspace"_s, .at = now},
                            [&](Session& session) -> Result<WorkspaceSettings> {
                                const Result<Actor> actor = AccessDesk(session, now).actor(me);
                                if (!actor)
                                    return actor.error();
                                if (auto refusal = whyNot(*actor, Action::ManageLists))
                                    return *refusal;
                                SettingStore store(session);
                                const WorkspaceSettings before = store.workspace();
                                WorkspaceSettings settings = before;
                                settings.name = cleaned(name).simplified();
                                settings.timeZone = timeZone;
                                if (auto refusal = whyNotSettings(settings))
                                    return *refusal;
                                store.setWorkspace(settings);
                                NoProgress unwatched;
                                if (settings.timeZone != before.timeZone)
                                    FactsDesk(session, now).recomputeAll(unwatched);
                                return settings;
                            });
}

} // namespace kechi
