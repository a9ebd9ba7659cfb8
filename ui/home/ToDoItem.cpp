#include "ui/home/ToDoItem.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Sizes.h"
#include "ui/home/WhenText.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kLongDays = 88; // overdue: as long as it gets, mostly

Icon ToDoItem::pictureOf(const ToDoRow& row)
{
    if (row.what == ToDoRow::What::FirstTouch)
        return Icon::Assign;
    switch (row.kind) {
    case TaskKind::Call: return Icon::Phone;
    case TaskKind::Visit: return Icon::Visit;
    case TaskKind::Meeting: return Icon::Calendar;
    case TaskKind::Message: return Icon::Message;
    case TaskKind::ToDo: break;
    }
    return Icon::Tasks;
}

static Tone toneOf(const ToDoRow& row)
{
    if (row.what == ToDoRow::What::FirstTouch || row.kind == TaskKind::Call)
        return Tone::Accent;
    switch (row.kind) {
    case TaskKind::Visit:
    case TaskKind::Meeting: return Tone::Violet;
    case TaskKind::Message: return Tone::Good;
    default: return Tone::Second;
    }
}

QString ToDoItem::titleOf(const ToDoRow& row)
{
    if (row.what == ToDoRow::What::Task)
        return row.title;
    switch (row.how) {
    case How::Claimed: return tr("Claimed: first follow-up");
    case How::Transferred: return tr("Taken over: first follow-up");
    default: return tr("Newly assigned: first follow-up");
    }
}

ToDoItem::ToDoItem(const ToDoRow& row, const QDateTime& now, bool showMember, QWidget* parent)
    : QWidget(parent), m_row(row)
{
    setFixedHeight(kRowHeight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGapSmall);
    const QString about = titleOf(row);
    setAccessibleName(row.customer ? u"%1, %2"_s.arg(row.customerName, about) : about);
    addWords(now, showMember);
    addActs();
}

// As wide as the longest, so that the columns stand below each other.
static int whenWidth(const QWidget* label, const QDateTime& now)
{
    const ToDoRow late{.what = ToDoRow::What::Task, .at = now.addDays(-kLongDays)};
    return label->fontMetrics().horizontalAdvance(WhenText::due(late, now).text) + kGapTiny;
}

// A task about nobody stands in the customer's place, and opens nothing.
void ToDoItem::addWords(const QDateTime& now, bool showMember)
{
    auto* words = new RowLink(this);
    words->setFixedHeight(kRowHeight - 1);
    words->setOpens(bool(m_row.customer));
    words->setName(accessibleName());
    QHBoxLayout* line = words->row();
    line->addWidget(new IconLabel(pictureOf(m_row), toneOf(m_row), kIconSize, words));
    const auto add = [&](const QString& text, Tone tone, int stretch) {
        auto* label = new Label(text, TextSize::Body, tone, words);
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(label, stretch);
    };
    if (m_row.customer)
        add(m_row.customerName, Tone::Normal, 5);
    add(titleOf(m_row), m_row.customer ? Tone::Muted : Tone::Normal, m_row.customer ? 4 : 9);
    if (showMember)
        add(m_row.memberName, Tone::Second, 2);
    const WhenText::Words when = WhenText::due(m_row, now);
    auto* at = new Label(when.text, TextSize::Body, when.tone, words);
    at->setFixedWidth(whenWidth(at, now));
    line->addWidget(at);
    layout()->addWidget(words);
    connect(words, &RowLink::chosen, this, &ToDoItem::customerChosen);
}

static QStringList actTexts()
{
    return {ToDoItem::tr("Log follow-up"), ToDoItem::tr("Done and log"), ToDoItem::tr("Done")};
}

// As wide as the widest, so that the columns stand below each other.
static int actWidth(const QWidget* button)
{
    int width = 0;
    for (const QString& text : actTexts())
        width = std::max(width, button->fontMetrics().horizontalAdvance(text));
    return width + 2 * kGap;
}

void ToDoItem::addActs()
{
    const bool isTask = m_row.what == ToDoRow::What::Task;
    m_act = new Button(actTexts()[!isTask ? 0 : m_row.customer ? 1 : 2], Button::Look::Pill, this);
    m_act->setFixedWidth(actWidth(m_act));
    m_act->setAccessibleDescription(accessibleName()); // many say the same
    m_later = new Button(tr("Later ▾"), Button::Look::Pill, this);
    m_later->setAccessibleName(tr("Later"));
    m_later->setAccessibleDescription(accessibleName());
    layout()->addWidget(m_act);
    layout()->addWidget(m_later);
    m_choices = new QMenu(this);
    fillLater();
    connect(m_act, &Button::clicked, this, [this] {
        if (m_row.customer)
            emit followUpChosen();
        else
            emit doneChosen();
    });
    connect(m_later, &Button::clicked, this, [this] {
        m_choices->popup(m_later->mapToGlobal(QPoint(0, m_later->height() + kGapTiny)));
    });
}

void ToDoItem::fillLater()
{
    for (const Snooze snooze : allSnoozes())
        connect(m_choices->addAction(nameOf(snooze)), &QAction::triggered, this,
                [this, snooze] { emit snoozeChosen(snooze); });
    if (m_row.what == ToDoRow::What::Task && m_row.customer) {
        m_choices->addSeparator();
        connect(m_choices->addAction(tr("Done without logging")), &QAction::triggered, this,
                &ToDoItem::doneChosen);
    }
}

void ToDoItem::setBusy(bool busy)
{
    m_act->setEnabled(!busy);
    m_later->setEnabled(!busy);
}

void ToDoItem::focusAct()
{
    m_act->setFocus();
}

void ToDoItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().divider);
}

} // namespace kechi
