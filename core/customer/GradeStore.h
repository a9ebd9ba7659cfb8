#pragma once

#include "core/customer/Grade.h"

#include <optional>

namespace kechi {

class Session;

// All SQL on the grade table. Two names are one grade past case, width and script.
class GradeStore {
public:
    explicit GradeStore(Session& session) : m_session(session) {}

    std::optional<Grade> find(GradeId id);
    std::optional<GradeId> findByName(const QString& name);
    QList<Grade> all(); // in order, the archived ones at the end

    // The grade of that name, added as the last one where there is none. `name` is not empty.
    GradeId findOrAdd(const QString& name);
    bool update(const Grade& grade); // false: gone, or another one is named so

private:
    Session& m_session;
};

} // namespace kechi
