#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

class FunnelChart;
class Label;
class RowLink;

// The stages as a funnel, and below it who has left it.
class FunnelCard : public Card {
    Q_OBJECT

public:
    explicit FunnelCard(QWidget* parent = nullptr);

    void setFunnel(const QList<StageFigure>& funnel, const CountFigure& lost,
                   const CountFigure& invalid);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    RowLink* addRow(Label*& words);
    void showRow(RowLink* row, Label* words, const QString& name, const CountFigure& figure);

    FunnelChart* m_chart = nullptr;
    RowLink* m_lost = nullptr;
    RowLink* m_invalid = nullptr;
    Label* m_lostWords = nullptr;
    Label* m_invalidWords = nullptr;
    FigureFilter m_behindLost = {};
    FigureFilter m_behindInvalid = {};
};

} // namespace kechi
