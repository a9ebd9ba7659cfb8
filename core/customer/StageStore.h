#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"

#include <QDateTime>

namespace kechi {

class Session;

// The stage columns of the customer table, which no other store writes.
class StageStore {
public:
    explicit StageStore(Session& session) : m_session(session) {}

    // False: the customer is at that stage already, or gone.
    bool set(CustomerId customer, Stage stage, const QDateTime& at);

private:
    Session& m_session;
};

} // namespace kechi
