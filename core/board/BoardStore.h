#pragma once

#include "core/board/Board.h"
#include "core/list/FilterStore.h"

#include <QHash>

namespace kechi {

class Session;

// What a board needs beside the rows of its cards. Reads whatever table it needs.
class BoardStore {
public:
    BoardStore(Session& session, const ListReader& reader) : m_session(session), m_reader(reader) {}

    struct LaneCount {
        MemberId owner = {}; // none: the open sea
        qint64 here = 0;
        qint64 soon = 0;
    };
    QList<LaneCount> counts(PoolId pool, const QString& text); // in no order, no empty lanes
    // In all pools, as the limit counts.
    QHash<MemberId, int> held(const QList<MemberId>& owners);

    struct Origin {
        QString industry = {};
        Arrival arrival = {}; // with the reason as the ledger keeps it
    };
    QHash<CustomerId, Origin> origins(const QList<CustomerId>& customers);

private:
    Session& m_session;
    const ListReader& m_reader;
};

} // namespace kechi
