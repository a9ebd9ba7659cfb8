#include "core/workspace/WorkspaceSettings.h"

namespace kechi {

QByteArray defaultTimeZone()
{
    const QByteArray system = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(system) ? system : QByteArray("Asia/Shanghai");
}

} // namespace kechi
