#include "ui/base/TableView.h"

#include "tests/support/Printers.h"
#include "ui/base/Cells.h"
#include "ui/base/Sizes.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"City"_s, u"Score"_s});
        add(u"华辰"_s, u"苏州"_s, 82);
        add(u"海联"_s, u"宁波"_s, 7);
        add(u"云栖"_s, u"杭州"_s, 74);
        view.setModel(&model);
        view.resize(600, 300);
        view.show();
    }

    void add(const QString& name, const QString& city, int score)
    {
        auto* number = new QStandardItem;
        number->setData(score, Qt::DisplayRole);
        model.appendRow({new QStandardItem(name), new QStandardItem(city), number});
    }

    QString first() const { return model.index(0, 0).data().toString(); }

    QStandardItemModel model;
    TableView view;
};

} // namespace

TEST_CASE("A click on the heading sorts, another turns it round", "[ui][table]")
{
    Fixture table;
    CHECK(table.first() == u"华辰"_s); // nothing is sorted unasked
    QHeaderView* header = table.view.horizontalHeader();
    const QPoint score(header->sectionViewportPosition(2) + 10, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, score);
    CHECK(table.first() == u"海联"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, score);
    CHECK(table.first() == u"华辰"_s);
}

TEST_CASE("Rows and headings have the agreed height", "[ui][table]")
{
    Fixture table;
    CHECK(table.view.rowHeight(0) == 38);
    CHECK(table.view.horizontalHeader()->height() == 34);
    CHECK_FALSE(table.view.showGrid());
    table.view.setTicks(true);
    CHECK(table.view.rowHeight(0) == 38);
}

TEST_CASE("Ctrl+C copies the chosen rows with headings, as Excel reads them", "[ui][table]")
{
    Fixture table;
    table.add(u"a \"b\"\tc"_s, u"two\nlines"_s, 1);
    CHECK(table.view.selectedText() == QString());
    table.view.selectRow(1);
    table.view.selectionModel()->select(table.model.index(3, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.view.setColumnHidden(2, true);
    table.view.horizontalHeader()->moveSection(1, 0);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          u"City\tName\n宁波\t海联\n\"two\nlines\"\t\"a \"\"b\"\"\tc\"\n"_s);
}

TEST_CASE("Return and a double click open a row", "[ui][table]")
{
    Fixture table;
    QSignalSpy chosen(&table.view, &TableView::chosen);
    QTest::keyClick(&table.view, Qt::Key_Return);
    CHECK(chosen.count() == 0); // there is no current row yet
    table.view.selectRow(2);
    QTest::keyClick(&table.view, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toModelIndex().row() == 2);
}

TEST_CASE("Tick boxes choose many rows one by one", "[ui][table]")
{
    Fixture table;
    table.view.setTicks(true);
    QSignalSpy rows(&table.view, &TableView::rowsChosen);
    QWidget* ticks = table.view.verticalHeader()->viewport();
    const auto tick = [&](int row) {
        QTest::mouseClick(ticks, Qt::LeftButton, {}, QPoint(10, row * kRowHeight + 10));
    };
    tick(0);
    tick(2);
    CHECK(table.view.selectedRows() == QList<int>{0, 2});
    CHECK(rows.last().first().toInt() == 2);
    tick(0);
    CHECK(table.view.selectedRows() == QList<int>{2});
    tick(7); // below the last row
    CHECK(table.view.selectedRows() == QList<int>{2});
}

TEST_CASE("The row under the pointer lights up, whole", "[ui][table]")
{
    Fixture table;
    const Theme theme(Theme::Mode::Light);
    CHECK(table.view.hoveredRow() == -1);
    QTest::mouseMove(table.view.viewport(), QPoint(300, kRowHeight + 5));
    QTRY_COMPARE(table.view.hoveredRow(), 1);
    const QImage picture = table.view.viewport()->grab().toImage();
    CHECK(QColor(picture.pixel(200, kRowHeight + 3)) == lightTokens().hover);
    CHECK(QColor(picture.pixel(3, kRowHeight + 3)) == lightTokens().hover);
    CHECK(QColor(picture.pixel(3, 3)) == lightTokens().surface);
}

TEST_CASE("Cells are drawn at any width, empty or full", "[ui][table]")
{
    Fixture table;
    const Theme theme(GENERATE(Theme::Mode::Light, Theme::Mode::Dark));
    const QList<TagText> tags = {{.text = u"高潜力"_s, .tone = Tone::Violet}, {.text = u"VIP"_s}};
    table.model.item(0, 0)->setData(QVariant::fromValue(tags), TagsRole);
    table.model.item(1, 2)->setData({}, Qt::DisplayRole);
    table.view.setItemDelegateForColumn(0, new TagDelegate(&table.view));
    table.view.setItemDelegateForColumn(2, new ScoreDelegate(&table.view));
    table.view.horizontalHeader()->setMinimumSectionSize(1);
    for (const int width : {1, 20, 60, 200}) {
        for (const int column : {0, 1, 2})
            table.view.setColumnWidth(column, width);
        CHECK_FALSE(table.view.grab().isNull());
    }
    CHECK(TagDelegate::tagsOf(table.model.index(0, 0)) == tags);
    CHECK(TagDelegate::tagsOf(table.model.index(1, 0)).first().text == u"海联"_s);
}

TEST_CASE("A click on a cell that is cut does not push the table sideways", "[ui][table]")
{
    Fixture table;
    table.view.resize(300, 200);
    for (int column = 0; column < 3; ++column)
        table.view.setColumnWidth(column, 200);
    QScrollBar* bar = table.view.horizontalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    const QPoint cut(290, kRowHeight / 2); // of the second column, half of which is seen
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, cut);
    CHECK(table.view.currentIndex().column() == 1);
    CHECK(bar->value() == 0);
    QTest::keyClick(&table.view, Qt::Key_Right); // who wants to see more goes there
    CHECK(bar->value() > 0);
    CHECK(table.view.currentIndex().row() == 0);
}
