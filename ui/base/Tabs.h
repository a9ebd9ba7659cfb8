#pragma once

#include <QTabBar>

namespace kechi {

// Tabs as words with a line below the chosen one; a count belongs to the words.
class Tabs : public QTabBar {
    Q_OBJECT

public:
    explicit Tabs(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect wordsRect(int index) const;
};

} // namespace kechi
