#include "tests/ui/gallery/Pages.h"

#include "ui/base/Avatar.h"
#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Cells.h"
#include "ui/base/Chip.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SidePanel.h"
#include "ui/base/TableView.h"
#include "ui/base/Tabs.h"
#include "ui/base/TrendMark.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char16_t* name;
    const char16_t* contact;
    const char16_t* phone;
    const char16_t* grade;
    int score; // negative: none
    const char16_t* city;
    const char16_t* stage;
    Tone stageTone;
    const char16_t* touched;
    const char16_t* deadline;
    QList<TagText> tags;
};

QList<Row> rows()
{
    const TagText wake{.text = u"需要跟进"_s, .tone = Tone::Warn, .colour = {}};
    const TagText high{.text = u"高潜力"_s, .tone = Tone::Violet, .colour = {}};
    const TagText vip{.text = u"VIP"_s, .tone = Tone::Good, .colour = {}};
    const TagText known{.text = u"老客户推荐"_s, .tone = Tone::Second, .colour = {}};
    const TagText cross{.text = u"交叉销售"_s, .tone = Tone::Second, .colour = QColor(0, 128, 128)};
    return {
        {u"华辰精密制造有限公司",
         u"陈立",
         u"138 6759 6721",
         u"A",
         82,
         u"苏州",
         u"已成交",
         Tone::Good,
         u"11-17",
         u"—",
         {high, wake, known}},
        {u"宁波海联物流",
         u"赵敏",
         u"137 8588 0918",
         u"A",
         79,
         u"宁波",
         u"已成交",
         Tone::Good,
         u"11-20",
         u"—",
         {vip}},
        {u"杭州云栖科技",
         u"李然",
         u"159 4049 3380",
         u"B",
         74,
         u"杭州",
         u"跟进中",
         Tone::Accent,
         u"11-19",
         u"27 天后",
         {wake}},
        {u"上海博睿医疗器械",
         u"孙倩",
         u"186 1714 2215",
         u"A",
         73,
         u"上海",
         u"已成交",
         Tone::Good,
         u"11-12",
         u"—",
         {vip, cross, high}},
        {u"南京天工自动化",
         u"吴昊",
         u"135 3794 7740",
         u"B",
         71,
         u"南京",
         u"谈判",
         Tone::Violet,
         u"11-21",
         u"29 天后",
         {high}},
        {u"合肥星源电子",
         u"郑凯",
         u"180 7144 5527",
         u"B",
         69,
         u"合肥",
         u"跟进中",
         Tone::Accent,
         u"10-29",
         u"6 天后",
         {wake}},
        {u"一家名字长得一行放不下的跨区域综合性新材料与新能源技术开发股份有限公司苏州工业园区分公"
         u"司",
         u"何静",
         u"139 6742 1186",
         u"B",
         68,
         u"无锡",
         u"流失",
         Tone::Bad,
         u"11-15",
         u"23 天后",
         {{.text = u"一个特别特别长的标签名字放不下"_s,
           .tone = Tone::Second,
           .colour = QColor(200, 30, 90)}}},
        {u"苏州绿洲食品", u"", u"", u"", -1, u"", u"潜在", Tone::Second, u"", u"", {}},
        {u"常州永固建材",
         u"沈悦",
         u"136 9045 6653",
         u"C",
         64,
         u"常州",
         u"潜在",
         Tone::Second,
         u"11-02",
         u"40 天后",
         {known}},
        {u"福州蓝海渔业",
         u"林峰",
         u"158 5434 4471",
         u"B",
         63,
         u"福州",
         u"跟进中",
         Tone::Accent,
         u"11-16",
         u"24 天后",
         {}},
        {u"厦门新纪元贸易",
         u"黄蓉",
         u"177 8747 8823",
         u"B",
         62,
         u"厦门",
         u"已成交",
         Tone::Good,
         u"10-08",
         u"—",
         {cross}},
        {u"济南泰和纺织",
         u"马超",
         u"150 3310 2764",
         u"C",
         0,
         u"济南",
         u"潜在",
         Tone::Second,
         u"11-11",
         u"49 天后",
         {}},
        {u"嘉兴晨光包装",
         u"朱琳",
         u"187 7922 3095",
         u"C",
         100,
         u"嘉兴",
         u"跟进中",
         Tone::Accent,
         u"11-13",
         u"51 天后",
         {wake}},
        {u"温州立信阀门",
         u"金鑫",
         u"138 3409 5510",
         u"B",
         61,
         u"温州",
         u"报价",
         Tone::Violet,
         u"11-20",
         u"28 天后",
         {high}},
    };
}

QStandardItem* cell(const char16_t* text, Tone tone = Tone::Normal)
{
    auto* item = new QStandardItem(QString::fromUtf16(text));
    item->setData(int(tone), ToneRole);
    return item;
}

QStandardItemModel* model(QObject* parent)
{
    auto* made = new QStandardItemModel(parent);
    made->setHorizontalHeaderLabels({u"客户名称"_s, u"联系人"_s, u"手机"_s, u"级别"_s, u"评分"_s,
                                     u"城市"_s, u"状态"_s, u"最近跟进"_s, u"回收倒计时"_s,
                                     u"标签"_s});
    for (const Row& row : rows()) {
        auto* score = new QStandardItem;
        if (row.score >= 0)
            score->setData(row.score, Qt::DisplayRole);
        auto* touched = cell(row.touched);
        touched->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* tags = new QStandardItem;
        tags->setData(QVariant::fromValue(row.tags), TagsRole);
        const QString grade = QString::fromUtf16(row.grade);
        const bool soon = QString::fromUtf16(row.deadline).startsWith(u"6 ");
        made->appendRow({cell(row.name), cell(row.contact), cell(row.phone, Tone::Muted),
                         cell(row.grade, gradeTone(grade)), score, cell(row.city),
                         cell(row.stage, row.stageTone), touched,
                         cell(row.deadline, soon ? Tone::Warn : Tone::Muted), tags});
    }
    made->setHeaderData(7, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    return made;
}

TableView* table()
{
    auto* view = new TableView;
    view->setFramed(true);
    view->setTicks(true);
    view->setModel(model(view));
    auto* tags = new TagDelegate(view);
    view->setItemDelegateForColumn(3, tags);
    view->setItemDelegateForColumn(6, tags);
    view->setItemDelegateForColumn(9, tags);
    view->setItemDelegateForColumn(4, new ScoreDelegate(view));
    const QList<int> widths = {158, 62, 112, 46, 99, 50, 73, 72, 88};
    for (int i = 0; i < widths.size(); ++i)
        view->setColumnWidth(i, widths[i]);
    view->sortByColumn(4, Qt::DescendingOrder);
    view->setAccessibleName(u"客户"_s);
    view->selectRow(1);
    return view;
}

QWidget* chips()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    auto* mine = new Chip(u"我负责的"_s);
    mine->setChecked(true);
    flow->addWidget(mine);
    flow->addWidget(new Chip(u"协作的"_s));
    auto* soon = new Chip(u"即将回收"_s);
    soon->setCount(3, Tone::Warn);
    flow->addWidget(soon);
    flow->addWidget(new Chip(u"本周未跟进"_s));
    flow->addWidget(new Chip(u"A 级"_s));
    for (const QString& text : {u"地区:华东"_s, u"评分 ≥ 60"_s}) {
        auto* filter = new Chip(text);
        filter->setClosable(true);
        flow->addWidget(filter);
    }
    auto* add = new Chip(u"添加筛选"_s);
    add->setPicture(Icon::Filter);
    flow->addWidget(add);
    return row;
}

QWidget* panelHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, kGapPage, 0);
    auto* avatar = new Avatar(kAvatarLarge, Avatar::Shape::Square);
    avatar->setName(u"华辰精密制造有限公司"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new Label(u"华辰精密制造有限公司"_s, TextSize::Heading);
    name->setElided(true);
    words->addWidget(name);
    words->addWidget(
        new Label(u"制造业 · 苏州 · 201–500 人 · C-10382"_s, TextSize::Small, Tone::Muted));
    row->addWidget(avatar);
    row->addLayout(words, 1);
    return head;
}

Card* scoreCard()
{
    auto* card = new Card(u"客户评分"_s);
    setLook(card, "look", u"box"_s);
    auto* number = new Label(u"82"_s, TextSize::Title, Tone::Accent);
    card->addToHeader(number);
    card->addToHeader(new TrendMark(Trend::Up));
    card->addToHeader(new Label(u"6 本月"_s, TextSize::Small, Tone::Good));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(kGapTiny);
    int line = 0;
    for (const auto& [what, score, points] : {std::tuple(u"互动频率"_s, 84, u"+25"_s),
                                              {u"购买记录"_s, 92, u"+37"_s},
                                              {u"成交可能"_s, 66, u"+20"_s}}) {
        grid->addWidget(new Label(what, TextSize::Small, Tone::Muted), line, 0);
        auto* bar = new ScoreBar;
        bar->setScore(score);
        grid->addWidget(bar, line, 1);
        grid->addWidget(new Label(points, TextSize::Small), line++, 2);
    }
    card->body()->addLayout(grid);
    auto* idea = new Label(u"建议:上次采购已过 74 天,平均周期 80 天 — 本周询问补货。"_s,
                           TextSize::Small, Tone::Muted);
    idea->setWordWrap(true);
    card->body()->addWidget(idea);
    return card;
}

SidePanel* panel()
{
    auto* side = new SidePanel;
    side->body()->addWidget(panelHead());
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(tags, kGapTiny);
    const QList<TagText> own = rows().constFirst().tags;
    for (const TagText& tag : own)
        flow->addWidget(new TagLabel(tag));
    side->body()->addWidget(tags);
    auto* acts = new QHBoxLayout;
    acts->addWidget(new Button(Icon::Phone, u"记一次跟进"_s, Button::Look::Primary));
    acts->addWidget(new Button(Icon::CalendarPlus, u"任务"_s));
    acts->addWidget(new Button(u"转移"_s));
    acts->addWidget(new Button(u"···"_s));
    acts->addStretch();
    side->body()->addLayout(acts);
    side->body()->addWidget(scoreCard());
    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [what, value] :
         {std::pair(u"联系人"_s, u"陈立 · 采购总监"_s),
          {u"手机"_s, u"138 0512 6721"_s},
          {u"负责人"_s, u"林晓 自 2026-03-02,协作:王蕾"_s},
          {u"回收倒计时"_s, u"老客户:2027-03-08 前无新订单,提醒经理"_s}}) {
        facts->addWidget(new Label(what, TextSize::Small, Tone::Muted), line, 0);
        facts->addWidget(new Label(value, TextSize::Small), line++, 1);
    }
    side->body()->addLayout(facts);
    auto* tabs = new Tabs;
    tabs->setAccessibleName(u"内容"_s);
    for (const QString& tab : {u"动态"_s, u"联系人 2"_s, u"订单 6"_s, u"任务 1"_s, u"归属记录"_s})
        tabs->addTab(tab);
    side->body()->addWidget(tabs);
    side->body()->addStretch(1);
    return side;
}

} // namespace

QWidget* customersPage()
{
    auto* page = new QWidget;
    auto* header = new PageHeader(u"我的客户"_s);
    header->setCount(u"86"_s);
    header->addAct(new Button(Icon::FileImport, u"导入"_s));
    header->addAct(new Button(Icon::FileExport, u"导出"_s));
    header->addAct(new Button(Icon::Plus, u"新建客户"_s, Button::Look::Primary));
    auto* below = new QHBoxLayout;
    below->addWidget(new Label(u"已选 1 项"_s, TextSize::Small, Tone::Muted));
    for (const QString& act : {u"打标签"_s, u"转移给…"_s, u"退回客户池"_s})
        below->addWidget(new Button(act, Button::Look::Pill));
    below->addStretch();
    below->addWidget(new Label(u"筛选出 15 位 / 共 86 位"_s, TextSize::Small, Tone::Muted));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(header);
    column->addWidget(chips());
    column->addWidget(table(), 1);
    column->addLayout(below);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(panel());
    return page;
}
