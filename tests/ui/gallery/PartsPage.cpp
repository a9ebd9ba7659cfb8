#include "tests/ui/gallery/Pages.h"

#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/PasswordField.h"
#include "ui/base/SearchBox.h"
#include "ui/base/SidePanel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

Card* buttons()
{
    auto* card = new Card(u"按钮"_s);
    using Look = Button::Look;
    for (const bool enabled : {true, false}) {
        auto* row = new QHBoxLayout;
        for (const auto& [text, look] : {std::pair(u"主要"_s, Look::Primary),
                                         {u"次要"_s, Look::Secondary},
                                         {u"删除 12 位客户"_s, Look::Danger},
                                         {u"平"_s, Look::Flat},
                                         {u"小"_s, Look::Pill},
                                         {u"链接"_s, Look::Link}}) {
            auto* button = new Button(Icon::Plus, text, look);
            button->setEnabled(enabled);
            row->addWidget(button);
        }
        auto* only = new Button(Icon::Copy, u"复制"_s, nullptr);
        only->setEnabled(enabled);
        row->addWidget(only);
        row->addStretch();
        card->body()->addLayout(row);
    }
    return card;
}

Card* inputs()
{
    auto* card = new Card(u"输入"_s);
    auto* form = new Form(2);
    auto* name = new QLineEdit(u"苏州优联光电有限公司"_s);
    form->add(u"客户名称"_s, name)->setRequired(true);
    auto* phone = new QLineEdit(u"1379120556"_s);
    form->add(u"手机"_s, phone)->setError(u"手机号应为 11 位,现在是 10 位。"_s);
    auto* grade = new QComboBox;
    grade->addItems({u"A 级"_s, u"B 级"_s, u"C 级"_s});
    form->add(u"级别"_s, grade)->setHint(u"由评分规则建议,手动选择后保持。"_s);
    auto* limit = new QSpinBox;
    limit->setRange(0, 9999);
    limit->setValue(200);
    form->add(u"持有上限"_s, limit);
    auto* date = new QDateEdit(QDate(2026, 11, 22));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    form->add(u"下一步日期"_s, date);
    form->add(u"密码"_s, new PasswordField);
    auto* off = new QLineEdit(u"不可修改"_s);
    off->setEnabled(false);
    form->add(u"编号"_s, off);
    auto* search = new SearchBox;
    search->setHint(u"搜索"_s);
    form->add(u"搜索"_s, search);
    auto* note = new QPlainTextEdit(u"确认二期扩产计划,12 月初报价。"_s);
    note->setFixedHeight(2 * kRowHeight);
    form->addWide(u"内容"_s, note);
    card->body()->addWidget(form);
    auto* row = new QHBoxLayout;
    for (const bool on : {true, false}) {
        auto* check = new QCheckBox(u"含协作的"_s);
        check->setChecked(on);
        row->addWidget(check);
        auto* radio = new QRadioButton(on ? u"移交"_s : u"关闭"_s);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    auto* some = new QCheckBox(u"部分"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    row->addWidget(some);
    auto* never = new QCheckBox(u"不可用"_s);
    never->setEnabled(false);
    row->addWidget(never);
    row->addStretch();
    card->body()->addLayout(row);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    card->body()->addWidget(bar);
    return card;
}

Card* notices()
{
    auto* card = new Card(u"提示"_s);
    for (const auto& [kind, text, act] :
         {std::tuple(Notice::Kind::Bad, u"这位客户刚刚被周航领取了。"_s, QString()),
          {Notice::Kind::Warn,
           u"工作区在坚果云同步的文件夹里,以副本方式只读打开,确认之前不会写入任何内容。"_s,
           u"确认为正本"_s},
          {Notice::Kind::Info, u"筛选隐藏了 231 位客户。"_s, u"清除筛选"_s},
          {Notice::Kind::Good, u"已导入 12,371 位客户。"_s, u"查看"_s}}) {
        auto* notice = new Notice;
        notice->tell(kind, text, act);
        card->body()->addWidget(notice);
    }
    return card;
}

Card* nothing()
{
    auto* card = new Card;
    auto* empty = new EmptyState;
    empty->setPicture(Icon::Customers);
    empty->setTitle(u"还没有客户"_s);
    empty->setText(u"这里会列出您负责的客户。可以从 Excel 导入现有名单,也可以到公海领取。"_s);
    empty->setStep(u"从 Excel 导入"_s);
    empty->setOtherStep(u"去公海看看"_s);
    card->body()->addWidget(empty);
    return card;
}

} // namespace

QWidget* partsPage()
{
    auto* contents = new QWidget;
    auto* left = new QVBoxLayout;
    left->addWidget(buttons());
    left->addWidget(inputs());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(notices());
    right->addWidget(nothing());
    right->addStretch();
    auto* row = new QHBoxLayout(contents);
    row->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapPage);
    row->setSpacing(kGap);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return scrolled(contents);
}
