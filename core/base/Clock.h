#pragma once

#include <QDateTime>

namespace kechi {

// The only place that asks what time it is. Tests put their own in.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace kechi
