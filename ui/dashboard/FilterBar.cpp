#include "ui/dashboard/FilterBar.h"

#include "ui/base/Chip.h"
#include "ui/base/Sizes.h"
#include "ui/dashboard/PeriodDialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <functional>

using namespace Qt::StringLiterals;

namespace kechi {

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGapSmall);
    m_period = addChip();
    m_department = addChip();
    m_pool = addChip();
    m_owner = addChip();
    refill();
}

Chip* FilterBar::addChip()
{
    auto* chip = new Chip({}, this);
    chip->setCheckable(false);
    chip->setMenu(new QMenu(chip));
    layout()->addWidget(chip);
    return chip;
}

void FilterBar::setChoices(const DashboardChoices& choices)
{
    m_choices = choices;
    refill();
}

void FilterBar::setFilter(const DashboardFilter& filter)
{
    m_filter = filter;
    refill();
}

void FilterBar::setShown(const Period& period)
{
    m_shown = period;
}

void FilterBar::clear()
{
    setFilter({.kind = m_filter.kind, .chosen = m_filter.chosen});
    emit changed();
}

void FilterBar::refill()
{
    fillPeriods();
    fill(m_department, tr("All departments"), m_choices.departments, &DashboardFilter::department);
    fill(m_pool, tr("All pools"), m_choices.pools, &DashboardFilter::pool);
    fill(m_owner, tr("All owners"), m_choices.owners, &DashboardFilter::owner);
}

static void addChoice(QMenu* menu, const QString& text, bool isChosen,
                      const std::function<void()>& choose)
{
    QAction* action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(isChosen);
    // Later, for choosing fills the menu anew.
    QObject::connect(action, &QAction::triggered, menu, choose, Qt::QueuedConnection);
}

void FilterBar::fillPeriods()
{
    QMenu* menu = m_period->menu();
    menu->clear();
    for (const PeriodKind kind : namedPeriods())
        addChoice(menu, nameOf(kind), m_filter.kind == kind, [this, kind] { choosePeriod(kind); });
    menu->addSeparator();
    addChoice(menu, tr("Choose days…"), m_filter.kind == PeriodKind::Chosen,
              [this] { chooseDays(); });
    const bool isChosen = m_filter.kind == PeriodKind::Chosen;
    m_period->setText(isChosen ? tr("%1 – %2").arg(m_filter.chosen.from.toString(Qt::ISODate),
                                                   m_filter.chosen.to.toString(Qt::ISODate))
                               : nameOf(m_filter.kind));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    m_period->updateGeometry();
}

template <typename Key>
void FilterBar::fill(Chip* chip, const QString& all, const QList<NamedChoice<Key>>& choices,
                     Key DashboardFilter::*member)
{
    QMenu* menu = chip->menu();
    menu->clear();
    const auto choose = [this, member](Key key) {
        m_filter.*member = key;
        refill();
        emit changed();
    };
    addChoice(menu, all, !(m_filter.*member), [choose] { choose(Key{}); });
    QString chosen = all;
    for (const NamedChoice<Key>& choice : choices) {
        const bool isChosen = m_filter.*member == choice.id;
        if (isChosen)
            chosen = choice.name;
        addChoice(menu, QString(2 * choice.depth, u'\u2003') + choice.name, isChosen,
                  [choose, key = choice.id] { choose(key); });
    }
    chip->setText(chosen);
    chip->setAccessibleName(chosen);
    chip->setVisible(choices.size() > 1);
    chip->updateGeometry();
}

void FilterBar::choosePeriod(PeriodKind kind)
{
    m_filter.kind = kind;
    refill();
    emit changed();
}

void FilterBar::chooseDays()
{
    refill(); // the tick goes back to where it was if the dialog is cancelled
    auto* dialog = new PeriodDialog(m_shown, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::accepted, this, [this, dialog] {
        m_filter.kind = PeriodKind::Chosen;
        m_filter.chosen = dialog->period();
        refill();
        emit changed();
    });
    dialog->open();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace kechi
