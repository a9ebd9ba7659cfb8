#include "ui/customer/CustomerForm.h"

#include "tests/ui/base/Walk.h"
#include "tests/ui/customer/SalesDesk.h"
#include "ui/base/Button.h"
#include "ui/base/Form.h"
#include "ui/base/Notice.h"
#include "ui/customer/ContactForm.h"
#include "ui/customer/DuplicateList.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

FormField* fieldOf(QWidget& form, const QString& name)
{
    for (FormField* field : form.findChildren<FormField*>()) {
        if (field->editor()->accessibleName().section(u',', 0, 0) == name)
            return field;
    }
    FAIL("no field " << name.toStdString());
    return nullptr;
}

void type(QWidget& form, const QString& name, const QString& text)
{
    auto* line = qobject_cast<QLineEdit*>(fieldOf(form, name)->editor());
    REQUIRE(line);
    line->clear();
    QInputMethodEvent event; // as words come that no single key says
    event.setCommitString(text);
    QApplication::sendEvent(line, &event);
}

void show(QWidget& form)
{
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
}

void save(QWidget& form)
{
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
}

bool isOffered(const QWidget& form)
{
    for (const QComboBox* box : form.findChildren<QComboBox*>()) {
        if (box->count() == 0)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("A new customer needs a name, and errors stand beside their fields", "[ui][customer]")
{
    SalesDesk desk;
    CustomerForm form(desk.asLin());
    show(form);
    REQUIRE(SalesDesk::until([&] { return isOffered(form); }));
    save(form);
    CHECK(fieldOf(form, u"Name"_s)->hasError());
    CHECK(fieldOf(form, u"Name"_s)->editor()->hasFocus());
    type(form, u"Name"_s, u"华辰精密"_s);
    CHECK_FALSE(fieldOf(form, u"Name"_s)->hasError());
    type(form, u"E-mail"_s, u"li"_s);
    type(form, u"Address"_s, u"身份证 11010519491231002X"_s);
    save(form);
    CHECK(fieldOf(form, u"E-mail"_s)->hasError());
    CHECK(fieldOf(form, u"Address"_s)->hasError());
    CHECK(desk.db.value<int>(u"SELECT COUNT(*) FROM customer"_s) == 0);

    type(form, u"E-mail"_s, u"li@hc.cn"_s);
    type(form, u"Address"_s, u"苏州"_s);
    type(form, u"Contact"_s, u"陈立"_s);
    type(form, u"Mobile"_s, u"138 6759 6721"_s);
    QSignalSpy saved(&form, &CustomerForm::saved);
    save(form);
    REQUIRE(saved.wait());
    CHECK_FALSE(form.isVisible());
    const auto id = saved.first().first().value<SavedCustomer>().customer.id;
    const auto detail = desk.records.record(desk.lin, id);
    REQUIRE(detail);
    CHECK(detail->row.owner == desk.lin);
    REQUIRE(detail->record.contacts.size() == 1);
    CHECK(detail->record.contacts[0].ways.size() == 2);
}

TEST_CASE("What is there already shows itself while one types", "[ui][customer]")
{
    SalesDesk desk;
    const CustomerId there = desk.add(u"华辰精密"_s, desk.lin, u"陈立"_s, u"13867596721"_s);
    desk.add(u"赵家"_s, desk.wang, u"赵敏"_s, u"13785880918"_s);
    CustomerForm form(desk.asLin());
    show(form);
    REQUIRE(SalesDesk::until([&] { return isOffered(form); }));
    auto* found = form.findChild<DuplicateList*>();
    CHECK_FALSE(found->isVisible());
    type(form, u"Name"_s, u"海联"_s);
    type(form, u"Mobile"_s, u"137-8588-0918"_s);
    REQUIRE(SalesDesk::until([&] { return found->duplicates().size() == 1; }));
    CHECK_FALSE(found->duplicates()[0].customer); // hers: not for Lin's eyes
    type(form, u"Mobile"_s, u"13867596721"_s);
    REQUIRE(SalesDesk::until([&] {
        return found->duplicates().size() == 1 && found->duplicates()[0].customer == there;
    }));
    CHECK(found->isVisible());
    QSignalSpy open(&form, &CustomerForm::openRequested);
    found->findChild<Button*>()->click();
    CHECK(open.count() == 1);

    save(form);
    auto* notice = form.findChild<Notice*>();
    REQUIRE(SalesDesk::until([&] { return notice->isVisible(); }));
    CHECK(desk.db.value<int>(u"SELECT COUNT(*) FROM customer"_s) == 2);
    QSignalSpy saved(&form, &CustomerForm::saved);
    notice->findChild<Button*>()->click(); // add it anyway
    REQUIRE(saved.wait());
    CHECK(desk.db.value<int>(u"SELECT COUNT(*) FROM customer"_s) == 3);
}

TEST_CASE("An edit begins with what is there, and is not saved over somebody's", "[ui][customer]")
{
    SalesDesk desk;
    const CustomerId id = desk.add(u"华辰"_s, desk.lin, {}, {}, u"苏州"_s);
    const Customer before = desk.records.record(desk.lin, id)->record.customer;
    CustomerForm form(desk.asLin(), before);
    show(form);
    REQUIRE(SalesDesk::until([&] { return isOffered(form); }));
    CHECK(form.draft().record.customer == before);
    Customer meanwhile = before;
    meanwhile.city = u"无锡"_s;
    REQUIRE(desk.customers.edit(desk.lin, meanwhile));
    type(form, u"Name"_s, u"华辰精密"_s);
    save(form);
    auto* notice = form.findChild<Notice*>();
    REQUIRE(SalesDesk::until([&] { return notice->isVisible(); }));
    CHECK(form.isVisible());
    CHECK(form.draft().record.customer.name == u"华辰精密"); // the draft is kept
    CHECK(desk.records.record(desk.lin, id)->record.customer.name == u"华辰");
}

TEST_CASE("A contact's changed number becomes history", "[ui][customer]")
{
    SalesDesk desk;
    const CustomerId id = desk.add(u"华辰"_s, desk.lin, u"陈立"_s, u"13867596721"_s);
    ContactForm form(desk.asLin(), id, desk.records.record(desk.lin, id)->record.contacts[0]);
    show(form);
    type(form, u"Mobile"_s, u"x"_s);
    QTest::keyClick(&form, Qt::Key_Return);
    CHECK(fieldOf(form, u"Mobile"_s)->hasError());
    type(form, u"Mobile"_s, u"13900000000"_s);
    type(form, u"WeChat"_s, u"chenli"_s);
    QSignalSpy saved(&form, &ContactForm::saved);
    QTest::keyClick(&form, Qt::Key_Return);
    REQUIRE(saved.wait());
    const QList<ContactWay> ways = desk.records.record(desk.lin, id)->record.contacts[0].ways;
    REQUIRE(ways.size() == 3);
    CHECK_FALSE(ways[0].isCurrent());
}

TEST_CASE("Forms are walked by Tab as one reads, all of them named", "[ui][customer]")
{
    SalesDesk desk;
    CustomerForm form(desk.asLin());
    show(form);
    REQUIRE(SalesDesk::until([&] { return isOffered(form); }));
    CHECK(namelessWidgets(form).join(u'\n') == QString());
    CHECK(tabsAgainstReading(form).join(u'\n') == QString());
    ContactForm contact(desk.asLin(), {1}, {});
    show(contact);
    CHECK(namelessWidgets(contact).join(u'\n') == QString());
    CHECK(tabsAgainstReading(contact).join(u'\n') == QString());
}
