#pragma once

#include "core/list/CustomerRow.h"
#include "core/list/FilterStore.h"

namespace kechi {

class Session;

// Finds, counts and orders customers. Reads whatever table it needs.
class ListStore {
public:
    ListStore(Session& session, ListReader reader) : m_session(session), m_reader(std::move(reader))
    {
    }

    struct Page {
        QList<CustomerId> ids = {};
        std::optional<ListCursor> next = {};
    };
    Page page(const CustomerFilter& filter, const CustomerSort& sort,
              const std::optional<ListCursor>& after, int limit);
    qint64 count(const CustomerFilter& filter);
    // Those of them that the filter lets through, in no order.
    QSet<CustomerId> among(const CustomerFilter& filter, const QList<CustomerId>& ids);

    // For nobody in particular: the first where there is an id and a code of that name.
    static std::optional<CustomerId> idOf(Session& session, const QString& idOrCode);

private:
    Session& m_session;
    ListReader m_reader;
};

} // namespace kechi
