#include "core/feedback/CaseStore.h"

#include "core/customer/ChoiceStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A case comes back as it was taken, and as it was solved", "[feedback]")
{
    Scene scene;
    const MemberId agent = scene.addMember(u"Eve"_s, Role::ServiceAgent);
    const QDateTime now = scene.clock.now();
    Case taken{.customer = scene.addCustomer(u"Acme"_s),
               .member = agent,
               .title = u"到货破损"_s,
               .receivedAt = now,
               .answerDue = now.addSecs(7200)};
    taken.id = scene.write([&](Session& s) { return CaseStore(s).add(taken); });
    const auto find = [&] {
        return *scene.write([&](Session& s) { return CaseStore(s).find(taken.id); });
    };
    CHECK(find() == taken);

    Case solved = taken;
    solved.state = CaseState::Closed;
    solved.answeredAt = now.addSecs(60);
    solved.closedAt = now.addSecs(120);
    solved.resolution = u"补发一件"_s;
    solved.cause = scene.write(
        [&](Session& s) { return ChoiceStore(s).findOrAdd(ChoiceList::Cause, u"运输"_s); });
    CHECK(scene.write([&](Session& s) { return CaseStore(s).update(solved); }));
    CHECK_FALSE(scene.write([&](Session& s) { return CaseStore(s).update(taken); })); // stale
    solved.version = 2;
    CHECK(find() == solved);
    CHECK_FALSE(find().isOpen());
}

TEST_CASE("An agent's open cases come in the order in which they are due", "[feedback]")
{
    Scene scene;
    const MemberId agent = scene.addMember(u"Eve"_s, Role::ServiceAgent);
    const QDateTime now = scene.clock.now();
    const CustomerId acme = scene.addCustomer(u"Acme"_s);
    const auto add = [&](const QString& title, Case one) {
        one.customer = acme;
        one.title = title;
        one.receivedAt = now;
        scene.write([&](Session& s) { return CaseStore(s).add(one); });
    };
    add(u"no limit"_s, {.member = agent});
    add(u"later"_s, {.member = agent, .answerDue = now.addSecs(900)});
    add(u"answered, to be solved soon"_s, {.member = agent,
                                           .answeredAt = now,
                                           .answerDue = now.addSecs(10),
                                           .solveDue = now.addSecs(500)});
    add(u"closed"_s, {.member = agent, .state = CaseState::Closed, .answerDue = now});
    add(u"somebody else's"_s, {.answerDue = now});
    QStringList titles;
    for (const Case& one : scene.write([&](Session& s) { return CaseStore(s).openOf(agent); }))
        titles += one.title;
    CHECK(titles == QStringList{u"answered, to be solved soon"_s, u"later"_s, u"no limit"_s});
    CHECK(scene.write([&](Session& s) { return CaseStore(s).ofCustomer(acme); }).size() == 5);
}

TEST_CASE("Kinds and states of a case come back from their keys", "[feedback]")
{
    for (const auto kind : {CaseKind::Complaint, CaseKind::Suggestion, CaseKind::Question})
        CHECK(caseKindOf(keyOf(kind)) == kind);
    for (const auto state :
         {CaseState::Received, CaseState::InProgress, CaseState::Answered, CaseState::Closed})
        CHECK(caseStateOf(keyOf(state)) == state);
    CHECK(keyOf(CaseState::Closed) == u"closed"_s); // who may see a case's customer asks for it
}
