#pragma once

#include "core/base/Result.h"
#include "core/dashboard/Dashboard.h"
#include "core/db/ChangeSet.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace kechi {

class AdviceCard;
class DashboardService;
class EmptyState;
class FigureRow;
class FilterBar;
class FunnelCard;
class GradeCard;
class LoadCard;
class MonthCard;
class Notice;
class PageHeader;
class PoolCard;
class Tasks;

// 分析报表: the figures of a period. Asks again after changes, but only while it is shown.
class DashboardPage : public QWidget {
    Q_OBJECT

public:
    DashboardPage(DashboardService& dashboards, Tasks& tasks, MemberId me,
                  QWidget* parent = nullptr);

    const DashboardFilter& filter() const;
    void setFilter(const DashboardFilter& filter);

public slots:
    void changed(const kechi::ChangeSet& changes);
    void reload();

signals:
    void openCustomers(const kechi::FigureFilter& behind);
    void importRequested(); // the first step in an empty workspace
    void loaded();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCharts();
    QWidget* makeBelow();
    void askChoices();
    void ask();
    void take(int generation, const Result<Dashboard>& answer);
    void display();
    void displayEmpty();
    void retranslate();

    DashboardService& m_dashboards;
    Tasks& m_tasks;
    MemberId m_me;
    Dashboard m_dashboard;
    int m_generation = 0;   // of the question; older answers are dropped
    QString m_refusal = {}; // why this person sees no figures; empty: they do
    bool m_isLoaded = false;
    bool m_isStale = true;
    QTimer m_soon; // several changes at once are one question

    PageHeader* m_header = nullptr;
    FilterBar* m_filters = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    FigureRow* m_figures = nullptr;
    FunnelCard* m_funnel = nullptr;
    MonthCard* m_months = nullptr;
    GradeCard* m_grades = nullptr;
    LoadCard* m_loads = nullptr;
    PoolCard* m_pools = nullptr;
    AdviceCard* m_advice = nullptr;
};

} // namespace kechi
