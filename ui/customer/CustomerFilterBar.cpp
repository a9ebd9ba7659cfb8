#include "ui/customer/CustomerFilterBar.h"

#include "ui/base/Chip.h"
#include "ui/base/FlowLayout.h"

#include <QEvent>
#include <QMenu>
#include <algorithm>

namespace kechi {

static constexpr int kDueDays = 7;
static constexpr int kFewestScores[] = {80, 60, 40, 20};

CustomerFilterBar::CustomerFilterBar(QWidget* parent) : QWidget(parent), m_menu(new QMenu(this))
{
    m_flow = new FlowLayout(this);
    for (const Scope scope : {Scope::Mine, Scope::Shared, Scope::All})
        m_scopes.insert(scope, addScope(scope));
    m_due = addQuick(&CustomerFilterBar::toggleDue);
    m_untouched = addQuick(&CustomerFilterBar::toggleUntouched);
    m_best = addQuick(&CustomerFilterBar::toggleBest);
    m_add = new Chip(QString(), this);
    m_add->setPicture(Icon::Filter);
    m_add->setMenu(m_menu);
    m_flow->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &CustomerFilterBar::fillMenu);
    retranslate();
    reflect();
}

Chip* CustomerFilterBar::addScope(Scope scope)
{
    auto* chip = new Chip(QString(), this);
    m_flow->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, scope] {
        CustomerFilter filter = m_filter;
        filter.scope = scope;
        if (scope != Scope::All)
            filter.owner = {};
        change(filter);
    });
    return chip;
}

Chip* CustomerFilterBar::addQuick(void (CustomerFilterBar::*toggle)(CustomerFilter&, bool) const)
{
    auto* chip = new Chip(QString(), this);
    m_flow->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, toggle](bool on) {
        CustomerFilter filter = m_filter;
        (this->*toggle)(filter, on);
        change(filter);
    });
    return chip;
}

void CustomerFilterBar::toggleDue(CustomerFilter& filter, bool on) const
{
    filter.dueDays = on ? std::optional(kDueDays) : std::nullopt;
}

void CustomerFilterBar::toggleUntouched(CustomerFilter& filter, bool on) const
{
    filter.isUntouchedThisWeek = on;
}

void CustomerFilterBar::toggleBest(CustomerFilter& filter, bool on) const
{
    filter.grade = on ? bestGrade() : GradeId{};
}

GradeId CustomerFilterBar::bestGrade() const
{
    return m_choices.grades.isEmpty() ? GradeId{} : m_choices.grades.first().id;
}

QString CustomerFilterBar::bestName() const
{
    return m_choices.grades.isEmpty() ? QString() : m_choices.grades.first().name;
}

void CustomerFilterBar::setChoices(const FilterChoices& choices)
{
    m_choices = choices;
    retranslate();
    reflect();
}

void CustomerFilterBar::setFilter(const CustomerFilter& filter)
{
    m_filter = filter;
    reflect();
}

void CustomerFilterBar::change(const CustomerFilter& filter)
{
    const bool isNew = filter != m_filter;
    m_filter = filter;
    reflect(); // also puts back a chip that was clicked off and is still in force
    if (isNew)
        emit changed(m_filter);
}

bool CustomerFilterBar::isNarrowed() const
{
    return m_filter != CustomerFilter{.scope = m_filter.scope};
}

void CustomerFilterBar::clear()
{
    change({.scope = m_filter.scope});
}

QList<CustomerFilter> CustomerFilterBar::quickFilters() const
{
    QList<CustomerFilter> filters(3, CustomerFilter{.scope = m_filter.scope});
    toggleDue(filters[0], true);
    toggleUntouched(filters[1], true);
    toggleBest(filters[2], true);
    return filters;
}

void CustomerFilterBar::setQuickCounts(const QList<qint64>& counts)
{
    const auto most = [](qint64 count) { return int(std::min<qint64>(count, 1'000'000'000)); };
    m_due->setCount(most(counts.value(0)), counts.value(0) > 0 ? Tone::Warn : Tone::Muted);
    m_untouched->setCount(most(counts.value(1)));
    m_best->setCount(most(counts.value(2)));
}

void CustomerFilterBar::reflect()
{
    for (auto chip = m_scopes.cbegin(); chip != m_scopes.cend(); ++chip)
        (*chip)->setChecked(chip.key() == m_filter.scope);
    m_due->setChecked(m_filter.dueDays == kDueDays);
    m_untouched->setChecked(m_filter.isUntouchedThisWeek);
    m_best->setVisible(bool(bestGrade()));
    m_best->setChecked(bestGrade() && m_filter.grade == bestGrade());
    showAdded();
}

template <typename Key>
static QString nameIn(const QList<Named<Key>>& entries, Key id)
{
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [id](const Named<Key>& one) { return one.id == id; });
    return entry == entries.end() ? QString::number(id.value) : entry->name;
}

void CustomerFilterBar::addChip(const QString& text, const CustomerFilter& without)
{
    auto* chip = new Chip(text, this);
    chip->setClosable(true);
    connect(chip, &Chip::closed, this, [this, without] { change(without); });
    m_flow->addWidget(chip);
    m_added += chip;
    chip->setVisible(true);
}

void CustomerFilterBar::showAdded()
{
    for (Chip* chip : std::exchange(m_added, {})) {
        chip->hide();
        chip->deleteLater(); // it may be the one that has just been closed
        m_flow->removeWidget(chip);
    }
    const auto add = [this](const QString& text, auto member) {
        CustomerFilter without = m_filter;
        auto& value = without.*member;
        value = std::remove_reference_t<decltype(value)>{};
        addChip(text, without);
    };
    if (!m_filter.text.isEmpty())
        add(tr("Search: %1").arg(m_filter.text), &CustomerFilter::text);
    if (m_filter.scope == Scope::OpenSea)
        add(tr("In the open sea"), &CustomerFilter::scope);
    if (m_filter.pool)
        add(tr("Pool: %1").arg(nameIn(m_choices.pools, m_filter.pool)), &CustomerFilter::pool);
    if (m_filter.owner)
        add(tr("Owner: %1").arg(nameIn(m_choices.owners, m_filter.owner)), &CustomerFilter::owner);
    if (m_filter.stage)
        add(tr("Stage: %1").arg(nameOf(*m_filter.stage)), &CustomerFilter::stage);
    if (m_filter.grade && m_filter.grade != bestGrade())
        add(tr("Grade: %1").arg(nameIn(m_choices.grades, m_filter.grade)), &CustomerFilter::grade);
    if (m_filter.tag)
        add(tr("Tag: %1").arg(nameIn(m_choices.tags, m_filter.tag)), &CustomerFilter::tag);
    if (m_filter.region)
        add(tr("Region: %1").arg(nameIn(m_choices.regions, m_filter.region)),
            &CustomerFilter::region);
    if (m_filter.minScore)
        add(tr("Score ≥ %1").arg(*m_filter.minScore), &CustomerFilter::minScore);
    if (m_filter.untouchedDays)
        add(tr("No follow-up for %n day(s)", nullptr, *m_filter.untouchedDays),
            &CustomerFilter::untouchedDays);
    if (m_filter.dueDays && m_filter.dueDays != kDueDays)
        add(tr("Recycled within %n day(s)", nullptr, *m_filter.dueDays), &CustomerFilter::dueDays);
    if (m_filter.broughtBy)
        add(tr("New by an import"), &CustomerFilter::broughtBy);
    if (m_filter.figure)
        add(titleOf(*m_filter.figure), &CustomerFilter::figure);
    m_flow->removeWidget(m_add); // always the last
    m_flow->addWidget(m_add);
}

void CustomerFilterBar::offer(QMenu* menu, const QString& text, const CustomerFilter& with)
{
    QString plain = text;
    QAction* action = menu->addAction(plain.replace(u'&', QLatin1String("&&")));
    connect(action, &QAction::triggered, this, [this, with] { change(with); });
}

template <typename Key>
void CustomerFilterBar::offerAll(const QString& title, const QList<Named<Key>>& entries,
                                 Key CustomerFilter::*member)
{
    QMenu* menu = m_menu->addMenu(title);
    menu->setEnabled(!entries.isEmpty());
    for (const Named<Key>& entry : entries) {
        CustomerFilter with = m_filter;
        with.*member = entry.id;
        if (with.owner != m_filter.owner) // else most would find nothing
            with.scope = Scope::All;
        offer(menu, entry.name, with);
    }
}

void CustomerFilterBar::offerStages()
{
    QMenu* menu = m_menu->addMenu(tr("Stage"));
    for (const Stage stage : allStages()) {
        CustomerFilter with = m_filter;
        with.stage = stage;
        offer(menu, nameOf(stage), with);
    }
}

void CustomerFilterBar::offerScores()
{
    QMenu* menu = m_menu->addMenu(tr("Score"));
    for (const int score : kFewestScores) {
        CustomerFilter with = m_filter;
        with.minScore = score;
        offer(menu, tr("Score ≥ %1").arg(score), with);
    }
}

void CustomerFilterBar::fillMenu()
{
    m_menu->clear();
    offerAll(tr("Pool"), m_choices.pools, &CustomerFilter::pool);
    offerAll(tr("Owner"), m_choices.owners, &CustomerFilter::owner);
    offerStages();
    offerAll(tr("Grade"), m_choices.grades, &CustomerFilter::grade);
    offerScores();
    offerAll(tr("Tag"), m_choices.tags, &CustomerFilter::tag);
    offerAll(tr("Region"), m_choices.regions, &CustomerFilter::region);
    QMenu* idle = m_menu->addMenu(tr("Without a follow-up"));
    for (const int days : {7, 14, 30, 90}) {
        CustomerFilter with = m_filter;
        with.untouchedDays = days;
        offer(idle, tr("For %n day(s)", nullptr, days), with);
    }
    CustomerFilter open = m_filter;
    open.scope = Scope::OpenSea;
    open.owner = {};
    offer(m_menu, tr("In the open sea"), open);
}

void CustomerFilterBar::retranslate()
{
    m_scopes[Scope::Mine]->setText(tr("Mine"));
    m_scopes[Scope::Shared]->setText(tr("Shared with me"));
    m_scopes[Scope::All]->setText(tr("All"));
    m_due->setText(tr("Soon recycled"));
    m_untouched->setText(tr("No follow-up this week"));
    m_best->setText(tr("Grade %1").arg(bestName()));
    m_add->setText(tr("Add a filter"));
    setAccessibleName(tr("Filters"));
    showAdded();
}

void CustomerFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
