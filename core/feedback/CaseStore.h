#pragma once

#include "core/feedback/Case.h"

#include <QList>
#include <optional>

namespace kechi {

class Session;

// All SQL on the service_case table.
class CaseStore {
public:
    explicit CaseStore(Session& session) : m_session(session) {}

    std::optional<Case> find(CaseId id);
    QList<Case> ofCustomer(CustomerId customer); // newest first
    // Not closed, of this member, the next due first; those without a limit at the end.
    QList<Case> openOf(MemberId member);

    CaseId add(const Case& serviceCase);
    bool update(const Case& serviceCase); // false: somebody saved since, or it is gone

private:
    Session& m_session;
};

} // namespace kechi
