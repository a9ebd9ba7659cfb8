#pragma once

#include "ui/base/Sizes.h"

#include <QLayout>
#include <QList>

namespace kechi {

// Things side by side that wrap to the next line where the room ends: chips, tags.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = kGapSmall);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& where) override;

private:
    int arrange(const QRect& where, bool move) const; // the height it takes

    QList<QLayoutItem*> m_items;
    int m_gap = 0;
};

} // namespace kechi
