#include "core/board/BoardService.h"

#include "core/base/Clock.h"
#include "core/board/BoardDesk.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/pool/PoolStore.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>

namespace kechi {

// `body` gets the pool that the view shows, and a desk to read it with.
template <typename Body>
static auto readAs(Database& database, const Clock& clock, MemberId me, const BoardView& view,
                   Body body)
{
    using Answer = Result<std::invoke_result_t<Body, BoardDesk&, const Pool&>>;
    return database.read([&](Session& session) -> Answer {
        const QDateTime now = clock.now();
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        if (auto refusal = whyNot(*actor, Action::ReadCustomer))
            return *refusal;
        const auto pool = PoolStore(session).find(view.pool);
        if (!pool || pool->isArchived)
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate("pool", "There is no such pool.")};
        const ListReader reader{
            .actor = *actor, .now = now, .zone = SettingStore(session).workspace().zone()};
        BoardDesk desk(session, reader, view);
        return body(desk, *pool);
    });
}

Result<Board> BoardService::board(MemberId me, const BoardView& view, int cards)
{
    return readAs(m_database, m_clock, me, view,
                  [&](BoardDesk& desk, const Pool& pool) { return desk.board(pool, cards); });
}

Result<LanePage> BoardService::cards(MemberId me, const BoardView& view, MemberId owner,
                                     const std::optional<ListCursor>& after, int limit)
{
    return readAs(m_database, m_clock, me, view,
                  [&](BoardDesk& desk, const Pool&) { return desk.cards(owner, after, limit); });
}

Result<QList<BoardCard>> BoardService::among(MemberId me, const BoardView& view,
                                             const QList<CustomerId>& ids)
{
    return readAs(m_database, m_clock, me, view,
                  [&](BoardDesk& desk, const Pool&) { return desk.among(ids); });
}

} // namespace kechi
