#include "tests/support/Printers.h"
#include "tests/ui/base/Walk.h"
#include "ui/base/Avatar.h"
#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FigureCard.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/Notice.h"
#include "ui/base/RowLink.h"
#include "ui/base/SideList.h"
#include "ui/base/SidePanel.h"
#include "ui/base/Steps.h"
#include "ui/base/TableView.h"
#include "ui/base/Tags.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("An avatar shows the first character as a person reads it", "[ui]")
{
    CHECK(firstCharacter(u"林晓"_s) == u"林"_s);
    CHECK(firstCharacter(u"  ann"_s) == u"A"_s);
    CHECK(firstCharacter(u"𠮷野"_s) == u"𠮷"_s);
    CHECK(firstCharacter(u"e\u0301va"_s) == u"E\u0301"_s);
    CHECK(firstCharacter({}) == QString());
    CHECK(firstCharacter(u"   "_s) == QString());
}

TEST_CASE("A tip tells what somebody wrote letter for letter, whatever it looks like", "[ui]")
{
    const QString hostile = u"<img src='/etc/hostname'>公司 & Co"_s;
    const auto isTold = [&](const QString& tip) {
        QTextDocument shown;
        shown.setHtml(tip);
        return Qt::mightBeRichText(tip) && !tip.contains(u"<img"_s) &&
               shown.toPlainText() == hostile;
    };
    CHECK(plainTip(u"华辰 <1 GmbH & Co"_s) == u"华辰 <1 GmbH & Co"_s);
    CHECK(isTold(plainTip(hostile)));

    Label label(hostile);
    label.setElided(true);
    label.resize(20, 20);
    label.show();
    CHECK(isTold(label.toolTip()));
    CHECK(isTold(TagLabel({.text = hostile}).toolTip()));
    RowLink link;
    link.setName(hostile);
    CHECK(isTold(link.toolTip()));

    QStandardItemModel model;
    auto* item = new QStandardItem(u"x"_s);
    item->setToolTip(hostile);
    model.appendRow(item);
    TableView table;
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    const QPoint middle = table.visualRect(model.index(0, 0)).center();
    QHelpEvent asked(QEvent::ToolTip, middle, table.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(table.viewport(), &asked);
    CHECK(isTold(QToolTip::text()));
    QToolTip::hideText();
}

TEST_CASE("A load is measured against the limit, or the fullest", "[ui]")
{
    CHECK(Load{.held = 100, .limit = 200}.share() == 0.5);
    CHECK(Load{.held = 251, .limit = 200}.share() == 1);
    CHECK(Load{.held = 50, .limit = 0, .soon = 0, .fullest = 200}.share() == 0.25);
    CHECK(Load{}.share() == 0);
    CHECK(Load{.held = 100, .limit = 200, .soon = 50}.soonShare() == 0.25);
    CHECK(Load{.held = 10, .limit = 200, .soon = 99}.soonShare() == 0.05);
    CHECK(Load{.held = 190, .limit = 200}.isNearlyFull());
    CHECK_FALSE(Load{.held = 189, .limit = 200}.isNearlyFull());
    CHECK_FALSE(Load{.held = 1000, .limit = 0, .soon = 0, .fullest = 1000}.isNearlyFull());
    CHECK(loadText({.held = 86, .limit = 200}) == u"86 / 200"_s);
    CHECK(loadText({.held = 86}) == u"86"_s);
}

TEST_CASE("A score bar never reaches past its ends", "[ui]")
{
    ScoreBar bar;
    bar.setScore(82);
    CHECK(bar.share() == 0.82);
    bar.setScore(-5);
    CHECK(bar.share() == 0);
    bar.setScore(500);
    CHECK(bar.share() == 1);
    bar.setScore(3, 0);
    CHECK(bar.share() == 0);
}

TEST_CASE("Tags that find no room are counted, and nothing is painted outside", "[ui]")
{
    const QList<TagText> tags = {
        {.text = u"一个特别特别特别长的标签名字"_s}, {.text = u"VIP"_s}, {.text = u"展会"_s}};
    const int width = GENERATE(0, 10, 40, 90, 400);
    QImage image(600, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setClipRect(QRect(100, 10, width, 20)); // as a cell clips
        paintTags(painter, QRect(100, 10, width, 20), tags);
    }
    int painted = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                ++painted;
                CHECK((x >= 100 && x < 100 + width && y >= 10 && y < 30));
            }
        }
    }
    CHECK((painted > 0) == (width > 0));
}

TEST_CASE("A tag is as wide as its words ask for, and says them", "[ui]")
{
    TagLabel label({.text = u"高潜力"_s, .tone = Tone::Violet});
    CHECK(label.sizeHint().width() == tagWidth(label.tag()));
    CHECK(label.sizeHint().height() == kTagHeight);
    CHECK(label.accessibleName() == u"高潜力"_s);
    CHECK(gradeTone(u"A"_s) == Tone::Good);
    CHECK(gradeTone(u"B"_s) == Tone::Accent);
    CHECK(gradeTone(u"战略"_s) == Tone::Second);
    CHECK(stageTone(Stage::Won) == Tone::Good);
    CHECK(stageTone(Stage::Lost) == Tone::Bad);
    CHECK(stageTone(Stage::Lead) == Tone::Second);
}

TEST_CASE("A filter is switched by click and key, and an added one closed", "[ui]")
{
    Chip chip(u"我负责的"_s);
    chip.show();
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK_FALSE(chip.isChecked());
    chip.setCount(3, Tone::Warn);
    CHECK(chip.accessibleName().contains(u'3'));

    Chip added(u"地区:华东"_s);
    added.setClosable(true);
    added.resize(added.sizeHint());
    added.show();
    QSignalSpy closed(&added, &Chip::closed);
    QTest::mouseClick(&added, Qt::LeftButton, {}, QPoint(8, added.height() / 2));
    CHECK(closed.count() == 0);
    QTest::mouseClick(&added, Qt::LeftButton, {},
                      QPoint(added.width() - kGapSmall - 6, added.height() / 2));
    CHECK(closed.count() == 1);
    QTest::keyClick(&added, Qt::Key_Delete);
    CHECK(closed.count() == 2);
}

TEST_CASE("A figure opens what is behind it only where there is something", "[ui]")
{
    FigureCard card(u"流失率"_s);
    card.setFigure(u"3.1%"_s);
    card.setNote(u"0.4 pt 较上月"_s, Tone::Good, Trend::Down);
    card.show();
    QSignalSpy chosen(&card, &FigureCard::chosen);
    QTest::mouseClick(&card, Qt::LeftButton);
    CHECK(chosen.count() == 0);
    CHECK(card.focusPolicy() == Qt::NoFocus);
    card.setOpens(true);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(chosen.count() == 2);
    CHECK(card.accessibleName() == u"流失率, 3.1%, 0.4 pt 较上月"_s);
    card.setFigure({});
    CHECK(card.accessibleName().contains(u'—'));
}

TEST_CASE("Steps lead back to those done, never ahead", "[ui]")
{
    Steps steps;
    steps.setSteps({u"File"_s, u"Columns"_s, u"Check"_s});
    steps.setCurrent(1);
    steps.show();
    QSignalSpy chosen(&steps, &Steps::chosen);
    const auto buttons = steps.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    for (QAbstractButton* button : buttons)
        button->click();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toInt() == 0);
    CHECK(namelessWidgets(steps).join(u'\n') == QString());

    steps.setCurrent(3);
    steps.setLocked(true);
    buttons.first()->click();
    CHECK(chosen.count() == 1);
}

TEST_CASE("A notice says it in words until it is closed", "[ui]")
{
    Notice notice;
    CHECK(notice.isHidden());
    QSignalSpy acted(&notice, &Notice::actionChosen);
    notice.tell(Notice::Kind::Info, u"231 hidden"_s, u"Clear"_s);
    CHECK_FALSE(notice.isHidden());
    CHECK(notice.accessibleName() == u"231 hidden"_s);
    const auto buttons = notice.findChildren<Button*>();
    REQUIRE(buttons.size() == 2);
    buttons.first()->click();
    CHECK(acted.count() == 1);
    buttons.last()->click();
    CHECK(notice.isHidden());
    notice.tellError(u"Gone."_s);
    CHECK(buttons.first()->isHidden());
    CHECK(notice.text() == u"Gone."_s);
}

TEST_CASE("An empty list offers the first step, when there is one", "[ui]")
{
    EmptyState empty;
    empty.setTitle(u"No customers yet"_s);
    empty.show();
    for (Button* button : empty.findChildren<Button*>())
        CHECK(button->isHidden());
    empty.setStep(u"Import"_s);
    QSignalSpy step(&empty, &EmptyState::stepChosen);
    empty.findChildren<Button*>().first()->click();
    CHECK(step.count() == 1);
}

TEST_CASE("A card's link names what it leads to", "[ui]")
{
    Card card(u"即将回收"_s);
    card.setLink(u"全部 3"_s);
    auto* link = card.findChild<Button*>();
    CHECK(link->accessibleName() == u"即将回收 全部 3"_s);
    QSignalSpy chosen(&card, &Card::linkChosen);
    QTest::keyClick(link, Qt::Key_Return);
    CHECK(chosen.count() == 1);
}

TEST_CASE("The side panel closes by Esc and by its cross", "[ui]")
{
    SidePanel panel;
    auto* inside = new QLineEdit;
    panel.body()->addWidget(inside);
    panel.show();
    QSignalSpy closed(&panel, &SidePanel::closed);
    QTest::keyClick(inside, Qt::Key_Escape);
    CHECK(panel.isHidden());
    panel.show();
    panel.findChild<Button*>()->click();
    CHECK(panel.isHidden());
    CHECK(closed.count() == 2);
}

TEST_CASE("Chips wrap to the next line where the room ends", "[ui]")
{
    QWidget row;
    auto* flow = new FlowLayout(&row, 10);
    QList<QWidget*> boxes;
    for (int i = 0; i < 4; ++i) {
        boxes += new QWidget;
        boxes.last()->setFixedSize(100, 20);
        flow->addWidget(boxes.last());
    }
    row.resize(330, 200);
    row.show();
    CHECK(boxes[2]->y() == boxes[0]->y());
    CHECK(boxes[3]->y() == boxes[0]->y() + 30);
    CHECK(boxes[3]->x() == 0);
    CHECK(flow->heightForWidth(330) == 50);
    CHECK(flow->heightForWidth(50) == 110);
    boxes[1]->hide();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(flow->heightForWidth(330) == 20);
}

TEST_CASE("The list at the side says what is chosen, by key as by click", "[ui]")
{
    SideList list;
    QStandardItemModel model;
    for (const QString& name : {u"华东公海"_s, u"华南公海"_s}) {
        auto* item = new QStandardItem(name);
        item->setData(128, SideList::CountRole);
        model.appendRow(item);
    }
    list.setModel(&model);
    list.resize(200, 100);
    list.show();
    QSignalSpy chosen(&list, &SideList::chosen);
    list.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    REQUIRE(chosen.count() == 2);
    CHECK(chosen.last().first().toModelIndex().row() == 1);
    CHECK_FALSE(list.grab().isNull());
}

TEST_CASE("Words keep their size when they are shown, and when their tone changes", "[ui]")
{
    const Theme theme(Theme::Mode::Light);
    Label label(u"62%"_s, TextSize::Small);
    Chip chip(u"我的"_s);
    Card card(u"即将回收"_s);
    card.setLink(u"全部 3"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{&label, &chip, &card})
        widget->show();
    label.setTone(Tone::Bad);
    label.setTone(Tone::Good);
    CHECK(label.font().pixelSize() == 12);
    CHECK(chip.font().pixelSize() == 12);
    CHECK(card.findChild<Button*>()->font().pixelSize() == 12);
}

TEST_CASE("Words cut short are all in the tool tip", "[ui]")
{
    Label label(u"一家名字长得一行放不下的跨区域综合性新材料与新能源技术开发股份有限公司"_s);
    label.setElided(true);
    label.resize(80, 20);
    label.show();
    CHECK(label.toolTip() == label.text());
    label.resize(1000, 20);
    CHECK(label.toolTip() == QString());
    CHECK(label.minimumSizeHint().width() < 40);
    CHECK(Label(u"<b>x</b>"_s).textFormat() == Qt::PlainText);
}
