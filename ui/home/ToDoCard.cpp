#include "ui/home/ToDoCard.h"

#include "ui/base/Chip.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/Rows.h"
#include "ui/base/SidePanel.h"
#include "ui/home/ToDoItem.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace kechi {

ToDoCard::ToDoCard(QWidget* parent)
    : Card(parent), m_rows(new QVBoxLayout), m_empty(new EmptyState(this)),
      m_more(new Label({}, TextSize::Small, Tone::Muted, this))
{
    m_mine = addWhose(Whose::Mine);
    m_team = addWhose(Whose::Team);
    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addStretch();
    m_scroll = scrolled(rows, this);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_beginsInPools)
            emit poolsChosen();
        else
            emit logChosen();
    });
    setHome({});
}

Chip* ToDoCard::addWhose(Whose whose)
{
    auto* chip = new Chip({}, this);
    addToHeader(chip);
    connect(chip, &Chip::clicked, this, [this, whose] { emit whoseChosen(whose); });
    return chip;
}

void ToDoCard::setHome(const Home& home)
{
    setTitle(tr("To do today"));
    m_mine->setText(tr("Mine"));
    m_team->setText(tr("Team"));
    m_mine->setChecked(home.whose == Whose::Mine);
    m_team->setChecked(home.whose == Whose::Team);
    m_mine->setVisible(home.hasTeam);
    m_team->setVisible(home.hasTeam);
    m_empty->setPicture(Icon::CalendarDone);
    m_empty->setTitle(tr("Nothing to do today"));
    m_empty->setText(tr("Tasks stand here on their day, and customers that were given to you and "
                        "wait for a first follow-up."));
    m_empty->setStep(firstStep(home));
    m_empty->setVisible(home.toDo.isEmpty());
    m_scroll->setVisible(!home.toDo.isEmpty());
    const int more = int(home.toDoCount - home.toDo.size());
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setVisible(more > 0);
    fill(home);
}

// Who has no customers yet begins in the pools.
QString ToDoCard::firstStep(const Home& home)
{
    m_beginsInPools = home.load.held.count == 0 && home.mayClaim;
    if (home.whose == Whose::Team)
        return {};
    if (m_beginsInPools)
        return tr("Claim customers from a pool");
    return home.mayLog ? tr("Log a follow-up") : QString();
}

// The focus stays on the line it was on, or goes to the one that took its place.
void ToDoCard::fill(const Home& home)
{
    qsizetype focused = -1;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget* item = m_rows->itemAt(i)->widget();
        if (item && item->isAncestorOf(window()->focusWidget()))
            focused = i;
    }
    clearRows(m_rows);
    for (const ToDoRow& row : home.toDo)
        addItem(row, home);
    if (focused < 0 || home.toDo.isEmpty())
        return;
    const qsizetype next = std::min(focused, home.toDo.size() - 1);
    static_cast<ToDoItem*>(m_rows->itemAt(int(next))->widget())->focusAct();
}

void ToDoCard::addItem(const ToDoRow& row, const Home& home)
{
    auto* item = new ToDoItem(row, home.now, home.whose == Whose::Team, this);
    connect(item, &ToDoItem::customerChosen, this,
            [this, row] { emit customerChosen(row.customer); });
    connect(item, &ToDoItem::followUpChosen, this, [this, row] { emit followUpChosen(row); });
    connect(item, &ToDoItem::doneChosen, this, [this, row] { emit doneChosen(row); });
    connect(item, &ToDoItem::snoozeChosen, this,
            [this, row](Snooze snooze) { emit snoozeChosen(row, snooze); });
    m_rows->addWidget(item);
}

void ToDoCard::setBusy(const ToDoRow& row, bool busy)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto* item = static_cast<ToDoItem*>(m_rows->itemAt(i)->widget());
        if (item->row() == row)
            item->setBusy(busy);
    }
}

} // namespace kechi
