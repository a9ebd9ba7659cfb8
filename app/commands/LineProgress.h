#pragma once

#include "core/base/Progress.h"

#include <QElapsedTimer>

namespace kechi {

// How far a long job is, in one line of a terminal; Ctrl+C (or being asked to end) cancels it
// cleanly instead of ending the program. One at a time.
class LineProgress : public Progress {
public:
    LineProgress();
    ~LineProgress() override;

    void report(qint64 done, qint64 total) override;
    bool cancelled() const override;

private:
    const bool m_isShown; // there is a terminal to show it on
    bool m_isDrawn = false;
    QElapsedTimer m_sinceLast;
};

} // namespace kechi
