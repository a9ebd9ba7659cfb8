#pragma once

#include "core/base/Progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <atomic>

namespace kechi {

// The window's end of a long job: the worker reports, a bar shows, a button cancels.
class JobProgress : public QObject, public Progress {
    Q_OBJECT

public:
    void cancel() { m_cancelled = true; }

    void report(qint64 done, qint64 total) override; // on the worker's thread
    bool cancelled() const override { return m_cancelled; }

signals:
    void moved(qint64 done, qint64 total);

private:
    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_sinceLast;
};

} // namespace kechi
