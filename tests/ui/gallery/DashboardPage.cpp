#include "tests/ui/gallery/Pages.h"

#include "ui/base/Avatar.h"
#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Chip.h"
#include "ui/base/FigureCard.h"
#include "ui/base/Label.h"
#include "ui/base/PageHeader.h"

#include <QGridLayout>
#include <QMenu>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Card* loads()
{
    auto* card = new Card(u"销售负荷与跟进"_s);
    card->setSubtitle(u"持有客户数 / 上限,橙色为即将回收"_s);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const auto& [name, load] :
         {std::pair(u"周航"_s, Load{.held = 197, .limit = 200, .soon = 22}),
          {u"王蕾"_s, Load{.held = 112, .limit = 200, .soon = 6}},
          {u"林晓"_s, Load{.held = 86, .limit = 200, .soon = 14}},
          {u"欧阳上官婉儿"_s, Load{.held = 251, .limit = 200, .soon = 0}},
          {u"陈曦"_s, Load{.held = 51, .limit = 0, .soon = 1, .fullest = 197}}}) {
        auto* avatar = new Avatar(kAvatarSmall);
        avatar->setName(name);
        auto* bar = new LoadBar;
        bar->setLoad(load);
        grid->addWidget(avatar, line, 0);
        grid->addWidget(new Label(name), line, 1);
        grid->addWidget(bar, line, 2);
        auto* words = new Label(loadText(load));
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(words, line++, 3);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget* dashboardPage()
{
    auto* page = new QWidget;
    auto* header = new PageHeader(u"分析报表"_s);
    for (const QString& text : {u"本月"_s, u"全部部门"_s, u"全部客户池"_s}) {
        auto* chip = new Chip(text);
        chip->setCheckable(false);
        auto* menu = new QMenu(chip);
        menu->addAction(text);
        chip->setMenu(menu);
        header->addBeside(chip);
    }
    header->addAct(new Button(Icon::FilePdf, u"PDF"_s));
    header->addAct(new Button(Icon::FileExcel, u"Excel"_s));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kGap);
    for (const auto& [what, figure, note, tone, trend] :
         {std::tuple(u"客户总数"_s, u"48,210"_s, u"1,204 较上月"_s, Tone::Good, Trend::Up),
          {u"线索转化率"_s, u"18.6%"_s, u"1.2 pt 较上月"_s, Tone::Good, Trend::Up},
          {u"成交金额"_s, u"¥ 6.42M"_s, u"8.1% 较上月"_s, Tone::Bad, Trend::Down},
          {u"流失率"_s, u"3.1%"_s, u"0.4 pt 较上月"_s, Tone::Good, Trend::Down},
          {u"满意度"_s, QString(), u"还没有回访"_s, Tone::Muted, Trend::None}}) {
        auto* card = new FigureCard(what);
        card->setFigure(figure);
        card->setNote(note, tone, trend);
        card->setOpens(true);
        figures->addWidget(card);
    }
    auto* cards = new QHBoxLayout;
    cards->setSpacing(kGap);
    cards->addWidget(loads());
    auto* chores = new Card(u"今天值得做的事"_s);
    for (const QString& text :
         {u"14 位客户 7 天内将被回收"_s, u"6 位老客户到了补货周期"_s, u"23 组疑似重复客户"_s}) {
        auto* row = new QHBoxLayout;
        row->addWidget(new Label(text, TextSize::Small));
        row->addWidget(new Button(u"查看"_s, Button::Look::Link));
        row->addStretch();
        chores->body()->addLayout(row);
    }
    chores->body()->addStretch();
    cards->addWidget(chores);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(header);
    column->addLayout(figures);
    column->addLayout(cards);
    column->addStretch();
    return page;
}
