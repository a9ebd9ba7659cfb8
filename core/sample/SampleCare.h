#pragma once

#include "core/feedback/CaseService.h"
#include "core/sample/SampleWorld.h"

namespace kechi {

// The sample's service agent: takes up what buyers complain of and ask, answers and closes it;
// the latest are still open.
class SampleCare {
public:
    explicit SampleCare(SampleWorld& world) : m_world(world) {}

    Result<Done> work(); // a working day's

private:
    Result<Done> open(MemberId agent);
    Result<Done> advance(MemberId agent);
    Result<ChoiceId> causeNamed(const QString& name);

    struct Running {
        Case serviceCase = {};
        SampleCase story = {};
    };

    SampleWorld& m_world;
    QList<Running> m_running;
};

} // namespace kechi
