#include "core/sample/SampleSelling.h"

#include "core/customer/CustomerService.h"
#include "core/deal/DealService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/RecordService.h"
#include "core/order/OrderService.h"
#include "core/task/TaskService.h"

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kOldDays = 400;    // who came before was a customer already
static constexpr int kTaskDays = 60;    // older next steps were never written down
static constexpr int kSparseDays = 200; // before that, the company called half as often

// `most`: 100, or less where somebody gives up nobody.
static Fate drawFate(SampleDice& dice, bool isOldCustomer, int most)
{
    const int roll = dice.between(1, most);
    if (isOldCustomer)
        return roll <= 68 ? Fate::Buys : roll <= 90 ? Fate::Talks : Fate::Forgotten;
    if (roll <= 30)
        return Fate::Buys;
    if (roll <= 60)
        return Fate::Talks;
    if (roll <= 73)
        return Fate::Declines;
    return roll <= 82 ? Fate::GivenUp : Fate::Forgotten;
}

void SampleSelling::begin(SampleAccount& account)
{
    SampleDice& dice = m_world.dice;
    account.fate = drawFate(dice, m_world.daysAgo() > kOldDays,
                            account.owner == m_world.company.first.id ? 60 : 100);
    account.step = 0;
    account.isHurried = account.fate == Fate::Buys && dice.chance(60);
    account.untilNextStage = dice.between(1, 2);
    account.ordersLeft = dice.between(1, account.grade == u"A"   ? 14
                                         : account.grade == u"B" ? 9
                                                                 : 5);
    account.next = m_world.day().addDays(dice.between(1, 2));
    account.minute = dice.between(9 * 6, 17 * 6) * 10;
}

// Not reached: again in two days.
void SampleSelling::plan(SampleAccount& account, bool isReached)
{
    SampleDice& dice = m_world.dice;
    int days = dice.between(9, 17);
    if (account.stage == Stage::Won)
        days = dice.between(13, 24);
    else if (account.isHurried)
        days = dice.between(1, 2);
    else if (account.fate == Fate::Buys || account.fate == Fate::Declines)
        days = dice.between(4, 9);
    if (m_world.daysAgo() > kSparseDays && m_world.daysAgo() <= kOldDays)
        days *= 2;
    account.minute = dice.between(9 * 6, 17 * 6) * 10;
    account.next = m_world.day().addDays(isReached ? days : 2);
    while (account.next.dayOfWeek() > 5)
        account.next = account.next.addDays(1);
    if (account.fate == Fate::Forgotten && account.step > int(account.customer.value % 3))
        account.next = {};
    if (!account.quietFrom.isValid() || account.next < account.quietFrom)
        return;
    const QDate last = account.quietFrom.addDays(-1); // one more time, and then no more
    account.next = m_world.day() < last ? last : QDate();
}

Result<Done> SampleSelling::finishTask(SampleAccount& account)
{
    if (!account.task)
        return Done{};
    const auto done =
        TaskService(m_world.database, m_world.clock).done(m_world.actorFor(account), account.task);
    account.task = {};
    if (!done && done.error().code != Error::Code::Denied) // a predecessor's stays theirs
        return done.error();
    return Done{};
}

Result<Done> SampleSelling::log(SampleAccount& account, bool isReached)
{
    const SampleTalk talk = m_world.book.talk(account, m_world.day(), m_world.dice);
    QuickLog log{.customer = account.customer,
                 .kind = isReached ? talk.kind : InteractionKind::Call,
                 .note = isReached ? talk.text : u"无人接听"_s};
    if (log.kind == InteractionKind::Call)
        log.outcome = isReached ? Outcome::Reached : Outcome::NoAnswer;
    if (account.next.isValid() && m_world.daysAgo() < kTaskDays) {
        const SampleNextStep next = m_world.book.nextStep(account, account.next, m_world.dice);
        log.nextAt = m_world.at(account.next, account.minute);
        log.nextTitle = next.title;
        log.nextKind = next.kind;
    }
    const Result<Logged> logged =
        InteractionService(m_world.database, m_world.clock).log(account.owner, log);
    if (!logged)
        return logged.error();
    account.task = logged->next;
    account.lastNote = log.note;
    ++m_world.interactions;
    return Done{};
}

Result<bool> SampleSelling::followUp(SampleAccount& account)
{
    const bool isLast = account.quietFrom == m_world.day().addDays(1);
    const bool isReached = isLast || m_world.dice.chance(86);
    if (isReached)
        ++account.step;
    if (const auto done = finishTask(account); !done)
        return done.error();
    plan(account, isReached);
    if (const auto done = log(account, isReached); !done)
        return done.error();
    if (account.fate == Fate::GivenUp && account.step > 1)
        return true;
    if (isReached) {
        if (const auto done = moveOn(account); !done)
            return done.error();
    }
    return false;
}

// Some only want to talk, up to one stage or another.
bool SampleSelling::isUndecidedAt(const SampleAccount& account) const
{
    const bool isUndecided = account.fate != Fate::Buys && account.fate != Fate::Declines;
    const int most = int(Stage::Following) + int(account.customer.value % 3);
    return isUndecided && int(account.stage) >= most;
}

Result<Done> SampleSelling::moveOn(SampleAccount& account)
{
    SampleDice& dice = m_world.dice;
    if (account.stage == Stage::Won) {
        if (account.ordersLeft > 0 && m_world.day() >= account.nextOrder)
            return sell(account);
        return account.ordersLeft == 0 && dice.chance(2) ? lose(account) : Result<Done>(Done{});
    }
    if (account.stage == Stage::Lost || --account.untilNextStage > 0 || isUndecidedAt(account))
        return Done{};
    account.untilNextStage = dice.between(1, 2);
    if (account.fate == Fate::Talks)
        account.untilNextStage += 1;
    else if (account.isHurried)
        account.untilNextStage = 1;
    switch (account.stage) {
    case Stage::Lead:
        if (const auto done = setStage(account, Stage::Following); !done)
            return done;
        return dice.chance(60) ? openDeal(account) : Result<Done>(Done{});
    case Stage::Following:
        if (const auto done = setStage(account, Stage::Quoted); !done)
            return done;
        return advanceDeal(account, DealStage::Quote);
    case Stage::Quoted:
        if (account.fate == Fate::Declines)
            return lose(account);
        if (const auto done = setStage(account, Stage::Negotiating); !done)
            return done;
        return advanceDeal(account, DealStage::Negotiation);
    default: return account.fate == Fate::Buys ? sell(account) : Result<Done>(Done{});
    }
}

Result<Done> SampleSelling::setStage(SampleAccount& account, Stage stage)
{
    const auto found =
        RecordService(m_world.database, m_world.clock).record(account.owner, account.customer);
    if (!found)
        return found.error();
    Customer customer = found->record.customer;
    customer.stage = stage;
    const auto saved =
        CustomerService(m_world.database, m_world.clock).edit(account.owner, customer);
    if (!saved)
        return saved.error();
    account.stage = stage;
    return Done{};
}

Result<Done> SampleSelling::lose(SampleAccount& account)
{
    account.next = {};
    const QString why = m_world.book.why(u"loss_reason"_s, m_world.dice);
    if (const auto done = advanceDeal(account, DealStage::Lost, why); !done)
        return done;
    if (const auto done = finishTask(account); !done)
        return done;
    return setStage(account, Stage::Lost);
}

Result<Done> SampleSelling::sell(SampleAccount& account)
{
    Order order = m_world.book.order(account, m_world.day(), m_world.dice);
    order.number = u"SO%1-%2"_s.arg(m_world.day().toString(u"yyMMdd"))
                       .arg(++m_world.orders, 4, 10, QLatin1Char('0'));
    order.deal = account.deal.id;
    if (const auto done = advanceDeal(account, DealStage::Won); !done)
        return done;
    const auto added = OrderService(m_world.database, m_world.clock).addOrder(account.owner, order);
    if (!added)
        return added.error();
    account.stage = Stage::Won;
    --account.ordersLeft;
    account.nextOrder = m_world.day().addDays(m_world.dice.between(25, 85));
    schedulePayments(added->order);
    return Done{};
}

void SampleSelling::schedulePayments(const Order& order)
{
    SampleDice& dice = m_world.dice;
    const DuePayment whole{.customer = order.customer, .order = order.id, .amount = order.amount};
    const QDate first = m_world.day().addDays(dice.between(5, 35));
    if (dice.chance(65)) {
        m_payments.insert(first, whole);
        if (dice.chance(4))
            m_payments.insert(first.addDays(12), {.customer = order.customer,
                                                  .order = order.id,
                                                  .amount = order.amount / 10,
                                                  .isRefund = true});
        return;
    }
    DuePayment part = whole;
    part.amount = order.amount / 2;
    m_payments.insert(first, part);
    part.amount = order.amount - part.amount;
    if (dice.chance(75)) // the rest is still to come
        m_payments.insert(first.addDays(30), part);
}

Result<Done> SampleSelling::receivePayments(QDate day)
{
    for (const DuePayment& due : m_payments.values(day)) {
        const auto account =
            std::find_if(m_world.accounts.begin(), m_world.accounts.end(),
                         [&](const SampleAccount& one) { return one.customer == due.customer; });
        const auto added = OrderService(m_world.database, m_world.clock)
                               .addPayment(m_world.actorFor(*account), {.customer = due.customer,
                                                                        .order = due.order,
                                                                        .paidOn = day,
                                                                        .amount = due.amount,
                                                                        .isRefund = due.isRefund});
        if (!added)
            return added.error();
    }
    return Done{};
}

Result<Done> SampleSelling::openDeal(SampleAccount& account)
{
    const Order likely = m_world.book.order(account, m_world.day(), m_world.dice);
    const auto opened =
        DealService(m_world.database, m_world.clock)
            .open(account.owner,
                  {.customer = account.customer,
                   .title = m_world.book.dealTitle(m_world.dice),
                   .amount = likely.amount,
                   .expectedOn = m_world.day().addDays(m_world.dice.between(60, 240))});
    if (!opened)
        return opened.error();
    account.deal = opened->deal;
    return Done{};
}

Result<Done> SampleSelling::advanceDeal(SampleAccount& account, DealStage stage,
                                        const QString& reason)
{
    if (!account.deal.id)
        return Done{};
    const auto saved =
        DealService(m_world.database, m_world.clock)
            .advance(account.owner, account.deal.id, account.deal.version, stage, reason);
    if (!saved)
        return saved.error();
    account.deal = saved->deal.isOpen() ? saved->deal : Deal{};
    return Done{};
}

} // namespace kechi
