#include "core/sample/SampleCare.h"

#include "core/customer/CustomerService.h"

namespace kechi {

static constexpr int kFirstDay = 150; // days ago: there was no service agent before

Result<ChoiceId> SampleCare::causeNamed(const QString& name)
{
    const auto choices =
        CustomerService(m_world.database, m_world.clock).choices(m_world.company.first.id);
    if (!choices)
        return choices.error();
    for (const Choice& choice : choices->lists.value(ChoiceList::Cause)) {
        if (choice.name == name)
            return choice.id;
    }
    return ChoiceId{};
}

Result<Done> SampleCare::open(MemberId agent)
{
    SampleDice& dice = m_world.dice;
    QList<CustomerId> buyers;
    for (const SampleAccount& account : std::as_const(m_world.accounts)) {
        if (account.stage == Stage::Won)
            buyers += account.customer;
    }
    if (buyers.isEmpty())
        return Done{};
    const SampleCase story = m_world.book.complaint(m_world.day(), dice);
    const QDateTime now = m_world.clock.now();
    const auto opened = CaseService(m_world.database, m_world.clock)
                            .open(agent, {.customer = dice.pick(buyers),
                                          .kind = story.kind,
                                          .title = story.title,
                                          .answerDue = now.addSecs(2 * 3600),
                                          .solveDue = now.addDays(3)});
    if (!opened)
        return opened.error();
    m_running += {opened->serviceCase, story};
    return Done{};
}

Result<Done> SampleCare::advance(MemberId agent)
{
    for (Running& running : m_running) {
        if (m_world.dice.chance(35)) // today nothing comes of it
            continue;
        const CaseState next = CaseState(int(running.serviceCase.state) + 1);
        const Result<ChoiceId> cause = causeNamed(running.story.cause);
        if (!cause)
            return cause.error();
        const bool isClosing = next == CaseState::Closed;
        const auto saved =
            CaseService(m_world.database, m_world.clock)
                .advance(agent, running.serviceCase.id, running.serviceCase.version, next,
                         isClosing ? running.story.resolution : QString(), *cause);
        if (!saved)
            return saved.error();
        running.serviceCase = saved->serviceCase;
    }
    m_running.removeIf([](const Running& running) { return !running.serviceCase.isOpen(); });
    return Done{};
}

Result<Done> SampleCare::work()
{
    if (m_world.daysAgo() > kFirstDay)
        return Done{};
    for (const Colleague& colleague : m_world.company.colleagues) {
        if (!colleague.member.roles.testFlag(Role::ServiceAgent))
            continue;
        if (const auto done = advance(colleague.member.id); !done)
            return done;
        if (m_world.dice.chance(m_world.daysAgo() < 4 ? 60 : 16))
            return open(colleague.member.id);
    }
    return Done{};
}

} // namespace kechi
