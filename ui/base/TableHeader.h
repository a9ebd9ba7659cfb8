#pragma once

#include <QHeaderView>

namespace kechi {

// The head of a table: small words, and an arrow after those of the column it is sorted by.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& where, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    Qt::Alignment alignmentOf(int section) const;
};

// The tick boxes before the rows: they show and change what is selected.
class TickHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TickHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& where, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

// The ground all headings stand on.
void paintHeaderGround(QPainter& painter, const QRect& where);

} // namespace kechi
