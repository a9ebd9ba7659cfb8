#include "core/change/UndoService.h"

#include "core/base/Clock.h"
#include "core/change/ChangeWords.h"
#include "core/change/UndoDesk.h"
#include "core/customer/ContactDataRules.h"
#include "core/db/Database.h"
#include "core/list/RowStore.h"
#include "core/member/AccessDesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static QString sentenceOf(UndoDesk::Why why)
{
    switch (why) {
    case UndoDesk::Why::ChangedSince:
        return QCoreApplication::translate("change", "Somebody has worked on it since.");
    case UndoDesk::Why::MovedSince:
        return QCoreApplication::translate("change", "It has changed hands since.");
    case UndoDesk::Why::OwnerGone:
        return QCoreApplication::translate("change", "The person who had it no longer works here.");
    case UndoDesk::Why::OutOfReach: break;
    }
    return QCoreApplication::translate("change", "It is not among your customers any longer.");
}

static QString wordsOf(const RecordedChange& change, qint64 customers)
{
    if (!change.undoOf)
        return wordsOfChange(change.what, customers);
    const QString about = wordsOfChange(change.aboutWhat, customers);
    return change.redoOf ? QCoreApplication::translate("change", "Done again: %1").arg(about)
                         : QCoreApplication::translate("change", "Undone: %1").arg(about);
}

// What was brought back is taken away again by undoing the first of the three.
static Result<RecordedChange> wantedChange(Session& session, MemberId me, ChangeId wanted,
                                           const QDateTime& since, const QDateTime& now)
{
    ChangeStore store(session);
    if (!wanted) {
        const QDateTime oldest = now.addDays(-kUndoDays);
        const auto last = store.lastOf(me, since.isValid() && since > oldest ? since : oldest);
        if (last)
            return *last;
        return Error{
            Error::Code::NotFound,
            since.isValid()
                ? QCoreApplication::translate(
                      "change", "You have done nothing since you came in that could be "
                                "undone. What was done before stands in the history.")
                : QCoreApplication::translate("change", "There is nothing of yours to undo.")};
    }
    auto found = store.find(wanted);
    if (found && found->redoOf)
        found = store.find(found->redoOf);
    if (found && found->id != session.change())
        return *found;
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("change", "There is no such change.")};
}

// Names of those alone whom the actor may see.
static QList<UndoKept> told(Session& session, const Actor& actor, const QDateTime& now,
                            const UndoDesk::Outcome& outcome)
{
    QList<UndoKept> kept;
    for (qsizetype from = 0; from < outcome.customers.size(); from += 1000) {
        const auto chunk = outcome.customers.mid(from, 1000);
        QList<CustomerId> ids;
        for (const auto& one : chunk)
            ids += one.first;
        QHash<CustomerId, QString> names;
        for (const CustomerRow& row : RowStore(session).rows(ids))
            names.insert(row.id, row.name);
        const auto standings = AccessDesk(session, now).standings(ids, actor);
        for (const auto& [customer, why] : chunk) {
            const bool isSeen =
                !whyNot(actor, Action::ReadCustomer, standings.value(customer)).has_value();
            kept.append({.customer = customer,
                         .name = isSeen ? names.value(customer) : QString(),
                         .why = sentenceOf(why)});
        }
    }
    for (qint64 i = 0; i < outcome.rows; ++i)
        kept.append({.why = QCoreApplication::translate(
                         "change", "Somebody has changed or used this entry since.")});
    return kept;
}

static Error nothingLeft(const QList<UndoKept>& kept)
{
    if (kept.isEmpty())
        return {Error::Code::Conflict,
                QCoreApplication::translate("change", "Nothing of this is left to be undone.")};
    return {
        Error::Code::Conflict,
        QCoreApplication::translate("change", "Nothing could be undone. %1").arg(kept.first().why)};
}

Result<UndoReport> UndoService::undo(MemberId me, ChangeId wanted, const QDateTime& since)
{
    const QDateTime now = m_clock.now();
    const Act act{.by = me, .what = u"undo"_s, .at = now};
    return m_database.write(act, [&](Session& session) -> Result<UndoReport> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        const Result<RecordedChange> change = wantedChange(session, me, wanted, since, now);
        if (!change)
            return change.error();
        UndoDesk desk(session, *actor, now);
        const UndoFacts facts = desk.factsOf(*change);
        if (auto refusal = whyNotUndo(*actor, facts, now))
            return *refusal;
        const qint64 customers = ChangeStore(session).countCustomers(change->id);
        const UndoDesk::Outcome outcome = desk.undo(*change);
        const QList<UndoKept> kept = told(session, *actor, now, outcome);
        if (outcome.restored == 0)
            return nothingLeft(kept);
        if (auto refusal = desk.whyNotSound(facts.tables))
            return *refusal;
        markUndone(session, change->id, session.change());
        return UndoReport{.change = session.change(),
                          .undone = change->id,
                          .what = wordsOf(*change, customers),
                          .restored = outcome.restored,
                          .kept = kept};
    });
}

// A reason is free text: who may not see contact data does not read it there.
static QString noteOf(const Actor& actor, const RecordedChange& change)
{
    static const QStringList named = {u"import"_s, u"edit_pool"_s}; // a file's, a pool's name
    const bool isTold = isAsIfOwn(actor, change) || isOfTheirPeople(actor, change);
    return isTold || named.contains(change.act()) ? change.note : contactDataMasked(change.note);
}

// None: everybody's.
static std::optional<QSet<MemberId>> whoseHistory(const Actor& actor)
{
    if (!whyNot(actor, Action::ReadLogs))
        return {};
    QSet<MemberId> people = actor.team;
    people.insert(actor.id);
    return people;
}

Result<QList<PastChange>> UndoService::history(MemberId me, int limit)
{
    return m_database.read([&](Session& session) -> Result<QList<PastChange>> {
        const QDateTime now = m_clock.now();
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        ChangeStore store(session);
        QList<PastChange> past;
        for (const RecordedChange& change : store.latest(whoseHistory(*actor), limit)) {
            const qint64 customers = store.countCustomers(change.id);
            const UndoFacts facts = UndoDesk(session, *actor, now).factsOf(change);
            past.append({.id = change.id,
                         .at = change.at,
                         .by = change.by,
                         .byName = change.byName,
                         .what = wordsOf(change, customers),
                         .note = noteOf(*actor, change),
                         .customers = customers,
                         .isUndone = change.isUndone,
                         .whyNotUndo = whyNotUndo(*actor, facts, now)});
        }
        return past;
    });
}

} // namespace kechi
