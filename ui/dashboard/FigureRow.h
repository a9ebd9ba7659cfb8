#pragma once

#include "core/dashboard/Dashboard.h"

#include <QWidget>

namespace kechi {

class FigureCard;

// The four figures on top of the dashboard, each beside that of the period before.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(const Dashboard& dashboard, PeriodKind kind);
    void clear(); // nothing is known yet

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    FigureCard* addCard(const FigureFilter& (*behind)(const Dashboard&));
    void name();

    Dashboard m_dashboard;
    FigureCard* m_customers = nullptr;
    FigureCard* m_conversion = nullptr;
    FigureCard* m_signed = nullptr;
    FigureCard* m_churn = nullptr;
};

} // namespace kechi
