#include "tests/ui/gallery/Pages.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Chip.h"
#include "ui/base/FigureCard.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/PageHeader.h"
#include "ui/base/Tags.h"

#include <QBoxLayout>
#include <QMenu>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

QFrame* divider()
{
    auto* line = new QFrame;
    setLook(line, "look", u"divider"_s);
    return line;
}

QWidget* todo(Icon picture, Tone tone, const QString& who, const QString& what, const QString& when,
              Tone late)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new IconLabel(picture, tone));
    auto* name = new Label(who);
    name->setElided(true);
    line->addWidget(name, 3);
    auto* text = new Label(what, TextSize::Body, Tone::Muted);
    text->setElided(true);
    line->addWidget(text, 3);
    auto* time = new Label(when, TextSize::Body, late);
    line->addWidget(time, 1);
    line->addWidget(new Button(u"完成并记录"_s, Button::Look::Pill));
    auto* later = new Button(u"稍后 ▾"_s, Button::Look::Pill);
    line->addWidget(later);
    row->setFixedHeight(kRowHeight);
    return row;
}

Card* today()
{
    auto* card = new Card(u"今天要做"_s);
    auto* mine = new Chip(u"我的"_s);
    mine->setChecked(true);
    card->addToHeader(mine);
    card->addToHeader(new Chip(u"团队"_s));
    card->body()->setSpacing(0);
    const auto add = [&](QWidget* row) {
        card->body()->addWidget(divider());
        card->body()->addWidget(row);
    };
    add(todo(Icon::Phone, Tone::Accent, u"杭州云栖科技"_s, u"回电:确认样机到货"_s, u"09:30"_s,
             Tone::Normal));
    add(todo(Icon::Meeting, Tone::Violet, u"南京天工自动化"_s, u"拜访:二期方案,带报价单"_s,
             u"14:00"_s, Tone::Normal));
    add(todo(Icon::Order, Tone::Good, u"华辰精密制造有限公司"_s, u"补货周期到:询问 12 月用量"_s,
             u"今天"_s, Tone::Normal));
    add(todo(Icon::Phone, Tone::Accent, u"合肥星源电子"_s, u"昨天未完成:电话跟进"_s, u"逾期 1 天"_s,
             Tone::Bad));
    add(todo(Icon::Cases, Tone::Warn, u"宁波海联物流"_s, u"投诉待回复:到货破损"_s, u"剩 3 小时"_s,
             Tone::Bad));
    add(todo(Icon::Assign, Tone::Accent, u"镇江恒达机械"_s, u"新分配:2 日内首次跟进"_s,
             u"剩 1 天"_s, Tone::Warn));
    card->body()->addStretch();
    return card;
}

Card* soon()
{
    auto* card = new Card(u"即将回收"_s);
    card->setLink(u"全部 3"_s);
    card->body()->setSpacing(0);
    for (const auto& [name, grade, why, when] :
         {std::tuple(u"合肥星源电子"_s, u"B"_s, u"上次有效跟进 10-29"_s, u"6 天后"_s),
          {u"台州永安模具"_s, u"C"_s, u"从未跟进,领取于 09-30"_s, u"7 天后"_s},
          {u"上海鼎新餐饮"_s, u"B"_s, u"90 天未成交"_s, u"7 天后"_s}}) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new Label(name), 2);
        line->addWidget(new TagLabel({.text = grade, .tone = gradeTone(grade), .colour = {}}));
        line->addWidget(new Label(why, TextSize::Body, Tone::Muted), 4);
        line->addWidget(new Label(when, TextSize::Body, Tone::Warn));
        row->setFixedHeight(kRowHeight);
        card->body()->addWidget(divider());
        card->body()->addWidget(row);
    }
    return card;
}

Card* news()
{
    auto* card = new Card(u"最近动态"_s);
    card->body()->setSpacing(0);
    for (const auto& [who, what, when] :
         {std::tuple(u"王蕾"_s, u"王蕾 把 镇江恒达机械 分配给你"_s, u"09:12"_s),
          {u"周航"_s, u"周航 在 常州永固建材 提到你"_s, u"昨天"_s},
          {u"系统"_s, u"按规则回收 2 位客户到 华东公海"_s, u"昨天"_s},
          {u"𠮷野"_s, u"𠮷野 受理了 宁波海联物流 的投诉"_s, u"昨天"_s},
          {u"ann"_s, u"导入 2026-华东展会名单:新增 312,合并 21"_s, u"周五"_s}}) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* avatar = new Avatar(kAvatarSmall);
        avatar->setName(who);
        line->addWidget(avatar);
        line->addWidget(new Label(what), 1);
        line->addWidget(new Label(when, TextSize::Small, Tone::Muted));
        row->setFixedHeight(kHeaderHeight);
        card->body()->addWidget(divider());
        card->body()->addWidget(row);
    }
    return card;
}

} // namespace

QWidget* homePage()
{
    auto* page = new QWidget;
    auto* header = new PageHeader(u"早上好,林晓"_s);
    header->setCount(u"11 月 22 日 星期日 · 今天 7 件事"_s);
    header->addAct(new Button(Icon::FileImport, u"导入"_s));
    header->addAct(new Button(Icon::Phone, u"记一次跟进  Ctrl L"_s, Button::Look::Primary));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kGap);
    for (const auto& [what, figure, note, tone] :
         {std::tuple(u"本月回款"_s, u"¥ 186,000"_s, u"目标 ¥ 300,000 · 62%"_s, Tone::Second),
          {u"本月有效跟进"_s, u"64 / 80"_s, u"电话 41 · 拜访 9 · 微信 14"_s, Tone::Second},
          {u"我的私海"_s, u"86 / 200"_s, u"今天还可领 6 位"_s, Tone::Second},
          {u"即将回收"_s, u"3"_s, u"最近一位:6 天后"_s, Tone::Warn}}) {
        auto* card = new FigureCard(what);
        card->setFigure(figure);
        card->setNote(note, tone);
        card->setOpens(true);
        figures->addWidget(card);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(soon());
    right->addWidget(news());
    right->addStretch();
    auto* left = new QVBoxLayout;
    left->addWidget(today());
    left->addStretch();
    auto* cards = new QHBoxLayout;
    cards->setSpacing(kGap);
    cards->addLayout(left, 57);
    cards->addLayout(right, 43);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(header);
    column->addLayout(figures);
    column->addLayout(cards, 1);
    return page;
}
