#include "core/imports/ImportPlaces.h"

#include "core/base/Text.h"
#include "core/member/MemberStore.h"
#include "core/pool/PoolStore.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static QString keyOfName(const QString& name)
{
    return folded(name.simplified());
}

static bool mayLeaveOpen(const Actor& actor)
{
    return actor.is(Role::Owner) || actor.is(Role::Marketing) || !actor.managedPools.isEmpty();
}

static bool mayUse(const Actor& actor, PoolId pool)
{
    return actor.is(Role::Owner) || actor.is(Role::Marketing) ||
           actor.managedPools.contains(pool) || actor.openPools.contains(pool);
}

Result<ImportPlaces> ImportPlaces::over(Session& session, const Actor& actor, PoolId ordered)
{
    if (auto refusal = whyNot(actor, Action::Import))
        return *refusal;
    ImportPlaces places(actor);
    places.readPools(session);
    places.readMembers(session);
    places.m_rowsAreOwn = !mayLeaveOpen(actor);
    const PoolId first = PoolStore(session).first();
    if (places.m_pools.isEmpty() && !ordered) {
        places.m_pool = first; // somebody of no pool keeps their own customers all the same
        return places;
    }
    const auto has = [&places](PoolId pool) {
        return std::any_of(places.m_pools.begin(), places.m_pools.end(),
                           [pool](const Pool& each) { return each.id == pool; });
    };
    if (ordered && !has(ordered))
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("imports", "You may not import into this pool.")};
    places.m_pool = ordered ? ordered : has(first) ? first : places.m_pools.first().id;
    return places;
}

void ImportPlaces::readPools(Session& session)
{
    m_pools = PoolStore(session).all();
    for (const Pool& pool : std::as_const(m_pools)) {
        m_poolsByName.insert(keyOfName(pool.name), pool.id);
        m_poolNames.insert(pool.id, pool.name);
    }
    m_pools.removeIf([this](const Pool& pool) { return !mayUse(m_actor, pool.id); });
}

void ImportPlaces::readMembers(Session& session)
{
    for (const Member& member : MemberStore(session).all()) {
        m_memberNames.insert(member.id, member.fullName.isEmpty() ? member.name : member.fullName);
        m_membersByName[keyOfName(member.name)].append(member);
        if (!member.fullName.isEmpty() && keyOfName(member.fullName) != keyOfName(member.name))
            m_membersByName[keyOfName(member.fullName)].append(member);
    }
}

void ImportPlaces::giveTo(const QString& name, Place& place) const
{
    const QList<Member> found = m_membersByName.value(keyOfName(name));
    if (found.isEmpty()) {
        place.ownerNote =
            QCoreApplication::translate("imports", "There is no user “%1”.").arg(name);
        return;
    }
    if (found.size() > 1) {
        place.ownerNote = QCoreApplication::translate(
                              "imports", "More than one user is called “%1”. Write the name that "
                                         "the person signs in with.")
                              .arg(name);
        return;
    }
    if (const std::optional<Error> refusal = whyNotGiveTo(m_actor, found.first())) {
        if (m_rowsAreOwn)
            place.refusal = refusal->text; // not theirs, and they may leave nothing open
        else
            place.ownerNote = refusal->text;
        return;
    }
    place.owner = found.first().id;
}

ImportPlaces::Place ImportPlaces::placeOf(const ImportDraft& draft) const
{
    Place place{.pool = m_pool};
    if (!draft.pool.isEmpty()) {
        const PoolId named = m_poolsByName.value(keyOfName(draft.pool));
        if (!named)
            place.poolNote =
                QCoreApplication::translate("imports", "There is no pool “%1”. ").arg(draft.pool);
        else if (!mayUse(m_actor, named))
            place.poolNote =
                QCoreApplication::translate("imports", "You may not import into the pool “%1”. ")
                    .arg(draft.pool);
        else
            place.pool = named;
    }
    if (!place.poolNote.isEmpty())
        place.poolNote += QCoreApplication::translate("imports", "The customer is in %1.")
                              .arg(m_poolNames.value(place.pool));
    if (!draft.owner.isEmpty())
        giveTo(draft.owner, place);
    if (!place.owner && m_rowsAreOwn && !place.refusal)
        place.owner = m_actor.id;
    if (!place.ownerNote.isEmpty())
        place.ownerNote +=
            u' ' + (place.owner ? QCoreApplication::translate("imports", "The customer is yours.")
                                : QCoreApplication::translate(
                                      "imports", "The customer waits in the pool to be claimed."));
    return place;
}

} // namespace kechi
