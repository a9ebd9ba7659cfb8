#include "tests/ui/change/Past.h"
#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/TableView.h"
#include "ui/change/HistoryDialog.h"
#include "ui/change/HistoryModel.h"
#include "ui/change/KeptDialog.h"

#include <QAbstractItemModelTester>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Button* buttonCalled(const QWidget& dialog, const QString& text)
{
    for (Button* button : dialog.findChildren<Button*>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no such button");
    return nullptr;
}

struct History {
    explicit History(Past& past)
        : dialog(past.undos, past.tasks, *past.acts, past.ann, past.zone),
          table(*dialog.findChild<TableView*>())
    {
        dialog.show();
    }
    bool shows(int rows) const
    {
        return Past::until([&] { return table.model()->rowCount() == rows; });
    }
    QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }

    HistoryDialog dialog;
    TableView& table;
};

} // namespace

TEST_CASE("A history lists what was done, the latest first and chosen", "[ui][change]")
{
    Past past;
    past.claim({past.acme});
    past.clock.time = past.clock.time.addSecs(3600);
    past.claim({past.beta});
    History history(past);
    REQUIRE(history.shows(2));
    CHECK(history.table.currentIndex().row() == 0);
    const QDateTime at = past.clock.time.toTimeZone(past.zone);
    CHECK(history.cell(0, HistoryModel::When) == at.toString(u"yyyy-MM-dd HH:mm"_s));
    CHECK(history.cell(0, HistoryModel::Who) == u"ann"_s);
    CHECK(history.cell(0, HistoryModel::What).startsWith(u"1 customer"_s));
    CHECK(history.cell(0, HistoryModel::State).isEmpty());
    CHECK(buttonCalled(history.dialog, u"Undo"_s)->isEnabled());
}

TEST_CASE("What is chosen in the history is taken back, and says so there", "[ui][change]")
{
    Past past;
    past.claim({past.acme});
    past.claim({past.beta});
    History history(past);
    REQUIRE(history.shows(2));
    history.table.selectRow(1); // not the last one
    buttonCalled(history.dialog, u"Undo"_s)->click();
    REQUIRE(history.shows(3)); // the undo is a change, too
    CHECK(past.ownerOf(past.acme) == MemberId{});
    CHECK(past.ownerOf(past.beta) == past.ann);
    CHECK(history.cell(2, HistoryModel::State) == u"Undone"_s);
    history.table.selectRow(2);
    CHECK_FALSE(buttonCalled(history.dialog, u"Undo"_s)->isEnabled());
    const auto labels = history.dialog.findChildren<Label*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const Label* label) {
        return label->isVisible() && label->text().contains(u"undone"_s);
    }));
}

TEST_CASE("Where nothing was done yet the history says so", "[ui][change]")
{
    Past past;
    History history(past);
    auto* notice = history.dialog.findChild<Notice*>();
    REQUIRE(Past::until([&] { return !notice->text().isEmpty(); }));
    CHECK(notice->text() == u"Nothing has been changed yet."_s);
    CHECK_FALSE(buttonCalled(history.dialog, u"Undo"_s)->isEnabled());
}

TEST_CASE("The rows of a history are in the workspace's time zone", "[ui][change]")
{
    HistoryModel model(QTimeZone("Asia/Shanghai"));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime at(QDate(2026, 11, 22), QTime(20, 30), Qt::UTC);
    model.setChanges(
        {{.id = {2}, .at = at, .byName = u"林晓"_s, .what = u"Imported"_s, .note = u"list.csv"_s},
         {.id = {1}, .at = at, .what = u"By rule"_s, .isUndone = true}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, HistoryModel::When).data().toString() == u"2026-11-23 04:30"_s);
    CHECK(model.index(0, HistoryModel::What).data().toString().contains(u"list.csv"_s));
    CHECK_FALSE(model.index(1, HistoryModel::Who).data().toString().isEmpty()); // the program
    CHECK_FALSE(model.index(1, HistoryModel::State).data().toString().isEmpty());
    CHECK(model.at(model.index(1, 0))->id == ChangeId{1});
    CHECK(model.at({}) == nullptr);
}

TEST_CASE("What an undo left is listed with the reason", "[ui][change]")
{
    KeptDialog dialog(u"Undone: a change"_s,
                      {{.customer = {1}, .name = u"Acme"_s, .why = u"since changed"_s},
                       {.why = u"a tag that is gone"_s}});
    auto* table = dialog.findChild<TableView*>();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == u"Acme"_s);
    CHECK(table->model()->index(0, 1).data().toString() == u"since changed"_s);
    CHECK(table->model()->index(1, 0).data().toString() == u"(not a customer)"_s);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return); // the button that has the default
    CHECK_FALSE(dialog.isVisible());
}
