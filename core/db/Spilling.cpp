#include "core/db/Spilling.h"

#include "core/db/Session.h"

#include <QLoggingCategory>

namespace kechi {

Q_DECLARE_LOGGING_CATEGORY(lcDb)

static void letSpill(Session& session, bool may)
{
    if (const QString sql = session.dialect().letSpill(may); !sql.isEmpty())
        session.command(sql);
}

Spilling::Spilling(Session& session, bool may) : m_session(session), m_may(may)
{
    if (m_may)
        letSpill(m_session, true);
}

Spilling::~Spilling()
{
    try {
        if (m_may)
            letSpill(m_session, false);
    } catch (const DbError& error) {
        qCWarning(lcDb) << "the connection still spills:" << error.detail;
    }
}

} // namespace kechi
