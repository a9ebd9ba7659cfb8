#pragma once

#include "core/customer/Choice.h"

#include <QHash>
#include <optional>

namespace kechi {

class Session;

// All SQL on the choice table. Two names are one entry past case, width and script.
class ChoiceStore {
public:
    explicit ChoiceStore(Session& session) : m_session(session) {}

    std::optional<Choice> find(ChoiceId id);
    std::optional<ChoiceId> findByName(ChoiceList list, const QString& name);
    QList<Choice> all(ChoiceList list); // in order, the archived ones at the end
    QHash<ChoiceId, QString> names();   // of all lists

    // The entry of that name, added at the list's end where there is none. `name` is not empty.
    ChoiceId findOrAdd(ChoiceList list, const QString& name);
    bool update(const Choice& choice); // false: gone, or another one is named so

private:
    Session& m_session;
};

} // namespace kechi
