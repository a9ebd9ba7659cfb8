#pragma once

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace kechi {

class Button;

// The record beside a list. What is put into body() scrolls; Esc or the cross closes it.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void scrollToTop();

signals:
    void closed(); // it has hidden itself

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dismiss();
    void retranslate();

    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_body = nullptr;
    Button* m_close = nullptr;
};

// A page's contents that scroll up and down: the widget to fill, inside the area to place.
QScrollArea* scrolled(QWidget* contents, QWidget* parent = nullptr);

} // namespace kechi
