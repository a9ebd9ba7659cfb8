#include "ui/customer/QuickLogDialog.h"

#include "tests/ui/base/Walk.h"
#include "tests/ui/customer/SalesDesk.h"
#include "ui/base/Chip.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

class Logging : public SalesDesk {
public:
    Logging()
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    void press(const QString& words)
    {
        for (Chip* chip : dialog.findChildren<Chip*>()) {
            if (chip->text() == words) {
                QTest::mouseClick(chip, Qt::LeftButton);
                return;
            }
        }
        FAIL("no chip " << words.toStdString());
    }
    void choose(const QString& words)
    {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            if (box->findText(words) >= 0) {
                box->setCurrentIndex(box->findText(words));
                return;
            }
        }
        FAIL("nothing to choose " << words.toStdString());
    }
    void write(const QString& text) { dialog.findChild<QPlainTextEdit*>()->setPlainText(text); }
    void save() { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }
    int errors() const
    {
        int count = 0;
        for (const FormField* field : dialog.findChildren<FormField*>())
            count += field->hasError();
        return count;
    }

    CustomerId id = add(u"华辰"_s, lin, u"陈立"_s, u"13867596721"_s);
    QuickLogDialog dialog{asLin(), u"华辰"_s, records.record(lin, id)->record.contacts,
                          QuickLog{.customer = id}};
};

} // namespace

TEST_CASE("A follow-up and its next step are logged in one go", "[ui][customer]")
{
    Logging logging;
    QSignalSpy logged(&logging.dialog, &QuickLogDialog::logged);
    logging.choose(u"Reached"_s);
    logging.write(u"确认二期扩产计划"_s);
    logging.press(u"Tomorrow"_s);
    for (QLineEdit* line : logging.dialog.findChildren<QLineEdit*>()) {
        if (line->isVisible() && line->accessibleName().startsWith(u"What is to be done"))
            line->setText(u"发报价单"_s);
    }
    logging.save();
    REQUIRE(logged.wait());
    CHECK_FALSE(logging.dialog.isVisible());
    const auto timeline = logging.interactions.timeline(logging.lin, logging.id, {}, 10);
    REQUIRE(timeline);
    const auto* first = std::get_if<Task>(&timeline->entries.first().what);
    REQUIRE(first);
    CHECK(first->title == u"发报价单");
    CHECK(first->dueAt.toTimeZone(logging.zone)
              .toString(Qt::ISODate)
              .startsWith(u"2026-11-23T09:00"));
    const auto done = logged.first().first().value<Logged>();
    CHECK(done.interaction.contact.value > 0);
    CHECK(done.interaction.occurredAt == logging.clock.now());
    CHECK_FALSE(done.noTouch);
}

TEST_CASE("What is wrong stands beside its field, and the draft is kept", "[ui][customer]")
{
    Logging logging;
    QSignalSpy logged(&logging.dialog, &QuickLogDialog::logged);
    logging.write(u"确认二期扩产计划"_s);
    logging.save();
    CHECK(logging.errors() == 1); // a call must say whether somebody was reached
    logging.choose(u"Reached"_s);
    logging.press(u"Next step"_s);
    logging.save();
    CHECK(logging.errors() >= 1); // and a step what it is
    logging.press(u"Next step"_s);
    logging.write(u"身份证 11010519491231002X"_s);
    logging.save();
    REQUIRE(SalesDesk::until([&] { return logging.errors() > 0; }));
    CHECK(logging.dialog.isVisible());
    CHECK(logging.dialog.draft().note.contains(u"身份证"));
    CHECK(logged.count() == 0);
    CHECK(logging.db.value<int>(u"SELECT COUNT(*) FROM interaction"_s) == 0);
}

TEST_CASE("Who may no longer log hears why, and keeps the words", "[ui][customer]")
{
    Logging logging;
    REQUIRE(logging.pools.give(logging.boss, {logging.id}, logging.wang, {}));
    logging.press(u"Note"_s);
    logging.write(u"备注一下"_s);
    logging.save();
    auto* notice = logging.dialog.findChild<Notice*>();
    REQUIRE(SalesDesk::until([&] { return notice->isVisible(); }));
    CHECK_FALSE(notice->text().isEmpty());
    CHECK(logging.dialog.hasDraft());
}

TEST_CASE("The quick log is walked by Tab as one reads, all of it named", "[ui][customer]")
{
    Logging logging;
    logging.press(u"Next step"_s);
    CHECK(namelessWidgets(logging.dialog).join(u'\n') == QString());
    CHECK(tabsAgainstReading(logging.dialog).join(u'\n') == QString());
}
