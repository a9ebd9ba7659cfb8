#pragma once

#include "core/dashboard/Dashboard.h"

#include <QWidget>

namespace kechi {

// 转化漏斗: a bar a stage, each centred below the one before. The arrows walk through the
// stages; a click or Return opens the customers of one.
class FunnelChart : public QWidget {
    Q_OBJECT

public:
    explicit FunnelChart(QWidget* parent = nullptr);

    void setFunnel(const QList<StageFigure>& funnel);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const kechi::FigureFilter& behind);

protected:
    bool event(QEvent* event) override; // tool tips
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect rowAt(qsizetype index) const;
    qsizetype indexAt(QPoint where) const; // -1: none
    QString hintOf(qsizetype index) const;
    void hover(qsizetype index);

    QList<StageFigure> m_funnel;
    qint64 m_most = 0;
    qint64 m_all = 0;
    qsizetype m_hovered = -1;
    qsizetype m_current = 0;
};

} // namespace kechi
