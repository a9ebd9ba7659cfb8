#include "tests/cli/Terminal.h"
#include "tests/support/Printers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

TEST_CASE("A sweep says before what it would take, and takes it when the day has come", "[cli]")
{
    Terminal terminal;
    terminal.make();
    terminal.addMember(u"ann"_s);
    const qint64 customer = terminal.addCustomers(2).first();
    REQUIRE(terminal.ask(u"assign"_s, {u"K1"_s, u"--to"_s, u"ann"_s}).exit == 0);
    terminal.recycleAfter(30);
    const QDate later = QDate::currentDate().addDays(40);

    const Said none = terminal.ask(u"sweep"_s);
    CHECK(none.exit == 0);
    CHECK(none.json()[u"change"_s].isNull());
    CHECK(none.json()[u"taken"_s].toArray().isEmpty());

    const Said check =
        terminal.ask(u"sweep"_s, {u"--as-of"_s, later.toString(Qt::ISODate), u"--check"_s});
    CHECK(check.exit == 0);
    CHECK(check.json().keys() == QStringList{u"change"_s, u"skipped"_s, u"taken"_s});
    CHECK(check.json()[u"change"_s].isNull());
    const QJsonArray taken = check.json()[u"taken"_s].toArray();
    REQUIRE(taken.size() == 1);
    CHECK(taken[0][u"id"_s].toInt() == customer);
    CHECK(taken[0][u"from"_s].toString() == u"ann"_s);
    CHECK(taken[0][u"to"_s].toString() == u"默认客户池"_s);
    CHECK_FALSE(taken[0][u"reason"_s].toString().isEmpty());
    CHECK(terminal.ask(u"list"_s, {u"--owner"_s, u"ann"_s}).json()[u"count"_s].toInt() == 1);
}

TEST_CASE("A day to come is only looked at", "[cli]")
{
    Terminal terminal;
    terminal.make();
    const QDate today = QDate::currentDate();
    const auto [day, isCheck, exit] = GENERATE_COPY(table<QString, bool, int>({
        {today.addDays(3).toString(Qt::ISODate), false, 2},
        {today.addDays(3).toString(Qt::ISODate), true, 0},
        {today.addDays(-3).toString(Qt::ISODate), false, 0},
        {today.addDays(-3).toString(Qt::ISODate), true, 0},
        {u"tomorrow"_s, true, 2},
        {u"2026-02-30"_s, true, 2},
        {u"20261123"_s, true, 2},
    }));
    INFO(day.toStdString() << ' ' << isCheck);
    QStringList more{u"--as-of"_s, day};
    if (isCheck)
        more += u"--check"_s;
    const Said said = terminal.ask(u"sweep"_s, more);
    CHECK(said.exit == exit);
    CHECK((exit == 2) == said.isOneSentence());
    CHECK((exit == 2) == (said.json()[u"error"_s][u"code"_s].toString() == u"usage"_s));
}

} // namespace kechi
