#pragma once

#include "core/base/Result.h"
#include "core/board/Board.h"

namespace kechi {

class Clock;
class Database;

// A pool side by side with those who own its customers.
class BoardService {
public:
    BoardService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // All lanes, each with its first `cards` cards (0: the heads alone).
    Result<Board> board(MemberId me, const BoardView& view, int cards);
    // The cards of one lane behind `after` (none: from the start). `owner` none: the open sea.
    Result<LanePage> cards(MemberId me, const BoardView& view, MemberId owner,
                           const std::optional<ListCursor>& after, int limit);
    // Those of these customers that the view lets through as they are now, in no order: what a
    // shown board asks after a change. card.row.owner says in which lane.
    Result<QList<BoardCard>> among(MemberId me, const BoardView& view,
                                   const QList<CustomerId>& ids);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
