#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/Card.h"

namespace kechi {

class Label;

// 今天值得做的事: customers that wait for something, each line with a way to them.
class AdviceCard : public Card {
    Q_OBJECT

public:
    explicit AdviceCard(QWidget* parent = nullptr);

    // `grade`: the name of the best one.
    void setAdvice(const QList<CountFigure>& advice, const QString& grade);

    static QString sentenceOf(const CountFigure& advice, const QString& grade);

signals:
    void chosen(const kechi::FigureFilter& behind);

private:
    void addRow(const CountFigure& advice, const QString& grade);

    QVBoxLayout* m_rows = nullptr;
    Label* m_empty = nullptr;
};

} // namespace kechi
