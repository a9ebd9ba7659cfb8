#pragma once

#include "core/dashboard/Dashboard.h"

#include <QWidget>

namespace kechi {

class Chip;

// The chips of the dashboard: which days, and whose customers. A chip with nothing to choose
// from is not shown.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setChoices(const DashboardChoices& choices);
    void setFilter(const DashboardFilter& filter); // says nothing
    void setShown(const Period& period); // what the figures are of: where choosing days begins
    const DashboardFilter& filter() const { return m_filter; }
    void clear(); // to all customers, in the same days

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    Chip* addChip();
    void refill();
    void fillPeriods();
    void choosePeriod(PeriodKind kind);
    void chooseDays();
    // The menu of one chip: all, or one of the choices.
    template <typename Key>
    void fill(Chip* chip, const QString& all, const QList<NamedChoice<Key>>& choices,
              Key DashboardFilter::*member);

    DashboardChoices m_choices;
    DashboardFilter m_filter;
    Period m_shown;
    Chip* m_period = nullptr;
    Chip* m_department = nullptr;
    Chip* m_pool = nullptr;
    Chip* m_owner = nullptr;
};

} // namespace kechi
