#include "tests/ui/gallery/Pages.h"

#include "ui/base/Avatar.h"
#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SideList.h"

#include <QBoxLayout>
#include <QStandardItemModel>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Card* customer(const QString& name, const QString& where, const QString& state, int score)
{
    auto* card = new Card;
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(name), 1);
    top->addWidget(new Label(QString::number(score), TextSize::Section, Tone::Accent));
    card->body()->setSpacing(0);
    card->body()->addLayout(top);
    card->body()->addWidget(new Label(where, TextSize::Small, Tone::Muted));
    card->body()->addWidget(new Label(state, TextSize::Small, Tone::Muted));
    return card;
}

QFrame* lane(const QString& name, const Load& load, const QString& look)
{
    auto* frame = new QFrame;
    setLook(frame, "look", look);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kGapSmall, kGapSmall, kGapSmall, kGapSmall);
    auto* head = new QHBoxLayout;
    auto* avatar = new Avatar(kAvatarSmall);
    avatar->setName(name);
    head->addWidget(avatar);
    head->addWidget(new Label(name, TextSize::Section), 1);
    head->addWidget(new Label(loadText(load), TextSize::Small, Tone::Muted));
    column->addLayout(head);
    auto* bar = new LoadBar;
    bar->setThin(true);
    bar->setLoad(load);
    column->addWidget(bar);
    column->addWidget(customer(u"华辰精密制造"_s, u"制造 · 苏州"_s, u"已成交"_s, 82));
    column->addWidget(customer(u"宁波海联物流"_s, u"物流 · 宁波"_s, u"23 天后"_s, 79));
    column->addStretch();
    return frame;
}

QWidget* rules()
{
    auto* card = new Card(u"华东公海规则"_s);
    for (const QString& rule : {u"A / B / C 级 15 / 30 / 60 天未跟进回收"_s,
                                u"90 天未成交 → 回收"_s, u"每人每天领取 ≤ 10"_s}) {
        auto* words = new Label(rule, TextSize::Small, Tone::Second);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    card->body()->addWidget(new Button(u"试算规则…"_s), 0, Qt::AlignLeft);
    return card;
}

} // namespace

QWidget* poolsPage()
{
    auto* page = new QWidget;
    auto* pools = new QFrame;
    setLook(pools, "look", u"column"_s);
    pools->setFixedWidth(kFieldWidth - kGapPage);
    auto* left = new QVBoxLayout(pools);
    auto* list = new SideList;
    auto* model = new QStandardItemModel(list);
    for (const auto& [name, count] : {std::pair(u"华东公海"_s, 128),
                                      {u"华南公海"_s, 96},
                                      {u"重点客户池,名字有点长"_s, 12},
                                      {u"展会线索池"_s, 1076}}) {
        auto* item = new QStandardItem(icon(Icon::Pool), name);
        item->setData(count, SideList::CountRole);
        model->appendRow(item);
    }
    list->setModel(model);
    list->setAccessibleName(u"客户池"_s);
    list->setCurrentIndex(model->index(0, 0));
    left->addWidget(new Label(u"客户池"_s, TextSize::Section));
    left->addWidget(list);
    left->addWidget(rules());
    left->addStretch(1);
    auto* header = new PageHeader(u"华东公海"_s);
    header->setCount(u"128 位待领取 · 今天你还可领 6 位"_s);
    header->addAct(new Button(Icon::Allocate, u"按规则分配"_s));
    header->addAct(new Button(Icon::Undo, u"撤销"_s));
    header->addAct(new Button(Icon::Claim, u"领取所选"_s, Button::Look::Primary));
    auto* board = new QHBoxLayout;
    board->setSpacing(kGap);
    board->addWidget(lane(u"林晓"_s, {.held = 86, .limit = 200}, u"lane"_s));
    board->addWidget(lane(u"王蕾"_s, {.held = 112, .limit = 200}, u"target"_s));
    board->addWidget(lane(u"周航"_s, {.held = 197, .limit = 200}, u"refused"_s));
    board->addWidget(lane(u"没有上限"_s, {.held = 60, .limit = 0, .fullest = 197}, u"lane"_s));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(header);
    column->addWidget(
        new Label(u"把客户拖到销售的栏里即可分配;拖回左侧即退回公海。按住 Ctrl 多选。"_s,
                  TextSize::Small, Tone::Muted));
    column->addLayout(board);
    column->addStretch();
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pools);
    row->addLayout(column, 1);
    return page;
}
