#pragma once

#include "core/list/CustomerFilter.h"
#include "core/list/CustomerRow.h"
#include "core/pool/Custody.h"
#include "core/pool/Pool.h"

namespace kechi {

// How a customer came to where it is now.
struct Arrival {
    How how = How::Created;
    QDateTime since = {};
    QString reason = {};     // in words, what was said or which rule it was; may be empty
    MemberId from = {};      // the owner before; none: nobody
    QString fromName = {};   // full name
    QString sourceName = {}; // where the customer comes from: a fair, the web …

    friend bool operator==(const Arrival&, const Arrival&) = default;
};
// Short, for a card: "Before: Zhou Hang · 30 days without an effective follow-up",
// "Trade fair · imported 2026-11-20".
QString sentenceOf(const Arrival& arrival, const QTimeZone& zone);

// A customer on the board, told as its reader may be told.
struct BoardCard {
    CustomerRow row = {};
    QString industry = {};
    Arrival arrival = {};
    QString why = {}; // the arrival's sentence

    friend bool operator==(const BoardCard&, const BoardCard&) = default;
};

// The open sea of a pool, or one salesperson's customers of it.
struct Lane {
    MemberId owner = {}; // none: the open sea
    QString name = {};   // full name; empty: the open sea
    bool isMine = false;
    qint64 here = 0; // customers of this pool that the reader may see and the text finds
    qint64 soon = 0; // of these about to be recycled
    // In all pools together, as the limit counts; none: not for this reader, or the open sea.
    std::optional<int> held = {};
    std::optional<int> limit = {};        // none: no limit
    std::optional<Error> whyNotDrop = {}; // none: this reader may put some customers here
    QList<BoardCard> cards = {};          // the first ones
    std::optional<ListCursor> next = {};  // where the next page starts; none: that was all
};

struct Board {
    Pool pool = {};
    QList<Lane> lanes = {};                // the open sea, then mine, then by name
    std::optional<Error> whyNotClaim = {}; // none: the reader may claim from this pool
    qint64 fullest = 0; // the most that one of the lanes holds: a load bar without a limit

    const Lane* find(MemberId owner) const; // none: the open sea; null: no such lane
};

struct LanePage {
    QList<BoardCard> cards = {};
    std::optional<ListCursor> next = {}; // none: the end
};

// What a board shows of its pool, and in which order.
struct BoardView {
    PoolId pool = {};
    QString text = {}; // as in a list of customers
    CustomerSort sort = {.by = CustomerSort::By::Score, .isDescending = true};

    friend bool operator==(const BoardView&, const BoardView&) = default;
};

} // namespace kechi
