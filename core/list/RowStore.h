#pragma once

#include "core/list/CustomerRow.h"
#include "core/list/FilterStore.h"

namespace kechi {

class Session;

// Rows of a list by their ids. Reads whatever table it needs.
class RowStore {
public:
    explicit RowStore(Session& session) : m_session(session) {}

    // In the order of the ids, without those that are gone. Phones as they are: to be masked
    // by who knows the reader.
    QList<CustomerRow> rows(const QList<CustomerId>& ids);

private:
    Session& m_session;
};

} // namespace kechi
