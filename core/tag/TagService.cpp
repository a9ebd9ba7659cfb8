#include "core/tag/TagService.h"

#include "core/db/Database.h"
#include "core/member/AccessDesk.h"
#include "core/tag/TagRules.h"
#include "core/tag/TagStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchTag()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("tag", "This tag is not there any longer.")};
}

static Error nameTaken(const QString& name)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("tag", "There is already a tag “%1”.").arg(name)};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("tag", "Somebody has changed this tag meanwhile. Look at "
                                               "it again before you save.")};
}

qsizetype TagReport::done() const
{
    return std::count_if(results.begin(), results.end(),
                         [](const TagResult& result) { return !result.refusal; });
}

std::optional<Error> TagService::whyNotManage(Session& session, MemberId me) const
{
    const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
    if (!actor)
        return actor.error();
    return whyNot(*actor, Action::ManageLists);
}

Result<QList<Tag>> TagService::tags(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<QList<Tag>> {
        const Result<Actor> actor = AccessDesk(session, m_clock.now()).actor(me);
        if (!actor)
            return actor.error();
        return TagStore(session).all();
    });
}

Result<QList<TagUse>> TagService::uses(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<QList<TagUse>> {
        if (auto refusal = whyNotManage(session, me))
            return *refusal;
        return TagStore(session).uses();
    });
}

Result<QList<Tag>> TagService::tagsOf(MemberId me, CustomerId customer)
{
    return m_database.read([&](Session& session) -> Result<QList<Tag>> {
        const Result<Permit> permit =
            AccessDesk(session, m_clock.now()).permit(me, Action::ReadCustomer, customer);
        if (!permit)
            return permit.error();
        return TagStore(session).tagsOf(customer);
    });
}

Result<Tag> TagService::add(MemberId me, const Tag& tag)
{
    if (auto refusal = whyNotTag(tag))
        return *refusal;
    return m_database.write({.by = me, .what = u"add_tag"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Tag> {
                                if (auto refusal = whyNotManage(session, me))
                                    return *refusal;
                                TagStore tags(session);
                                if (tags.findByName(tag.name))
                                    return nameTaken(tag.name.simplified());
                                return *tags.find(tags.add(tag));
                            });
}

Result<Tag> TagService::edit(MemberId me, const Tag& tag)
{
    if (auto refusal = whyNotTag(tag))
        return *refusal;
    return m_database.write({.by = me, .what = u"edit_tag"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<Tag> {
                                if (auto refusal = whyNotManage(session, me))
                                    return *refusal;
                                TagStore tags(session);
                                if (!tags.find(tag.id))
                                    return noSuchTag();
                                const std::optional<TagId> named = tags.findByName(tag.name);
                                if (named && *named != tag.id)
                                    return nameTaken(tag.name.simplified());
                                if (!tags.update(tag))
                                    return changedMeanwhile();
                                for (const CustomerId customer : tags.customersOf(tag.id))
                                    session.changed(customer);
                                return *tags.find(tag.id);
                            });
}

Result<ChangeId> TagService::remove(MemberId me, TagId id, IfUsed ifUsed)
{
    return m_database.write({.by = me, .what = u"remove_tag"_s, .at = m_clock.now()},
                            [&](Session& session) -> Result<ChangeId> {
                                if (auto refusal = whyNotManage(session, me))
                                    return *refusal;
                                TagStore tags(session);
                                const std::optional<Tag> tag = tags.find(id);
                                if (!tag)
                                    return noSuchTag();
                                const QList<CustomerId> customers = tags.customersOf(id);
                                if (!customers.isEmpty() && ifUsed == IfUsed::Refuse)
                                    return stillUsed(*tag, customers.size());
                                for (const CustomerId customer : customers)
                                    tags.detach(customer, id);
                                if (!tags.remove(*tag))
                                    return changedMeanwhile();
                                return session.change();
                            });
}

Result<TagReport> TagService::attach(MemberId me, TagId tag, const QList<CustomerId>& customers)
{
    return mark(me, Doing::Attach, tag, customers);
}

Result<TagReport> TagService::detach(MemberId me, TagId tag, const QList<CustomerId>& customers)
{
    return mark(me, Doing::Detach, tag, customers);
}

Result<TagReport> TagService::mark(MemberId me, Doing doing, TagId tag,
                                   const QList<CustomerId>& customers)
{
    const QString what = doing == Doing::Attach ? u"tag"_s : u"untag"_s;
    return m_database.write(
        {.by = me, .what = what, .at = m_clock.now()}, [&](Session& session) -> Result<TagReport> {
            AccessDesk access(session, m_clock.now());
            const Result<Actor> actor = access.actor(me);
            if (!actor)
                return actor.error();
            TagStore tags(session);
            if (!tags.find(tag))
                return noSuchTag();
            const QHash<CustomerId, Standing> standings = access.standings(customers, *actor);
            TagReport report;
            for (const CustomerId customer : customers) {
                TagResult result{.customer = customer};
                result.refusal = standings.contains(customer)
                                     ? whyNot(*actor, Action::Tag, standings[customer])
                                     : whyNot({}, Action::ReadCustomer, {});
                if (!result.refusal)
                    result.isChanged = doing == Doing::Attach ? tags.attach(customer, tag)
                                                              : tags.detach(customer, tag);
                if (result.isChanged)
                    report.change = session.change();
                report.results.append(result);
            }
            return report;
        });
}

} // namespace kechi
