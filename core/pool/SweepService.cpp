#include "core/pool/SweepService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/pool/SweepDesk.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kBatch = 1000; // customers of one transaction
// After so many that failed one by one without a success between, it is not the customers.
static constexpr int kMostFailures = 25;

// One sweep from beginning to end.
class SweepService::Run {
public:
    Run(Database& database, MemberId me, const QDateTime& now, const SweepOrder& order)
        : m_database(database), m_me(me), m_now(now), m_order(order)
    {
    }

    Result<SweepReport> check();
    Result<SweepReport> sweep(Progress& progress);

private:
    template <typename Body>
    auto readDue(Body body);
    Result<SweepBatch> take(const QList<CustomerId>& customers);
    void takeTogether(const QList<CustomerId>& customers);
    void takeOneByOne(const QList<CustomerId>& customers);
    void report(const SweepBatch& batch);

    Database& m_database;
    MemberId m_me;
    QDateTime m_now;
    SweepOrder m_order;
    SweepReport m_report;
    int m_failures = 0; // in a row
};

// `body` gets what this person may sweep, and the instant.
template <typename Body>
auto SweepService::Run::readDue(Body body)
{
    using Answer = Result<std::invoke_result_t<Body, SweepDesk&, const ReadScope&, QDateTime>>;
    return m_database.read([&](Session& session) -> Answer {
        SweepDesk desk(session, m_me, m_now);
        const Result<ReadScope> scope = desk.scope();
        if (!scope)
            return scope.error();
        const Result<QDateTime> at = desk.instant(m_order);
        if (!at)
            return at.error();
        return body(desk, *scope, *at);
    });
}

Result<SweepReport> SweepService::Run::check()
{
    const auto found = readDue([](SweepDesk& desk, const ReadScope& scope, const QDateTime& at) {
        return desk.preview(scope, at);
    });
    if (!found)
        return found.error();
    return SweepReport{.taken = *found};
}

Result<SweepReport> SweepService::Run::sweep(Progress& progress)
{
    const auto due = readDue([](SweepDesk& desk, const ReadScope& scope, const QDateTime& at) {
        return desk.due(scope, at);
    });
    if (!due)
        return due.error();
    for (qsizetype from = 0; from < due->size() && !m_report.stopped; from += kBatch) {
        if (progress.cancelled()) {
            m_report.stopped =
                Error{Error::Code::Cancelled,
                      QCoreApplication::translate("pool", "The recycling was stopped. What it had "
                                                          "taken back by then stays taken back.")};
            break;
        }
        takeTogether(due->mid(from, kBatch));
        progress.report(std::min(from + kBatch, due->size()), due->size());
    }
    return m_report;
}

Result<SweepBatch> SweepService::Run::take(const QList<CustomerId>& customers)
{
    return m_database.write({.by = m_me, .what = u"sweep"_s, .at = m_now},
                            [&](Session& session) -> Result<SweepBatch> {
                                SweepDesk desk(session, m_me, m_now);
                                const Result<ReadScope> scope = desk.scope();
                                if (!scope)
                                    return scope.error();
                                const Result<QDateTime> at = desk.instant(m_order);
                                if (!at)
                                    return at.error();
                                return desk.take(*scope, *at, customers, m_report.change);
                            });
}

// A transaction that fails is rolled back whole; one customer is not to keep the others.
void SweepService::Run::takeTogether(const QList<CustomerId>& customers)
{
    const Result<SweepBatch> batch = take(customers);
    if (batch)
        report(*batch);
    else
        takeOneByOne(customers);
}

void SweepService::Run::takeOneByOne(const QList<CustomerId>& customers)
{
    for (const CustomerId customer : customers) {
        const Result<SweepBatch> one = take({customer});
        if (one) {
            m_failures = 0;
            report(*one);
            continue;
        }
        m_report.skipped.append({.customer = customer, .reason = one.error().text});
        if (++m_failures < kMostFailures)
            continue;
        m_report.stopped = one.error();
        return;
    }
}

void SweepService::Run::report(const SweepBatch& batch)
{
    if (batch.change)
        m_report.change = batch.change;
    m_report.taken += batch.taken;
    m_report.skipped += batch.skipped;
}

Result<SweepReport> SweepService::sweep(MemberId me, const SweepOrder& order, Progress& progress)
{
    if (!me) // that is how the program itself is named further down
        return Error{Error::Code::Denied, QCoreApplication::translate(
                                              "access", "You are not a user of this workspace.")};
    Run run(m_database, me, m_clock.now(), order);
    return order.isCheck ? run.check() : run.sweep(progress);
}

Result<SweepReport> SweepService::sweepByItself(Progress& progress)
{
    return Run(m_database, {}, m_clock.now(), {}).sweep(progress);
}

} // namespace kechi
