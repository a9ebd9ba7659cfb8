#include "ui/dashboard/GradeCard.h"

#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"
#include "ui/dashboard/FigureText.h"
#include "ui/dashboard/GradeChart.h"
#include "ui/dashboard/Legend.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

GradeCard::GradeCard(QWidget* parent)
    : Card(parent), m_chart(new GradeChart(this)), m_entries(new QVBoxLayout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGapWide);
    m_entries->setSpacing(kGapSmall);
    auto* legend = new QVBoxLayout;
    legend->addStretch();
    legend->addLayout(m_entries);
    legend->addStretch();
    row->addWidget(m_chart, 2);
    row->addLayout(legend, 1);
    body()->addLayout(row, 1);
    connect(m_chart, &GradeChart::chosen, this, &GradeCard::chosen);
    setGrades({});
}

void GradeCard::setGrades(const QList<GradeFigure>& grades)
{
    setTitle(tr("Grades"));
    m_chart->setAccessibleName(tr("Grades"));
    m_chart->setGrades(grades);
    clearRows(m_entries);
    for (qsizetype i = 0; i < grades.size(); ++i)
        addEntry(grades, i);
}

void GradeCard::addEntry(const QList<GradeFigure>& grades, qsizetype index)
{
    const GradeFigure& grade = grades[index];
    const QString words =
        u"%1 %2"_s.arg(GradeChart::nameOf(grade),
                       FigureText::share(grade.customers.count, GradeChart::total(grades)));
    auto* entry = new RowLink(this);
    auto* legend = new Legend(entry);
    legend->setEntries({{words, [grades, index] { return GradeChart::colourOf(grades, index); }}});
    entry->row()->addWidget(legend);
    entry->row()->addStretch();
    entry->setName(tr("%1: %2, %3")
                       .arg(GradeChart::nameOf(grade), FigureText::count(grade.customers.count),
                            FigureText::share(grade.customers.count, GradeChart::total(grades))));
    connect(entry, &RowLink::chosen, this,
            [this, behind = grade.customers.behind] { emit chosen(behind); });
    m_entries->addWidget(entry);
}

} // namespace kechi
