#pragma once

#include "ui/base/TrendMark.h"

#include <QFrame>

namespace kechi {

class Label;

// One figure of a dashboard: what it is, the number, and a word on it (▲ 8.1% …). When it
// opens the customers behind it, a click or Return says chosen().
class FigureCard : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setFigure(const QString& figure);
    // Whether up is good depends on the figure, so the tone is told apart from the trend.
    void setNote(const QString& note, Tone tone = Tone::Second, Trend trend = Trend::None);
    void setOpens(bool opens);

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void nameForReaders();

    Label* m_label = nullptr;
    Label* m_figure = nullptr;
    Label* m_note = nullptr;
    TrendMark* m_trend = nullptr;
    bool m_opens = false;
};

} // namespace kechi
