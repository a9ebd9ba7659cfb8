#pragma once

#include "ui/base/Icons.h"

#include <QPushButton>

namespace kechi {

// A filter one switches on, or one that was added and can be closed (the cross, or Delete).
// With a menu (setMenu) it shows what is chosen and opens the choices.
class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setCount(int count, Tone tone = Tone::Muted); // after the words; negative: none
    void setPicture(Icon picture);                     // before the words; makes it an act
    void setClosable(bool closable);                   // then it is always in force

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString countText() const;
    QRect crossRect() const;
    bool isChosen() const { return m_closable || (isCheckable() && isChecked()); }

    int m_count = -1;
    Tone m_countTone = Tone::Muted;
    Icon m_picture = Icon::None;
    bool m_closable = false;
};

} // namespace kechi
