#include "tests/ui/gallery/Pages.h"

#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Cells.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/PageHeader.h"
#include "ui/base/Steps.h"
#include "ui/base/TableView.h"
#include "ui/base/Tags.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStandardItemModel>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

QComboBox* choice(const QStringList& items, const QString& name)
{
    auto* box = new QComboBox;
    box->addItems(items);
    box->setAccessibleName(name);
    return box;
}

Card* file()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->addWidget(new IconLabel(Icon::FileCsv, Tone::Good, kAvatar));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(u"2026-华东展会名单.csv"_s, TextSize::Section));
    words->addWidget(new Label(u"12,408 行 × 14 列 · 逗号分隔 · 表头在第 2 行(自动识别)"_s,
                               TextSize::Small, Tone::Muted));
    row->addLayout(words, 1);
    row->addWidget(new Label(u"编码"_s, TextSize::Body, Tone::Muted));
    row->addWidget(choice({u"自动:GB18030"_s, u"UTF-8"_s}, u"编码"_s));
    row->addWidget(new Label(u"映射方案"_s, TextSize::Body, Tone::Muted));
    row->addWidget(choice({u"展会名单模板"_s}, u"映射方案"_s));
    card->body()->addLayout(row);
    return card;
}

TableView* columns()
{
    auto* view = new TableView;
    auto* model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels(
        {u"文件中的列"_s, u"导入到"_s, u"示例 1"_s, u"示例 2"_s, u"有效率"_s, u"检查"_s});
    for (const auto& [from, to, one, two, good, check, tone] :
         {std::tuple(u"单位名称"_s, u"客户名称 *"_s, u"苏州优联光电有限公司"_s,
                     u"上海鼎新餐饮管理"_s, u"100%"_s, u"正常"_s, Tone::Good),
          {u"手机"_s, u"联系人 · 手机"_s, u"13862190077"_s, u"1379120556"_s, u"99.8%"_s,
           u"29 行可疑"_s, Tone::Warn},
          {u"身份证"_s, u"不导入(禁止存储证件号)"_s, u"—"_s, u"—"_s, u"—"_s, u"已拦截"_s,
           Tone::Bad}}) {
        auto* rate = new QStandardItem(good);
        rate->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* state = new QStandardItem(check);
        state->setData(int(tone), ToneRole);
        model->appendRow({new QStandardItem(from), new QStandardItem(to), new QStandardItem(one),
                          new QStandardItem(two), rate, state});
    }
    view->setFramed(true);
    view->setModel(model);
    view->setItemDelegateForColumn(5, new TagDelegate(view));
    view->setAccessibleName(u"列"_s);
    for (int row = 0; row < model->rowCount(); ++row)
        view->setCellInput(model->index(row, 1),
                           choice({model->item(row, 1)->text()}, u"导入到"_s));
    for (const int column : {0, 1, 2, 3})
        view->setColumnWidth(column, kFieldWidth);
    return view;
}

} // namespace

QWidget* importPage()
{
    auto* page = new QWidget;
    auto* steps = new Steps;
    steps->setSteps({u"选择文件"_s, u"对应字段"_s, u"查重与归属"_s, u"预检"_s, u"完成"_s});
    steps->setCurrent(1);
    auto* foot = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(kGapPage);
    row->addWidget(new TagLabel({.text = u"可导入 12,371"_s, .tone = Tone::Good, .colour = {}}));
    row->addWidget(
        new TagLabel({.text = u"需留意 29:手机号位数不符"_s, .tone = Tone::Warn, .colour = {}}));
    row->addWidget(
        new TagLabel({.text = u"不能导入 8:缺少客户名称"_s, .tone = Tone::Bad, .colour = {}}));
    row->addWidget(new Button(u"查看问题行"_s, Button::Look::Link));
    row->addStretch();
    row->addWidget(new Button(u"上一步"_s));
    row->addWidget(new Button(u"下一步:查重与归属"_s, Button::Look::Primary));
    foot->body()->addLayout(row);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    column->setSpacing(kGap);
    column->addWidget(new PageHeader(u"导入客户"_s));
    column->addWidget(steps);
    column->addWidget(file());
    column->addWidget(columns(), 1);
    column->addWidget(foot);
    return page;
}
