#include "tests/support/Printers.h"
#include "tests/ui/imports/Importing.h"
#include "ui/base/Button.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// What the desktop sends while a person holds files over the page, and lets them go.
bool drop(QWidget& page, const QList<QUrl>& files, QString text = {})
{
    QMimeData data;
    if (!files.isEmpty())
        data.setUrls(files);
    if (!text.isEmpty())
        data.setText(text);
    const QPoint middle = page.rect().center();
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(middle, offered, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, offered, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &event);
    CHECK(event.dropAction() == Qt::CopyAction); // the file stays where it is
    return event.isAccepted();
}

} // namespace

TEST_CASE("A file that is dropped on the page is read", "[imports]")
{
    Importing at;
    const QString path = at.files.write(u"a.csv"_s, Importing::list(3));
    CHECK(drop(*at.page, {QUrl::fromLocalFile(path)}));
    at.wait();
    CHECK(at.page->order().path == path);
    CHECK(at.says(u"3 row(s) × 3 column(s)"_s));

    SECTION("and another one takes its place")
    {
        const QString other = at.files.write(u"b.csv"_s, Importing::list(5));
        at.next();
        CHECK(drop(*at.page, {QUrl::fromLocalFile(other)}));
        at.wait();
        CHECK(at.page->step() == ImportPage::Step::File);
        CHECK(at.says(u"5 row(s) × 3 column(s)"_s));
    }
}

TEST_CASE("What is no single file of this computer is refused when dropped", "[imports]")
{
    Importing at;
    const QUrl a = QUrl::fromLocalFile(at.files.write(u"a.csv"_s, Importing::list(3)));
    drop(*at.page, {a, a});
    CHECK(at.notice() == u"One file at a time can be imported; these are 2."_s);
    drop(*at.page, {QUrl(u"https://example.com/a.csv"_s)});
    CHECK(at.notice().startsWith(u"Only a file on this computer"_s));
    CHECK_FALSE(drop(*at.page, {}, u"客户名称"_s));
    CHECK(at.page->order().path.isEmpty());
}

TEST_CASE("Nothing is dropped on an import that runs", "[imports]")
{
    Importing at;
    at.open(at.files.write(u"a.csv"_s, Importing::list(20'000)));
    CHECK(at.page->acceptDrops());
    at.next();
    at.next();
    at.button(u"Import 20,000 row(s)"_s)->click();
    CHECK_FALSE(at.page->acceptDrops());
    at.button(u"Cancel"_s)->click();
    at.wait();
    CHECK(at.page->acceptDrops());
}
