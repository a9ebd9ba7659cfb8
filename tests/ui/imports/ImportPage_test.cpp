#include "ui/imports/ImportPage.h"

#include "tests/core/imports/Workbook.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"
#include "tests/ui/imports/Importing.h"
#include "ui/base/Button.h"
#include "ui/base/Steps.h"
#include "ui/base/TableView.h"
#include "ui/imports/ReportTables.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <ctime>

using namespace kechi;
using namespace Qt::StringLiterals;

using Step = ImportPage::Step;

namespace {

// Of the step one is on.
TableView* tableCalled(const ImportPage& page, const QString& name)
{
    const auto* steps = page.findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (TableView* each : steps->currentWidget()->findChildren<TableView*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    FAIL("no table " << name.toStdString());
    return nullptr;
}

QStringList textsOf(const TableView& table, int column)
{
    QStringList texts;
    for (int i = 0; i < table.model()->rowCount(); ++i)
        texts += table.model()->index(i, column).data().toString();
    return texts;
}

QString intoName(const QString& column)
{
    return u"Column “%1” is imported as"_s.arg(column);
}

} // namespace

TEST_CASE("A list becomes customers in four steps, and not before the last", "[imports]")
{
    Importing at;
    QSignalSpy done(at.page.get(), &ImportPage::done);
    at.open(at.files.write(u"名单.csv"_s, Importing::list(30)));
    CHECK(at.page->step() == Step::File);
    CHECK(at.says(u"30 row(s) × 3 column(s)"_s));
    at.next();
    CHECK(at.page->step() == Step::Columns);
    const TableView* columns = tableCalled(*at.page, u"Columns of the file"_s);
    CHECK(textsOf(*columns, 0) == QStringList{u"客户名称"_s, u"手机"_s, u"城市"_s});
    CHECK(textsOf(*columns, 2).first() == u"Customer name"_s);
    CHECK(textsOf(*columns, 3).first() == u"第0号商贸有限公司"_s);
    at.next();
    CHECK(at.page->step() == Step::Check);
    CHECK(at.says(u"30"_s));
    CHECK(at.customers() == 0);
    CHECK(done.count() == 0);
    at.next();
    CHECK(at.page->step() == Step::Result);
    CHECK(at.customers() == 30);
    REQUIRE(done.count() == 1);
    CHECK(bool(done.first().at(0).value<ChangeId>()));
    CHECK(done.first().at(1).toString() == u"30 customer(s) imported from “名单.csv”."_s);
}

TEST_CASE("What was imported can be shown, and undone", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, Importing::list(3)));
    for (int i = 0; i < 3; ++i)
        at.next();
    QSignalSpy shown(at.page.get(), &ImportPage::customersRequested);
    QSignalSpy undo(at.page.get(), &ImportPage::undoRequested);
    at.button(u"Show the customers"_s)->click();
    at.button(u"Undo"_s)->click();
    REQUIRE(shown.count() == 1);
    REQUIRE(undo.count() == 1);
    const auto change = undo.first().first().value<ChangeId>();
    CHECK(shown.first().first().value<ChangeId>() == change);
    at.page->undone(ChangeId{change.value + 1});
    CHECK_FALSE(at.says(u"The import was undone"_s));
    at.page->undone(change);
    CHECK(at.says(u"The import was undone"_s));
}

TEST_CASE("The same list a second time brings nobody new", "[imports]")
{
    Importing at;
    const QString path = at.files.write(u"a.csv"_s, Importing::list(5));
    at.open(path);
    for (int i = 0; i < 3; ++i)
        at.next();
    at.button(u"Import another file"_s)->click();
    CHECK(at.page->step() == Step::File);
    at.open(path);
    at.next();
    at.next();
    CHECK_FALSE(at.mayGoOn()); // there is nothing to import
    const TableView* outcomes =
        tableCalled(*at.page, u"Rows that meet a customer or cannot come in"_s);
    CHECK(outcomes->model()->rowCount() == 5);
    CHECK(at.customers() == 5);
}

TEST_CASE("Letters of an older charset arrive as they are", "[imports]")
{
    // 公司名称,联系人 / 张三贸易,李四, as Excel in China writes it.
    const QByteArray gb("\xB9\xAB\xCB\xBE\xC3\xFB\xB3\xC6,\xC1\xAA\xCF\xB5\xC8\xCB\r\n"
                        "\xD5\xC5\xC8\xFD\xC3\xB3\xD2\xD7,\xC0\xEE\xCB\xC4\r\n"
                        "\xCD\xF5\xCE\xE5\xBC\xAF\xCD\xC5,\xD5\xD4\xC1\xF9\r\n");
    Importing at;
    at.open(at.files.write(u"a.csv"_s, gb));
    CHECK(at.choice(u"Encoding"_s)->currentText() == u"Found: GB18030"_s);
    const TableView* rows = tableCalled(*at.page, u"First rows of the file"_s);
    CHECK(textsOf(*rows, 1) == QStringList{u"公司名称"_s, u"张三贸易"_s, u"王五集团"_s});

    at.choose(u"Encoding"_s, u"WINDOWS-1252"_s);
    at.wait();
    CHECK(textsOf(*rows, 1).first() != u"公司名称"_s);
    at.choose(u"Encoding"_s, u"GB18030"_s);
    at.wait();
    CHECK(textsOf(*rows, 1).first() == u"公司名称"_s);
    for (int i = 0; i < 3; ++i)
        at.next();
    CHECK(at.names() == QStringList{u"张三贸易"_s, u"王五集团"_s});
}

TEST_CASE("A sheet, a delimiter and a header can be chosen", "[imports]")
{
    Importing at;
    SECTION("the delimiter")
    {
        at.open(at.files.write(u"a.txt"_s, "客户名称;城市,区\n甲公司;上海,浦东\n"));
        const TableView* rows = tableCalled(*at.page, u"First rows of the file"_s);
        CHECK(textsOf(*rows, 1).first() == u"客户名称"_s);
        at.choose(u"Delimiter"_s, u"comma"_s);
        at.wait();
        CHECK(textsOf(*rows, 1).first() == u"客户名称;城市"_s);
        at.choose(u"Delimiter"_s, u"Find it"_s);
        at.wait();
        CHECK(textsOf(*rows, 2).first() == u"城市,区"_s);
    }
    SECTION("the header, by its row in the preview")
    {
        at.open(at.files.write(u"a.csv"_s, "公司名称,城市\n客户名称,地区\n甲公司,上海\n"));
        TableView* rows = tableCalled(*at.page, u"First rows of the file"_s);
        rows->setCurrentIndex(rows->model()->index(1, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        at.wait();
        CHECK(at.says(u"1 row(s) × 2 column(s)"_s));
        CHECK(at.says(u"header in row 2"_s));
        at.choose(u"Header"_s, u"No header"_s);
        at.wait();
        CHECK(at.says(u"3 row(s) × 2 column(s)"_s));
    }
}

TEST_CASE("A workbook is read as what it is", "[imports]")
{
    const QByteArray rows =
        R"(<row r="1"><c t="inlineStr"><is><t>客户名称</t></is></c><c t="inlineStr"><is><t>城市</t></is></c></row>)"
        R"(<row r="2"><c t="inlineStr"><is><t>甲公司</t></is></c><c t="inlineStr"><is><t>上海</t></is></c></row>)";
    Importing at;
    at.open(at.files.write(u"名单.xlsx"_s, Workbook(rows).zipped()));
    CHECK(at.says(u"sheet “Sheet1”"_s));
    for (int i = 0; i < 3; ++i)
        at.next();
    CHECK(at.names() == QStringList{u"甲公司"_s});
}

TEST_CASE("A file that is no list is refused in words, and what was open stays", "[imports]")
{
    Importing at;
    const auto [name, bytes, words] = GENERATE(table<QString, QByteArray, QString>({
        {u"missing.csv"_s, {}, u"There is no file"_s},
        {u"."_s, {}, u"is a folder"_s},
        {u"empty.csv"_s, "", u"empty"_s},
        {u"a.csv"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", u"PDF"_s},
        {u"b.csv"_s, QByteArray(4000, '\0'), {}},
        {u"c.xlsx"_s, Workbook(QByteArray()).zipped().left(300), {}},
    }));
    const QString path =
        bytes.isNull() ? at.db.folder() + u'/' + name : at.files.write(name, bytes);
    at.open(path);
    INFO(at.notice().toStdString());
    CHECK(!at.notice().isEmpty());
    CHECK(at.notice().contains(words, Qt::CaseInsensitive));
    CHECK_FALSE(at.mayGoOn());

    const QString good = at.files.write(u"good.csv"_s, Importing::list(2));
    at.open(good);
    CHECK(at.notice().isEmpty());
    at.open(path);
    CHECK(!at.notice().isEmpty());
    CHECK(at.page->order().path == good);
    CHECK(at.mayGoOn());
}

TEST_CASE("Two columns for one field stand in the way until one gives way", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, "客户名称,城市,备注\n甲公司,上海,好\n乙公司,北京,中\n"));
    at.next();
    at.choose(intoName(u"备注"_s), u"City"_s);
    QApplication::processEvents();
    const TableView* columns = tableCalled(*at.page, u"Columns of the file"_s);
    CHECK(textsOf(*columns, 7) == QStringList{u"Fine"_s, u"Taken twice"_s, u"Taken twice"_s});
    CHECK_FALSE(at.mayGoOn());
    CHECK(at.says(u"Two columns are mapped to “City”"_s));
    at.choose(intoName(u"备注"_s), u"Leave out"_s);
    at.wait();
    CHECK(textsOf(*columns, 7) == QStringList{u"Fine"_s, u"Fine"_s, u"Left out"_s});
    CHECK(at.mayGoOn());
    at.choose(intoName(u"客户名称"_s), u"Leave out"_s);
    QApplication::processEvents();
    CHECK_FALSE(at.mayGoOn());
    CHECK(at.says(u"No column holds the customer's name"_s));
}

TEST_CASE("Going back and on keeps what was chosen", "[imports]")
{
    Importing at;
    const PoolId expo = at.addPool(u"展会"_s, {});
    at.page->changed({.pools = true});
    at.open(at.files.write(u"a.csv"_s, "客户名称,城市\n甲公司,上海\n"));
    at.next();
    at.choose(intoName(u"城市"_s), u"Region"_s);
    at.wait();
    at.next();
    at.choose(u"What becomes of customers who are there already"_s, u"Fill in"_s);
    at.wait();
    at.choose(u"Pool for rows that name none"_s, u"展会"_s);
    at.wait();
    at.back();
    at.back();
    CHECK(at.page->step() == Step::File);
    at.choose(u"Encoding"_s, u"UTF-8"_s); // read anew: the column is still the same
    at.wait();
    at.next();
    CHECK(at.choice(intoName(u"城市"_s))->currentText() == u"Region"_s);
    at.next();
    CHECK(at.choice(u"What becomes of customers who are there already"_s)->currentText() ==
          u"Fill in what is blank"_s);
    CHECK(at.choice(u"Pool for rows that name none"_s)->currentText() == u"展会"_s);
    at.next();
    CHECK(at.db.value<qint64>(u"SELECT pool_id FROM custody"_s) == expo.value);
}

TEST_CASE("A step that is done can be gone back to by its number", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, Importing::list(2)));
    at.next();
    at.next();
    const auto steps = at.page->findChild<Steps*>()->findChildren<QAbstractButton*>();
    steps.at(0)->click();
    CHECK(at.page->step() == Step::File);
    steps.at(2)->click(); // not there yet
    CHECK(at.page->step() == Step::File);
}

TEST_CASE("A person decides about rows that may be customers who are there", "[imports]")
{
    Importing at;
    at.addCustomer(u"甲公司"_s);
    at.open(at.files.write(u"a.csv"_s, "客户名称,城市\n甲公司,上海\n乙公司,北京\n"));
    at.next();
    at.next();
    TableView* outcomes = tableCalled(*at.page, u"Rows that meet a customer or cannot come in"_s);
    REQUIRE(outcomes->model()->rowCount() == 1);
    CHECK(at.button(u"Import 1 row(s)"_s)->isEnabled()); // 乙公司
    CHECK_FALSE(at.button(u"Import as new"_s)->isEnabled());
    outcomes->selectRow(0);
    REQUIRE(at.button(u"Import as new"_s)->isEnabled());
    at.button(u"Import as new"_s)->click();
    at.wait();
    CHECK(at.button(u"Import 2 row(s)"_s)->isEnabled());
    CHECK(outcomes->selectedRows() == QList<int>{0});
    at.next();
    CHECK(at.customers() == 3);
}

TEST_CASE("Rows that cannot come in are listed, and saved to be corrected", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, "客户名称,城市\n甲公司,上海\n,北京\n乙公司,广州\n"));
    CHECK(at.says(u"header in row 1"_s));
    at.next();
    at.next();
    const TableView* issues = tableCalled(*at.page, u"What to look at"_s);
    REQUIRE(issues->model()->rowCount() == 1);
    CHECK(textsOf(*issues, 0) == QStringList{u"3"_s});
    at.next();
    CHECK(at.customers() == 2);
    CHECK(at.button(u"Save the error rows…"_s)->isEnabled());
    const QString saved = at.files.write(u"saved.csv"_s, {});
    QSignalSpy told(at.page.get(), &ImportPage::told);
    at.page->saveErrorRows(saved);
    REQUIRE(told.wait());
    QFile file(saved);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"北京"_s));

    at.page->saveErrorRows(at.files.write(u"x"_s, {}) + u"/impossible.csv"_s);
    QTRY_VERIFY(!at.notice().isEmpty());
}

TEST_CASE("Cancelling leaves nothing, within a second", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, Importing::list(20'000)));
    at.next();
    at.next();
    QSignalSpy done(at.page.get(), &ImportPage::done);
    QSignalSpy ready(at.page.get(), &ImportPage::ready);
    at.button(u"Import 20,000 row(s)"_s)->click();
    QTest::qWait(300);
    REQUIRE(ready.count() == 0);
    QElapsedTimer waited;
    waited.start();
    at.button(u"Cancel"_s)->click();
    REQUIRE(ready.wait(10'000));
    CHECK(waited.elapsed() < 1000);
    CHECK(done.count() == 0);
    CHECK(at.customers() == 0);
    CHECK(at.page->step() == Step::Check);
    CHECK(at.notice() == u"The import was stopped. Nothing of the file came in."_s);
    at.next(); // and again, to the end
    CHECK(at.customers() == 20'000);
}

namespace {

// How long the window was deaf at a stretch: in the time of the clock, and in work of its own
// thread. The first also counts what other programs take from this one.
class Watchdog {
public:
    Watchdog()
    {
        QObject::connect(&m_pulse, &QTimer::timeout, [this] {
            const qint64 work = workedMs();
            longestMs = std::max(longestMs, m_clock.restart());
            longestWorkMs = std::max(longestWorkMs, work - m_worked);
            m_worked = work;
        });
        m_worked = workedMs();
        m_clock.start();
        m_pulse.start(5);
    }

    qint64 longestMs = 0;
    qint64 longestWorkMs = 0;

private:
    static qint64 workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_pulse;
    QElapsedTimer m_clock;
    qint64 m_worked = 0;
};

} // namespace

TEST_CASE("The window lives while 20,000 rows come in", "[imports]")
{
    Importing at;
    const QString path = at.files.write(u"a.csv"_s, Importing::list(20'000));
    const Watchdog watchdog;
    at.open(path);
    at.next();
    at.next();
    at.next();
    CHECK(at.customers() == 20'000);
    CAPTURE(watchdog.longestMs, watchdog.longestWorkMs);
    CHECK(watchdog.longestWorkMs < 100);
    CHECK(watchdog.longestMs < 1500); // on a machine that builds something, too
}

TEST_CASE("Who may not import is told so", "[imports]")
{
    Importing at;
    const MemberId guest = at.addMember(u"guest"_s, Role::ServiceAgent);
    at.page = std::make_unique<ImportPage>(at.service, at.tasks, guest);
    at.page->show();
    QTRY_VERIFY(at.says(u"Importing is not for you"_s));
    at.page->importFile(at.files.write(u"a.csv"_s, Importing::list(2)));
    QTest::qWait(50);
    CHECK(at.page->order().path.isEmpty());
}

TEST_CASE("A page that is closed takes its import with it", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, Importing::list(20'000)));
    at.next();
    at.next();
    at.button(u"Import 20,000 row(s)"_s)->click();
    QTest::qWait(100);
    at.page.reset();
    at.tasks.waitForDone();
    CHECK(at.customers() == 0);
}

TEST_CASE("The listed companies come in through the window", "[imports][real]")
{
    const QString file = realFile(u"zh/上市公司_20250114_utf8.csv"_s);
    if (file.isEmpty())
        return;
    Importing at;
    at.open(file);
    CHECK(at.says(u"no header"_s));
    for (int i = 0; i < 3; ++i)
        at.next();
    CHECK(at.customers() == 1041);
}

TEST_CASE("The accounts of a sales list come in through the window", "[imports][real]")
{
    const QString file = realFile(u"crm/maven-crm/accounts.csv"_s);
    if (file.isEmpty())
        return;
    Importing at;
    at.open(file);
    for (int i = 0; i < 3; ++i)
        at.next();
    CHECK(at.customers() == 85);
}
