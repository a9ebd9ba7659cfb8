#pragma once

#include "core/base/Clock.h"

namespace kechi {

// Time as the story of the sample company has it. It never runs ahead of the real one.
class SampleClock : public Clock {
public:
    explicit SampleClock(const QDateTime& start) : m_now(start) {}

    QDateTime now() const override { return m_now; }
    // Forwards only: what was written is never later than what comes after it.
    void moveTo(const QDateTime& at) { m_now = std::max(m_now, at.toUTC()); }

private:
    QDateTime m_now;
};

} // namespace kechi
