#include "core/list/ListService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/list/ChoicesStore.h"
#include "core/list/ListStore.h"
#include "core/list/RowDesk.h"
#include "core/member/AccessDesk.h"
#include "core/workspace/SettingStore.h"

namespace kechi {

template <typename Body>
static auto readAs(Database& database, const Clock& clock, MemberId me, Body body)
{
    using Answer = std::invoke_result_t<Body, Session&, const ListReader&>;
    return database.read([&](Session& session) -> Answer {
        const QDateTime now = clock.now();
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        const QTimeZone zone = SettingStore(session).workspace().zone();
        return body(session, ListReader{.actor = *actor, .now = now, .zone = zone});
    });
}

Result<CustomerPage> ListService::page(MemberId me, const CustomerFilter& filter,
                                       const CustomerSort& sort,
                                       const std::optional<ListCursor>& after, int limit)
{
    return readAs(m_database, m_clock, me,
                  [&](Session& session, const ListReader& reader) -> Result<CustomerPage> {
                      const ListStore::Page page =
                          ListStore(session, reader).page(filter, sort, after, limit);
                      return CustomerPage{.rows = RowDesk(session, reader).rows(page.ids),
                                          .next = page.next};
                  });
}

Result<QList<qint64>> ListService::counts(MemberId me, const QList<CustomerFilter>& filters)
{
    return readAs(m_database, m_clock, me,
                  [&](Session& session, const ListReader& reader) -> Result<QList<qint64>> {
                      ListStore store(session, reader);
                      QList<qint64> counts;
                      for (const CustomerFilter& filter : filters)
                          counts += store.count(filter);
                      return counts;
                  });
}

Result<qint64> ListService::count(MemberId me, const CustomerFilter& filter)
{
    const Result<QList<qint64>> counted = counts(me, {filter});
    if (!counted)
        return counted.error();
    return counted->first();
}

Result<QList<CustomerRow>> ListService::among(MemberId me, const CustomerFilter& filter,
                                              const QList<CustomerId>& ids)
{
    return readAs(m_database, m_clock, me,
                  [&](Session& session, const ListReader& reader) -> Result<QList<CustomerRow>> {
                      return RowDesk(session, reader)
                          .rows(ListStore(session, reader).among(filter, ids).values());
                  });
}

Result<QList<CustomerId>> ListService::idsMatching(MemberId me, const CustomerFilter& filter,
                                                   const CustomerSort& sort, int limit)
{
    return readAs(m_database, m_clock, me,
                  [&](Session& session, const ListReader& reader) -> Result<QList<CustomerId>> {
                      return ListStore(session, reader).page(filter, sort, {}, limit).ids;
                  });
}

Result<CustomerId> ListService::resolve(const QString& idOrCode)
{
    return m_database.read([&](Session& session) -> Result<CustomerId> {
        if (const auto found = ListStore::idOf(session, idOrCode))
            return *found;
        return *whyNot(Actor{}, Action::ReadCustomer, Standing{}); // as if it were not for them
    });
}

Result<FilterChoices> ListService::choices(MemberId me)
{
    return readAs(m_database, m_clock, me,
                  [&](Session& session, const ListReader& reader) -> Result<FilterChoices> {
                      return ChoicesStore(session, reader).choices();
                  });
}

} // namespace kechi
