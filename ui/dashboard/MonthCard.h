#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

class Legend;
class MonthChart;

// New, won and lost customers of the last twelve months.
class MonthCard : public Card {
    Q_OBJECT

public:
    explicit MonthCard(QWidget* parent = nullptr);

    void setMonths(const QList<MonthFigure>& months);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    MonthChart* m_chart = nullptr;
    Legend* m_legend = nullptr;
};

} // namespace kechi
