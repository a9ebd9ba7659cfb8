#pragma once

#include "core/dashboard/Dashboard.h"

#include <QtCharts/QChartView>

class QPieSeries;

namespace kechi {

// The shares of the grades as a ring, with the number of customers in its middle.
class GradeChart : public QChartView {
    Q_OBJECT

public:
    explicit GradeChart(QWidget* parent = nullptr);

    void setGrades(const QList<GradeFigure>& grades);

    static QColor colourOf(const QList<GradeFigure>& grades, qsizetype index);
    static QString nameOf(const GradeFigure& grade); // the one without a grade has one, too
    static qint64 total(const QList<GradeFigure>& grades);

signals:
    void chosen(const kechi::FigureFilter& behind);

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void restyle();
    void hint(qsizetype index, bool entered);

    QList<GradeFigure> m_grades;
    QPieSeries* m_ring = nullptr;
};

} // namespace kechi
