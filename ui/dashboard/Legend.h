#pragma once

#include <QColor>
#include <QList>
#include <QWidget>
#include <functional>

class QPainter;

namespace kechi {

// What the colours of a chart stand for, in one line.
class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name = {};
        std::function<QColor()> colour = {}; // asked while painting: themes change
    };

    explicit Legend(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const Entry& entry) const;

    QList<Entry> m_entries;
};

// The small square that stands for a colour.
void paintSwatch(QPainter& painter, const QRectF& where, const QColor& colour);
inline constexpr int kSwatch = 10;

} // namespace kechi
