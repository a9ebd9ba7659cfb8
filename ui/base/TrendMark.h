#pragma once

#include "ui/base/Tokens.h"

#include <QWidget>

namespace kechi {

enum class Trend { None, Up, Down };

// ▲ or ▼ before a change. The tone says whether it is a good one.
class TrendMark : public QWidget {
    Q_OBJECT

public:
    explicit TrendMark(Trend trend = Trend::None, Tone tone = Tone::Good,
                       QWidget* parent = nullptr);

    void setTrend(Trend trend, Tone tone); // None hides it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Trend m_trend = Trend::None;
    Tone m_tone = Tone::Good;
};

} // namespace kechi
