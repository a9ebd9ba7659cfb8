#include "tests/ui/change/Past.h"

#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+Z takes back one's last act and says what it was", "[ui][change]")
{
    Past past;
    past.claim({past.acme});
    const ChangeId last = past.claim({past.beta});
    QSignalSpy took(past.acts.get(), &UndoActs::tookBack);
    QSignalSpy undone(past.acts.get(), &UndoActs::undone);
    QSignalSpy finished(past.acts.get(), &UndoActs::finished);
    past.acts->undo();
    CHECK(past.acts->isBusy());
    past.acts->undo(); // pressed twice: the second waits for the first, and is dropped
    REQUIRE(finished.wait());
    CHECK_FALSE(past.acts->isBusy());
    REQUIRE(took.count() == 1);
    CHECK(took.first().first().value<ChangeId>() == last);
    REQUIRE(undone.count() == 1);
    CHECK(undone.first().first().toString().startsWith(u"Undone: 1 customer"_s));
    CHECK(past.ownerOf(past.beta) == MemberId{});
    CHECK(past.ownerOf(past.acme) == past.ann);
}

TEST_CASE("An undo tells what it had to leave as somebody made it since", "[ui][change]")
{
    Past past;
    const ChangeId both = past.claim({past.acme, past.beta});
    REQUIRE(past.pools.give(past.lead, {past.beta}, past.lead, u"region"_s));
    QSignalSpy kept(past.acts.get(), &UndoActs::undoneButFor);
    past.acts->undo(both);
    REQUIRE(kept.wait());
    CHECK(kept.first().first().toString().contains(u"Left, because"_s));
    const auto left = kept.first().at(1).value<QList<UndoKept>>();
    REQUIRE(left.size() == 1);
    CHECK(left.first().customer == past.beta);
    CHECK_FALSE(left.first().why.isEmpty());
    CHECK(past.ownerOf(past.acme) == MemberId{});
    CHECK(past.ownerOf(past.beta) == past.lead);
}

TEST_CASE("Where there is nothing to take back, that is said", "[ui][change]")
{
    Past past;
    QSignalSpy refused(past.acts.get(), &UndoActs::refused);
    QSignalSpy took(past.acts.get(), &UndoActs::tookBack);
    past.acts->undo();
    REQUIRE(refused.wait());
    CHECK_FALSE(refused.first().first().toString().isEmpty());
    CHECK(took.count() == 0);
    CHECK_FALSE(past.acts->isBusy());
}

TEST_CASE("Ctrl+Z does not reach back to what was done before one came in", "[ui][change]")
{
    Past past;
    const ChangeId before = past.claim({past.acme});
    past.clock.time = past.clock.time.addDays(1);
    UndoActs today(past.undos, past.tasks, past.ann, past.clock.now(), nullptr);
    QSignalSpy refused(&today, &UndoActs::refused);
    today.undo();
    REQUIRE(refused.wait());
    CHECK(refused.first().first().toString().contains(u"history"_s));
    CHECK(past.ownerOf(past.acme) == past.ann);

    QSignalSpy took(&today, &UndoActs::tookBack);
    today.undo(before); // as the history does it
    REQUIRE(took.wait());
    CHECK(past.ownerOf(past.acme) == MemberId{});
}
