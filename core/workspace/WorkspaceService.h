#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/member/Member.h"
#include "core/workspace/WorkspaceSettings.h"

namespace kechi {

class Database;

// What the workspace is called, and where its days begin and end.
class WorkspaceService {
public:
    WorkspaceService(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    {
    }

    Result<WorkspaceSettings> settings(); // before somebody signed in, too
    // Its id and when it was made stay as they are.
    Result<WorkspaceSettings> change(MemberId me, const QString& name, const QByteArray& timeZone);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
