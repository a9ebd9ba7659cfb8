#include "tests/support/Printers.h"
#include "tests/ui/base/Walk.h"
#include "ui/base/Form.h"
#include "ui/base/PasswordField.h"
#include "ui/base/SearchBox.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

void compose(QWidget& widget, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("Searching waits a moment for the next key, Return does not", "[ui]")
{
    SearchBox box;
    box.show();
    QSignalSpy searched(&box, &SearchBox::searched);
    QSignalSpy entered(&box, &SearchBox::entered);
    QTest::keyClicks(&box, u"hua"_s);
    CHECK(searched.count() == 0);
    QTRY_COMPARE(searched.count(), 1);
    CHECK(searched.last().first().toString() == u"hua"_s);

    QTest::keyClicks(&box, u"chen"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(searched.count() == 2);
    CHECK(entered.count() == 1);
    QTest::qWait(200);
    CHECK(searched.count() == 2); // not once more for the same words
}

TEST_CASE("Searching waits for the input method to finish the word", "[ui]")
{
    SearchBox box;
    box.show();
    QSignalSpy searched(&box, &SearchBox::searched);
    compose(box, u"hua'chen"_s);
    QTest::qWait(250);
    CHECK(searched.count() == 0);
    compose(box, {}, u"华辰"_s);
    QTRY_COMPARE(searched.count(), 1);
    CHECK(searched.first().first().toString() == u"华辰"_s);

    box.selectAll(); // what is composed replaces it; that is no search yet
    compose(box, u"ning"_s);
    QTest::qWait(250);
    CHECK(searched.count() == 1);
}

TEST_CASE("Esc empties the search, at once", "[ui]")
{
    SearchBox box;
    box.show();
    QSignalSpy searched(&box, &SearchBox::searched);
    box.setText(u"x"_s);
    QTRY_COMPARE(searched.count(), 1);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.text().isEmpty());
    REQUIRE(searched.count() == 2);
    CHECK(searched.last().first().toString().isEmpty());
}

TEST_CASE("A password shows itself only on demand, and not the next time", "[ui]")
{
    PasswordField field;
    field.show();
    CHECK(field.echoMode() == QLineEdit::Password);
    REQUIRE(field.actions().size() == 1);
    field.actions().first()->trigger();
    CHECK(field.isRevealed());
    field.hide();
    CHECK_FALSE(field.isRevealed());
    CHECK(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

TEST_CASE("What is wrong stands at its field, and the first one gets the focus", "[ui]")
{
    Form form(2);
    auto* name = new QLineEdit;
    auto* grade = new QComboBox;
    auto* note = new QLineEdit;
    FormField* first = form.add(u"Name"_s, name);
    FormField* second = form.add(u"Grade"_s, grade);
    form.addWide(u"Note"_s, note);
    first->setRequired(true);
    second->setHint(u"Proposed by the rules."_s);
    form.show();
    form.activateWindow();
    CHECK_FALSE(form.showFirstError());
    CHECK(grade->accessibleDescription() == u"Proposed by the rules."_s);

    second->setError(u"There is no such grade."_s);
    CHECK(form.showFirstError());
    QTRY_VERIFY(grade->hasFocus());
    CHECK(grade->property("invalid").toString() == u"true"_s);
    CHECK(grade->accessibleDescription() == u"There is no such grade."_s);

    form.clearErrors();
    CHECK_FALSE(form.showFirstError());
    CHECK(grade->property("invalid").toString() == u"false"_s);
    CHECK(grade->accessibleDescription() == u"Proposed by the rules."_s);
    CHECK(namelessWidgets(form).join(u'\n') == QString());
    CHECK(tabsAgainstReading(form).join(u'\n') == QString());
}
