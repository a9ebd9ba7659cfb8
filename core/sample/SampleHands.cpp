#include "core/sample/SampleHands.h"

#include "core/member/TeamService.h"
#include "core/pool/SweepService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static bool isRefusal(const Error& error)
{
    return error.code == Error::Code::Denied || error.code == Error::Code::Conflict;
}

void SampleHands::addNew(QList<SampleAccount> accounts)
{
    for (SampleAccount& account : accounts) {
        account.isWanted = m_world.dice.chance(76);
        if (account.owner)
            m_selling.begin(account);
    }
    m_world.accounts += accounts;
}

QList<SampleAccount*> SampleHands::open(PoolId pool)
{
    QList<SampleAccount*> found;
    for (SampleAccount& account : m_world.accounts) {
        if (!account.owner && account.pool == pool && account.isWanted)
            found += &account;
    }
    return found;
}

QList<MemberId> SampleHands::sellersOf(MemberId boss) const
{
    QList<MemberId> sellers;
    for (const Colleague& colleague : m_world.company.colleagues) {
        if (colleague.sells && colleague.boss == boss)
            sellers += colleague.member.id;
    }
    return sellers;
}

void SampleHands::taken(SampleAccount& account, MemberId owner)
{
    account.owner = owner;
    account.task = {};
    m_selling.begin(account);
}

void SampleHands::backInPool(SampleAccount& account)
{
    account.owner = {};
    account.next = {};
    account.isWanted = account.stage < Stage::Won && m_world.dice.chance(45);
}

Result<Done> SampleHands::claimFor(MemberId who, PoolId pool, int most)
{
    QList<SampleAccount*> there = open(pool);
    QList<CustomerId> wanted;
    for (int i = 0; i < most && !there.isEmpty(); ++i)
        wanted += there.takeAt(m_world.dice.between(0, int(there.size()) - 1))->customer;
    if (wanted.isEmpty())
        return Done{};
    const auto report = PoolService(m_world.database, m_world.clock).claim(who, wanted);
    if (!report)
        return report.error();
    for (const CustodyResult& result : report->results) {
        if (result.refusal && !isRefusal(*result.refusal)) // a full private sea is no mishap
            return *result.refusal;
        for (SampleAccount& account : m_world.accounts) {
            if (result.isDone() && account.customer == result.customer)
                taken(account, who);
        }
    }
    return Done{};
}

Result<Done> SampleHands::claim()
{
    SampleDice& dice = m_world.dice;
    for (const Colleague& colleague : m_world.company.colleagues) {
        if (!colleague.sells || !dice.chance(30))
            continue;
        if (const auto done = claimFor(colleague.member.id, colleague.pool, dice.between(1, 2));
            !done)
            return done;
    }
    const auto& pools = m_world.company.pools;
    if (dice.chance(25) && !pools.isEmpty())
        return claimFor(m_world.company.first.id, pools.value(u"华东公海"_s), 1);
    return Done{};
}

Result<Done> SampleHands::giveTo(MemberId boss, MemberId receiver,
                                 const QList<SampleAccount*>& accounts, const QString& reason)
{
    QList<CustomerId> customers;
    for (const SampleAccount* account : accounts)
        customers += account->customer;
    const auto report =
        PoolService(m_world.database, m_world.clock).give(boss, customers, receiver, reason);
    if (!report)
        return report.error();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const auto& refusal = report->results[i].refusal;
        if (refusal && !isRefusal(*refusal))
            return *refusal;
        if (refusal)
            continue;
        const bool goesOn = bool(accounts[i]->owner);
        const QDate next = accounts[i]->next;
        if (!goesOn || !next.isValid()) {
            taken(*accounts[i], receiver);
            continue;
        }
        accounts[i]->owner = receiver; // its story goes on where it was
        accounts[i]->task = {};
    }
    return Done{};
}

// Leads of a fair go to the departments, and into their pools.
Result<Done> SampleHands::give()
{
    SampleDice& dice = m_world.dice;
    for (const Colleague& colleague : m_world.company.colleagues) {
        if (!colleague.member.roles.testFlag(Role::Manager) || !dice.chance(40))
            continue;
        const QList<MemberId> sellers = sellersOf(colleague.member.id);
        const QList<SampleAccount*> leads =
            open(m_world.company.pools.value(u"展会线索池"_s)).mid(0, dice.between(1, 3));
        if (leads.isEmpty() || sellers.isEmpty())
            continue;
        if (const auto done = giveTo(colleague.member.id, dice.pick(sellers), leads, {}); !done)
            return done;
        QList<CustomerId> moving;
        for (SampleAccount* lead : leads) {
            if (lead->owner && dice.chance(60)) {
                moving += lead->customer;
                lead->pool = colleague.pool;
            }
        }
        if (moving.isEmpty())
            continue;
        const auto moved = PoolService(m_world.database, m_world.clock)
                               .moveToPool(colleague.member.id, moving, colleague.pool, {});
        if (!moved)
            return moved.error();
    }
    return Done{};
}

Result<Done> SampleHands::transfer()
{
    SampleDice& dice = m_world.dice;
    static const QStringList reasons{u"区域调整"_s, u"客户要求更换对接人"_s, u"按行业归口"_s};
    for (const Colleague& colleague : m_world.company.colleagues) {
        const QList<MemberId> sellers = sellersOf(colleague.member.id);
        if (sellers.size() < 2 || !dice.chance(8))
            continue;
        const MemberId from = dice.pick(sellers);
        const MemberId to = dice.pick(sellers);
        QList<SampleAccount*> theirs;
        for (SampleAccount& account : m_world.accounts) {
            if (account.owner == from && account.next.isValid() && !account.deal.id)
                theirs += &account;
        }
        if (from == to || theirs.isEmpty())
            continue;
        if (const auto done =
                giveTo(colleague.member.id, to, {dice.pick(theirs)}, dice.pick(reasons));
            !done)
            return done;
    }
    return Done{};
}

Result<Done> SampleHands::release(SampleAccount& account)
{
    const auto report = PoolService(m_world.database, m_world.clock)
                            .release(account.owner, {account.customer}, {},
                                     m_world.book.why(u"release_reason"_s, m_world.dice));
    if (!report)
        return report.error();
    if (report->results.first().refusal)
        return *report->results.first().refusal;
    backInPool(account);
    return Done{};
}

Result<Done> SampleHands::leave(const QString& key)
{
    const Colleague* leaver = m_world.company.keyed(key);
    if (!leaver)
        return Done{};
    const Member member = leaver->member;
    const MemberId boss = leaver->boss;
    m_world.company.colleagues.removeIf([&](const Colleague& one) { return one.key == key; });
    const QList<MemberId> sellers = sellersOf(boss);
    QHash<MemberId, QList<SampleAccount*>> shares;
    int turn = 0;
    for (SampleAccount& account : m_world.accounts) {
        if (account.owner == member.id)
            shares[sellers[turn++ % sellers.size()]] += &account;
    }
    for (const MemberId receiver : sellers) {
        const QString reason = member.fullName + u"离职，客户移交"_s;
        if (const auto done = giveTo(boss, receiver, shares.value(receiver), reason); !done)
            return done;
    }
    const auto gone = TeamService(m_world.database, m_world.clock)
                          .disable(m_world.company.first.id, member.id, member.version);
    return gone ? Result<Done>(Done{}) : gone.error();
}

Result<Done> SampleHands::switchRulesOn()
{
    PoolService service(m_world.database, m_world.clock);
    const MemberId me = m_world.company.first.id;
    const auto views = service.pools(me);
    if (!views)
        return views.error();
    for (const PoolView& view : *views) {
        const int days = m_world.company.untouchedDays.value(view.pool.id);
        if (days == 0)
            continue;
        Pool pool = view.pool;
        pool.rule.recycleUntouched = true;
        pool.rule.recycleUntouchedDays = days;
        if (const auto saved = service.updatePool(me, pool, view.people); !saved)
            return saved.error();
    }
    return Done{};
}

Result<Done> SampleHands::sweep()
{
    NoProgress unwatched;
    const auto report = SweepService(m_world.database, m_world.clock).sweepByItself(unwatched);
    if (!report)
        return report.error();
    if (report->stopped)
        return *report->stopped;
    for (const Recycled& recycled : report->taken) {
        for (SampleAccount& account : m_world.accounts) {
            if (account.customer == recycled.customer)
                backInPool(account);
        }
    }
    return Done{};
}

// So that some are about to be lost on the last day, today among them, and a few are overdue:
// their last follow-up is so long ago that so many days are left.
void SampleHands::chooseWhoIsForgotten()
{
    SampleDice& dice = m_world.dice;
    for (SampleAccount& account : m_world.accounts) {
        const int days = m_world.company.untouchedDays.value(account.pool);
        const bool isFirsts = account.owner == m_world.company.first.id;
        const bool mayGo = account.owner && days > 0 && account.next.isValid() &&
                           (account.stage != Stage::Won || isFirsts) &&
                           account.fate != Fate::GivenUp;
        if (!mayGo || !dice.chance(isFirsts ? 35 : 22))
            continue;
        const int left = dice.between(-2, 7);
        const QDate last = m_world.today().addDays(left - days);
        account.quietFrom = last.addDays(1);
        account.next = std::min(account.next, last);
    }
}

} // namespace kechi
