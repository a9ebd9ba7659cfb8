#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

class Session;

// What a rule that is not yet saved needs to know of a pool's owned customers. Reads whatever
// table it needs, and writes nothing.
class WhatIfStore {
public:
    explicit WhatIfStore(Session& session) : m_session(session) {}

    struct Owned {
        CustomerId customer = {};
        QString name = {};
        MemberId owner = {};
        QString ownerName = {};
        QDateTime ownedSince = {};
        QDateTime lastTouch = {}; // invalid: never
    };
    QList<Owned> owned(PoolId pool); // in id order

private:
    Session& m_session;
};

} // namespace kechi
