#pragma once

#include "ui/base/Tokens.h"

#include <QWidget>

class QPainter;

namespace kechi {

// How much of the full a score reaches.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);

    void setScore(double score, double full = 100); // of full 0 or less, the bar is empty
    double share() const { return m_share; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

// What somebody holds against what she may.
struct Load {
    int held = 0;
    int limit = 0;   // 0: none, the bar is then relative to the fullest
    int soon = 0;    // of those held, about to be recycled
    int fullest = 0; // what the fullest of those shown beside each other holds

    double share() const; // 0 to 1
    double soonShare() const;
    bool isNearlyFull() const; // from 95 % of the limit
    bool operator==(const Load&) const = default;
};

// The part about to be recycled is amber; a thin bar, as in the head of a lane, turns red
// when nearly full.
class LoadBar : public QWidget {
    Q_OBJECT

public:
    explicit LoadBar(QWidget* parent = nullptr);

    void setLoad(const Load& load);
    void setThin(bool thin);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Load m_load;
    bool m_thin = false;
};

// "86 / 200", or "86" without a limit.
QString loadText(const Load& load);

void paintBar(QPainter& painter, const QRectF& where, double share, const QColor& fill);

} // namespace kechi
