#pragma once

#include "core/board/Board.h"
#include "core/list/FilterStore.h"

#include <QSet>

namespace kechi {

class Session;

// Inside a running transaction: the lanes and cards of a pool, as one reader may see them.
class BoardDesk {
public:
    BoardDesk(Session& session, const ListReader& reader, const BoardView& view)
        : m_session(session), m_reader(reader), m_view(view)
    {
    }

    Board board(const Pool& pool, int cards);
    LanePage cards(MemberId owner, const std::optional<ListCursor>& after, int limit);
    QList<BoardCard> among(const QList<CustomerId>& ids);

private:
    QList<Lane> lanes(const Pool& pool);
    QSet<MemberId> peopleOf(PoolId pool);
    QSet<MemberId> candidates(const Pool& pool, const QList<Member>& team,
                              const QSet<MemberId>& people);
    Lane lane(const Member& owner, const std::optional<Error>& whyNotClaim) const;
    bool isLoadTold(MemberId owner) const;
    std::optional<Error> whyNotDrop(const Member& owner,
                                    const std::optional<Error>& whyNotClaim) const;
    QList<BoardCard> cardsOf(const QList<CustomerId>& ids);

    Session& m_session;
    const ListReader& m_reader;
    BoardView m_view;
};

} // namespace kechi
