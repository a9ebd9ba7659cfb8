#include "core/sample/Sample.h"

#include "core/db/Database.h"
#include "core/facts/FactsService.h"
#include "core/sample/SampleCare.h"
#include "core/sample/SampleHands.h"
#include "core/sample/SampleLists.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

constexpr int kRulesOnDays = 180; // days ago: the pools began to take customers back
constexpr int kLeaverDays = 75;
constexpr int kForgottenDays = 60; // before the longest of the pools' rules
constexpr int kLastSweepDays = 3;

// Day by day from the first list until now.
class SampleStory {
public:
    SampleStory(SampleWorld& world, SampleLists& lists)
        : m_world(world), m_lists(lists), m_selling(world), m_hands(world, m_selling), m_care(world)
    {
    }

    Result<Done> tell(Progress& progress);

private:
    Result<Done> night(QDate day);
    Result<Done> morning(QDate day);
    Result<Done> working(QDate day);
    Result<Done> evening(QDate day);
    QList<SampleAccount*> dueOn(QDate day);

    SampleWorld& m_world;
    SampleLists& m_lists;
    SampleSelling m_selling;
    SampleHands m_hands;
    SampleCare m_care;
};

} // namespace

Result<Done> SampleStory::night(QDate day)
{
    if (!m_world.moveTo(day, 30))
        return Done{};
    const int ago = m_world.daysAgo();
    if (ago == kRulesOnDays) {
        if (const auto done = m_hands.switchRulesOn(); !done)
            return done;
    }
    if (ago == kForgottenDays)
        m_hands.chooseWhoIsForgotten();
    return ago < kRulesOnDays && ago >= kLastSweepDays ? m_hands.sweep() : Done{};
}

Result<Done> SampleStory::morning(QDate day)
{
    if (!m_world.moveTo(day, 8 * 60 + 20))
        return Done{};
    const auto arrived =
        m_lists.importAt(m_world.daysAgo(), m_world.database, m_world.clock, m_world.company);
    if (!arrived)
        return arrived.error();
    m_hands.addNew(*arrived);
    if (m_world.daysAgo() == kLeaverDays) {
        if (const auto done = m_hands.leave(u"fengtao"_s); !done)
            return done;
    }
    if (day.dayOfWeek() > 5)
        return Done{};
    if (!m_world.moveTo(day, 8 * 60 + 35))
        return Done{};
    if (const auto done = m_hands.claim(); !done)
        return done;
    if (!m_world.moveTo(day, 8 * 60 + 50))
        return Done{};
    if (const auto done = m_hands.give(); !done)
        return done;
    return m_care.work();
}

// By the hour; in the last days some are put off, more of them by who runs the company, and
// today half of them are still to come.
QList<SampleAccount*> SampleStory::dueOn(QDate day)
{
    const int ago = m_world.daysAgo();
    QList<SampleAccount*> due;
    for (SampleAccount& account : m_world.accounts) {
        if (account.next != day || !account.owner)
            continue;
        const bool isFirsts = account.owner == m_world.company.first.id;
        const int putOff = ago > 3 ? 0 : ago == 0 || isFirsts ? 60 : 15;
        if (account.quietFrom.isValid() || !m_world.dice.chance(putOff))
            due += &account;
        else
            account.next = {};
    }
    std::stable_sort(due.begin(), due.end(), [](const SampleAccount* a, const SampleAccount* b) {
        return a->minute < b->minute;
    });
    return due;
}

Result<Done> SampleStory::working(QDate day)
{
    for (SampleAccount* account : dueOn(day)) {
        if (!m_world.moveTo(day, account->minute))
            return Done{};
        const Result<bool> givesBack = m_selling.followUp(*account);
        if (!givesBack)
            return givesBack.error();
        if (!*givesBack)
            continue;
        if (const auto done = m_hands.release(*account); !done)
            return done;
    }
    return Done{};
}

Result<Done> SampleStory::evening(QDate day)
{
    if (!m_world.moveTo(day, 17 * 60 + 40))
        return Done{};
    if (const auto done = m_selling.receivePayments(day); !done)
        return done;
    return day.dayOfWeek() <= 5 ? m_hands.transfer() : Done{};
}

Result<Done> SampleStory::tell(Progress& progress)
{
    const int days = m_lists.oldest();
    for (int ago = days; ago >= 0; --ago) {
        progress.report(days - ago, days + 1);
        if (progress.cancelled())
            return Error{Error::Code::Cancelled,
                         QCoreApplication::translate("sample", "The sample was not made.")};
        const QDate day = m_world.today().addDays(-ago);
        for (const auto part : {&SampleStory::night, &SampleStory::morning, &SampleStory::working,
                                &SampleStory::evening}) {
            if (const auto done = (this->*part)(day); !done)
                return done;
        }
    }
    progress.report(days + 1, days + 1);
    return Done{};
}

static SampleReport reportOf(const SampleWorld& world, const SampleCompany& company)
{
    SampleReport report{.members = {company.first},
                        .password = company.password,
                        .pool = company.firstPool,
                        .customers = world.accounts.size(),
                        .interactions = world.interactions,
                        .orders = world.orders};
    for (const Colleague& colleague : world.company.colleagues)
        report.members += colleague.member;
    return report;
}

Result<SampleReport> makeSample(Database& database, const Clock& clock, const NewWorkspace& wanted,
                                Progress& progress)
{
    const Result<SampleBook> book = SampleBook::read();
    if (!book)
        return book.error();
    const QDateTime end = clock.now();
    SampleClock story(end.addDays(-470));
    const Result<SampleCompany> company = foundSampleCompany(database, story, wanted);
    if (!company)
        return company.error();
    const auto lists = SampleLists::read(company->first.fullName);
    if (!lists)
        return lists.error();
    SampleWorld world{
        .database = database, .clock = story, .company = *company, .book = *book, .end = end};
    if (const auto told = SampleStory(world, **lists).tell(progress); !told)
        return told.error();
    if (const auto renewed = FactsService(database, clock).renewScores(progress); !renewed)
        return renewed.error();
    return reportOf(world, *company);
}

} // namespace kechi
