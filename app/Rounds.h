#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/pool/Sweep.h"

#include <QObject>
#include <QTimer>
#include <atomic>

namespace kechi {

class FactsService;
class SweepService;
class Tasks;

// The rules' rounds: at start-up and every hour, what is to go back to its pool goes, and on a
// new day scores are found anew.
class Rounds : public QObject, private Progress {
    Q_OBJECT

public:
    Rounds(SweepService& sweeps, FactsService& facts, Tasks& tasks, QObject* parent);
    ~Rounds() override { stop(); }

    void begin();
    void stop() { m_stopped = true; } // a round under way ends with its batch

signals:
    void tookBack(int customers);
    void failed(const QString& text);

private:
    void go();
    void take(const Result<SweepReport>& answer);
    void renewScores();

    void report(qint64, qint64) override {}
    bool cancelled() const override { return m_stopped; }

    SweepService& m_sweeps;
    FactsService& m_facts;
    Tasks& m_tasks;
    QTimer m_hourly;
    std::atomic_bool m_stopped = false;
    bool m_isUnderWay = false;
};

} // namespace kechi
