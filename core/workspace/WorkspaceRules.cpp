#include "core/workspace/WorkspaceRules.h"

#include <QCoreApplication>

namespace kechi {

static constexpr int kLongestName = 100;

std::optional<Error> whyNotSettings(const WorkspaceSettings& settings)
{
    if (settings.name.isEmpty() || settings.name.size() > kLongestName)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "workspace", "A workspace needs a name of at most 100 characters.")};
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "workspace", "The time zone “%1” is not known on this computer.")
                         .arg(QString::fromLatin1(settings.timeZone))};
    return {};
}

} // namespace kechi
