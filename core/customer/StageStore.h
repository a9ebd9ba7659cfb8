#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"

#include <QDateTime>
#include <QList>

namespace kechi {

class Session;

// A customer went from one stage to another.
struct StageStep {
    Stage from = Stage::Lead;
    Stage to = Stage::Lead;
    QDateTime at = {};
    MemberId by = {}; // none: the program
    qint64 row = 0;   // in the journal, in the order of time

    friend bool operator==(const StageStep&, const StageStep&) = default;
};

// The stage columns of the customer table, which no other store writes.
class StageStore {
public:
    explicit StageStore(Session& session) : m_session(session) {}

    // False: the customer is at that stage already, or gone.
    bool set(CustomerId customer, Stage stage, const QDateTime& at);

    // As the journal knows them, oldest first; what was undone is left out.
    QList<StageStep> steps(CustomerId customer);

private:
    Session& m_session;
};

} // namespace kechi
