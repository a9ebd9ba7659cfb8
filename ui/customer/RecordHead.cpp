#include "ui/customer/RecordHead.h"

#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Label.h"
#include "ui/customer/CustomerWords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kechi {

RecordHead::RecordHead(QWidget* parent)
    : QWidget(parent), m_avatar(new Avatar(kAvatarLarge, Avatar::Shape::Square, this)),
      m_name(new Label({}, TextSize::Heading, Tone::Normal, this)),
      m_about(new Label({}, TextSize::Small, Tone::Muted, this)), m_tags(new QWidget(this)),
      m_addTag(new Button({}, Button::Look::Link, this)),
      m_log(new Button(Icon::Phone, {}, Button::Look::Primary, this)),
      m_task(new Button(Icon::CalendarPlus, {}, Button::Look::Secondary, this)),
      m_claim(new Button({}, Button::Look::Secondary, this)),
      m_transfer(new Button({}, Button::Look::Secondary, this)),
      m_more(new Button(Icon::More, QString(), this)), m_menu(new QMenu(this))
{
    m_name->setElided(true);
    m_about->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, kGapPage, 0); // the panel's cross
    top->setSpacing(kGap);
    top->addWidget(m_avatar);
    top->addLayout(words, 1);
    m_flow = new FlowLayout(m_tags, kGapTiny);
    m_flow->addWidget(m_addTag);
    auto* acts = new QWidget(this);
    auto* row = new FlowLayout(acts);
    for (Button* button : {m_log, m_task, m_claim, m_transfer, m_more})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(m_tags);
    column->addWidget(acts);
    connect(m_log, &Button::clicked, this, &RecordHead::logRequested);
    connect(m_task, &Button::clicked, this, &RecordHead::taskRequested);
    connect(m_claim, &Button::clicked, this, &RecordHead::claimRequested);
    connect(m_transfer, &Button::clicked, this, &RecordHead::transferRequested);
    connect(m_addTag, &Button::clicked, this, [this] { emit tagsRequested(m_addTag); });
    connect(m_more, &Button::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    retranslate();
}

void RecordHead::show(const CustomerDetail& detail)
{
    m_detail = detail;
    const CustomerRow& row = detail.row;
    m_avatar->setName(row.name);
    m_name->setText(row.name);
    QStringList about{detail.industry, row.city, detail.size, row.code};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    showTags();
    allow(m_log, detail.whyNot(Action::LogInteraction));
    allow(m_task, detail.whyNot(Action::LogInteraction));
    allow(m_addTag, detail.whyNot(Action::Tag));
    const bool isOpen = !row.owner;
    m_claim->setVisible(isOpen);
    m_transfer->setVisible(!isOpen || !detail.whyNot(Action::Assign));
    allow(m_claim, detail.whyNot(Action::Claim));
    allow(m_transfer, detail.whyNot(Action::Assign));
}

void RecordHead::allow(Button* button, const std::optional<Error>& refusal)
{
    button->setEnabled(!refusal);
    button->setToolTip(refusal ? refusal->text : button->accessibleName());
}

void RecordHead::showTags()
{
    const auto labels = m_tags->findChildren<TagLabel*>(Qt::FindDirectChildrenOnly);
    for (TagLabel* label : labels)
        delete label;
    m_flow->removeWidget(m_addTag);
    QList<TagText> texts = tagTexts(m_detail.row);
    const QString& grade = m_detail.row.gradeName;
    if (!grade.isEmpty())
        texts.prepend({.text = tr("Grade %1").arg(grade), .tone = gradeTone(grade), .colour = {}});
    texts.prepend(
        {.text = nameOf(m_detail.row.stage), .tone = stageTone(m_detail.row.stage), .colour = {}});
    for (const TagText& text : texts) {
        auto* label = new TagLabel(text, m_tags);
        m_flow->addWidget(label);
        label->show();
    }
    m_flow->addWidget(m_addTag);
    m_tags->updateGeometry();
}

void RecordHead::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](const QString& text, Action action, void (RecordHead::*signal)()) {
        QAction* entry = m_menu->addAction(text);
        const auto refusal = m_detail.whyNot(action);
        entry->setEnabled(!refusal);
        entry->setToolTip(refusal ? refusal->text : QString());
        connect(entry, &QAction::triggered, this, signal);
    };
    m_menu->setToolTipsVisible(true);
    offer(tr("Edit…"), Action::ChangeCustomer, &RecordHead::editRequested);
    offer(m_detail.row.owner ? tr("Transfer to…") : tr("Assign to…"), Action::Assign,
          &RecordHead::transferRequested);
    offer(tr("Release to the pool…"), Action::Release, &RecordHead::releaseRequested);
}

void RecordHead::retranslate()
{
    m_addTag->setText(tr("+ Tag"));
    m_addTag->setHint(tr("Add or remove tags"));
    m_log->setText(tr("Follow-up"));
    m_log->setHint(tr("Log a follow-up (Ctrl+L)"));
    m_task->setText(tr("Task"));
    m_claim->setText(tr("Claim"));
    m_transfer->setText(tr("Transfer"));
    m_more->setHint(tr("More"));
}

void RecordHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_detail.row.id)
            show(m_detail);
    }
}

} // namespace kechi
