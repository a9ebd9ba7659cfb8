#include "core/pool/Deadline.h"

#include "core/pool/DeadlineWords.h"
#include "tests/support/Printers.h"

using namespace kechi;

static QDateTime at(const char16_t* text)
{
    return QDateTime::fromString(QString::fromUtf16(text), Qt::ISODate);
}

TEST_CASE("When a customer goes back to the pool", "[pool]")
{
    struct Row {
        const char* what;
        const char* zone;
        const char16_t* owned;
        const char16_t* touched; // empty: never
        int days;
        const char16_t* due; // the first instant after the last day
    };
    const auto row =
        GENERATE(Row{"from when it got an owner", "Asia/Shanghai", u"2026-11-22T02:00:00Z", u"", 30,
                     u"2026-12-22T16:00:00Z"},
                 Row{"in the evening, which is the next day there", "Asia/Shanghai",
                     u"2026-11-22T16:00:00Z", u"", 1, u"2026-11-24T16:00:00Z"},
                 Row{"from the last touch", "Asia/Shanghai", u"2026-11-22T02:00:00Z",
                     u"2026-11-30T15:59:59Z", 30, u"2026-12-30T16:00:00Z"},
                 Row{"not from a touch under an owner before", "Asia/Shanghai",
                     u"2026-11-22T02:00:00Z", u"2026-10-01T02:00:00Z", 30, u"2026-12-22T16:00:00Z"},
                 Row{"over the end of February", "Asia/Shanghai", u"2028-02-27T02:00:00Z", u"", 2,
                     u"2028-02-29T16:00:00Z"},
                 Row{"over the night that is an hour longer", "Europe/Berlin",
                     u"2026-10-24T10:00:00Z", u"", 1, u"2026-10-25T23:00:00Z"},
                 Row{"where midnight is skipped", "America/Sao_Paulo", u"2018-11-02T12:00:00Z", u"",
                     1, u"2018-11-04T03:00:00Z"});
    INFO(row.what);
    const QTimeZone zone(row.zone);
    const auto deadline = deadlineOf(
        {.recycleUntouched = true, .recycleUntouchedDays = row.days},
        {.isOwned = true, .ownedSince = at(row.owned), .lastTouch = at(row.touched)}, zone);
    REQUIRE(deadline);
    CHECK(deadline->dueAt.toUTC().toString(Qt::ISODate) == QString::fromUtf16(row.due));
    CHECK(daysLeft(*deadline, at(row.owned), zone) ==
          at(row.owned).toTimeZone(zone).date().daysTo(
              deadline->dueAt.addMSecs(-1).toTimeZone(zone).date()));
}

TEST_CASE("Who goes back to no pool", "[pool]")
{
    const ClockFacts owned{.isOwned = true, .ownedSince = at(u"2026-11-22T02:00:00Z")};
    CHECK_FALSE(deadlineOf({}, owned, QTimeZone("Asia/Shanghai")));
    CHECK_FALSE(deadlineOf({.recycleUntouched = true}, {}, QTimeZone("Asia/Shanghai")));
}

TEST_CASE("A countdown counts whole days", "[pool]")
{
    const QTimeZone zone("Asia/Shanghai");
    const Deadline deadline{.dueAt = at(u"2026-11-24T16:00:00Z")}; // all of the 24th is left
    struct Row {
        const char16_t* now;
        int left;
        const char16_t* said;
    };
    const auto row = GENERATE(Row{u"2026-11-17T16:00:00Z", 6, u"in 6 day(s)"},
                              Row{u"2026-11-23T16:00:00Z", 0, u"today"},
                              Row{u"2026-11-24T15:59:59Z", 0, u"today"},
                              Row{u"2026-11-24T16:00:00Z", -1, u"1 day(s) over"});
    CHECK(daysLeft(deadline, at(row.now), zone) == row.left);
    CHECK(countdownOf(row.left) == QString::fromUtf16(row.said));
}
