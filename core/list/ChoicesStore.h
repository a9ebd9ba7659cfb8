#pragma once

#include "core/list/FilterChoices.h"
#include "core/list/FilterStore.h"

namespace kechi {

class Session;

// What a reader may filter a list by.
class ChoicesStore {
public:
    ChoicesStore(Session& session, const ListReader& reader) : m_session(session), m_reader(reader)
    {
    }

    FilterChoices choices();

private:
    Session& m_session;
    const ListReader& m_reader;
};

} // namespace kechi
