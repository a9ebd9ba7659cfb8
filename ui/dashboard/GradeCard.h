#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

class GradeChart;

// 客户分级: the ring of the grades with its legend.
class GradeCard : public Card {
    Q_OBJECT

public:
    explicit GradeCard(QWidget* parent = nullptr);

    void setGrades(const QList<GradeFigure>& grades);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    void addEntry(const QList<GradeFigure>& grades, qsizetype index);

    GradeChart* m_chart = nullptr;
    QVBoxLayout* m_entries = nullptr;
};

} // namespace kechi
