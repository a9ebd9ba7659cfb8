#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

class Label;

// 销售负荷与跟进: what each salesperson holds against the limit, the part about to be taken
// back in amber.
class LoadCard : public Card {
    Q_OBJECT

public:
    explicit LoadCard(QWidget* parent = nullptr);

    void setLoads(const QList<LoadFigure>& loads);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    void fill();
    void addRow(const LoadFigure& load, qint64 fullest, int nameWidth, int textWidth);

    QList<LoadFigure> m_loads;
    QVBoxLayout* m_rows = nullptr;
    Label* m_empty = nullptr;
    bool m_isWhole = false; // all are shown, not only the first
};

} // namespace kechi
