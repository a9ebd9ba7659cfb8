#include "tests/support/Printers.h"
#include "tests/ui/base/Walk.h"
#include "tests/ui/imports/Importing.h"
#include "ui/base/Button.h"
#include "ui/base/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWheelEvent>

using namespace kechi;
using namespace Qt::StringLiterals;

static QByteArray wideList(int columns)
{
    QByteArray header = "客户名称";
    QByteArray row = "甲公司";
    for (int i = 1; i < columns; ++i) {
        header += ",第" + QByteArray::number(i) + "项";
        row += ",值" + QByteArray::number(i);
    }
    return header + '\n' + row + '\n';
}

TEST_CASE("Every step can be walked with Tab, and names what it stops at", "[imports]")
{
    Importing at;
    at.addCustomer(u"甲公司"_s);
    CHECK(namelessWidgets(*at.page).join(u'\n') == QString());
    at.open(
        at.files.write(u"a.csv"_s, "客户名称,电话,日期\n甲公司,021-1,2025-01-02\n,1,1\n乙,2,3\n"));
    for (int step = 0; step < 4; ++step) {
        INFO("step " << step);
        CHECK(namelessWidgets(*at.page).join(u'\n') == QString());
        CHECK(tabsAgainstReading(*at.page).join(u'\n') == QString());
        if (step < 3)
            at.next();
    }
}

TEST_CASE("A file is imported without a mouse", "[imports]")
{
    Importing at;
    QApplication::setActiveWindow(at.page.get());
    at.open(at.files.write(u"a.csv"_s, Importing::list(4)));
    const auto tabTo = [&](const QString& text) {
        for (int i = 0; i < 60; ++i) {
            const auto* button = qobject_cast<Button*>(QApplication::focusWidget());
            if (button && button->text() == text)
                return true;
            QWidget* has = QApplication::focusWidget();
            QTest::keyClick(has ? has : at.page.get(), Qt::Key_Tab);
        }
        return false;
    };
    REQUIRE(tabTo(u"Next: columns"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(at.page->step() == ImportPage::Step::Columns);
    REQUIRE(tabTo(u"Next: check"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    at.wait();
    REQUIRE(tabTo(u"Import 4 row(s)"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    at.wait();
    CHECK(at.customers() == 4);
    const auto* shown = qobject_cast<Button*>(QApplication::focusWidget());
    REQUIRE(shown);
    CHECK(shown->text() == u"Show the customers"_s);
}

TEST_CASE("Tab goes down a file of very many columns, and the table goes along", "[imports]")
{
    Importing at;
    QApplication::setActiveWindow(at.page.get());
    at.open(at.files.write(u"a.csv"_s, wideList(400)));
    at.next();
    CHECK(at.page->findChildren<QComboBox*>().size() < 60); // those in sight
    QWidget* first = at.choice(u"Column “客户名称” is imported as"_s);
    first->setFocus();
    for (int i = 1; i <= 50; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        INFO(i);
        REQUIRE(QApplication::focusWidget()->accessibleName() ==
                u"Column “第%1项” is imported as"_s.arg(i));
    }
    const auto* table = QApplication::focusWidget()->parentWidget()->parentWidget();
    CHECK(table->rect().intersects(QApplication::focusWidget()->geometry().translated(
        QApplication::focusWidget()->parentWidget()->pos())));
}

TEST_CASE("The wheel is left to the table and changes no choice", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, wideList(60)));
    at.next();
    QComboBox* first = at.choice(u"Column “客户名称” is imported as"_s);
    first->setFocus();
    const int before = first->currentIndex();
    const QPointF middle = first->rect().center();
    QWheelEvent wheel(middle, first->mapToGlobal(middle), {}, QPoint(0, -240), {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(first, &wheel);
    CHECK(first->currentIndex() == before);
    CHECK_FALSE(wheel.isAccepted()); // so it goes on to the table
}
