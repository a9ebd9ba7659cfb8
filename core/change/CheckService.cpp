#include "core/change/CheckService.h"

#include "core/base/Clock.h"
#include "core/change/CheckStore.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/db/Database.h"
#include "core/db/Integrity.h"
#include "core/facts/FactsDesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

// One look at a workspace; each step adds what it finds.
class Look {
public:
    Look(Session& session, const QDateTime& now) : m_session(session), m_now(now) {}

    bool isDamaged(); // then nothing else can be relied on
    void references();
    void ledger();
    void owners();
    void derived();
    void versions();
    void journal();

    CheckReport report;

private:
    void add(const QString& what, qint64 id, const QString& text)
    {
        report.problems.append({what, id, text});
    }
    void addAll(const QString& what, const QList<qint64>& ids, const QString& text)
    {
        for (const qint64 id : ids)
            add(what, id, text);
    }

    Session& m_session;
    QDateTime m_now;
};

} // namespace

bool Look::isDamaged()
{
    for (const QString& said : damageOf(m_session))
        add(u"integrity"_s, 0,
            QCoreApplication::translate("check", "The file is damaged: %1.").arg(said));
    return !report.isSound();
}

void Look::references()
{
    for (const LostReference& lost : lostReferences(m_session))
        add(u"foreign_key"_s, lost.row,
            QCoreApplication::translate("check",
                                        "A row of %1 points to a row of %2 that is not there.")
                .arg(lost.table, lost.target));
}

void Look::ledger()
{
    CheckStore store(m_session);
    addAll(u"custody"_s, store.withoutOneOpenRow(),
           QCoreApplication::translate(
               "check", "The ownership ledger does not have exactly one open row for this "
                        "customer."));
    addAll(u"custody"_s, store.startingLate(),
           QCoreApplication::translate(
               "check", "The ownership ledger begins after the customer was added."));
    addAll(u"custody"_s, store.withGaps(),
           QCoreApplication::translate(
               "check", "The ownership ledger of this customer has a gap or an overlap."));
}

void Look::owners()
{
    CheckStore store(m_session);
    addAll(u"pool"_s, store.withoutPool(),
           QCoreApplication::translate("check", "This customer is in no pool."));
    addAll(u"ownership"_s, store.contradictingLedger(),
           QCoreApplication::translate(
               "check", "Owner, pool or time of this customer are not those of the ledger's open "
                        "row."));
}

void Look::derived()
{
    for (const FactMismatch& mismatch : FactsDesk(m_session, m_now).check())
        add(keyOf(mismatch.what), mismatch.customer.value, sentenceOf(mismatch.what));
    for (const CustomerId customer : CustomerKeyStore(m_session).outdated())
        add(u"search_key"_s, customer.value,
            QCoreApplication::translate(
                "check", "What this customer is searched and sorted by is not what its rows "
                         "give."));
}

void Look::versions()
{
    CheckStore store(m_session);
    addAll(u"version"_s, store.miscountedMoves(),
           QCoreApplication::translate(
               "check", "This customer changed hands more or less often than its version says."));
    for (const CheckStore::TableRow& row : store.belowFirstVersion())
        add(u"version"_s, row.row,
            QCoreApplication::translate("check", "A row of %1 has no valid version.")
                .arg(row.table));
}

void Look::journal()
{
    CheckStore store(m_session);
    addAll(u"journal"_s, store.brokenEntries(),
           QCoreApplication::translate("check", "An entry of the journal makes no sense."));
    for (const CheckStore::TableRow& entry : store.missingInRange())
        add(u"journal"_s, entry.row,
            QCoreApplication::translate(
                "check", "An entry of the journal tells of rows of %1 that never were.")
                .arg(entry.table));
    addAll(u"change"_s, store.falselyUndone(),
           QCoreApplication::translate("check",
                                       "A change is marked as undone, and nothing has undone it."));
    for (const QString& table : unwatchedTables(m_session))
        add(u"journal"_s, 0,
            QCoreApplication::translate("check", "The journal does not watch the table %1.")
                .arg(table));
    if (isChangeLeftOpen(m_session))
        add(u"journal"_s, 0,
            QCoreApplication::translate(
                "check", "A change is marked as being written, and nobody is writing it."));
}

Result<CheckReport> CheckService::check(Progress& progress)
{
    return m_database.read([&](Session& session) -> Result<CheckReport> {
        Look look(session, m_clock.now());
        using Step = void (Look::*)();
        static constexpr Step kSteps[] = {&Look::references, &Look::ledger,   &Look::owners,
                                          &Look::derived,    &Look::versions, &Look::journal};
        const qint64 total = qint64(std::size(kSteps)) + 1;
        if (look.isDamaged())
            return look.report;
        qint64 done = 0;
        for (const Step step : kSteps) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled,
                             QCoreApplication::translate("check", "The check was stopped.")};
            progress.report(++done, total);
            (look.*step)();
        }
        progress.report(total, total);
        return look.report;
    });
}

} // namespace kechi
