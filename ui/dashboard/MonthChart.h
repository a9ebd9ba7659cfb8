#pragma once

#include "core/dashboard/Dashboard.h"

#include <QtCharts/QChartView>
#include <array>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace kechi {

// 新增 · 成交 · 流失 as three bars a month. The arrows walk through the bars; a click or
// Return opens the customers of one.
class MonthChart : public QChartView {
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setMonths(const QList<MonthFigure>& months);

    static QString nameOf(int series); // 0 new, 1 won, 2 lost
    static QColor colourOf(int series);

signals:
    void chosen(const kechi::FigureFilter& behind);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    static constexpr int kSeries = 3;

    const CountFigure& figure(int series, qsizetype month) const;
    QString hintOf(qsizetype month) const;
    void fill();
    void drawNames(QPainter* painter, const QRectF& plot) const;
    void drawFocus(QPainter* painter, const QRectF& plot) const;
    void restyle();
    void hint(int series, bool entered, int month);

    QList<MonthFigure> m_months;
    QBarSeries* m_bars = nullptr;
    std::array<QBarSet*, kSeries> m_sets = {};
    QBarCategoryAxis* m_names = nullptr;
    QValueAxis* m_counts = nullptr;
    int m_currentSeries = 0;
    qsizetype m_currentMonth = -1;
};

} // namespace kechi
