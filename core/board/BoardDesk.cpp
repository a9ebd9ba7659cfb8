#include "core/board/BoardDesk.h"

#include "core/base/Text.h"
#include "core/board/BoardStore.h"
#include "core/customer/ContactDataRules.h"
#include "core/list/ListStore.h"
#include "core/list/RowDesk.h"
#include "core/member/MemberStore.h"
#include "core/pool/DeadlineWords.h"
#include "core/pool/PoolRules.h"
#include "core/pool/PoolStore.h"

#include <algorithm>

namespace kechi {

QSet<MemberId> BoardDesk::peopleOf(PoolId pool)
{
    QSet<MemberId> people;
    for (const PoolMember& member : PoolStore(m_session).members(pool))
        people.insert(member.member);
    return people;
}

bool BoardDesk::isLoadTold(MemberId owner) const
{
    const ReadScope scope = readScopeOf(m_reader.actor);
    return scope.everything || scope.owners.contains(owner);
}

// Who may own here: the pool's people, and where everybody may claim, everybody who sells. As
// far as the reader sees what they hold. And who looks, if they may claim.
QSet<MemberId> BoardDesk::candidates(const Pool& pool, const QList<Member>& team,
                                     const QSet<MemberId>& people)
{
    const bool isWholePool = readScopeOf(m_reader.actor).wholePools.contains(pool.id);
    QSet<MemberId> candidates;
    for (const Member& member : team) {
        const bool isOfPool = people.contains(member.id);
        const bool mayOwn =
            isOfPool || (!pool.rule.membersOnly && member.roles.testFlag(Role::Salesperson));
        if (member.isActive() && mayOwn && (isLoadTold(member.id) || (isOfPool && isWholePool)))
            candidates.insert(member.id);
    }
    if (!whyNotClaimFrom(m_reader.actor, pool, people.contains(m_reader.actor.id)))
        candidates.insert(m_reader.actor.id);
    return candidates;
}

// A salesperson takes from the open sea, a manager gives.
std::optional<Error> BoardDesk::whyNotDrop(const Member& owner,
                                           const std::optional<Error>& whyNotClaim) const
{
    if (!whyNot(m_reader.actor, Action::Assign))
        return whyNotGiveTo(m_reader.actor, owner);
    if (owner.id == m_reader.actor.id)
        return whyNotClaim;
    return whyNot(m_reader.actor, Action::Assign);
}

Lane BoardDesk::lane(const Member& owner, const std::optional<Error>& whyNotClaim) const
{
    Lane lane{.owner = owner.id,
              .name = owner.fullName.isEmpty() ? owner.name : owner.fullName,
              .isMine = owner.id == m_reader.actor.id,
              .whyNotDrop = whyNotDrop(owner, whyNotClaim)};
    if (isLoadTold(owner.id)) {
        lane.held = 0;
        lane.limit = owner.holdingLimit;
    }
    return lane;
}

// One's own first, then those who sell: a manager who may own customers, too, seldom does.
static void sortForReading(QList<Lane>& lanes, const QSet<MemberId>& sellers)
{
    QHash<MemberId, QString> keys;
    for (const Lane& lane : std::as_const(lanes))
        keys.insert(lane.owner, sortKey(lane.name));
    std::stable_sort(lanes.begin(), lanes.end(), [&](const Lane& a, const Lane& b) {
        if (a.isMine != b.isMine)
            return a.isMine;
        if (sellers.contains(a.owner) != sellers.contains(b.owner))
            return sellers.contains(a.owner);
        return keys[a.owner] < keys[b.owner];
    });
}

QList<Lane> BoardDesk::lanes(const Pool& pool)
{
    BoardStore store(m_session, m_reader);
    QHash<MemberId, BoardStore::LaneCount> counts;
    for (const auto& count : store.counts(pool.id, m_view.text))
        counts.insert(count.owner, count);
    const QList<Member> team = MemberStore(m_session).all();
    const QSet<MemberId> people = peopleOf(pool.id);
    const QSet<MemberId> candidates = this->candidates(pool, team, people);
    const auto whyNotClaim =
        whyNotClaimFrom(m_reader.actor, pool, people.contains(m_reader.actor.id));

    QList<Lane> lanes;
    QList<MemberId> owners;
    QSet<MemberId> sellers;
    for (const Member& member : team) {
        if (!candidates.contains(member.id) && !counts.contains(member.id))
            continue;
        lanes.append(lane(member, whyNotClaim));
        owners.append(member.id);
        if (member.roles.testFlag(Role::Salesperson))
            sellers.insert(member.id);
    }
    sortForReading(lanes, sellers);
    lanes.prepend({.whyNotDrop = whyNot(m_reader.actor, Action::Release)});
    const QHash<MemberId, int> held = store.held(owners);
    for (Lane& lane : lanes) {
        lane.here = counts.value(lane.owner).here;
        lane.soon = counts.value(lane.owner).soon;
        if (lane.held)
            lane.held = held.value(lane.owner);
    }
    return lanes;
}

Board BoardDesk::board(const Pool& pool, int cards)
{
    Board board{.pool = pool,
                .lanes = lanes(pool),
                .whyNotClaim = whyNotClaimFrom(m_reader.actor, pool,
                                               peopleOf(pool.id).contains(m_reader.actor.id))};
    for (Lane& lane : board.lanes) {
        board.fullest = std::max<qint64>(board.fullest, lane.held.value_or(0));
        if (cards <= 0 || lane.here == 0)
            continue;
        const LanePage first = this->cards(lane.owner, {}, cards);
        lane.cards = first.cards;
        lane.next = first.next;
    }
    return board;
}

LanePage BoardDesk::cards(MemberId owner, const std::optional<ListCursor>& after, int limit)
{
    using Scope = CustomerFilter::Scope;
    const CustomerFilter filter{.scope = owner ? Scope::All : Scope::OpenSea,
                                .text = m_view.text,
                                .pool = m_view.pool,
                                .owner = owner};
    const ListStore::Page page =
        ListStore(m_session, m_reader).page(filter, m_view.sort, after, limit);
    return {.cards = cardsOf(page.ids), .next = page.next};
}

QList<BoardCard> BoardDesk::among(const QList<CustomerId>& ids)
{
    const CustomerFilter filter{.text = m_view.text, .pool = m_view.pool};
    return cardsOf(ListStore(m_session, m_reader).among(filter, ids).values());
}

QList<BoardCard> BoardDesk::cardsOf(const QList<CustomerId>& ids)
{
    const auto origins = BoardStore(m_session, m_reader).origins(ids);
    QList<BoardCard> cards;
    for (const CustomerRow& row : RowDesk(m_session, m_reader).rows(ids)) {
        const BoardStore::Origin origin = origins.value(row.id);
        BoardCard card{.row = row, .industry = origin.industry, .arrival = origin.arrival};
        card.arrival.reason = reasonOf(card.arrival.how, card.arrival.reason);
        if (row.disclosure != Disclosure::Full)
            card.arrival.reason = contactDataMasked(card.arrival.reason);
        card.why = sentenceOf(card.arrival, m_reader.zone);
        cards.append(card);
    }
    return cards;
}

} // namespace kechi
