#include "app/Rounds.h"

#include "core/base/Tasks.h"
#include "core/facts/FactsService.h"
#include "core/pool/SweepService.h"

namespace kechi {

static constexpr std::chrono::hours kPause(1);

Rounds::Rounds(SweepService& sweeps, FactsService& facts, Tasks& tasks, QObject* parent)
    : QObject(parent), m_sweeps(sweeps), m_facts(facts), m_tasks(tasks)
{
    m_hourly.setInterval(kPause);
    connect(&m_hourly, &QTimer::timeout, this, &Rounds::go);
}

void Rounds::begin()
{
    m_hourly.start();
    go();
}

void Rounds::go()
{
    if (m_isUnderWay) // behind a long import
        return;
    m_isUnderWay = true;
    Progress& progress = *this;
    m_tasks.runLong(
        this, [&sweeps = m_sweeps, &progress] { return sweeps.sweepByItself(progress); },
        [this](const Result<SweepReport>& answer) { take(answer); });
}

void Rounds::take(const Result<SweepReport>& answer)
{
    if (!answer) {
        m_isUnderWay = false;
        emit failed(answer.error().text);
        return;
    }
    if (!answer->taken.isEmpty())
        emit tookBack(int(answer->taken.size()));
    renewScores();
}

void Rounds::renewScores()
{
    Progress& progress = *this;
    m_tasks.runLong(
        this, [&facts = m_facts, &progress] { return facts.renewScores(progress); },
        [this](const Result<Done>& answer) {
            m_isUnderWay = false;
            if (!answer)
                emit failed(answer.error().text);
        });
}

} // namespace kechi
