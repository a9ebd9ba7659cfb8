#pragma once

#include "core/list/CustomerRow.h"
#include "core/list/FilterStore.h"

namespace kechi {

class Session;

// Inside a running transaction: rows of customers, told as their reader may be told.
class RowDesk {
public:
    RowDesk(Session& session, const ListReader& reader) : m_session(session), m_reader(reader) {}

    // In the order of the ids, without those that are gone. The reader may see them all: who
    // asks has filtered them.
    QList<CustomerRow> rows(const QList<CustomerId>& ids);

private:
    Session& m_session;
    const ListReader& m_reader;
};

} // namespace kechi
