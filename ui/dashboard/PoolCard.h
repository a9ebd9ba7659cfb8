#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

// What lies in the open sea of each pool, and what is owned.
class PoolCard : public Card {
    Q_OBJECT

public:
    explicit PoolCard(QWidget* parent = nullptr);

    void setPools(const QList<PoolFigure>& pools);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    void addRow(const PoolFigure& pool);

    QVBoxLayout* m_rows = nullptr;
};

} // namespace kechi
