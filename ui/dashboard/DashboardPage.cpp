#include "ui/dashboard/DashboardPage.h"

#include "core/base/Tasks.h"
#include "core/dashboard/DashboardService.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SidePanel.h"
#include "ui/base/Sizes.h"
#include "ui/dashboard/AdviceCard.h"
#include "ui/dashboard/FigureRow.h"
#include "ui/dashboard/FilterBar.h"
#include "ui/dashboard/FunnelCard.h"
#include "ui/dashboard/GradeCard.h"
#include "ui/dashboard/LoadCard.h"
#include "ui/dashboard/MonthCard.h"
#include "ui/dashboard/PoolCard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace kechi {

static constexpr int kMostCharts = 352; // more height would only stretch them
static constexpr int kMostBelow = 300;
static constexpr int kPause = 250; // ms after a change, before asking

DashboardPage::DashboardPage(DashboardService& dashboards, Tasks& tasks, MemberId me,
                             QWidget* parent)
    : QWidget(parent), m_dashboards(dashboards), m_tasks(tasks), m_me(me),
      m_header(new PageHeader({}, this)), m_filters(new FilterBar(this)),
      m_notice(new Notice(this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    m_header->addBeside(m_filters);
    auto* figures = new QWidget(this);
    auto* rows = new QVBoxLayout(figures);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    m_figures = new FigureRow(figures);
    connect(m_figures, &FigureRow::chosen, this, &DashboardPage::openCustomers);
    rows->addWidget(m_figures);
    rows->addWidget(makeCharts(), 6);
    rows->addWidget(makeBelow(), 5);
    rows->addStretch(0);
    m_stack->addWidget(scrolled(figures, this));
    m_stack->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapWide);
    column->setSpacing(kGap);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::reload);
    connect(m_filters, &FilterBar::changed, this, &DashboardPage::ask);
    connect(m_notice, &Notice::actionChosen, m_filters, &FilterBar::clear);
    connect(m_empty, &EmptyState::stepChosen, this, &DashboardPage::importRequested);
    retranslate();
}

QWidget* DashboardPage::makeCharts()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_funnel = new FunnelCard(box);
    m_months = new MonthCard(box);
    m_grades = new GradeCard(box);
    box->setMaximumHeight(kMostCharts);
    row->addWidget(m_funnel, 30);
    row->addWidget(m_months, 49);
    row->addWidget(m_grades, 36);
    connect(m_funnel, &FunnelCard::chosen, this, &DashboardPage::openCustomers);
    connect(m_months, &MonthCard::chosen, this, &DashboardPage::openCustomers);
    connect(m_grades, &GradeCard::chosen, this, &DashboardPage::openCustomers);
    return box;
}

QWidget* DashboardPage::makeBelow()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_loads = new LoadCard(box);
    m_pools = new PoolCard(box);
    m_advice = new AdviceCard(box);
    box->setMaximumHeight(kMostBelow);
    row->addWidget(m_loads, 44);
    row->addWidget(m_pools, 35);
    row->addWidget(m_advice, 36);
    connect(m_loads, &LoadCard::chosen, this, &DashboardPage::openCustomers);
    connect(m_pools, &PoolCard::chosen, this, &DashboardPage::openCustomers);
    connect(m_advice, &AdviceCard::chosen, this, &DashboardPage::openCustomers);
    return box;
}

const DashboardFilter& DashboardPage::filter() const
{
    return m_filters->filter();
}

void DashboardPage::setFilter(const DashboardFilter& filter)
{
    m_filters->setFilter(filter);
    ask();
}

void DashboardPage::changed(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void DashboardPage::reload()
{
    askChoices();
    ask();
}

void DashboardPage::askChoices()
{
    m_tasks.run(
        this, [&dashboards = m_dashboards, me = m_me] { return dashboards.choices(me); },
        [this](const Result<DashboardChoices>& answer) {
            if (answer) // else the figures say why
                m_filters->setChoices(*answer);
        });
}

void DashboardPage::ask()
{
    m_isStale = false;
    m_tasks.run(
        this,
        [&dashboards = m_dashboards, me = m_me, filter = m_filters->filter()] {
            return dashboards.dashboard(me, filter);
        },
        [this, generation = ++m_generation](const Result<Dashboard>& answer) {
            take(generation, answer);
        });
}

void DashboardPage::take(int generation, const Result<Dashboard>& answer)
{
    if (generation != m_generation)
        return;
    m_refusal.clear();
    if (!answer) {
        m_isStale = true;
        if (answer.error().code == Error::Code::Denied)
            m_refusal = answer.error().text;
        else
            m_notice->tellError(answer.error().text);
        displayEmpty();
    } else {
        m_notice->clear();
        m_dashboard = *answer;
        m_isLoaded = true;
        m_filters->setShown(m_dashboard.period);
        display();
    }
    emit loaded();
}

void DashboardPage::display()
{
    const DashboardFilter& filter = m_filters->filter();
    const bool isFiltered = filter.department || filter.pool || filter.owner;
    const bool isEmpty = m_isLoaded && m_dashboard.customers.count == 0;
    displayEmpty();
    if (isEmpty && isFiltered)
        m_notice->tell(Notice::Kind::Info, tr("No customers for these filters."),
                       tr("Clear filters"));
    if (m_isLoaded)
        m_figures->setFigures(m_dashboard, filter.kind);
    else
        m_figures->clear();
    QString best;
    for (const GradeFigure& grade : m_dashboard.grades) {
        if (best.isEmpty())
            best = grade.name;
    }
    m_funnel->setFunnel(m_dashboard.funnel, m_dashboard.lost, m_dashboard.invalid);
    m_months->setMonths(m_dashboard.months);
    m_grades->setGrades(m_dashboard.grades);
    m_loads->setLoads(m_dashboard.loads);
    m_pools->setPools(m_dashboard.pools);
    m_advice->setAdvice(m_dashboard.advice, best);
}

// Instead of the cards: nobody to count yet, or none that this person may see.
void DashboardPage::displayEmpty()
{
    const DashboardFilter& filter = m_filters->filter();
    const bool isFiltered = filter.department || filter.pool || filter.owner;
    const bool isEmpty = m_isLoaded && m_dashboard.customers.count == 0 && !isFiltered;
    const bool isRefused = !m_refusal.isEmpty();
    m_stack->setCurrentIndex(isEmpty || isRefused ? 1 : 0);
    m_filters->setVisible(!isEmpty && !isRefused);
    m_empty->setPicture(isRefused ? Icon::Lock : Icon::Charts);
    m_empty->setTitle(isRefused ? tr("No figures for you") : tr("No figures yet"));
    m_empty->setText(isRefused ? m_refusal
                               : tr("Totals, funnel, months, grades and loads appear here as soon "
                                    "as there are customers."));
    m_empty->setStep(isRefused ? QString() : tr("Import customers"));
}

void DashboardPage::retranslate()
{
    m_header->setTitle(tr("Reports"));
    display();
}

void DashboardPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
