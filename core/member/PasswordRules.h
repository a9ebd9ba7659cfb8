#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <optional>

namespace kechi {

// What a password must be: 8 characters or more, and not the name one signs in with.
std::optional<Error> whyNotPassword(const QString& password, const QString& memberName);

// Three wrong passwords are free; then each doubles the wait: 1, 2, 4 … seconds, 15 minutes
// at most. Whole seconds left; 0: try now. A clock that was put back makes nobody wait.
int secondsToWait(int misses, const QDateTime& missedAt, const QDateTime& now);

} // namespace kechi
