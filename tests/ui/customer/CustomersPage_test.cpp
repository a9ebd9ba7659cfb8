#include "ui/customer/CustomersPage.h"

#include "core/customer/CustomerDesk.h"
#include "tests/ui/base/Walk.h"
#include "tests/ui/customer/SalesDesk.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/SearchBox.h"
#include "ui/base/TableView.h"
#include "ui/customer/BulkBar.h"
#include "ui/customer/CustomerChoice.h"
#include "ui/customer/CustomerColumns.h"
#include "ui/customer/CustomerForm.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/customer/CustomerTableModel.h"
#include "ui/customer/ExportActs.h"
#include "ui/customer/HandOverDialog.h"
#include "ui/customer/QuickLogDialog.h"
#include "ui/customer/RecordTabs.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

using Model = CustomerTableModel;

// The page of somebody, wired to the workspace as the program wires it.
class Shown : public SalesDesk {
public:
    explicit Shown(bool isFilled = true)
    {
        if (isFilled)
            fill();
    }

    void open(MemberId who)
    {
        page = std::make_unique<CustomersPage>(as(who));
        QObject::connect(&*db, &Database::committed, page.get(), &CustomersPage::customersChanged);
        QObject::connect(page.get(), &CustomersPage::acted, page.get(),
                         [this](const QString& text) { acted += text; });
        page->resize(1256, 848);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void openAsLin()
    {
        open(lin);
        REQUIRE(until([this] { return table().model()->rowCount() > 0; }));
    }

    template <typename Widget>
    Widget& only() const
    {
        auto* found = page->findChild<Widget*>();
        REQUIRE(found);
        return *found;
    }
    TableView& table() const { return only<TableView>(); }
    CustomerPanel& panel() const { return only<CustomerPanel>(); }
    QString notice() const
    {
        for (const Notice* one : page->findChildren<Notice*>()) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names += table().model()->index(row, Model::Name).data().toString();
        return names;
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QPushButton* button(const QString& words) const
    {
        for (QPushButton* one : page->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text().contains(words))
                return one;
        }
        FAIL("no button " << words.toStdString());
        return nullptr;
    }
    void click(const QString& words) const { QTest::mouseClick(button(words), Qt::LeftButton); }
    void choose(int row) const
    {
        const QRect cell = table().visualRect(table().model()->index(row, Model::Name));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    }
    // The record of the row is there.
    void openRow(int row) const
    {
        QSignalSpy opened(&panel(), &CustomerPanel::opened);
        choose(row);
        REQUIRE((opened.count() > 0 || opened.wait()));
    }
    template <typename Dialog>
    Dialog* dialog() const
    {
        Dialog* found = nullptr;
        REQUIRE(until([&] {
            found = page->findChild<Dialog*>();
            return found && found->isVisible();
        }));
        return found;
    }

    std::unique_ptr<CustomersPage> page;
    QStringList acted;
};

} // namespace

TEST_CASE("A salesperson begins with the own customers, the highest score first", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    CHECK(shown.page->filter().scope == CustomerFilter::Scope::Mine);
    CHECK(shown.names().size() == 15);
    CHECK(shown.says(u"My customers"_s));
    REQUIRE(SalesDesk::until([&] { return shown.says(u"15"_s); }));
    int last = 101;
    for (int row = 0; row < 15; ++row) {
        const int score = shown.table().model()->index(row, Model::Score).data().toInt();
        CHECK(score <= last);
        last = score;
    }
    CHECK(shown.table().isColumnHidden(Model::Owner)); // always oneself
    CHECK(shown.panel().isHidden());
}

TEST_CASE("The owner of the company begins with all", "[ui][customer]")
{
    Shown shown;
    shown.open(shown.boss);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 41; }));
    CHECK_FALSE(shown.table().isColumnHidden(Model::Owner));
}

TEST_CASE("Chips narrow the list and say how many they would leave", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    REQUIRE(SalesDesk::until([&] {
        return shown.button(u"Soon recycled"_s)->accessibleName() == u"Soon recycled, 3"_s;
    }));
    shown.click(u"Soon recycled"_s);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 3; }));
    REQUIRE(SalesDesk::until([&] { return shown.says(u"3 of 15"_s); }));
    shown.click(u"Soon recycled"_s);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 15; }));
    shown.click(u"All"_s);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 35; }));
    CHECK(shown.button(u"All"_s)->isChecked());
    CHECK_FALSE(shown.button(u"Mine"_s)->isChecked());
    shown.click(u"All"_s); // one of them is always on
    CHECK(shown.button(u"All"_s)->isChecked());
}

TEST_CASE("A search looks through all that one may see, and gives the list back after",
          "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->searchFor(u" 公海客户7 "_s);
    REQUIRE(SalesDesk::until([&] { return shown.names() == QStringList{u"公海客户7"_s}; }));
    CHECK(shown.button(u"Search: 公海客户7"_s)->isVisible());
    shown.page->searchFor(u"王蕾的"_s); // hers, and not for Lin's eyes
    REQUIRE(SalesDesk::until([&] { return shown.only<EmptyState>().isVisible(); }));
    shown.page->searchFor({});
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 15; }));
    CHECK(shown.page->filter().scope == CustomerFilter::Scope::Mine);
}

TEST_CASE("An empty list says why, and what to do", "[ui][customer]")
{
    SECTION("a filter hides what is there")
    {
        Shown shown;
        shown.openAsLin();
        shown.page->showFilter({.scope = CustomerFilter::Scope::Mine, .text = u"没有这样的"_s});
        REQUIRE(SalesDesk::until([&] { return shown.says(u"hides 15"_s); }));
        shown.click(u"Clear the filter"_s);
        REQUIRE(SalesDesk::until([&] { return shown.table().isVisible(); }));
        CHECK(SalesDesk::until([&] { return shown.names().size() == 15; }));
    }
    SECTION("there is nothing yet")
    {
        Shown shown(false);
        shown.open(shown.boss);
        REQUIRE(SalesDesk::until([&] { return shown.says(u"No customers yet"_s); }));
        QSignalSpy import(shown.page.get(), &CustomersPage::importRequested);
        shown.click(u"Import a list"_s);
        CHECK(import.count() == 1);
    }
    SECTION("one owns none")
    {
        Shown shown(false);
        shown.add(u"公海"_s, {});
        shown.open(shown.lin);
        REQUIRE(SalesDesk::until([&] { return shown.says(u"You own no customers yet"_s); }));
        shown.click(u"Show all customers"_s);
        REQUIRE(SalesDesk::until([&] { return shown.table().isVisible(); }));
    }
}

TEST_CASE("The record opens beside the list, and the arrows walk through it", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.openRow(0);
    const QString first = shown.names()[0];
    CHECK(shown.panel().isVisible());
    CHECK(shown.panel().detail().row.name == first);
    CHECK(shown.says(u"Customer score"_s));
    CHECK(shown.says(u"Goes back to the pool after"_s));

    QSignalSpy opened(&shown.panel(), &CustomerPanel::opened);
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    REQUIRE((opened.count() > 0 || opened.wait()));
    CHECK(shown.panel().detail().row.name == shown.names()[1]);
    QTest::keyClick(&shown.panel(), Qt::Key_Escape);
    CHECK(shown.panel().isHidden());
    CHECK(shown.table().hasFocus());
    opened.clear();
    QTest::keyClick(&shown.table(), Qt::Key_Down); // and stays closed
    QTest::qWait(50);
    CHECK(opened.count() == 0);
}

TEST_CASE("Every tab of a record tells something", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->openCustomer({1});
    REQUIRE(SalesDesk::until([&] { return shown.says(u"确认二期扩产计划"_s); }));
    CHECK(shown.says(u"Order ¥186,000"_s));
    RecordTabs& tabs = shown.panel().tabs();
    tabs.setCurrent(RecordTabs::Contacts);
    CHECK(SalesDesk::until([&] { return shown.says(u"main contact"_s); }));
    tabs.setCurrent(RecordTabs::Orders);
    CHECK(SalesDesk::until([&] { return shown.says(u"数控刀具 × 120"_s); }));
    tabs.setCurrent(RecordTabs::Todos);
    CHECK(SalesDesk::until([&] { return shown.says(u"Nothing is planned"_s); }));
    tabs.setCurrent(RecordTabs::Owners);
    CHECK(SalesDesk::until([&] { return shown.says(u"In the pool 默认客户池"_s); }));
}

TEST_CASE("A phone is copied by one click, where one may see it", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->openCustomer({1});
    const auto copies = [&] {
        int count = 0;
        for (const Button* one : shown.panel().findChildren<Button*>())
            count += one->isVisible() && one->accessibleName().startsWith(u"Copy");
        return count;
    };
    REQUIRE(SalesDesk::until([&] { return copies() == 1; }));
    QSignalSpy told(shown.page.get(), &CustomersPage::told);
    for (Button* one : shown.panel().findChildren<Button*>()) {
        if (one->isVisible() && one->accessibleName().startsWith(u"Copy"))
            one->click();
    }
    CHECK(told.count() == 1);
    CHECK(QGuiApplication::clipboard()->text() == u"13867596721");

    shown.page->openCustomer({16}); // in the open sea
    REQUIRE(SalesDesk::until([&] { return shown.says(u"139****"_s); }));
    CHECK(copies() == 0);
}

TEST_CASE("What somebody else changes is seen without asking", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->openCustomer({1});
    REQUIRE(SalesDesk::until([&] { return shown.says(u"采购总监"_s); }));
    const auto detail = shown.records.record(shown.lin, {1});
    Customer customer = detail->record.customer;
    customer.name = u"华辰集团"_s;
    REQUIRE(shown.customers.edit(shown.lin, customer));
    CHECK(SalesDesk::until([&] { return shown.names().contains(u"华辰集团"_s); }));
    CHECK(SalesDesk::until([&] { return shown.panel().detail().row.name == u"华辰集团"; }));
    REQUIRE(shown.pools.release(shown.lin, {{1}}, {}, {}));
    CHECK(SalesDesk::until([&] { return shown.names().size() == 14; }));
    CHECK(SalesDesk::until([&] { return shown.says(u"in the open sea"_s); }));
}

TEST_CASE("A record that was taken away says so", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.openRow(0);
    const CustomerId id = shown.panel().customer();
    REQUIRE(shown.pools.give(shown.boss, {id}, shown.wang, {}));
    CHECK(SalesDesk::until([&] { return shown.notice().contains(u"no such customer"); }));
    CHECK_FALSE(shown.says(u"Customer score"_s));
}

TEST_CASE("What is chosen is counted and released, and can be undone", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.table().selectRow(0);
    QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(shown.table().selectedRows().size() == 3);
    CHECK(shown.says(u"3 chosen"_s));
    shown.click(u"Release to the pool"_s);
    auto* dialog = shown.dialog<HandOverDialog>();
    CHECK(dialog->findChild<QComboBox*>());
    for (Button* one : dialog->findChildren<Button*>()) {
        if (one->text() == u"Release")
            one->click();
    }
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 12; }));
    REQUIRE(shown.acted.size() == 1);
    CHECK(shown.acted[0].contains(u'3'));
    CHECK(shown.db.value<int>(u"SELECT COUNT(*) FROM ownership WHERE owner_id = :o"_s,
                              {{"o", shown.lin}}) == 12);
}

TEST_CASE("A manager transfers, and hears for whom it was refused", "[ui][customer]")
{
    Shown shown;
    shown.open(shown.boss);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 41; }));
    shown.page->searchFor(u"王蕾"_s); // a name like the owner's
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 6; }));
    shown.table().selectAll();
    shown.click(u"Transfer to"_s);
    auto* dialog = shown.dialog<HandOverDialog>();
    auto* receiver = dialog->findChild<QComboBox*>(); // the first asked for
    receiver->setEditText(u"没有这个人"_s);
    const auto transfer = [&] {
        for (Button* one : dialog->findChildren<Button*>()) {
            if (one->text() == u"Transfer")
                one->click();
        }
    };
    transfer();
    CHECK(dialog->isVisible()); // with the error beside the field
    for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
        const int at = box->findText(u"王蕾"_s);
        if (at >= 0)
            box->setCurrentIndex(at);
    }
    transfer();
    REQUIRE(SalesDesk::until([&] { return shown.notice().contains(u"owns this customer"); }));
    CHECK(shown.acted.isEmpty()); // she owned them all
}

TEST_CASE("All that a filter lets through can be chosen, read or not", "[ui][customer]")
{
    Shown shown(false);
    shown.write([&](Session& session) {
        CustomerDesk customers(session, shown.lin, shown.clock.now());
        for (int i = 0; i < Model::kPage + 50; ++i)
            customers.add({.customer = {.name = u"客户%1"_s.arg(i)}}, shown.pool, shown.lin,
                          How::Created);
        return true;
    });
    shown.openAsLin();
    shown.table().selectRow(0);
    REQUIRE(SalesDesk::until([&] { return shown.says(u"250 customer"_s); }));
    shown.click(u"Choose all 250"_s);
    CHECK(SalesDesk::until([&] { return shown.says(u"250 chosen"_s); }));
}

TEST_CASE("Ctrl+L logs a follow-up of the current customer", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.openRow(2);
    const CustomerId id = shown.panel().customer();
    QTest::keyClick(&shown.table(), Qt::Key_L, Qt::ControlModifier);
    QPointer dialog = shown.dialog<QuickLogDialog>();
    CHECK(dialog->draft().customer == id);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"谈了二期的价格"_s);
    dialog->reject();
    REQUIRE(SalesDesk::until([&] { return !dialog; }));
    shown.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.page.get()));
    QTest::keyClick(&shown.table(), Qt::Key_L, Qt::ControlModifier); // the draft is kept
    CHECK(shown.dialog<QuickLogDialog>()->draft().note == u"谈了二期的价格");
}

TEST_CASE("Ctrl+Shift+O transfers what is chosen", "[ui][customer]")
{
    Shown shown;
    shown.open(shown.boss);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 41; }));
    shown.choose(0);
    QTest::keyClick(&shown.table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = shown.dialog<HandOverDialog>();
    CHECK(dialog->findChild<QComboBox*>()->hasFocus());
}

TEST_CASE("A right click offers what one can do with the rows", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->searchFor(u"公海客户1"_s);
    REQUIRE(SalesDesk::until([&] { return shown.names().size() == 11; }));
    shown.choose(0);
    QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto menu = [&]() -> QMenu* {
        for (QMenu* one : shown.page->findChildren<QMenu*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    emit shown.table().customContextMenuRequested(QPoint(40, 10));
    REQUIRE(SalesDesk::until([&] { return menu(); }));
    QAction* claim = nullptr;
    for (QAction* entry : menu()->actions()) {
        CHECK(entry->text() != u"Edit…"); // of one only
        if (entry->text() == u"Claim")
            claim = entry;
    }
    REQUIRE(claim);
    claim->trigger();
    menu()->close();
    REQUIRE(SalesDesk::until([&] { return shown.acted.size() == 1; }));
    CHECK(shown.acted[0].startsWith(u"2 "));
    CHECK(shown.db.value<int>(u"SELECT COUNT(*) FROM ownership WHERE owner_id = :o"_s,
                              {{"o", shown.lin}}) == 17);
}

TEST_CASE("F2 edits the current customer", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.choose(1);
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    auto* form = shown.dialog<CustomerForm>();
    CHECK(form->windowTitle().contains(shown.names()[1]));
}

TEST_CASE("Ctrl+C copies rows with headings, and phones as far as one may read them",
          "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.page->searchFor(u"公海客户7"_s);
    REQUIRE(SalesDesk::until([&] { return shown.names() == QStringList{u"公海客户7"_s}; }));
    shown.choose(0);
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3); // with the last line's end
    CHECK(lines[0].startsWith(u"Customer\tContact\tPhone"));
    CHECK(lines[1].startsWith(u"公海客户7\t王先生\t139****"));
    CHECK_FALSE(lines[1].contains(u"13900001016"));
}

TEST_CASE("What cannot be sorted by leaves the order as it was", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    QHeaderView* header = shown.table().horizontalHeader();
    const QStringList before = shown.names();
    header->setSortIndicator(Model::Phone, Qt::AscendingOrder);
    CHECK(header->sortIndicatorSection() == Model::Score);
    QTest::qWait(50);
    CHECK(shown.names() == before);
    header->setSortIndicator(Model::Name, Qt::AscendingOrder);
    REQUIRE(SalesDesk::until([&] { return shown.names() != before; }));
    CHECK(shown.names().first() == u"常州永固建材");
}

TEST_CASE("Everything on the page has a name, and Tab goes as one reads", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    shown.openRow(0);
    shown.page->openCustomer({1});
    REQUIRE(SalesDesk::until([&] { return shown.says(u"确认二期扩产计划"_s); }));
    QTest::keyClick(&shown.table(), Qt::Key_Tab);
    CHECK(namelessWidgets(*shown.page).join(u'\n') == QString());
    CHECK(tabsAgainstReading(*shown.page).join(u'\n') == QString());
}

namespace {

// What somebody with an export to make works with: the manager of all.
class Exporting : public Shown {
public:
    Exporting() : lead(addMember(u"lead"_s, Role::Manager))
    {
        exec(u"INSERT INTO pool_member (pool_id, member_id, is_manager) VALUES (:p, :m, TRUE)"_s,
             {{"p", pool}, {"m", lead}});
        open(lead);
        page->showFilter({});
        REQUIRE(until([this] { return table().model()->rowCount() > 15; }));
        QObject::connect(page.get(), &CustomersPage::told, page.get(),
                         [this](const QString& text) { told += text; });
    }

    QString file() const { return db.folder() + u"/out.csv"_s; }
    QStringList lines() const
    {
        QFile out(file());
        REQUIRE(out.open(QIODevice::ReadOnly));
        return QString::fromUtf8(out.readAll()).trimmed().split(u"\r\n"_s);
    }
    void exportIntoFile()
    {
        click(u"Export"_s);
        auto* dialog = this->dialog<QFileDialog>();
        emit dialog->fileSelected(file());
        dialog->close();
    }

    MemberId lead;
    QStringList told;
};

} // namespace

TEST_CASE("What the list shows goes into a file, in its order and columns", "[ui][customer]")
{
    Exporting shown;
    auto* columns = shown.page->findChild<CustomerColumns*>();
    columns->show({u"code"_s, u"name"_s, u"score"_s});
    QSignalSpy sorted(shown.page->findChild<Model*>(), &Model::begun);
    shown.table().sortByColumn(Model::Name, Qt::AscendingOrder);
    REQUIRE(sorted.wait());
    const QStringList names = shown.names();
    shown.exportIntoFile();
    REQUIRE(SalesDesk::until([&] { return !shown.told.isEmpty(); }));
    CHECK(shown.told.first().contains(u"out.csv"_s));
    const QStringList lines = shown.lines();
    REQUIRE(lines.size() == names.size() + 1);
    CHECK(lines.first().count(u',') == 2);
    for (int i = 0; i < names.size(); ++i)
        CHECK(lines[i + 1].contains(names[i]));
}

TEST_CASE("Of chosen customers only those go into the file", "[ui][customer]")
{
    Exporting shown;
    const QStringList names = shown.names();
    shown.table().selectRow(2);
    shown.exportIntoFile();
    REQUIRE(SalesDesk::until([&] { return !shown.told.isEmpty(); }));
    const QStringList lines = shown.lines();
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(names[2]));
}

TEST_CASE("Whose quota forbids an export is told so, and gets no file", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin(); // a salesperson may take nothing out
    shown.click(u"Export"_s);
    const QString file = shown.db.folder() + u"/out.csv"_s;
    auto* dialog = shown.dialog<QFileDialog>();
    emit dialog->fileSelected(file);
    dialog->close();
    REQUIRE(SalesDesk::until([&] { return !shown.notice().isEmpty(); }));
    CHECK_FALSE(QFile::exists(file));
    CHECK(shown.button(u"Export"_s)->isEnabled());
}

TEST_CASE("Columns are chosen, ordered and told to who keeps them", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    auto* columns = shown.page->findChild<CustomerColumns*>();
    QSignalSpy chosen(shown.page.get(), &CustomersPage::columnsChosen);
    CHECK(shown.table().isColumnHidden(Model::Code));
    CHECK(shown.table().isColumnHidden(Model::Owner)); // all are Lin's
    columns->setShown(Model::Code, true);
    REQUIRE(chosen.count() == 1);
    QStringList keys = chosen.last().first().toStringList();
    CHECK(keys.contains(u"code"_s));
    CHECK(keys.contains(u"owner"_s)); // it comes back with the customers of others

    keys.removeAll(u"city"_s);
    keys.move(keys.indexOf(u"code"_s), 0);
    shown.page->showColumns(keys);
    CHECK(chosen.count() == 1); // nobody chose
    const QHeaderView* header = shown.table().horizontalHeader();
    CHECK(header->logicalIndex(0) == Model::Code);
    CHECK(shown.table().isColumnHidden(Model::City));
    CHECK_FALSE(shown.table().isColumnHidden(Model::Name));
    shown.page->showColumns({u"no such"_s, u"city"_s}); // of another version
    CHECK_FALSE(shown.table().isColumnHidden(Model::Name));
    CHECK_FALSE(shown.table().isColumnHidden(Model::City));
    CHECK(shown.table().isColumnHidden(Model::Phone));
    shown.page->showColumns({});
    CHECK_FALSE(shown.table().isColumnHidden(Model::Phone));
    CHECK(shown.table().isColumnHidden(Model::Code));
}

TEST_CASE("Whoever may neither add nor import is not offered it", "[ui][customer]")
{
    Shown shown(false);
    shown.open(shown.boss);
    shown.page->offer({.adding = false, .importing = false, .exporting = true});
    REQUIRE(SalesDesk::until([&] { return shown.only<EmptyState>().isVisible(); }));
    for (const QPushButton* button : shown.page->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            CHECK_FALSE(button->text().contains(u"New customer"_s));
            CHECK_FALSE(button->text().contains(u"Import"_s));
        }
    }
}

TEST_CASE("A follow-up with nobody in particular asks with whom it was", "[ui][customer]")
{
    Shown shown;
    shown.openAsLin();
    const QString wanted = shown.names().at(3);
    shown.page->logFollowUp({}, {});
    const QPointer<CustomerChoice> choice = shown.dialog<CustomerChoice>();
    auto* search = choice->findChild<SearchBox*>();
    REQUIRE(SalesDesk::until(
        [&] { return choice->findChild<TableView*>()->model()->rowCount() == 15; }));
    search->setText(wanted);
    QTest::keyClick(search, Qt::Key_Return); // before the answer is there
    auto* log = shown.dialog<QuickLogDialog>();
    CHECK((!choice || !choice->isVisible()));
    bool isNamed = false;
    for (const QLabel* label : log->findChildren<QLabel*>())
        isNamed = isNamed || label->text() == wanted;
    CHECK(isNamed);
}
