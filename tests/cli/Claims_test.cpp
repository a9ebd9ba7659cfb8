#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"

#include <QJsonArray>
#include <vector>

using namespace Qt::StringLiterals;

namespace kechi {

static QJsonObject resultOf(const Said& said, int index = 0)
{
    return said.json()[u"results"_s].toArray().at(index).toObject();
}

TEST_CASE("Of 20 programs that claim one customer at once, one gets it", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const qint64 customer = terminal.addCustomers(1).first();
    QStringList users;
    for (int i = 0; i < 20; ++i) {
        users += u"user%1"_s.arg(i);
        terminal.addMember(users.last());
    }

    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QString& user : users)
        programs.push_back(
            terminal.start(terminal.wordsOf(user, u"claim"_s, {QString::number(customer)})));
    QStringList winners;
    for (size_t i = 0; i < programs.size(); ++i) {
        const Said said = Terminal::wait(*programs[i]);
        INFO(said.out.toStdString() << said.err.toStdString());
        if (said.exit == 0) {
            winners += users[qsizetype(i)];
            CHECK(resultOf(said)[u"done"_s].toBool());
            continue;
        }
        CHECK(said.exit == 1);
        CHECK(said.isOneSentence());
        CHECK_FALSE(resultOf(said)[u"done"_s].toBool());
        CHECK(resultOf(said)[u"reason"_s].toString() == u"Somebody owns this customer already."_s);
    }
    REQUIRE(winners.size() == 1);
    const Said list = terminal.ask(u"list"_s);
    CHECK(list.json()[u"customers"_s][0][u"owner"_s].toString() == winners.first());
    CHECK(terminal.ask(u"check"_s).json()[u"ok"_s].toBool());
}

TEST_CASE("What one owns already cannot be claimed again", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addMember(u"ann"_s);
    const QList<qint64> customers = terminal.addCustomers(3);
    const auto claim = [&](const QStringList& ids) {
        return terminal.run(terminal.wordsOf(u"ann"_s, u"claim"_s, ids));
    };

    const Said first = claim({u"K1"_s});
    CHECK(first.exit == 0);
    CHECK(first.json()[u"change"_s].toInt() > 0);
    CHECK(resultOf(first)[u"id"_s].toInt() == customers[0]);
    CHECK(resultOf(first)[u"reason"_s].isNull());

    const Said again = claim({QString::number(customers[0])});
    CHECK(again.exit == 1);
    CHECK(again.json()[u"change"_s].isNull());
    CHECK(resultOf(again)[u"reason"_s].toString() == u"This customer is yours already."_s);

    const Said some = claim({u"K1"_s, u"K2"_s, u"nobody"_s});
    CHECK(some.exit == 3);
    CHECK(some.json()[u"results"_s].toArray().size() == 3);
    CHECK_FALSE(resultOf(some, 0)[u"done"_s].toBool());
    CHECK(resultOf(some, 1)[u"done"_s].toBool());
    CHECK(resultOf(some, 2)[u"id"_s].toString() == u"nobody"_s);
    CHECK_FALSE(resultOf(some, 2)[u"done"_s].toBool());
}

TEST_CASE("A customer goes from hand to hand and back to the pool", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addMember(u"ann"_s);
    terminal.addCustomers(1);
    const auto owner = [&] {
        return terminal.ask(u"list"_s).json()[u"customers"_s][0][u"owner"_s];
    };

    CHECK(owner().isNull());
    CHECK(terminal.ask(u"assign"_s, {u"K1"_s, u"--to"_s, u"ann"_s}).exit == 0);
    CHECK(owner().toString() == u"ann"_s);
    CHECK(terminal.run(terminal.wordsOf(u"ann"_s, u"release"_s, {u"K1"_s})).exit == 0);
    CHECK(owner().isNull());

    const Said nobody = terminal.ask(u"assign"_s, {u"K1"_s, u"--to"_s, u"eve"_s});
    CHECK(nobody.exit == 1);
    CHECK(nobody.isOneSentence());
    CHECK(nobody.json()[u"error"_s][u"code"_s].toString() == u"not_found"_s);
    const Said denied =
        terminal.run(terminal.wordsOf(u"ann"_s, u"assign"_s, {u"K1"_s, u"--to"_s, u"ann"_s}));
    CHECK(denied.exit == 1);
    CHECK(denied.json()[u"error"_s][u"code"_s].toString() == u"denied"_s);
}

} // namespace kechi
