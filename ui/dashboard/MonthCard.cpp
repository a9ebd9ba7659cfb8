#include "ui/dashboard/MonthCard.h"

#include "ui/dashboard/Legend.h"
#include "ui/dashboard/MonthChart.h"

#include <QBoxLayout>

namespace kechi {

MonthCard::MonthCard(QWidget* parent)
    : Card(parent), m_chart(new MonthChart(this)), m_legend(new Legend(this))
{
    addToHeader(m_legend);
    body()->addWidget(m_chart, 1);
    connect(m_chart, &MonthChart::chosen, this, &MonthCard::chosen);
    setMonths({});
}

void MonthCard::setMonths(const QList<MonthFigure>& months)
{
    setTitle(tr("New · Won · Lost"));
    setSubtitle(tr("By month, the last twelve"));
    m_chart->setAccessibleName(tr("New, won and lost customers by month"));
    m_legend->setEntries({{MonthChart::nameOf(0), [] { return MonthChart::colourOf(0); }},
                          {MonthChart::nameOf(1), [] { return MonthChart::colourOf(1); }},
                          {MonthChart::nameOf(2), [] { return MonthChart::colourOf(2); }}});
    m_chart->setMonths(months);
}

} // namespace kechi
